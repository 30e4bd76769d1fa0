import type { IsoDate } from '../../base/date.ts';
import type { QuotaChange } from '../../model/baseline.ts';
import { addressOf } from '../../model/grid.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { ledgerColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Row = QuotaChange & {
  readonly balance: number | undefined;
  readonly isLater: boolean;
  readonly fits: boolean;
};

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

/** By township in the planner's order, then ledger, then date; undated rows keep their place. */
function rowsOf({ report }: SheetContext): readonly Row[] {
  const { changes = [], townships } = report.baseline;
  const groups = new Map<string, QuotaChange[]>();
  for (const change of changes) {
    const key = `${change.township}/${change.kind}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  const broken = new Set(
    report.plan.reconciliation.flatMap((row) =>
      row.broken.flatMap(({ cell }) => (cell === undefined ? [] : [addressOf(cell)])),
    ),
  );
  const known = townships.flatMap(({ code }) => QUOTA_KINDS.map((kind) => `${code}/${kind}`));
  const inPlan = new Set(known);
  const others = [...groups.keys()].filter((key) => !inPlan.has(key));
  return [...known, ...others].flatMap((key) =>
    running(inOrder(groups.get(key) ?? []), { asOf: report.baseline.asOf, broken }),
  );
}

function inOrder(changes: readonly QuotaChange[]): readonly QuotaChange[] {
  let last = '';
  return changes
    .map((change) => {
      last = change.date ?? last;
      return { change, at: last };
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ change }) => change);
}

/** The balance each row leaves, up to the cut-off date. */
function running(
  changes: readonly QuotaChange[],
  of: { readonly asOf: IsoDate; readonly broken: ReadonlySet<string> },
): readonly Row[] {
  let balance: number | undefined;
  return changes.map((change, index) => {
    const isLater = change.date !== undefined && change.date > of.asOf;
    if (!isLater) balance = balanceAfter(change, index === 0 ? change.from : balance);
    const fits = change.cell === undefined || !of.broken.has(addressOf(change.cell));
    return { ...change, balance: isLater ? undefined : balance, isLater, fits };
  });
}

function balanceAfter(row: QuotaChange, before: number | undefined): number | undefined {
  if (row.opening) return row.to ?? row.from;
  if (before === undefined) return row.to;
  if (row.change !== undefined) return before + row.change;
  return row.to === undefined ? undefined : before + row.to - (row.from ?? before);
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
  word(both('发文机关', 'Issuer'), 18, ({ issuer }) => issuer),
  word(both('事项', 'Matter'), 26, ({ matter }) => matter),
  posts(both('变动前', 'Before'), ({ from }) => from),
  posts(both('变动后', 'After'), ({ to }) => to),
  { ...posts(both('增减', 'Change'), ({ change }) => change), style: 'signed' },
  { ...posts(both('结存', 'Balance'), ({ balance }) => balance), dash: true },
  {
    ...word(HEADERS.result, 12, ({ isLater, fits }) =>
      isLater
        ? both('截止日期以后', 'Later')
        : fits
          ? both('衔接', 'Fits')
          : both('不衔接', 'Does not fit'),
    ),
    style: 'textCentered',
    styleOf: ({ isLater, fits }) => (isLater ? 'muted' : fits ? undefined : 'error'),
  },
];
