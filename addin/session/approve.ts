import { QUOTA_KINDS, type PlanReport } from '../../engine/index.ts';
import { balanceOf, isExact } from './balance.ts';
import { withDecision, type ApprovalRecord, type Edits } from './edits.ts';
import { decisionOn } from './recompute.ts';

/** Whether the plan comes out even in both ledgers, so that it may be submitted or approved. */
export const mayBeSubmitted = (report: PlanReport): boolean =>
  QUOTA_KINDS.every((kind) => isExact(balanceOf(report, kind)));

/** How many problems that must be corrected stand open. */
export const mustBeCorrected = ({ findings }: PlanReport): number =>
  findings.filter(({ notice }) => notice.severity === 'error').length;

/**
 * The draft becomes the decision: every number is written down as 审定数 with date and document.
 *
 * A plan that does not come out even stays as it is, and so does one in which something must be
 * corrected as long as nobody says why it is approved all the same.
 *
 * @param approval by which document; `note` says why, and is kept where it says something
 */
export function approvedBy(
  report: PlanReport,
  edits: Edits,
  { note = '', ...approval }: ApprovalRecord & { readonly note?: string | undefined },
): Edits {
  const approvalNote = note.trim() === '' ? undefined : note.trim();
  if (!mayBeSubmitted(report)) return edits;
  if (approvalNote === undefined && mustBeCorrected(report) > 0) return edits;
  const rows = QUOTA_KINDS.flatMap((kind) =>
    report.plan.ledgers[kind].rows.map((row) => ({ kind, row })),
  );
  const decided = rows.reduce((before, { kind, row }) => {
    // What the office decided before stands, as the balance that was checked has it.
    const posts = row.decided ?? row.draft ?? row.proposal;
    if (posts === undefined) return before;
    const decision = decisionOn({ kind, township: row.township }, report.baseline, before);
    const document = decision.document ?? approval.document;
    const decidedOn = decision.decidedOn ?? approval.date;
    return withDecision(before, { ...decision, decided: posts, document, decidedOn });
  }, edits);
  return { ...decided, status: 'approved', approval, approvalNote };
}
