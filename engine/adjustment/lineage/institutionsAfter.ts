import { groupBy } from '../../base/groupBy.ts';
import type { Baseline, Institution } from '../../model/baseline.ts';
import { plainName } from '../../policy/plainName.ts';
import type { EveryMember } from './everyMember.ts';
import { heirOf, isDivided, type Succession } from './succession.ts';

type Lists = Pick<Baseline, 'institutions' | 'institutionChanges' | 'stationMoves'>;

/**
 * Institutions, and the lists that speak of them by number, after the handovers.
 *
 * Institutions of one kind and name become one with the posts of all of them; the first keeps its
 * number, and whatever named another of them names it. Institutions cannot be divided: those of a
 * divided township go to its heir, and their posts have to be decomposed anew.
 */
export function institutionsAfter(baseline: Baseline, succession: Succession): Lists {
  const { institutions, numberOf } = joinedUp(baseline.institutions ?? [], succession);
  return {
    institutions: baseline.institutions && institutions,
    institutionChanges: baseline.institutionChanges?.map((row) => ({
      ...row,
      township: heirOf(succession, row.township),
      id: numberOf(row.township, row.id),
    })),
    stationMoves: baseline.stationMoves?.map((row) => ({
      ...row,
      township: heirOf(succession, row.township),
      source: numberOf(row.township, row.source),
      target: numberOf(row.township, row.target),
    })),
  };
}

/** What a number that a township gave stands for now. */
type NumberOf = (township: string, number: string) => string;

function joinedUp(
  before: readonly Institution[],
  succession: Succession,
): { readonly institutions: readonly Institution[]; readonly numberOf: NumberOf } {
  const moves = ({ township }: Institution): boolean => heirOf(succession, township) !== township;
  const kept = new Map<string, Institution>();
  const numbers = new Map<string, string>();
  const taken = new Set<string>();
  // Those that stay come first: they keep their numbers.
  for (const one of [...before.filter((some) => !moves(some)), ...before.filter(moves)]) {
    const township = heirOf(succession, one.township);
    const key = `${township}/${one.kind}/${plainName(one.name)}`;
    const first = kept.get(key);
    const isTaken = one.id !== undefined && taken.has(`${township}/${one.id}`);
    const id = first?.id ?? (isTaken ? `${one.township}-${one.id}` : one.id);
    if (id !== undefined) taken.add(`${township}/${id}`);
    if (id !== undefined && one.id !== undefined) numbers.set(`${one.township}/${one.id}`, id);
    const moved = { ...one, id, township };
    const now = isDivided(succession, one.township) ? withoutPosts(moved) : moved;
    kept.set(key, first ? joined(first, now) : now);
  }
  return {
    institutions: [...groupBy([...kept.values()], ({ township }) => township).values()].flat(),
    numberOf: (township, number) => numbers.get(`${township}/${number}`) ?? number,
  };
}

/** One institution of a name is enough; it has the posts of both. */
const joined = (first: Institution, other: Institution): EveryMember<Institution> => ({
  ...{ township: first.township, name: first.name, kind: first.kind, cell: first.cell },
  uniform: first.uniform === true || other.uniform === true || (first.uniform ?? other.uniform),
  document: first.document ?? other.document,
  id: first.id ?? other.id,
  administrative: sumStated(first.administrative, other.administrative),
  publicInstitution: sumStated(first.publicInstitution, other.publicInstitution),
  // Who heads the one that remains is to be settled where the two were headed differently.
  headConcurrent: first.headConcurrent === other.headConcurrent ? first.headConcurrent : undefined,
});

/** An institution whose posts have to be decomposed anew. */
export const withoutPosts = (one: Institution): Institution => ({
  ...one,
  administrative: undefined,
  publicInstitution: undefined,
});

/** What is not decomposed yet is not zero, and takes nothing away. */
const sumStated = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : one + other;
