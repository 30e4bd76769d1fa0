import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Ledger, TownshipPosts } from '../model/ledger.ts';
import type { Series } from '../model/forecast.ts';
import type { Observation, Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * A county as a draw needs it: what it counts comes from posts, people and figures alone.
 *
 * Lists of institutions, powers, stations and the like move none of it, nor do figures that no
 * parameter names or that newer ones have replaced. A draw that is replayed goes through the whole
 * county and comes to the same numbers; that is tested.
 *
 * @param used the series that count on some day of the way
 */
export function leanCounty(baseline: Baseline, used: ReadonlySet<Series>): Baseline {
  const year = yearOf(baseline.asOf);
  return {
    county: baseline.county,
    asOf: baseline.asOf,
    townships: baseline.townships.map((one) => withNewest(one, used, year)),
    former: baseline.former,
    posts: Object.fromEntries(
      baseline.townships.flatMap(({ code }) => {
        const held = baseline.posts[code];
        return held ? [[code, leanPosts(held)] as const] : [];
      }),
    ),
    leadership: baseline.leadership,
    enforcement: baseline.enforcement,
    decisions: baseline.decisions,
    loans: baseline.loans,
    moves: baseline.moves,
    lineage: baseline.lineage,
    bands: baseline.bands,
    statedTotals: [],
    scenarios: [],
    origins: {},
  };
}

/** The series that some parameter names, in any of the policies on the way. */
export const usedSeries = (policies: readonly Policy[]): ReadonlySet<Series> =>
  new Set(
    policies
      .flatMap(({ quota, enforcement, institutions }): readonly (Series | undefined)[] => [
        quota.populationBasis,
        enforcement.populationBasis,
        institutions.populationBasis,
        quota.economyColumn,
      ])
      .filter((series) => series !== undefined),
  );

/** The township with the newest figure of each series in use, and those of years to come. */
function withNewest(township: Township, used: ReadonlySet<Series>, year: number): Township {
  const { population, economy } = township;
  const newest = (series: Series, all: readonly Observation[]): readonly Observation[] => {
    if (!used.has(series)) return [];
    const past = all.filter((one) => one.year <= year).slice(-1);
    return [...past, ...all.filter((one) => one.year > year)];
  };
  return {
    ...township,
    population: {
      registered: newest('registered', population.registered),
      resident: newest('resident', population.resident),
      service: newest('service', population.service),
    },
    economy: {
      fiscalRevenue: newest('fiscalRevenue', economy.fiscalRevenue),
      gdp: newest('gdp', economy.gdp),
      output: newest('output', economy.output),
    },
  };
}

const leanPosts = ({ administrative, publicInstitution }: TownshipPosts): TownshipPosts => ({
  administrative: leanLedger(administrative),
  publicInstitution: leanLedger(publicInstitution),
  memo: {},
});

/** Every member that moves a number, always in the same place: such an object is quickly copied. */
const leanLedger = <K extends Ledger['kind']>(ledger: Ledger<K>): Ledger<K> => ({
  kind: ledger.kind,
  approved: ledger.approved,
  leadership: ledger.leadership,
  inPost: ledger.inPost,
  onDuty: undefined,
  pendingArrival: ledger.pendingArrival,
  expectedExits: ledger.expectedExits,
  reserved: ledger.reserved,
  fromCounty: undefined,
  toCounty: undefined,
  loans: ledger.loans,
  recovered: ledger.recovered,
  floor: ledger.floor,
  ceiling: ledger.ceiling,
  requested: undefined,
});
