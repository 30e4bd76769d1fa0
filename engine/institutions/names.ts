import type { Institution } from '../model/baseline.ts';
import { plainName } from '../policy/plainName.ts';
import { UNIFORM_INSTITUTIONS } from '../policy/uniformInstitutions.ts';

/**
 * What a uniform institution stands for: the word the source names it by, else its plain name.
 *
 * @returns nothing if it is not uniform: neither marked by the planner nor named by the source
 */
export function uniformKey(institution: Institution): string | undefined {
  if (institution.uniform === false) return undefined;
  const name = plainName(institution.name);
  const named = UNIFORM_INSTITUTIONS.find(
    ({ kind, word }) => kind === institution.kind && name.includes(word),
  );
  return named?.word ?? (institution.uniform === true ? name : undefined);
}

/** Uniform institutions of a county by kind and key, each with the name most townships use. */
export type UniformNames = ReadonlyMap<string, string>;

/** The name that most townships use for each uniform institution; the source's word if none does. */
export function uniformNames(
  kind: Institution['kind'],
  institutions: readonly Institution[],
): UniformNames {
  const named = UNIFORM_INSTITUTIONS.filter((one) => one.kind === kind);
  const uses = new Map<string, Map<string, number>>(named.map(({ word }) => [word, new Map()]));
  for (const one of institutions.filter((institution) => institution.kind === kind)) {
    const key = uniformKey(one);
    if (key === undefined) continue;
    const names = uses.get(key) ?? new Map<string, number>();
    const name = plainName(one.name);
    names.set(name, (names.get(name) ?? 0) + 1);
    uses.set(key, names);
  }
  return new Map([...uses].map(([key, names]) => [key, mostUsed(names) ?? key]));
}

/** The most frequent name; among equals the first in code-point order, so row order is nothing. */
const mostUsed = (names: ReadonlyMap<string, number>): string | undefined =>
  [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
