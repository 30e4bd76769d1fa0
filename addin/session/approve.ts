import { QUOTA_KINDS, type PlanReport } from '../../engine/index.ts';
import { balanceOf, isExact } from './balance.ts';
import { withDecision, type ApprovalRecord, type Edits } from './edits.ts';
import { decisionOn } from './recompute.ts';

/** Whether the plan comes out even in both ledgers, so that it may be submitted or approved. */
export const mayBeSubmitted = (report: PlanReport): boolean =>
  QUOTA_KINDS.every((kind) => isExact(balanceOf(report, kind)));

/**
 * The draft becomes the decision: every number is written down as 审定数 with date and document.
 *
 * A plan that does not come out even stays as it is.
 */
export function approvedBy(report: PlanReport, edits: Edits, approval: ApprovalRecord): Edits {
  if (!mayBeSubmitted(report)) return edits;
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
  return { ...decided, status: 'approved', approval };
}
