import { QUOTA_KINDS } from '../../model/ledger.ts';
import { MOBILE_USES, type LoanEvaluation, type MobileLoan } from '../../model/mobile.ts';
import type { ListRow } from './records.ts';

const EVALUATIONS: readonly LoanEvaluation[] = ['extend', 'recall', 'convert'];

/** Reads 机动编制; a row without use or ledger was told of when its cells were read. */
export function loansOf(rows: readonly ListRow[]): readonly MobileLoan[] {
  return rows.flatMap((row): readonly MobileLoan[] => {
    const kind = QUOTA_KINDS.find((one) => one === row.text('loans.kind'));
    const use = MOBILE_USES.find((one) => one === row.text('loans.use'));
    if (!kind || !use) return [];
    return [
      {
        ...{ township: row.township, kind, use },
        requested: row.number('loans.requested'),
        reviewed: row.number('loans.reviewed'),
        approved: row.number('loans.approved'),
        reason: row.text('loans.reason'),
        from: row.date('loans.from'),
        until: row.date('loans.until'),
        document: row.text('loans.document'),
        evaluation: EVALUATIONS.find((one) => one === row.text('loans.evaluation')),
        note: row.text('loans.note'),
        cell: row.cell,
      },
    ];
  });
}
