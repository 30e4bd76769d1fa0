import { html, nothing, type TemplateResult } from 'lit';
import { countyOutlooks, type ForecastStudy } from '../../../engine/index.ts';
import { explained } from '../words.ts';
import type { SimulationDrawing } from '../views/simulationDrawing.ts';
import { choiceField, wholeField } from './fields.ts';
import { scrolled } from './comparisonTables.ts';
import { ledgerSwitch } from './ledgerSwitch.ts';
import { staleNote, studyRun } from './studyRun.ts';

/** One draw of the last simulation as a plan of every year, with every sentence of its numbers. */
export function replay(drawing: SimulationDrawing): TemplateResult | typeof nothing {
  const { view, texts, choice, choose } = drawing;
  const simulated = view.state.studies.simulation;
  if (simulated === undefined) return nothing;
  const { scenarios, years, seed, draws } = simulated.asked;
  const draw = Math.min(choice.draw, draws - 1);
  const outside = { least: '0', most: view.numbers.whole(draws - 1), isWhole: true };
  const found = view.state.studies.draw;
  return html`<section id="replay" aria-label=${texts.replay}>
    <h3>${texts.replay}</h3>
    <p class="muted">${texts.replayNote}</p>
    <div class="narrow">
      ${wholeField({
        ...{ id: 'replay-draw', label: texts.draw, value: draw, least: 0, most: draws - 1 },
        outside: view.texts.calculation.outside(outside),
        set: (next) => {
          choose({ draw: next });
        },
      })}
    </div>
    ${studyRun(view, {
      ...{ name: 'draw', start: texts.replayStart },
      asked: { scenario: scenarios[0], years, seed, draw },
    })}
    ${
      found === undefined
        ? nothing
        : html`${staleNote(view, 'draw')}
            <h4>${texts.replayed(found.asked.draw, found.asked.seed)}</h4>
            ${yearByYear(drawing, found.answer)}`
    }
  </section>`;
}

function yearByYear(drawing: SimulationDrawing, study: ForecastStudy): TemplateResult {
  const { view, texts, choice, choose } = drawing;
  const [course] = study.forecasts;
  if (course === undefined) return html``;
  const { numbers, looks } = view;
  const years = course.years.map(({ year }) => year);
  const year = years.includes(choice.year ?? 0) ? (choice.year ?? 0) : (years.at(-1) ?? 0);
  const townships = course.years.find((one) => one.year === year)?.report.baseline.townships ?? [];
  const township = townships.find(({ code }) => code === choice.township) ?? townships[0];
  return html`${ledgerSwitch(view)}
    ${scrolled(
      texts.path,
      html`<thead>
          <tr>
            <th scope="col">${texts.year}</th>
            ${Object.values(texts.columns).map(
              (name) => html`<th scope="col" class="number">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${countyOutlooks(course).map(({ year: of, ledgers, officersShort, problems }) => {
            const { quota, people, vacancies, overstaffing } = ledgers[looks.kind];
            return html`<tr>
              <th scope="row">${of}</th>
              ${[quota, people, vacancies, overstaffing, officersShort, problems.error].map(
                (value) => html`<td class="number">${numbers.whole(value)}</td>`,
              )}
            </tr>`;
          })}
        </tbody>`,
    )}
    <div class="fields">
      ${choiceField({
        ...{ id: 'replay-year', label: texts.year, chosen: year },
        choices: years.map((one) => [one, String(one)] as const),
        choose: (chosen) => {
          choose({ year: chosen });
        },
      })}
      ${choiceField({
        ...{ id: 'replay-township', label: texts.township, chosen: township?.code ?? '' },
        choices: townships.map(({ code, name }) => [code, name] as const),
        choose: (code) => {
          choose({ township: code });
        },
      })}
    </div>
    ${township === undefined ? nothing : why(drawing, study, { year, ...township })}`;
}

/** The sentences behind one number in one year of the draw, and what the rules say of it. */
function why(
  { view, texts }: SimulationDrawing,
  { forecasts }: ForecastStudy,
  of: { readonly year: number; readonly code: string; readonly name: string },
): TemplateResult | typeof nothing {
  const report = forecasts[0]?.years.find(({ year }) => year === of.year)?.report;
  if (report === undefined) return nothing;
  const words = explained(report, view.looks.locale);
  const sentences = words.why[view.looks.kind].get(of.code)?.sentences ?? [];
  const problems = words.findings.filter(
    ({ township, pending }) => township === of.code && !pending,
  );
  const counts = new Map<string, { readonly title: string; readonly count: number }>();
  for (const { code, title } of problems)
    counts.set(code, { title, count: (counts.get(code)?.count ?? 0) + 1 });
  return html`<h4>${texts.why(of.name, of.year)}</h4>
    <ol class="sentences" id="replay-why">
      ${sentences.map((one) => html`<li>${one}</li>`)}
    </ol>
    ${
      problems.length === 0
        ? nothing
        : html`<ul class="plain">
            ${[...counts].map(
              ([code, { title, count }]) =>
                html`<li class="rule">${title} ×${count} <span class="code">${code}</span></li>`,
            )}
          </ul>`
    }`;
}
