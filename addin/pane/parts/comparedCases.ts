import { MOST_CASES } from '../../../engine/index.ts';
import type { ScenariosDrawing } from '../views/scenariosDrawing.ts';
import { casesOf, valueOf } from './caseNames.ts';

/**
 * The chosen cases that are still there, in the order of the list; before anybody chose, all that
 * fit.
 */
export function comparedOf({ view, choice }: ScenariosDrawing): readonly string[] {
  const all = casesOf(view).map(valueOf);
  return choice.compared === undefined
    ? thatFit(all)
    : all.filter((one) => choice.compared?.includes(one));
}

/** As many as are compared at once: the first, which the others are held against, and the latest. */
export const thatFit = (cases: readonly string[]): readonly string[] =>
  cases.length <= MOST_CASES ? cases : [...cases.slice(0, 1), ...cases.slice(1 - MOST_CASES)];
