import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, WAY_LABELS, type UseRow } from '../../../engine/index.ts';
import { isTight, useLines, type UseLine } from '../../session/usePlan.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { problem } from '../parts/problem.ts';
import { townshipLink } from '../parts/townshipTable.ts';
import { explained } from '../words.ts';
import { defineView, type Drawing } from './paneView.ts';
import { usePlanTexts, type UsePlanTexts } from './texts/usePlan.ts';

const FILTERS = ['all', 'asked', 'tight'] as const;

interface Choice {
  readonly filter: (typeof FILTERS)[number];
}

type Drawn = Drawing<UsePlanTexts, Choice>;

/** 用编计划: what each township may take on, asks for and is given, by way of filling. */
export const usePlanView = defineView<UsePlanTexts, Choice>({
  id: 'usePlan',
  texts: usePlanTexts,
  firstChoice: { filter: 'all' },
  draw: (drawing) => {
    const { view, texts, choice } = drawing;
    const lines = useLines(view.open.report, view.looks.kind);
    if (lines.length === 0) return html`<p class="caution">${texts.noTownships}</p>`;
    const shown = lines.filter((line) => FITS[choice.filter](line));
    const isAsked = lines.some(({ use }) => use.ways.length > 0);
    return html`${ledgerSwitch(view)}
      ${isAsked ? nothing : html`<p class="caution" id="nobody-asks">${texts.nobodyAsks}</p>`}
      ${problems(drawing)} ${filter(drawing)}
      <p class="muted" role="status">${texts.shown(shown.length)}</p>
      ${table(drawing, shown)}`;
  },
});

const FITS: Readonly<Record<Choice['filter'], (line: UseLine) => boolean>> = {
  all: () => true,
  asked: ({ use }) => use.ways.length > 0,
  tight: isTight,
};

/** What is wrong with the requests; a press leads to the cell. */
function problems({ view, texts }: Drawn): TemplateResult | typeof nothing {
  const found = explained(view.open.report, view.looks.locale).findings.filter(({ code }) =>
    code.startsWith('USE-'),
  );
  if (found.length === 0) return nothing;
  return html`<details open id="use-problems">
    <summary>
      ${texts.problems} <span class="count">${view.texts.check.count(found.length)}</span>
    </summary>
    <ul class="problems">
      ${found.map((one) => problem(view, one))}
    </ul>
  </details>`;
}

const filter = ({ texts, choice, choose }: Drawn): TemplateResult =>
  html`<label class="field narrow">
    <span>${texts.filter}</span>
    <select
      id="use-filter"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose({ filter: FILTERS.find((one) => one === value) ?? 'all' });
      }}
    >
      ${FILTERS.map(
        (one) =>
          html`<option value=${one} .selected=${one === choice.filter}>
            ${texts.filters[one]}
          </option>`,
      )}
    </select>
  </label>`;

const COLUMNS = [
  ['approved', ({ staffing }: UseLine) => staffing.approved],
  ['inPost', ({ staffing }: UseLine) => staffing.inPost],
  ['vacancy', ({ staffing }: UseLine) => staffing.vacancy],
  ['usable', ({ staffing }: UseLine) => staffing.usable],
  ['limit', ({ use }: UseLine) => use.limit],
  ['requested', ({ use }: UseLine) => use.requested],
  ['proposed', ({ use }: UseLine) => use.proposed],
] as const;

function table(drawing: Drawn, lines: readonly UseLine[]): TemplateResult {
  const { view, texts } = drawing;
  return html`<table class="use">
    <caption class="unseen">
      ${texts.caption(view.texts.ledgers[view.looks.kind])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${view.texts.table.township}</th>
        ${COLUMNS.map(([id]) => html`<th scope="col" class="number">${texts.columns[id]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${
        lines.length === 0
          ? html`<tr>
              <td colspan=${COLUMNS.length + 1} class="muted">${view.texts.table.none}</td>
            </tr>`
          : lines.map((line) => row(drawing, line))
      }
    </tbody>
    ${lines.length === 0 ? nothing : sums(drawing, lines)}
  </table>`;
}

/** The figures, and below them by which way and why no more. */
function row(drawing: Drawn, line: UseLine): TemplateResult {
  const { view } = drawing;
  const isAbove = (line.use.requested ?? 0) > (line.use.limit ?? Infinity);
  const remarks = remarksOf(drawing, line);
  return html`<tr class=${remarks.length === 0 ? '' : 'remarked'}>
      <th scope="row">${townshipLink(view, line)}</th>
      ${COLUMNS.map(
        ([id, of]) =>
          html`<td
            class="number ${id === 'proposed' ? 'strong' : ''} ${
              id === 'requested' && isAbove ? 'loss' : ''
            }"
          >
            ${id === 'requested' || id === 'proposed' ? (of(line) ?? '') : view.numbers.whole(of(line))}
          </td>`,
      )}
    </tr>
    ${
      remarks.length === 0
        ? nothing
        : html`<tr class="remarks">
            <td colspan=${COLUMNS.length + 1}>${remarks}</td>
          </tr>`
    }`;
}

function remarksOf(drawing: Drawn, { use, staffing }: UseLine): readonly TemplateResult[] {
  const { texts } = drawing;
  const { limitBasis } = use;
  const why =
    limitBasis === undefined
      ? texts.unknown
      : limitBasis === 'oneForOne'
        ? texts.oneForOne(staffing.expectedExits ?? 0)
        : texts.reasons[limitBasis];
  return [
    ...(why === undefined ? [] : [html`<p>${why}</p>`]),
    ...use.ways.map((one) => way(drawing, one)),
  ];
}

/** One request: its way, what is given of it, what it says, and its cell. */
function way(
  { view, texts }: Drawn,
  { request, proposed }: UseRow['ways'][number],
): TemplateResult {
  const { cell, note, people } = request;
  const said = texts.way(WAY_LABELS[request.way][view.looks.locale], people, proposed);
  return html`<p>
    ${said} ${note === undefined ? nothing : html`<span class="muted">${note}</span>`}
    ${
      cell === undefined
        ? nothing
        : html`<button
            type="button"
            class="link"
            aria-label=${texts.showRequest(addressOf(cell))}
            @click=${() => view.session.reveal(cell)}
          >
            ${addressOf(cell)}
          </button>`
    }
  </p>`;
}

/** Sums of what is known; a dash where nothing is. */
function sums({ view, texts }: Drawn, lines: readonly UseLine[]): TemplateResult {
  const total = (of: (line: UseLine) => number | undefined): number | undefined =>
    lines.reduce<number | undefined>((sum, line) => {
      const value = of(line);
      return value === undefined ? sum : (sum ?? 0) + value;
    }, undefined);
  return html`<tfoot>
    <tr>
      <th scope="row">${texts.total}</th>
      ${COLUMNS.map(([, of]) => html`<td class="number">${view.numbers.whole(total(of))}</td>`)}
    </tr>
  </tfoot>`;
}
