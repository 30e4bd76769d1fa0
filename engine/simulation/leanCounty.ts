import { yearOf } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { LineageRow } from '../model/lineage.ts';
import type { Ledger, TownshipPosts } from '../model/ledger.ts';
import type { Series } from '../model/forecast.ts';
import type { Observation, Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * A county as a draw needs it: what it counts comes from posts, people and figures alone.
 *
 * Lists of institutions, powers, stations and the like move none of it, nor do figures that no
 * parameter names or that newer ones have replaced; townships that merge or split on the way keep
 * every year, since the figures of a successor are those of the years that its parts share. A draw that is replayed goes through the whole
 * county and comes to the same numbers; that is tested.
 *
 * @param used the series that count on some day of the way
 */
export function leanCounty(baseline: Baseline, used: ReadonlySet<Series>): Baseline {
  const year = yearOf(baseline.asOf);
  const redrawn = new Set(
    lineageAhead(baseline).flatMap(({ predecessor, successor }) => [predecessor, successor]),
  );
  return {
    county: baseline.county,
    asOf: baseline.asOf,
    townships: baseline.townships.map((one) =>
      withSeries(one, used, redrawn.has(one.code) ? undefined : year),
    ),
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

/** The rows of 沿革 that lie ahead of a county. */
export const lineageAhead = ({ lineage = [], asOf }: Baseline): readonly LineageRow[] =>
  lineage.filter(({ date }) => date !== undefined && date > asOf);

/**
 * The series that some parameter names, in any of the policies on the way; residents besides where
 * borders move, since parts of a township weigh by them.
 */
export const usedSeries = (baseline: Baseline, policies: readonly Policy[]): ReadonlySet<Series> =>
  new Set([
    ...(lineageAhead(baseline).length === 0 ? [] : ['resident' as const]),
    ...policies
      .flatMap(({ quota, enforcement, institutions }): readonly (Series | undefined)[] => [
        quota.populationBasis,
        enforcement.populationBasis,
        institutions.populationBasis,
        quota.economyColumn,
      ])
      .filter((series) => series !== undefined),
  ]);

/** The township with each series in use: from its newest figure up to `year` on, else as a whole. */
function withSeries(
  township: Township,
  used: ReadonlySet<Series>,
  year: number | undefined,
): Township {
  const { population, economy } = township;
  const newest = (series: Series, all: readonly Observation[]): readonly Observation[] => {
    if (!used.has(series)) return [];
    if (year === undefined) return all;
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
