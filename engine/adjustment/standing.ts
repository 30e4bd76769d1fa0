import type { AdjustmentRow, StepBounds } from '../model/adjustment.ts';
import type { Ledger } from '../model/ledger.ts';
import type { LedgerRow } from '../model/plan.ts';
import { isFavoured } from '../policy/priority.ts';
import type { Township } from '../model/township.ts';
import { paceOf, type StepTerms } from './terms.ts';

/** Where one township stands before the year: basic posts and people, all less leadership. */
export interface Standing {
  readonly township: string;
  readonly leadership: number;
  /** c, t. */
  readonly current: number;
  readonly target: number;
  /** Posts that people will still hold after this year's exits, at most c; absent if unknown. */
  readonly protected?: number | undefined;
  /** People in post and those reckoned to leave, leaders included. */
  readonly people?: number | undefined;
  readonly exits?: number | undefined;
  readonly favoured: boolean;
  /** Below its policy floor, or above its ceiling: no dead band keeps it there. */
  readonly outsideBounds: boolean;
}

/** What is opened for all townships, on the side that blocks. */
export interface Open {
  readonly deadBand: boolean;
  readonly priority: boolean;
  readonly pace: boolean;
  /** Whatever people do not hold: the last resort inside `pace`. */
  readonly toProtection: boolean;
}

/** Nothing is opened. */
export const CLOSED: Open = { deadBand: false, priority: false, pace: false, toProtection: false };

/**
 * Where a township stands, from the target run and the sheet.
 *
 * @returns nothing where current posts, target or leadership are not known
 */
export function standingOf(
  {
    target,
    ledger,
    township,
  }: {
    readonly target: LedgerRow;
    readonly ledger: Partial<Ledger>;
    readonly township: Pick<Township, 'role' | 'countyTask'>;
  },
  terms: StepTerms,
): Standing | undefined {
  const { current: approved, converted = 0, proposal, leadership } = target;
  if (approved === undefined || proposal === undefined || leadership === undefined)
    return undefined;
  const current = Math.max(0, approved + converted - leadership);
  const people = ledger.inPost;
  const exits = people === undefined ? undefined : exitsOf(ledger, people, terms);
  const { floor = 0, ceiling = Infinity } = target;
  return {
    township: target.township,
    leadership,
    current,
    target: proposal - leadership,
    protected:
      people === undefined || exits === undefined
        ? undefined
        : Math.min(current, Math.max(0, people - exits - leadership)),
    people,
    exits,
    favoured: isFavoured(township),
    outsideBounds: current < floor || current > ceiling,
  };
}

/** People who leave in the year; a blank cell of expected exits states none. */
function exitsOf(ledger: Partial<Ledger>, people: number, { exits, exitRate }: StepTerms): number {
  if (exits === 'none') return 0;
  const leaving = exits === 'stated' ? (ledger.expectedExits ?? 0) : Math.floor(people * exitRate);
  return Math.min(people, leaving);
}

/**
 * What keeps a township where it is, whatever its pace.
 *
 * The dead band on both sides; priority and unknown people for those that would lose.
 */
export function holdOf(one: Standing, terms: StepTerms, open: Open): AdjustmentRow['hold'] {
  const distance = one.target - one.current;
  if (distance === 0) return undefined;
  const isInBand = -terms.keep < distance && distance < terms.gain;
  if (isInBand && !one.outsideBounds && !open.deadBand) return 'deadBand';
  if (distance > 0) return undefined;
  if (one.favoured && terms.sparesFavoured && !open.priority) return 'priority';
  // Under 一次核减 posts go whoever sits on them; otherwise nobody is cut unseen.
  return one.protected === undefined && terms.practice === 'recallOnExit' ? 'noPeople' : undefined;
}

/**
 * Bounds of one township for the year.
 *
 * Gainer: [c, min(t, c + g)]. Loser under 人走编收: [max(t, c − l, posts people hold), c]; under
 * 一次核减: [t, c]. Held: [c, c].
 */
export function boundsOf(
  one: Standing,
  terms: StepTerms,
  open: { readonly low: Open; readonly high: Open },
): StepBounds {
  return { low: lowOf(one, terms, open.low), high: highOf(one, terms, open.high) };
}

function lowOf(one: Standing, terms: StepTerms, open: Open): number {
  const { current, target } = one;
  const held = terms.practice === 'cutNow' ? 0 : (one.protected ?? current);
  if (open.toProtection) return held;
  if (holdOf(one, terms, open) !== undefined) return current;
  const goal = Math.min(target, current);
  if (terms.practice === 'cutNow') return goal;
  const slowest = open.pace ? 0 : current - paceOf(terms, 'down', current);
  return Math.max(goal, slowest, held);
}

function highOf(one: Standing, terms: StepTerms, open: Open): number {
  const { current, target } = one;
  if (target <= current || holdOf(one, terms, open) !== undefined) return current;
  return open.pace ? target : Math.min(target, current + paceOf(terms, 'up', current));
}
