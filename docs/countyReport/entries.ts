import { POWERS_ENTRIES } from './powers.ts';
import { INSTITUTIONS_ENTRIES } from './institutions.ts';
import { STATIONS_ENTRIES } from './stations.ts';
import { ENFORCEMENT_ENTRIES } from './enforcement.ts';
import { PROBLEMS_ENTRIES } from './problems.ts';
import type { Entry } from './entry.ts';

/** The numbers of the report, in the order of its clauses. */
export const COUNTY_REPORT_ENTRIES: readonly Entry[] = [
  ...POWERS_ENTRIES,
  ...INSTITUTIONS_ENTRIES,
  ...STATIONS_ENTRIES,
  ...ENFORCEMENT_ENTRIES,
  ...PROBLEMS_ENTRIES,
];
