import { html, nothing, type TemplateResult } from 'lit';
import type { ForecastYear, Outlook, Policy } from '../../../engine/index.ts';
import { measured, MEASURES, yearInNumbers } from '../../session/outlooks.ts';
import { townshipLines, type TownshipLine } from '../../session/townships.ts';
import type { OpenView } from '../view.ts';
import type { ForecastTexts } from '../views/texts/forecast.ts';
import { explained } from '../words.ts';
import { problem } from './problem.ts';
import { toneOf, townshipLink } from './townshipTable.ts';

/** One year of the way, and how its user looks at it. */
export interface ForecastYearLooks {
  readonly planned: ForecastYear<Policy>;
  readonly texts: ForecastTexts;
  readonly choice: { readonly onlyMoving: boolean };
  readonly choose: (change: { readonly onlyMoving: boolean }) => void;
}

/** One township in the year: its plan and its numbers. */
interface Line extends TownshipLine {
  readonly outlook: Outlook | undefined;
}

/** A year to come: the county in numbers, every township, and the problems of that year. */
export function forecastYearView(view: OpenView, looks: ForecastYearLooks): TemplateResult {
  const { planned, texts } = looks;
  const { year, report } = planned;
  // Whatever is asked about this year is answered from the plan of this year.
  const then: OpenView = { ...view, open: { ...view.open, report } };
  const { county, townships } = yearInNumbers(planned);
  const { kind, locale } = view.looks;
  const lines = townshipLines(report, kind).map((line): Line => ({
    ...line,
    outlook: townships.get(line.code),
  }));
  const problems = explained(report, locale).findings.filter(
    ({ pending, code }) => !pending && !code.startsWith('LED'),
  );
  return html`<h3>${texts.county(year)}</h3>
    <dl class="facts tight">
      ${MEASURES.map(
        (measure) =>
          html`<dt>${texts.measures[measure]}</dt>
            <dd>${view.numbers.whole(measured(county, measure, kind))}</dd>`,
      )}
    </dl>
    <h3>${texts.townships(year)}</h3>
    ${townshipTable(then, looks, lines)}
    <details id="forecast-problems">
      <summary>${texts.problems(year, problems.length)}</summary>
      ${
        problems.length === 0
          ? html`<p class="muted">${texts.noProblems}</p>`
          : html`<ul class="problems">
              ${problems.map((one) => problem(then, one))}
            </ul>`
      }
    </details>`;
}

/** Planned otherwise than it has, over-staffed, short of officers, or breaking a rule. */
const moves = ({ outlook, proposal }: Line, kind: OpenView['looks']['kind']): boolean => {
  if (outlook === undefined) return true;
  const { quota, overstaffing = 0 } = outlook.ledgers[kind];
  return (
    quota !== proposal ||
    overstaffing > 0 ||
    (outlook.officersShort ?? 0) > 0 ||
    outlook.problems.error > 0
  );
};

function townshipTable(
  then: OpenView,
  { texts, planned, choice, choose }: ForecastYearLooks,
  lines: readonly Line[],
): TemplateResult {
  const { looks, texts: frame } = then;
  const shown = choice.onlyMoving ? lines.filter((line) => moves(line, looks.kind)) : lines;
  const { columns } = texts;
  return html`<label class="tick">
      <input
        type="checkbox"
        id="forecast-moving"
        .checked=${choice.onlyMoving}
        @change=${() => {
          choose({ onlyMoving: !choice.onlyMoving });
        }}
      />
      ${texts.onlyMoving}
    </label>
    <table class="townships forecast">
      <caption class="unseen">
        ${texts.caption(frame.ledgers[looks.kind], planned.year)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${frame.table.township}</th>
          ${(['quota', 'proposal', 'people', 'required', 'officers', 'problems'] as const).map(
            (name) => html`<th scope="col" class="number">${columns[name]}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${
          shown.length === 0
            ? html`<tr>
                <td colspan="7" class="muted">${texts.none}</td>
              </tr>`
            : shown.map((line) => row(then, line))
        }
      </tbody>
    </table>`;
}

function row(then: OpenView, line: Line): TemplateResult {
  const { numbers, looks } = then;
  const { outlook, proposal } = line;
  const ledger = outlook?.ledgers[looks.kind];
  const change =
    proposal === undefined || ledger?.quota === undefined ? undefined : proposal - ledger.quota;
  const isOver = (ledger?.overstaffing ?? 0) > 0;
  const isShort = (outlook?.officersShort ?? 0) > 0;
  return html`<tr data-township=${line.code}>
    <th scope="row">${townshipLink(then, line)}</th>
    <td class="number">${numbers.whole(ledger?.quota)}</td>
    <td class="number ${change === 0 ? '' : toneOf(change)}">${numbers.whole(proposal)}</td>
    <td class="number ${isOver ? 'loss' : ''}">${numbers.whole(ledger?.people)}</td>
    <td class="number">${numbers.whole(outlook?.officersRequired)}</td>
    <td class="number ${isShort ? 'loss' : ''}">
      ${numbers.whole(outlook?.officers)}${isShort ? '↓' : nothing}
    </td>
    <td class="number">${problemCount(then, outlook)}</td>
  </tr>`;
}

const problemCount = (
  { numbers, looks }: OpenView,
  outlook: Outlook | undefined,
): string | TemplateResult => {
  const count = measured(outlook, 'problems', looks.kind);
  return count === 0 ? '·' : numbers.whole(count);
};
