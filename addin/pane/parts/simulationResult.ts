import { html, nothing, type TemplateResult } from 'lit';
import {
  chanceOf,
  distributionOf,
  SIMULATED_MEASURES,
  simulationStudySheets,
  type SimulatedMeasure,
  type Tally,
} from '../../../engine/index.ts';
import type { SimulatedCase } from '../../worker/studies.ts';
import type { SimulationDrawing } from '../views/simulationDrawing.ts';
import { townshipOf } from './cellLink.ts';
import { choiceField } from './fields.ts';
import { scrolled } from './comparisonTables.ts';
import { handOut } from './handOut.ts';
import { binsOf, histogram } from './histogram.ts';
import { staleNote } from './studyRun.ts';

const MEASURES = Object.keys(SIMULATED_MEASURES) as readonly SimulatedMeasure[];

const QUANTILES = ['5%', '25%', '50%', '75%', '95%'];

/** What the draws came to in the chosen year: the county, one measure drawn, every township. */
export function simulationResult(drawing: SimulationDrawing): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const found = view.state.studies.simulation;
  const [first] = found?.answer ?? [];
  if (found === undefined || first === undefined) return html`<p class="muted">${texts.empty}</p>`;
  const years = first.summary.county.map(({ year }) => year);
  const at = Math.max(0, years.indexOf(choice.year ?? years.at(-1) ?? 0));
  const year = years[at] ?? 0;
  const measure = choice.measure ?? movedMeasure(first, at);
  const { locale } = view.looks;
  return html`<section id="simulated" aria-label=${texts.heading}>
    ${staleNote(view, 'simulation')}
    <p class="muted">
      ${texts.receipt(view.numbers.whole(first.summary.draws), String(first.summary.seed))}
    </p>
    <div class="fields">
      ${choiceField({
        ...{ id: 'simulated-year', label: texts.year, chosen: year },
        choices: years.map((one) => [one, String(one)] as const),
        choose: (chosen) => {
          choose({ year: chosen });
        },
      })}
      ${choiceField({
        ...{ id: 'simulated-measure', label: texts.measure, chosen: measure },
        choices: MEASURES.map((one) => [one, SIMULATED_MEASURES[one][locale]] as const),
        choose: (chosen) => {
          choose({ measure: chosen });
        },
      })}
    </div>
    ${drawn(drawing, found.answer, { at, year, measure })}
    ${county(drawing, found.answer, { at, year })} ${townships(drawing, found.answer, year)}
    ${handOut(view, {
      ...{ name: 'simulation', label: texts.write },
      sheets: () =>
        simulationStudySheets({ report: view.open.report, cases: found.answer }, locale),
    })}
  </section>`;
}

const nameOf = ({ texts }: SimulationDrawing, { scenario }: SimulatedCase): string =>
  scenario ?? texts.asItIs;

interface Year {
  readonly at: number;
  readonly year: number;
}

/** What is asked about first, of which the first that the draws move is drawn. */
const ASKED_FIRST: readonly SimulatedMeasure[] = ['people', 'vacancies', 'moved', 'population'];

const movedMeasure = ({ summary }: SimulatedCase, at: number): SimulatedMeasure =>
  ASKED_FIRST.find((one) => (summary.county[at]?.measures[one].counts.length ?? 0) > 1) ?? 'people';

/** The chosen measure as a histogram, and the same as a table. */
function drawn(
  drawing: SimulationDrawing,
  cases: readonly SimulatedCase[],
  { at, year, measure }: Year & { readonly measure: SimulatedMeasure },
): TemplateResult {
  const { view, texts } = drawing;
  const tallies = cases.flatMap(({ summary }) => {
    const tally = summary.county[at]?.measures[measure];
    return tally === undefined ? [] : [tally];
  });
  const bins = binsOf(tallies);
  const title = texts.histogram(SIMULATED_MEASURES[measure][view.looks.locale], year);
  if (bins.length === 0) return html`<p class="caution">${texts.unknown}</p>`;
  const { whole } = view.numbers;
  const range = ({ from, to }: (typeof bins)[number]): string =>
    from === to ? whole(from) : `${whole(from)}–${whole(to)}`;
  return html`<figure class="histogram" id="histogram">
    <figcaption>
      <b>${title}</b>
      ${
        cases.length < 2
          ? nothing
          : html`<span class="legend"
              >${cases.map(
                (one, which) =>
                  html`<i class=${which === 0 ? 'up' : 'down'} aria-hidden="true"></i>${nameOf(
                      drawing,
                      one,
                    )}`,
              )}</span
            >`
      }
    </figcaption>
    ${histogram(title, bins)}
    <p class="ends">
      ${
        bins[0] !== undefined && bins.length === 1
          ? html`<span>${texts.same(range(bins[0]))}</span>`
          : html`<span>${whole(bins[0]?.from)}</span><span>${whole(bins.at(-1)?.to)}</span>`
      }
    </p>
    <details>
      <summary>${texts.asTable}</summary>
      ${scrolled(
        title,
        html`<thead>
            <tr>
              <th scope="col">${texts.bin}</th>
              ${cases.map(
                (one) => html`<th scope="col" class="number">${nameOf(drawing, one)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${bins.map(
              (bin) =>
                html`<tr>
                  <th scope="row">${range(bin)}</th>
                  ${bin.counts.map((count) => html`<td class="number">${whole(count)}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </details>
  </figure>`;
}

/** Quantiles and mean of every measure. */
function county(
  drawing: SimulationDrawing,
  cases: readonly SimulatedCase[],
  { at, year }: Year,
): TemplateResult {
  const { view, texts } = drawing;
  const { whole } = view.numbers;
  const row = (measure: SimulatedMeasure, one: SimulatedCase): TemplateResult => {
    const tally = one.summary.county[at]?.measures[measure];
    const found = tally && distributionOf(tally);
    const label = SIMULATED_MEASURES[measure][view.looks.locale];
    return html`<tr data-measure=${measure}>
      <th scope="row">${cases.length < 2 ? label : `${label} · ${nameOf(drawing, one)}`}</th>
      ${QUANTILES.map((_, which) => html`<td class="number">${whole(found?.quantiles[which])}</td>`)}
      <td class="number">${whole(found?.mean)}</td>
    </tr>`;
  };
  return scrolled(
    texts.county(year),
    html`<thead>
        <tr>
          <th scope="col">${texts.measure}</th>
          ${QUANTILES.map((one) => html`<th scope="col" class="number">${one}</th>`)}
          <th scope="col" class="number">${texts.mean}</th>
        </tr>
      </thead>
      <tbody>
        ${MEASURES.flatMap((measure) => cases.map((one) => row(measure, one)))}
      </tbody>`,
  );
}

/** One township in one case. */
type TownshipRow = SimulatedCase['summary']['townships'][number] & {
  readonly one: SimulatedCase;
};

/** Chances of every township, those likeliest to be short of officers first; zeros folded away. */
function townships(
  drawing: SimulationDrawing,
  cases: readonly SimulatedCase[],
  year: number,
): TemplateResult {
  const { texts } = drawing;
  const rows = cases.flatMap((one) =>
    one.summary.townships
      .filter((row) => row.year === year)
      .map((row): TownshipRow => ({ ...row, one })),
  );
  const likely = new Map<string, number>();
  for (const { township, short, up, down } of rows)
    likely.set(township, Math.max(likely.get(township) ?? 0, short + (up + down) / 1e9));
  const ordered = [...likely].sort((a, b) => b[1] - a[1]);
  const rowsOf = (some: typeof ordered): readonly TownshipRow[] =>
    some.flatMap(([code]) => rows.filter(({ township }) => township === code));
  const none = ordered.filter(([, weight]) => weight === 0);
  const often = rows.filter(
    ({ one, short, officers }) => one === cases[0] && short * 2 > officers.count,
  );
  const table = (some: typeof ordered): TemplateResult =>
    townshipTable(drawing, rowsOf(some), { year, isOne: cases.length < 2 });
  return html`<p class="sentence" id="often-short">${texts.sure(often.length)}</p>
    ${none.length < ordered.length ? table(ordered.slice(0, ordered.length - none.length)) : nothing}
    ${
      none.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.never(none.length)}</summary>
            ${table(none)}
          </details>`
    }`;
}

function townshipTable(
  drawing: SimulationDrawing,
  rows: readonly TownshipRow[],
  { year, isOne }: { readonly year: number; readonly isOne: boolean },
): TemplateResult {
  const { view, texts } = drawing;
  const chance = (times: number, draws: number): string => {
    const part = chanceOf(times, draws);
    return part === undefined ? '—' : view.numbers.percent(part);
  };
  return scrolled(
    texts.townships(year),
    html`<thead>
        <tr>
          <th scope="col">${texts.township}</th>
          ${[texts.short, texts.up, texts.down, texts.required, texts.officers].map(
            (one) => html`<th scope="col" class="number">${one}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ township, one, short, up, down, compared, required, officers }) => {
          const name = townshipOf(view, township);
          return html`<tr data-township=${township}>
            <th scope="row">${name}${isOne ? '' : ` · ${nameOf(drawing, one)}`}</th>
            <td class="number ${short * 2 > officers.count ? 'loss' : ''}">
              ${chance(short, officers.count)}
            </td>
            <td class="number">${chance(up, compared)}</td>
            <td class="number">${chance(down, compared)}</td>
            <td class="number">${spread(drawing, required)}</td>
            <td class="number">${spread(drawing, officers)}</td>
          </tr>`;
        })}
      </tbody>`,
  );
}

function spread({ view }: SimulationDrawing, tally: Tally): string {
  const found = distributionOf(tally);
  if (found === undefined) return '—';
  const [low, high] = [found.quantiles[0], found.quantiles[4]];
  const { whole } = view.numbers;
  return low === high ? whole(low) : `${whole(low)}–${whole(high)}`;
}
