import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import type { Observation, SizeClass, Township } from '../../model/township.ts';
import type { EveryMember } from './everyMember.ts';
import { shareOut } from './shareOut.ts';
import { isContinued, type Part, type Succession } from './succession.ts';

/**
 * The facts of a successor: figures added up by the share of people, the rest from its largest part.
 *
 * Class: the highest of its parts, until the office classes it anew. Role: its own, or that of its
 * largest part. A successor that the county has already, and that hands nothing over, keeps all of
 * its own besides.
 */
export function successorTownship(
  code: string,
  {
    townships,
    succession,
  }: { readonly townships: readonly Township[]; readonly succession: Succession },
): EveryMember<Township> {
  const own = townships.find((one) => one.code === code);
  const parts = succession.parts.get(code) ?? [];
  const largest = parts.reduce((most, one) => (weightOf(one) > weightOf(most) ? one : most));
  const rows = succession.handovers
    .flatMap((one) => one.rows)
    .filter((row) => row.successor === code);
  const { from: facts } = own === undefined ? largest : { from: own };
  const came = parts.map(({ from }) => from).filter((from) => from.code !== code);
  const name = rows.find(({ successorName }) => successorName)?.successorName ?? own?.name ?? code;
  const former = isContinued(parts) && facts.name !== name ? [facts] : came;
  return {
    code,
    name,
    order: Math.min(...parts.map(({ from }) => from.order)),
    sizeClass: classOf(parts),
    role: facts.role,
    countyTask: parts.some(({ from }) => from.countyTask === true) || facts.countyTask,
    validFrom: own?.validFrom ?? rows.find(({ date }) => date !== undefined)?.date,
    validUntil: own?.validUntil,
    predecessors: [
      ...new Set([
        ...(own !== undefined || isContinued(parts) ? facts.predecessors : []),
        ...former.map((from) => from.name),
      ]),
    ],
    population: mapped(facts.population, (basis) => added(parts, (one) => one.population[basis])),
    areaKm2: areaOf(parts),
    economy: mapped(facts.economy, (column) => added(parts, (one) => one.economy[column])),
    factors: isContinued(parts) ? facts.factors : factorsOf(parts),
  };
}

const sharesOf = ({ shares }: Part): readonly number[] => shares.sharePeople;
const shareOf = (part: Part): number => sharesOf(part)[part.at] ?? 0;

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
const partOf = (value: number, part: Part): number =>
  Number.isInteger(value) ? (shareOut(value, sharesOf(part))[part.at] ?? 0) : value * shareOf(part);

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
