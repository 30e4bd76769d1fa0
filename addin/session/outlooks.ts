import {
  countyOutlooks,
  townshipOutlooks,
  type ForecastYear,
  type Outlook,
  type Policy,
  type QuotaKind,
} from '../../engine/index.ts';
import { lazily } from './lazily.ts';

/** What can be followed from year to year. */
export type Measure =
  | 'people'
  | 'quota'
  | 'vacancies'
  | 'overstaffing'
  | 'officersRequired'
  | 'officers'
  | 'officersShort'
  | 'population'
  | 'problems';

export const MEASURES: readonly Measure[] = [
  'people',
  'quota',
  'vacancies',
  'overstaffing',
  'officersRequired',
  'officers',
  'officersShort',
  'population',
  'problems',
];

/** One year in numbers: the county, and every township by its code. */
export interface YearInNumbers {
  readonly county?: Outlook | undefined;
  readonly townships: ReadonlyMap<string, Outlook>;
}

/** Counts one year of a forecast, once. */
export const yearInNumbers = lazily((year: ForecastYear<Policy>): YearInNumbers => {
  const alone = { path: 'middle', years: [year], growth: [] } as const;
  return {
    county: countyOutlooks(alone)[0],
    townships: new Map(townshipOutlooks(alone).map((one) => [one.township ?? '', one])),
  };
});

/** One measure of an outlook; errors and warnings are counted, hints are not. */
export function measured(
  outlook: Outlook | undefined,
  measure: Measure,
  kind: QuotaKind,
): number | undefined {
  if (outlook === undefined) return undefined;
  switch (measure) {
    case 'people':
    case 'quota':
    case 'vacancies':
    case 'overstaffing':
      return outlook.ledgers[kind][measure];
    case 'problems':
      return outlook.problems.error + outlook.problems.warning;
    default:
      return outlook[measure];
  }
}
