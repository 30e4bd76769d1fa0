import type { Localized } from '../model/locale.ts';
import type { LedgerCase } from './cases.ts';
import { breached, met, notApplicable, undetermined, type Verdict } from './rule.ts';

/** What the two rules about requests say. Posts. */
export interface RequestFacts {
  readonly township: string;
  readonly ledger: Localized;
  readonly approved: number;
  readonly requested: number;
  /** Asked for beyond what it has. */
  readonly increase: number;
  readonly usable: number;
  /** What is left to ask for once the usable posts are used. */
  readonly rest: number;
}

/**
 * Sets the posts a township asks for beyond its own against those it could use already (可用编制).
 *
 * @param than whether the usable posts suffice for what is asked, or only for some of it
 */
export function requestBeside(
  { name, ledger, posts, row, staffing }: LedgerCase,
  than: 'enough' | 'some',
): Verdict<RequestFacts> {
  const requested = row.requested ?? posts.requested;
  if (requested === undefined) return notApplicable;
  const { approved, usable } = staffing;
  if (approved === undefined || usable === undefined) return undetermined('approved', 'inPost');
  const increase = requested - approved;
  if (increase <= 0 || usable <= 0) return met;
  const rest = Math.max(0, increase - usable);
  if ((rest === 0) !== (than === 'enough')) return met;
  const facts = { township: name, ledger, approved, requested, increase, usable, rest };
  return breached('requested', facts);
}
