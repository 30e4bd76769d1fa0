import type { LetterRow, PlanReport } from '../../engine/index.ts';

/** Whether a letter is in force and ends within the days of the watch. */
const isNear = ({ term, daysLeft }: LetterRow, watch: number | undefined): boolean =>
  term === 'inForce' && daysLeft !== undefined && watch !== undefined && daysLeft <= watch;

/** Whether somebody has to see to a letter: it ran out, is about to, lacks a term, is not published. */
const needsAttention = (row: LetterRow, watch: number | undefined): boolean =>
  (row.term === 'expired' && !row.isRenewed) ||
  row.term === 'unknown' ||
  row.missing.length > 0 ||
  row.letter.published === false ||
  isNear(row, watch);

/** Letters that need attention, those that end first at the top. */
export const urgentLetters = ({ plan, policy }: PlanReport): readonly LetterRow[] =>
  (plan.powers?.letters ?? [])
    .filter((row) => needsAttention(row, policy.powers.expiryWatch))
    .sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
