import { chanceOf } from '../base/chance.ts';
import { explain } from '../explanation/explain.ts';
import { members, plain, type Json } from '../explanation/json.ts';
import type { Locale } from '../model/locale.ts';
import type { Sheet } from '../model/sheet.ts';
import type { SimulatedMeasure, SimulationSummary, Tally } from '../model/simulation.ts';
import { planReading, type PlanReport, type Settings } from '../planWorkbook.ts';
import { caseOf } from '../scenarios/case.ts';
import { drawOf, type SimulationInput } from '../simulation/simulate.ts';
import { distributionOf } from '../simulation/tally.ts';
import type { Reading } from '../workbook/readWorkbook.ts';
import { sheetContextOf } from '../workbook/results/sheetContext.ts';
import { simulationSheets } from '../workbook/results/simulationSheets.ts';
import type { ForecastStudy } from './forecastStudy.ts';

/** What a simulation found, for each scenario that shared its draws. */
export interface SimulationStudy {
  readonly report: PlanReport;
  readonly cases: readonly {
    /** Absent: the workbook as it is. */
    readonly scenario?: string | undefined;
    readonly summary: SimulationSummary;
  }[];
}

/** What `simulate` needs of a workbook under its settings. */
export function simulationInput(
  reading: Reading,
  settings: Settings,
  years: number,
): SimulationInput {
  const { baseline, policyAt } = caseOf(reading, settings);
  return { baseline, policyAt, years };
}

/** One draw of a simulation, replayed as a forecast with every rule and explanation. */
export function drawStudy(
  reading: Reading,
  settings: Settings,
  of: { readonly years: number; readonly seed: number; readonly draw: number },
): ForecastStudy {
  const { seed, draw, years } = of;
  const run = { ...caseOf(reading, settings).run, seed };
  return {
    report: planReading(reading, settings),
    forecasts: [drawOf(simulationInput(reading, settings, years), { seed, draw, run })],
    drawn: { draw, seed },
  };
}

/** The sheets 编衡-模拟. */
export function simulationStudySheets(
  { report, cases }: SimulationStudy,
  locale: Locale,
): readonly Sheet[] {
  const context = sheetContextOf(report, explain(report, locale), locale);
  return simulationSheets(cases, distributionOf, context);
}

/** Name and version of the document. */
export const SIMULATION_SCHEMA = 'bianheng.simulation/1';

/** A simulation as one JSON document. */
export function simulationDocument(
  { report, cases }: SimulationStudy,
  locale: Locale,
): { readonly [name: string]: Json } {
  return {
    schema: SIMULATION_SCHEMA,
    locale,
    receipt: {
      ...members(report.receipt, ['engine', 'inputHash', 'policyHash', 'asOf']),
      seed: cases[0]?.summary.seed ?? null,
    },
    county: members(report.baseline.county, ['name', 'planYear']),
    cases: cases.map(({ scenario, summary }) => ({
      scenario: scenario ?? null,
      draws: summary.draws,
      county: summary.county.map(({ year, measures }) => ({
        year,
        measures: Object.fromEntries(
          Object.entries(measures).map(([name, tally]) => [
            name satisfies string as SimulatedMeasure,
            tallyDocument(tally),
          ]),
        ),
      })),
      townships: summary.townships.map((row) => ({
        ...members(row, ['township', 'year']),
        posts: {
          administrative: tallyDocument(row.posts.administrative),
          publicInstitution: tallyDocument(row.posts.publicInstitution),
        },
        officers: tallyDocument(row.officers),
        required: tallyDocument(row.required),
        short: chanceOf(row.short, row.officers.count) ?? null,
        up: chanceOf(row.up, row.compared) ?? null,
        down: chanceOf(row.down, row.compared) ?? null,
      })),
    })),
  };
}

const tallyDocument = (tally: Tally): Json => ({
  ...members(tally, ['count', 'low', 'counts']),
  distribution: plain(distributionOf(tally)),
});
