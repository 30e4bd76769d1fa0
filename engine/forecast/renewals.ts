import { daysBetween, fromExcelSerial, toExcelSerial, type IsoDate } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { DelegationLetter } from '../model/powers.ts';
import { handoverStates } from '../powers/handoverStates.ts';
import { letterRows } from '../powers/letterRows.ts';

/** A term that a letter without a first day is taken to have had. */
const YEAR = 365;

/**
 * Letters of delegation that run out within a year of the way, and the powers with each renewed for
 * as long as it had run.
 *
 * Nobody knows whether an office will renew a letter; that each one has to be is known, and is told
 * once, in its year. A letter that had run out before is left as it is: nobody renewed it.
 * Nor is one renewed whose items are decided not to be handed down.
 */
export function renewed(
  { powers, townships }: Pick<Baseline, 'powers' | 'townships'>,
  term: { readonly after: IsoDate; readonly until: IsoDate },
): { readonly powers: Baseline['powers']; readonly renewals: readonly DelegationLetter[] } {
  if (powers === undefined) return { powers, renewals: [] };
  const items = new Map(powers.items.map((one) => [one.id, one]));
  const states = [...handoverStates(powers, townships, term.until).values()];
  const of = { items, states, asOf: term.until };
  const runOut = letterRows(powers.letters, of).filter(
    ({ letter: { until }, term: state, isRenewed, isWithdrawn }) =>
      state === 'expired' &&
      !isRenewed &&
      !isWithdrawn &&
      until !== undefined &&
      until >= term.after,
  );
  const renewals = runOut.map(({ letter }) => letter);
  const isDue = new Set(renewals);
  const letters = powers.letters.map((one) => (isDue.has(one) ? prolonged(one, term.until) : one));
  return { powers: renewals.length === 0 ? powers : { ...powers, letters }, renewals };
}

/** The letter for as many terms more as reach the day. */
function prolonged(letter: DelegationLetter, day: IsoDate): DelegationLetter {
  const { from, until } = letter;
  if (until === undefined) return letter;
  const length = from === undefined ? YEAR : daysBetween(from, until) + 1;
  const terms = Math.ceil(daysBetween(until, day) / Math.max(1, length));
  return { ...letter, until: fromExcelSerial(toExcelSerial(until) + terms * length) };
}
