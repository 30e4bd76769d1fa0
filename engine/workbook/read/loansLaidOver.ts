import { addressOf } from '../../model/grid.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import type { MobileLoan } from '../../model/mobile.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Township } from '../../model/township.ts';
import { LOAN_REPLACED } from '../notices.ts';
import { recordOf, RECORD_SHEETS } from '../results/sheetNames.ts';

/**
 * The loans and requests that hold: a township whose loans were changed in the pane has in that
 * ledger those of the record, all of them, and none of the planner's rows. A row of the record
 * without any posts says nothing else than that those do not hold.
 *
 * @param own rows of 机动编制
 * @param recorded rows of 编衡-周转记录, or the pane's changes that are not written yet
 */
export function loansLaidOver(
  own: readonly MobileLoan[],
  recorded: readonly MobileLoan[],
): readonly MobileLoan[] {
  const replaced = new Set(recorded.map(borrowerOf));
  return [
    ...own.filter((row) => !replaced.has(borrowerOf(row))),
    ...recorded.filter((row) => !isWithdrawal(row)),
  ];
}

/** Says of every row of the planner's that the record has otherwise that it does not hold. */
export function replacedLoans(
  own: readonly MobileLoan[],
  recorded: readonly MobileLoan[],
  townships: readonly Pick<Township, 'code' | 'name'>[],
): readonly Finding[] {
  const names = new Map(townships.map(({ code, name }) => [code, name]));
  return own.flatMap((row) => {
    const { township, kind, cell } = row;
    const records = recorded.filter((one) => borrowerOf(one) === borrowerOf(row));
    const name = names.get(township);
    if (name === undefined || records.length === 0) return [];
    if (records.some((one) => isSameLoan(one, row))) return [];
    const at = { township, ledger: kind, ...(cell && { cell }) };
    const said = { township: name, ledger: QUOTA_LABELS[kind] };
    return [finding(LOAN_REPLACED, at, { ...said, record: placeOf(records) })];
  });
}

/** Whether a row of the record only takes the planner's rows of its township away. */
export const isWithdrawal = ({ requested, reviewed, approved }: MobileLoan): boolean =>
  requested === undefined && reviewed === undefined && approved === undefined;

/** Whether two rows say the same, wherever they stand. */
export const isSameLoan = (one: MobileLoan, other: MobileLoan): boolean =>
  SAID.every((name) => one[name] === other[name]);

const SAID = [
  ...(['township', 'kind', 'use', 'requested', 'reviewed', 'approved', 'reason'] as const),
  ...(['from', 'until', 'document', 'evaluation', 'note'] as const),
] satisfies readonly (keyof MobileLoan)[];

/** The first cell of a record; changes that are not written yet have none. */
function placeOf([first]: readonly MobileLoan[]) {
  const cell = first?.cell;
  return cell !== undefined && recordOf(cell.sheet) === 'loans'
    ? addressOf(cell)
    : RECORD_SHEETS.loans;
}

const borrowerOf = ({ township, kind }: MobileLoan): string => `${kind}/${township}`;
