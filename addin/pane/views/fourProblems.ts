import { html, type TemplateResult } from 'lit';
import {
  afterWords,
  beforeWords,
  PROBLEM_FIGURES,
  PROBLEM_WORDS,
  type Problem,
  type ProblemRow,
} from '../../../engine/index.ts';
import { dataTable } from '../parts/dataTable.ts';
import { noSheets } from '../parts/noSheets.ts';
import { topicFindings } from '../parts/topicFindings.ts';
import { institutionsView } from './institutions.ts';
import { jointEnforcementView } from './jointEnforcement.ts';
import { defineView, type Drawing, type PaneView } from './paneView.ts';
import { powersView } from './powers.ts';
import { fourProblemsTexts, type FourProblemsTexts } from './texts/fourProblems.ts';

type Words = Drawing<FourProblemsTexts, object>;

const PROBLEMS: readonly Problem[] = ['powers', 'lineAndBlock', 'people', 'enforcement'];

/** Where the figures of a problem are shown in full, and whose findings speak of it. */
const BEHIND: Readonly<
  Record<Problem, { readonly view?: PaneView | undefined; readonly topics: readonly string[] }>
> = {
  powers: { view: powersView, topics: ['PWR', 'DUT'] },
  lineAndBlock: { view: institutionsView, topics: ['INS', 'STN'] },
  people: { topics: ['ALC', 'STF', 'LED', 'MOB', 'ADJ'] },
  enforcement: { view: jointEnforcementView, topics: ['ENF', 'JNT'] },
};

/** 四个问题: each problem with its measure and goal, and the figures before and after. */
export const fourProblemsView = defineView<FourProblemsTexts, object>({
  id: 'fourProblems',
  texts: fourProblemsTexts,
  firstChoice: {},
  draw: (drawing) => {
    const { view } = drawing;
    const { problems = [], powers, duties, stations, joint } = view.open.report.plan;
    const hasNone = [powers, duties, stations, joint].every((one) => one === undefined);
    return html`${hasNone ? noSheets(view, SHEETS) : ''}
    ${PROBLEMS.map((problem) =>
      section(drawing, {
        problem,
        rows: problems.filter((row) => row.problem === problem),
      }),
    )}`;
  },
});

const SHEETS = [
  'powers',
  'letters',
  'departmentTasks',
  'stations',
  'stationMoves',
  'stationStaff',
  'whistles',
] as const;

function section(
  { view, texts }: Words,
  { problem, rows }: { readonly problem: Problem; readonly rows: readonly ProblemRow[] },
): TemplateResult {
  const { locale } = view.looks;
  const { problem: name, measure, goal } = PROBLEM_WORDS[problem];
  const { columns } = texts;
  return html`<section class="before-after" id="problem-${problem}">
    <h3>${name[locale]}</h3>
    <p class="goal">${texts.goal(measure[locale], goal[locale])}</p>
    ${dataTable<ProblemRow>({
      caption: texts.caption(name[locale]),
      rows,
      none: texts.none,
      keyOf: ({ figure }) => figure,
      columns: [
        {
          head: columns.figure,
          cell: ({ figure }) => {
            const { label, unit } = PROBLEM_FIGURES[figure];
            return html`${label[locale]} <small class="muted">${unit[locale]}</small>`;
          },
        },
        {
          head: columns.before,
          isNumber: true,
          cell: (row) => written({ view, texts }, row, 'before'),
        },
        {
          head: columns.after,
          isNumber: true,
          cell: (row) => html`<span class="after">${written({ view, texts }, row, 'after')}</span>`,
        },
      ],
    })}
    ${rowsBehind({ view, texts }, rows)}
    <p class="muted">${texts.behind}${behind({ view, texts }, problem)}</p>
    ${topicFindings(view, BEHIND[problem].topics)}
  </section>`;
}

/** A figure as it is read; one that nobody states says so. */
function written(
  { view, texts }: Pick<Words, 'view' | 'texts'>,
  row: ProblemRow,
  part: 'before' | 'after',
): TemplateResult | string {
  const { [part]: value } = row;
  if (value === undefined)
    return part === 'before'
      ? html`<span class="pending">${texts.toState}</span>`
      : html`<span title=${texts.unknown}>—</span>`;
  const isShare = PROBLEM_FIGURES[row.figure].style === 'percent';
  return isShare ? view.numbers.percent(value) : view.numbers.whole(value);
}

/** Which rows each number is made from, folded under the table. */
const rowsBehind = (
  { view, texts }: Pick<Words, 'view' | 'texts'>,
  rows: readonly ProblemRow[],
): TemplateResult => {
  const { locale } = view.looks;
  return html`<details class="rows-behind">
    <summary>${texts.rowsBehind}</summary>
    <dl>
      ${rows.map(
        (row) =>
          html`<dt>${PROBLEM_FIGURES[row.figure].label[locale]}</dt>
            <dd>${texts.columns.before} – ${beforeWords(row)[locale]}</dd>
            <dd>${texts.columns.after} – ${afterWords(row)?.[locale] ?? texts.unknown}</dd>`,
      )}
    </dl>
  </details>`;
};

/** The way to the view, or the step, that shows the figures row by row. */
function behind({ view, texts }: Pick<Words, 'view' | 'texts'>, problem: Problem): TemplateResult {
  const { look, looks, session } = view;
  const { view: shown } = BEHIND[problem];
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      if (shown === undefined) session.go('calculation');
      look({ view: shown?.id });
    }}
  >
    ${shown === undefined ? texts.step : shown.texts[looks.locale].name}
  </button>`;
}
