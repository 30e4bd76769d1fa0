import { explain } from '../explanation/explain.ts';
import { members, plain, type Json } from '../explanation/json.ts';
import { conservation } from '../forecast/conservation.ts';
import { forecast } from '../forecast/forecast.ts';
import { pathOutlooks, townshipOutlooks } from '../forecast/outlook.ts';
import type { Drawn, Forecast, GrowthPath, Outlook } from '../model/forecast.ts';
import type { Locale } from '../model/locale.ts';
import type { Sheet } from '../model/sheet.ts';
import { planReading, type PlanReport, type Settings } from '../planWorkbook.ts';
import type { Policy } from '../policy/policy.ts';
import { caseOf } from '../scenarios/case.ts';
import type { Reading } from '../workbook/readWorkbook.ts';
import { forecastSheets, type ForecastShown } from '../workbook/results/forecastSheets.ts';
import { sheetContextOf } from '../workbook/results/sheetContext.ts';

/** A workbook's county over the years to come, on three paths. */
export interface ForecastStudy {
  /** The present, with all that was found in the workbook. */
  readonly report: PlanReport;
  /** Middle, high, low; or the one draw of a simulation that was replayed. */
  readonly forecasts: readonly Forecast<Policy>[];
  /** Which draw the forecast replays; absent: it is a forecast. */
  readonly drawn?: Drawn | undefined;
}

const PATHS: readonly GrowthPath[] = ['middle', 'high', 'low'];

/** Forecasts what was read, under the settings. Cost: three plans for each year. */
export function forecastStudy(reading: Reading, settings: Settings, years: number): ForecastStudy {
  const { baseline, policyAt, run } = caseOf(reading, settings);
  return {
    report: planReading(reading, settings),
    forecasts: PATHS.map((path) => forecast(baseline, policyAt, { years, path, run })),
  };
}

/** The sheets 编衡-预测. */
export function forecastStudySheets(study: ForecastStudy, locale: Locale): readonly Sheet[] {
  const context = sheetContextOf(study.report, explain(study.report, locale), locale);
  return forecastSheets(shownOf(study), context);
}

function shownOf({ forecasts, drawn }: ForecastStudy): ForecastShown {
  const [middle] = forecasts;
  return {
    forecasts,
    drawn,
    county: pathOutlooks(forecasts),
    townships: middle ? townshipOutlooks(middle) : [],
    books: middle
      ? conservation(middle).filter(({ year }) => year > (middle.years[0]?.year ?? 0))
      : [],
  };
}

/** Name and version of the document. */
export const FORECAST_SCHEMA = 'bianheng.forecast/1';

/** A forecast as one JSON document. */
export function forecastDocument(
  study: ForecastStudy,
  locale: Locale,
): { readonly [name: string]: Json } {
  const { report } = study;
  const shown = shownOf(study);
  const years = study.forecasts[0]?.years ?? [];
  const names = new Map(
    years.flatMap((year) =>
      year.report.baseline.townships.map(({ code, name }) => [code, name] as const),
    ),
  );
  return {
    schema: FORECAST_SCHEMA,
    locale,
    receipt: members(report.receipt, ['engine', 'inputHash', 'policyHash', 'asOf', 'scenario']),
    county: members(report.baseline.county, ['name', 'planYear']),
    drawn: study.drawn ? members(study.drawn, ['draw', 'seed']) : null,
    assumptions: report.policy.inForce
      .filter(({ id }) => id.startsWith('forecast.'))
      .map((one) => ({
        ...members(one, ['id', 'key', 'value', 'basis']),
        label: one.label[locale],
      })),
    years: shown.county.map((row) => ({ path: row.path, ...outlookDocument(row) })),
    townships: shown.townships.map((row) => ({
      township: row.township ?? null,
      townshipName: names.get(row.township ?? '') ?? null,
      ...outlookDocument(row),
    })),
    borders: years.flatMap(({ year, borders }) =>
      borders.map((row) => ({ year, ...members(row, BORDER_MEMBERS) })),
    ),
    books: shown.books.map((book) => plain(book)),
    growth: (study.forecasts[0]?.growth ?? []).map((one) => plain(one)),
  };
}

const outlookDocument = (row: Outlook): { readonly [name: string]: Json } => ({
  ...members(row, [
    'year',
    'population',
    'officersRequired',
    'officers',
    'officersShort',
    'problems',
    'renewals',
  ]),
  ledgers: {
    administrative: members(row.ledgers.administrative, LEDGER_MEMBERS),
    publicInstitution: members(row.ledgers.publicInstitution, LEDGER_MEMBERS),
  },
});

const BORDER_MEMBERS = [
  ...(['predecessor', 'successor', 'successorName', 'sharePosts', 'sharePeople'] as const),
  ...(['date', 'document', 'matter'] as const),
] as const;

const LEDGER_MEMBERS = ['quota', 'people', 'vacancies', 'overstaffing', 'loans'] as const;
