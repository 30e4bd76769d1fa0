import type { DelegationLetter } from '../model/powers.ts';
import { plainName } from '../policy/plainName.ts';

/** Letters with a number that their department has given before, and the row that had it first. */
export function repeatedNumbers(
  letters: readonly DelegationLetter[],
): ReadonlyMap<DelegationLetter, DelegationLetter> {
  const first = new Map<string, DelegationLetter>();
  const repeated = new Map<DelegationLetter, DelegationLetter>();
  for (const letter of letters) {
    const { department = '', number } = letter;
    if (number === undefined) continue;
    const key = `${plainName(department)}/${plainName(number)}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, letter);
    else repeated.set(letter, before);
  }
  return repeated;
}

/** Of letters in force at once: items that one before it holds already in the same township. */
export function heldBefore(
  letters: readonly DelegationLetter[],
): ReadonlyMap<DelegationLetter, readonly string[]> {
  const held = new Set<string>();
  return new Map(
    letters.map((letter) => {
      const { township, items } = letter;
      const twice = items.filter((id) => held.has(`${township}/${id}`));
      for (const id of items) held.add(`${township}/${id}`);
      return [letter, twice];
    }),
  );
}
