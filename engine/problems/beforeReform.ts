import { type IsoDate, dayBefore, yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Plan } from '../model/plan.ts';
import type { BeforeRow, ProblemFigure } from '../model/problems.ts';
import { latestObservation } from '../model/township.ts';
import { total } from './sums.ts';

/** What dated rows say of the day before the first station moved. */
export interface Eve {
  readonly date: IsoDate;
  /** Public-institution posts of all townships by the ledger of changes. */
  readonly posts: number | undefined;
  /** People, by the newest year that was over; on the basis that enforcement goes by. */
  readonly population: number | undefined;
  /** Posts of stations already handed down. */
  readonly handedDown: number | undefined;
}

/**
 * The day before the reform, as dated rows have it; nothing where no station has moved: then there is
 * no day that parts before from after.
 */
export function eveOf(baseline: Baseline, plan: Plan): Eve | undefined {
  const { stations, reconciliation } = plan;
  if (stations?.reformedOn === undefined) return undefined;
  const date = dayBefore(stations.reformedOn);
  const ledgers = reconciliation.filter(({ kind }) => kind === 'publicInstitution');
  return {
    date,
    posts: total(
      ledgers.map(
        ({ trail }) => trail.filter(({ row }) => isUntil(row.date, date)).at(-1)?.balance,
      ),
    ),
    population: populationOn(date, baseline, plan),
    handedDown: total([
      0,
      ...stations.handedDown.edges
        .filter(({ from, move }) => from === 'station' && isUntil(move.date, date))
        .map(({ move }) => move.posts),
    ]),
  };
}

const isUntil = (date: IsoDate | undefined, last: IsoDate): boolean =>
  date !== undefined && date <= last;

/** A yearly figure speaks of the end of its year. */
function populationOn(
  date: IsoDate,
  { townships }: Baseline,
  { enforcement }: Plan,
): number | undefined {
  const basis = enforcement[0]?.basis;
  if (basis === undefined) return undefined;
  const year = date.endsWith('-12-31') ? yearOf(date) : yearOf(date) - 1;
  return total(townships.map((one) => latestObservation(one.population[basis], year)?.value));
}

/**
 * The row of 改革前情况 that speaks of a figure: the newest of a day before the reform, else one that
 * comes too late to be a before.
 */
export function statedBefore(
  figure: ProblemFigure,
  { beforeReform = [], asOf }: Baseline,
  reformedOn: IsoDate | undefined,
): { readonly row?: BeforeRow | undefined; readonly late?: BeforeRow | undefined } {
  const rows = beforeReform.filter((one) => one.figure === figure);
  const last = dayBefore(reformedOn ?? asOf);
  const early = rows
    .filter(({ date }) => date <= last)
    .reduce<BeforeRow | undefined>(
      (newest, one) => (newest === undefined || one.date > newest.date ? one : newest),
      undefined,
    );
  return early ? { row: early } : { late: rows[0] };
}
