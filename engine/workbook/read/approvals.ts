import type { ApprovalRow } from '../../model/approval.ts';
import type { ListRow } from './records.ts';

/** Reads 审批流程. */
export const approvalsOf = (rows: readonly ListRow[]): readonly ApprovalRow[] =>
  rows.flatMap((row) => {
    const matter = row.text('approvals.matter');
    if (matter === undefined) return [];
    return [
      {
        matter,
        firstReview: row.text('approvals.firstReview'),
        coSign: row.text('approvals.coSign'),
        decision: row.text('approvals.decision'),
        report: row.text('approvals.report'),
        file: row.text('approvals.file'),
        basis: row.text('approvals.basis'),
        cell: row.cell,
      },
    ];
  });
