import { html, nothing, type TemplateResult } from 'lit';
import {
  MOST_YEARS,
  type ForecastYear,
  type GrowthPath,
  type ParameterInForce,
  type Policy,
} from '../../../engine/index.ts';
import {
  createForecaster,
  PATHS,
  type Forecaster,
  type Forecasting,
} from '../../session/forecasting.ts';
import { lazily } from '../../session/lazily.ts';
import { measured, MEASURES, yearInNumbers, type Measure } from '../../session/outlooks.ts';
import type { Session } from '../../session/session.ts';
import { button } from '../parts/button.ts';
import { forecastYearView } from '../parts/forecastYear.ts';
import { ledgerSwitch } from '../parts/ledgerSwitch.ts';
import { namedByTable, parameterField } from '../parts/parameterField.ts';
import { yearChart } from '../parts/yearChart.ts';
import type { OpenView } from '../view.ts';
import { defineView, type Drawing } from './paneView.ts';
import { forecastTexts, type ForecastTexts } from './texts/forecast.ts';

interface Choice {
  readonly path: GrowthPath;
  readonly years: number;
  /** The year shown; the last one until somebody chooses. */
  readonly year?: number | undefined;
  readonly measure: Measure;
  readonly onlyMoving: boolean;
}

type Draft = Drawing<ForecastTexts, Choice>;

const HORIZONS = [3, 5, MOST_YEARS] as const;

/** Highest first, as leaders read them. */
const PATHS_SHOWN: readonly GrowthPath[] = ['high', 'middle', 'low'];

const forecasterOf = lazily<Session, Forecaster>(() => createForecaster());

/** 预测: the years to come on three paths, each year a whole plan; worked out while one looks. */
export const forecastView = defineView<ForecastTexts, Choice>({
  id: 'forecast',
  texts: forecastTexts,
  firstChoice: { path: 'middle', years: 5, measure: 'people', onlyMoving: false },
  draw: (drawing) => {
    const { view, texts, choice } = drawing;
    const { report } = view.open;
    if (report.baseline.townships.length === 0) return html`<p>${texts.noTownships}</p>`;
    const forecaster = forecasterOf(view.session);
    const { open, state, look } = view;
    const found = forecaster.on({ open, edits: state.edits, years: choice.years }, () => {
      look({});
    });
    const present = Number(report.baseline.asOf.slice(0, 4));
    const last = present + choice.years;
    const year = Math.min(last, choice.year ?? last);
    const planned = found.years[choice.path].find((one) => one.year === year);
    return html`${ledgerSwitch(view)}
      <div class="fields">${pathField(drawing)} ${horizonField(drawing)}</div>
      ${yearSlider(drawing, { present, last, year })} ${progress(drawing, found, forecaster)}
      ${overTheYears(drawing, found, { present, last, year })}
      ${
        planned === undefined
          ? html`<p class="muted">${texts.notYet}</p>`
          : forecastYearView(view, { ...drawing, planned })
      }
      <details id="group-forecast">
        <summary>${texts.parameters}</summary>
        <div class="fields">${terms(view).map((slot) => parameterField(view, slot))}</div>
      </details>`;
  },
});

const pathField = ({ texts, choice, choose }: Draft): TemplateResult =>
  html`<label class="field">
    <span>${texts.path}</span>
    <select
      id="forecast-path"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        choose({ path: PATHS.find((one) => one === value) ?? 'middle' });
      }}
    >
      ${PATHS_SHOWN.map(
        (path) =>
          html`<option value=${path} .selected=${path === choice.path}>
            ${texts.paths[path]}
          </option>`,
      )}
    </select>
  </label>`;

const horizonField = ({ texts, choice, choose }: Draft): TemplateResult =>
  html`<label class="field">
    <span>${texts.horizon}</span>
    <select
      id="forecast-years"
      @change=${(event: Event) => {
        choose({ years: Number((event.target as HTMLSelectElement).value), year: undefined });
      }}
    >
      ${HORIZONS.map(
        (count) =>
          html`<option value=${count} .selected=${count === choice.years}>
            ${texts.years(count)}
          </option>`,
      )}
    </select>
  </label>`;

/** From the present to the last year, and the one that is shown. */
interface Span {
  readonly present: number;
  readonly last: number;
  readonly year: number;
}

const yearSlider = ({ texts, choose }: Draft, { present, last, year }: Span): TemplateResult =>
  html`<label class="field slider">
    <span>${texts.year} <b>${texts.yearWord(year)}</b></span>
    <input
      type="range"
      id="forecast-year"
      min=${present}
      max=${last}
      step="1"
      .value=${String(year)}
      aria-valuetext=${texts.yearWord(year)}
      @input=${(event: Event) => {
        choose({ year: Number((event.target as HTMLInputElement).value) });
      }}
    />
    <span class="ends" aria-hidden="true"><i>${present}</i><i>${last}</i></span>
  </label>`;

/** How far the work is, and how to stop it or begin again. */
function progress(
  { texts }: Draft,
  { state, done, of }: Forecasting,
  forecaster: Forecaster,
): TemplateResult | typeof nothing {
  if (state === 'done') return nothing;
  if (state === 'running')
    return html`<div class="row top" id="forecast-progress">
      <progress max=${of} value=${done} aria-label=${texts.progress(done, of)}></progress>
      <span class="muted">${texts.progress(done, of)}</span>
      ${button({
        label: texts.cancel,
        id: 'forecast-cancel',
        press: () => {
          forecaster.cancel();
        },
      })}
    </div>`;
  return html`<div class="row top">
    <span role="status">${state === 'failed' ? texts.failed : texts.cancelled}</span>
    ${button({
      label: texts.again,
      id: 'forecast-again',
      press: () => {
        forecaster.again();
      },
    })}
  </div>`;
}

/** One measure of the county: bars of the chosen path, and all three paths as a table. */
function overTheYears(
  { view, texts, choice, choose }: Draft,
  { years }: Forecasting,
  { present, last, year }: Span,
): TemplateResult {
  const { numbers, looks } = view;
  const { measure, path } = choice;
  const all = Array.from({ length: last - present + 1 }, (_, ahead) => present + ahead);
  const valueOf = (of: GrowthPath, at: number): number | undefined => {
    const found: ForecastYear<Policy> | undefined = years[of].find((one) => one.year === at);
    return found && measured(yearInNumbers(found).county, measure, looks.kind);
  };
  const write = (value: number | undefined): string => numbers.whole(value);
  return html`<label class="field narrow">
      <span>${texts.measure}</span>
      <select
        id="forecast-measure"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          choose({ measure: MEASURES.find((one) => one === value) ?? 'people' });
        }}
      >
        ${MEASURES.map(
          (one) =>
            html`<option value=${one} .selected=${one === measure}>${texts.measures[one]}</option>`,
        )}
      </select>
    </label>
    ${yearChart({
      bars: all.map((at) => ({
        year: at,
        shown: valueOf(path, at),
        from: valueOf('low', at),
        to: valueOf('high', at),
      })),
      chosen: year,
      spoken: texts.chart({
        measure: texts.measures[measure],
        path: texts.paths[path],
        year,
        value: write(valueOf(path, year)),
      }),
      write,
      ends: { from: texts.paths.low, to: texts.paths.high },
    })}
    <details id="forecast-numbers">
      <summary>${texts.chartTable}</summary>
      <table class="compact">
        <caption class="unseen">
          ${texts.measures[measure]}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.year}</th>
            ${PATHS_SHOWN.map((one) => html`<th scope="col" class="number">${texts.paths[one]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${all.map(
            (at) =>
              html`<tr class=${at === year ? 'strong' : ''}>
                <th scope="row">${at}</th>
                ${PATHS_SHOWN.map((one) => html`<td class="number">${write(valueOf(one, at))}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

/** The chapter of the years to come. */
const terms = ({ open, looks }: OpenView): readonly ParameterInForce[] =>
  open.report.policy.inForce
    .filter(({ id }) => id.startsWith('forecast.'))
    .map((slot) => namedByTable(slot, looks.locale));
