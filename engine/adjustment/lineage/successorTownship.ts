import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import type { Baseline } from '../../model/baseline.ts';
import type { Observation, SizeClass, Township } from '../../model/township.ts';
import type { Handover } from './handover.ts';
import { shareOut } from './shareOut.ts';

/** A part of a predecessor that comes to a successor. */
interface Part {
  readonly from: Township;
  /** Place of the successor among the predecessor's rows, and the shares of all of them. */
  readonly at: number;
  readonly people: readonly number[];
}

/**
 * The facts of a successor: figures added up by the share of people, the rest from its largest part.
 *
 * Class: the highest of its parts, until the office classes it anew. A successor that the county has
 * already, and that hands nothing over, keeps all of its own besides.
 */
export function successorTownship(
  code: string,
  { townships }: Baseline,
  handovers: readonly Handover[],
): Township {
  const own = townships.find((one) => one.code === code);
  const parts = partsOf(code, handovers);
  const isGiven = handovers.some(({ predecessor }) => predecessor.code === code);
  const all: readonly Part[] =
    own && !isGiven ? [{ from: own, at: 0, people: [1] }, ...parts] : parts;
  const largest = all.reduce((most, one) => (weightOf(one) > weightOf(most) ? one : most));
  const rows = handovers.flatMap((one) => one.rows).filter((row) => row.successor === code);
  const facts = own ?? largest.from;
  const observed = (of: (one: Township) => readonly Observation[]) => added(all, of);
  const { population: people, economy } = largest.from;
  return {
    ...facts,
    code,
    name: rows.find(({ successorName }) => successorName)?.successorName ?? own?.name ?? code,
    order: Math.min(...all.map(({ from }) => from.order)),
    sizeClass: classOf(all),
    countyTask: all.some(({ from }) => from.countyTask === true) || facts.countyTask,
    validFrom: own?.validFrom ?? rows.find(({ date }) => date !== undefined)?.date,
    predecessors: [
      ...new Set([...(own?.predecessors ?? []), ...parts.map(({ from }) => from.name)]),
    ],
    population: mapped(people, (basis) => observed((one) => one.population[basis])),
    economy: mapped(economy, (column) => observed((one) => one.economy[column])),
    areaKm2: areaOf(all),
    factors: factorsOf(all),
  };
}

/** The parts that come to a successor, in the order of rows. */
function partsOf(code: string, handovers: readonly Handover[]): readonly Part[] {
  return handovers.flatMap(({ predecessor, rows }) =>
    rows.flatMap((row, at): Part[] =>
      row.successor === code
        ? [{ from: predecessor, at, people: rows.map(({ sharePeople = 0 }) => sharePeople) }]
        : [],
    ),
  );
}

const shareOf = ({ people, at }: Part): number => people[at] ?? 0;

const weightOf = (part: Part): number =>
  shareOf(part) * (part.from.population.resident.at(-1)?.value ?? 1);

const classOf = (parts: readonly Part[]): SizeClass | undefined =>
  parts
    .map(({ from }) => from.sizeClass)
    .filter((one) => one !== undefined)
    .sort()
    .at(0);

/** Years that every part has a figure for: a sum with a blank in it would be no sum. */
function added(
  parts: readonly Part[],
  of: (township: Township) => readonly Observation[],
): readonly Observation[] {
  const [first, ...others] = parts.map((part) => ({ part, seen: of(part.from) }));
  return (first?.seen ?? [])
    .map(({ year }) => year)
    .filter((year) => others.every(({ seen }) => seen.some((one) => one.year === year)))
    .map((year) => ({
      year,
      value: parts.reduce((sum, part) => {
        const value = of(part.from).find((one) => one.year === year)?.value ?? 0;
        return sum + partOf(value, part);
      }, 0),
    }));
}

/** Whole figures are shared out whole, so that no person is lost. */
const partOf = (value: number, { people, at }: Part): number =>
  Number.isInteger(value) ? (shareOut(value, people)[at] ?? 0) : value * (people[at] ?? 0);

const areaOf = (parts: readonly Part[]): number | undefined => {
  const areas = parts.map((part) =>
    part.from.areaKm2 === undefined ? undefined : part.from.areaKm2 * shareOf(part),
  );
  const sum = areas.reduce<number | undefined>(
    (all, area) => (all === undefined || area === undefined ? undefined : all + area),
    0,
  );
  return sum === undefined ? undefined : roundHalfAwayFromZero(sum * 1_000_000) / 1_000_000;
};

/** X factors are no sums: their mean by residents, over the parts that state them. */
function factorsOf(parts: readonly Part[]): Readonly<Record<string, number>> {
  const names = [...new Set(parts.flatMap(({ from }) => Object.keys(from.factors)))];
  return Object.fromEntries(
    names.map((name) => {
      const stated = parts.flatMap((part) => {
        const value = part.from.factors[name];
        return value === undefined ? [] : [{ value, weight: weightOf(part) }];
      });
      const weights = stated.reduce((sum, { weight }) => sum + weight, 0);
      const sum = stated.reduce((all, { value, weight }) => all + value * weight, 0);
      return [
        name,
        weights === 0
          ? (stated[0]?.value ?? 0)
          : roundHalfAwayFromZero((sum / weights) * 10_000) / 10_000,
      ];
    }),
  );
}

const mapped = <K extends string, V>(
  record: Readonly<Record<K, unknown>>,
  of: (key: K) => V,
): Readonly<Record<K, V>> =>
  Object.fromEntries((Object.keys(record) as K[]).map((key) => [key, of(key)])) as Record<K, V>;
