import { QUOTA_KINDS, type QuotaKind } from '../../model/ledger.ts';
import type { LedgerRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { ledgerColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Row = LedgerRow & { readonly kind: QuotaKind };

/** 逐项说明: why every number is what it is, in sentences fit to be read aloud. */
export function whySheet(context: SheetContext): Sheet {
  const { locale } = context;
  const table = {
    columns: columns(context),
    rows: rowsOf(context),
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: 'why',
      title: both('乡镇编制测算逐项说明', 'How each number came about'),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 2,
      notes: [
        both(
          '按计算次序说明：测算数构成、各项指标、X因素、分值、精确份额与取整、人工调整、结果。',
          'In the order of the calculation: parts, indicators, X factors, points, share and rounding, adjustments, result.',
        )[locale],
      ],
    },
    [anyTable(table)],
    context,
  );
}

/** Both ledgers of a township under one another, townships in the planner's order. */
function rowsOf({ report }: SheetContext): readonly Row[] {
  const { ledgers } = report.plan;
  const rows = new Map(
    QUOTA_KINDS.flatMap((kind) =>
      ledgers[kind].rows.map((row) => [`${row.township}/${kind}`, { ...row, kind }] as const),
    ),
  );
  return report.baseline.townships.flatMap(({ code }) =>
    QUOTA_KINDS.flatMap((kind) => rows.get(`${code}/${kind}`) ?? []),
  );
}

function columns(context: SheetContext): readonly ResultColumn<Row>[] {
  const { explained, locale } = context;
  const posts = (
    header: ResultColumn<Row>['header'],
    value: (row: Row) => number | undefined,
  ): ResultColumn<Row> => ({ header, style: 'whole', width: 9, dash: true, value });
  return [
    serialColumn(),
    nameColumn(context),
    ledgerColumn(),
    posts(HEADERS.current, ({ current }) => current),
    posts(HEADERS.proposal, ({ proposal }) => proposal),
    posts(HEADERS.draft, ({ draft }) => draft),
    {
      header: HEADERS.note,
      style: 'text',
      width: 92,
      value: ({ township, kind }) =>
        explained.why[kind].get(township)?.sentences.join(locale === 'zh-CN' ? '' : ' '),
    },
  ];
}
