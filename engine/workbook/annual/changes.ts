import { yearOf } from '../../base/date.ts';
import type { Localized } from '../../model/locale.ts';
import type { LedgerStep } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  LEDGER_SUBTOTALS,
  ledgerColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, HEADERS, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

interface Row extends LedgerStep {
  readonly township: string;
  readonly kind: LedgerStep['row']['kind'];
}

/** 编制变动台账: every document of the ledger with the balance it leaves. */
export function changesTable(context: AnnualContext): Sheet {
  const { report, presentYear } = context;
  return layForm<Row>(
    {
      id: 'changes',
      unit: UNITS.post,
      paper: 'A3',
      isOnePage: true,
      year: presentYear,
      isSigned: true,
      table: {
        columns: columns(context),
        rows: report.plan.reconciliation.flatMap(({ township, kind, trail }) =>
          trail.filter(isShown(presentYear)).map((step) => ({ ...step, township, kind })),
        ),
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty:
          report.baseline.changes === undefined
            ? both('工作簿没有编制变动台账。', 'The workbook has no ledger of changes.')
            : both('本期没有编制变动。', 'No change in this term.'),
      },
      notes: [
        both(
          `登记${presentYear}年1月1日以后的编制变动；全部台账及期初数见测算结果工作簿。结存为该笔变动后的编制数，截止日期以后的变动只列示、不计结存。`,
          `Changes since 1 January ${presentYear}; the result workbook has the whole ledger. The balance is the posts after the change; later ones are shown and not counted.`,
        ),
        both(
          '小计为本期净增减，行政、事业分列。',
          'Subtotals are net changes of the term, ledger by ledger.',
        ),
      ],
    },
    context,
  );
}

/** Changes of the present year and later; an undated one cannot be left out. */
const isShown =
  (year: number) =>
  ({ row }: LedgerStep): boolean =>
    !row.opening && (row.date === undefined || yearOf(row.date) >= year);

const columns = (context: AnnualContext): readonly ResultColumn<Row>[] => [
  serialColumn(),
  nameColumn(context),
  ledgerColumn(),
  { ...words(HEADERS.date, 12, ({ row }) => row.date), style: 'textCentered' },
  words(HEADERS.document, 24, ({ row }) => row.document),
  words(both('发文机关', 'Issuer'), 22, ({ row }) => row.issuer),
  words(both('变动事项', 'Matter'), 36, ({ row }) => row.matter),
  posts(both('变动前', 'Before'), ({ row }) => row.from),
  {
    ...posts(both('增减数', 'Change'), ({ row }) => row.change),
    style: 'signed',
    total: 'sum',
  },
  posts(both('变动后', 'After'), ({ row }) => row.to),
  posts(both('结存', 'Balance'), ({ balance }) => balance),
  words(both('备注', 'Remark'), 18, remark),
];

function words(
  header: Localized,
  width: number,
  value: ResultColumn<Row>['value'],
): ResultColumn<Row> {
  return { header, style: 'text', width, value };
}

function posts(header: Localized, value: (row: Row) => number | undefined): ResultColumn<Row> {
  return { header, style: 'whole', width: 9, dash: true, value };
}

function remark({ row, isLater, fits }: Row): Localized | undefined {
  if (row.document === undefined) return both('没有文号，待补', 'document number missing');
  if (isLater) return both('截止日期以后', 'after the cut-off date');
  return fits ? undefined : both('与前一笔不衔接', 'does not follow on');
}
