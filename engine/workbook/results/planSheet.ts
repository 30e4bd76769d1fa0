import { QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { LedgerPlan } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import { planColumns } from './planColumns.ts';
import { planNotes } from './planNotes.ts';
import type { BalanceColumn, BalanceRow } from './table.ts';
import { CLASS_SUBTOTALS } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

/** 测算分配: one ledger, every township in the planner's order, from current posts to decision. */
export function planSheet(kind: QuotaKind, context: SheetContext): Sheet {
  const ledger = context.report.plan.ledgers[kind];
  const name = QUOTA_LABELS[kind];
  const table = {
    columns: planColumns(kind, context),
    rows: ledger.rows,
    hasTotal: true,
    subtotals: CLASS_SUBTOTALS,
    balance: balanceOf(ledger),
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: kind,
      title: both(
        `乡镇${name['zh-CN']}测算分配表`,
        `Allocation of ${name['en-US'].toLowerCase()} by township`,
      ),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A3',
      isOnePage: ledger.rows.length <= ROWS_OF_A_PAGE,
      frozenColumns: 2,
      notes: planNotes(kind, context),
    },
    [anyTable(table)],
    context,
  );
}

const COLUMNS = ['proposal', 'draft', 'decided'] as const;

/** M, T and what is left between them and the sum, under each number of the chain. */
function balanceOf({ mobile, total }: LedgerPlan): readonly BalanceRow[] {
  if (mobile === undefined || total === undefined) return [];
  const row = (label: BalanceRow['label'], cell: BalanceRow['cells'][string]): BalanceRow => ({
    label,
    cells: Object.fromEntries(COLUMNS.map((column) => [column, cell])),
  });
  return [
    row(both('机动编制', 'Mobile posts'), () => ({ value: mobile })),
    row(both('编制总额', 'Total posts'), () => ({ value: total.posts })),
    row(both('平衡差额', 'Balance'), difference),
  ];
}

/** T less the sum less M: 0 where the plan fits the total exactly. */
function difference({ above }: BalanceColumn): {
  readonly value: number;
  readonly formula: string;
} {
  const [sum, mobile, total] = above;
  const address = (cell: BalanceColumn['above'][number] | undefined): string =>
    cell?.address ?? '0';
  return {
    value: (total?.value ?? 0) - (sum?.value ?? 0) - (mobile?.value ?? 0),
    formula: `${address(total)}-${address(sum)}-${address(mobile)}`,
  };
}
