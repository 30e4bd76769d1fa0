import type { QuotaChange } from '../../model/baseline.ts';
import type { Localized } from '../../model/locale.ts';
import type { LedgerStep } from '../../model/plan.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { ledgerColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** A change, with what the plan says of it; nothing is said of a township that is not planned. */
type Row = QuotaChange &
  Pick<LedgerStep, 'balance' | 'isLater'> & { readonly fits: boolean | undefined };

/** 编制变动台账: every document in order, with the balance it leaves. */
export function changesSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const table = {
    columns: columns(context),
    rows: rowsOf(context),
    whenEmpty:
      report.baseline.changes === undefined
        ? both('工作簿没有编制变动台账。', 'The workbook has no ledger of changes.')
        : both('台账没有记录。', 'The ledger of changes is empty.'),
  };
  return layPage(
    {
      id: 'changes',
      title: both('乡镇编制变动台账', 'Ledger of changes'),
      unit: UNITS.post,
      tab: 'record',
      paper: 'A3',
      frozenColumns: 3,
      notes: NOTES.map((note) => note[locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '结存＝期初＋历次增减，截止日期的结存应等于现编制数；截止日期以后的记录只列示，不计入结存。',
    'Balance = opening + changes; on the cut-off date it equals the current number. Later rows are shown, not counted.',
  ),
];

/** By township in the planner's order, then ledger, then date; rows of others follow. */
function rowsOf({ report }: SheetContext): readonly Row[] {
  const { changes = [], townships } = report.baseline;
  const known = new Set(townships.map(({ code }) => code));
  const counted = report.plan.reconciliation.flatMap(({ trail }) =>
    trail.map(({ row, ...step }): Row => ({ ...row, ...step })),
  );
  const others = changes
    .filter(({ township }) => !known.has(township))
    .map((row): Row => ({ ...row, balance: undefined, fits: undefined, isLater: false }));
  return [...counted, ...others];
}

const word = (
  header: Localized,
  width: number,
  value: ResultColumn<Row>['value'],
): ResultColumn<Row> => ({ header, style: 'text', width, value });

const posts = (header: Localized, value: (row: Row) => number | undefined): ResultColumn<Row> => ({
  header,
  style: 'whole',
  width: 9,
  value,
});

const columns = (context: SheetContext): readonly ResultColumn<Row>[] => [
  serialColumn(),
  nameColumn(context),
  ledgerColumn(),
  { ...word(HEADERS.date, 12, ({ date }) => date), style: 'textCentered' },
  {
    ...word(HEADERS.document, 20, ({ document, opening }) => document ?? (opening ? '' : '—')),
    styleOf: ({ document, opening }) =>
      document === undefined && !opening ? 'warning' : undefined,
    link: ({ cell }) => cell,
  },
  word(both('发文机关', 'Issuer'), 22, ({ issuer }) => issuer),
  word(both('事项', 'Matter'), 26, ({ matter }) => matter),
  posts(both('变动前', 'Before'), ({ from }) => from),
  posts(both('变动后', 'After'), ({ to }) => to),
  { ...posts(both('增减', 'Change'), ({ change }) => change), style: 'signed' },
  { ...posts(both('结存', 'Balance'), ({ balance }) => balance), dash: true },
  {
    ...word(HEADERS.result, 12, (row) => RESULTS[resultOf(row)].words),
    style: 'textCentered',
    styleOf: (row) => RESULTS[resultOf(row)].style,
  },
];

const RESULTS: Readonly<
  Record<
    'later' | 'fits' | 'broken' | 'unplanned',
    { readonly words: Localized; readonly style: StyleName | undefined }
  >
> = {
  later: { words: both('截止日期以后', 'Later'), style: 'muted' },
  fits: { words: both('衔接', 'Fits'), style: undefined },
  broken: { words: both('不衔接', 'Does not fit'), style: 'error' },
  unplanned: { words: both('不在测算范围', 'Not planned'), style: 'muted' },
};

function resultOf({ isLater, fits }: Row): keyof typeof RESULTS {
  if (fits === undefined) return 'unplanned';
  if (isLater) return 'later';
  return fits ? 'fits' : 'broken';
}
