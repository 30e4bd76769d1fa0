import type { StatedTotal } from '../../model/baseline.ts';
import { addressOf } from '../../model/grid.ts';
import type { Localized } from '../../model/locale.ts';
import type { ReconciliationRow } from '../../model/plan.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { LEDGER_SUBTOTALS, ledgerColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Column = ResultColumn<ReconciliationRow>;

/** 核对表: sheet, documents, real names and stated totals side by side, differences marked. */
export function reconciliationSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const totals = report.baseline.statedTotals;
  return layPage(
    {
      id: 'reconciliation',
      title: both('编制数据核对表', 'Reconciliation of figures'),
      unit: UNITS.postAndPerson,
      tab: 'check',
      paper: 'A4',
      frozenColumns: 3,
      notes: [
        both(
          '只在两处均有数据时比较差额；缺一处的显示“—”，不作零处理。编制以名计，人员以人计。',
          'Differences are taken only where both sources have a figure; a missing one shows a dash.',
        )[locale],
      ],
    },
    [
      anyTable({
        columns: columns(context),
        rows: report.plan.reconciliation,
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      }),
      ...(totals.length === 0 ? [] : [anyTable(totalsTable(context))]),
    ],
    context,
  );
}

const GROUPS = {
  posts: both('编制（名）', 'Posts'),
  people: both('人员（人）', 'People'),
  documents: both('台账', 'Documents'),
};

function columns(context: SheetContext): readonly Column[] {
  const number = (
    header: Localized,
    group: Localized,
    value: (row: ReconciliationRow) => number | undefined,
  ): Column => ({ header, group, style: 'whole', width: 10, total: 'sum', dash: true, value });
  const gap = (
    group: Localized,
    value: (row: ReconciliationRow) => number | undefined,
  ): Column => ({
    ...number(both('差额', 'Gap'), group, value),
    style: 'signed',
    width: 8,
    styleOf: (row) => ((value(row) ?? 0) === 0 ? undefined : 'error'),
  });
  return [
    serialColumn(),
    nameColumn(context),
    ledgerColumn(),
    number(both('编制人员表', 'Sheet'), GROUPS.posts, ({ sheet }) => sheet),
    number(both('文件台账', 'Documents'), GROUPS.posts, ({ documents }) => documents),
    gap(GROUPS.posts, ({ documentGap }) => documentGap),
    number(both('实有人数', 'In post'), GROUPS.people, ({ inPost }) => inPost),
    number(both('实名制', 'Real names'), GROUPS.people, ({ realNames }) => realNames),
    gap(GROUPS.people, ({ realNameGap }) => realNameGap),
    {
      ...number(both('无文号', 'No number'), GROUPS.documents, (row) => row.undocumented.length),
      dash: false,
      width: 8,
      link: ({ undocumented }) => undocumented[0],
    },
    {
      ...number(both('不衔接', 'Do not fit'), GROUPS.documents, (row) => row.broken.length),
      dash: false,
      width: 8,
      link: ({ broken }) => broken.find(({ cell }) => cell !== undefined)?.cell,
    },
    {
      header: HEADERS.result,
      style: 'textCentered',
      width: 11,
      value: (row) => resultOf(row).words,
      styleOf: (row) => resultOf(row).style,
    },
  ];
}

/** A difference is a difference; two sources that were never compared are not in agreement. */
function resultOf(row: ReconciliationRow): {
  readonly words: Localized;
  readonly style: StyleName;
} {
  const { documentGap, realNameGap } = row;
  if ((documentGap ?? 0) !== 0 || (realNameGap ?? 0) !== 0 || row.broken.length > 0)
    return { words: both('有差异', 'Differs'), style: 'error' };
  if (documentGap === undefined && realNameGap === undefined)
    return { words: both('未核对', 'Not compared'), style: 'muted' };
  return documentGap === undefined || realNameGap === undefined
    ? { words: both('部分核对一致', 'Agrees in part'), style: 'muted' }
    : { words: both('一致', 'Agrees'), style: 'good' };
}

function totalsTable({ explained, report }: SheetContext): Table<StatedTotal> {
  const column = (
    header: Localized,
    value: ResultColumn<StatedTotal>['value'],
  ): ResultColumn<StatedTotal> => ({ header, style: 'whole', width: 10, value });
  const gapOf = ({ stated, summed }: StatedTotal): number => stated - summed;
  return {
    caption: both('表内合计核对', 'Totals stated on the sheets'),
    rows: report.baseline.statedTotals,
    columns: [
      serialColumn(),
      {
        ...column(both('栏目', 'Field'), ({ field }) => explained.fields[field] ?? field),
        style: 'text',
      },
      {
        ...column(HEADERS.cell, ({ cell }) => addressOf(cell)),
        style: 'link',
        link: ({ cell }) => cell,
      },
      column(both('表内合计', 'Stated'), ({ stated }) => stated),
      column(both('逐行合计', 'Summed'), ({ summed }) => summed),
      {
        ...column(both('差额', 'Gap'), gapOf),
        style: 'signed',
        styleOf: (row) => (gapOf(row) === 0 ? undefined : 'error'),
      },
    ],
    whenEmpty: both('没有合计行。', 'No totals.'),
  };
}
