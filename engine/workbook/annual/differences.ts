import { QUOTA_KINDS, type QuotaKind } from '../../model/ledger.ts';
import type { LedgerRow } from '../../model/plan.ts';
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
import { presentHeader, reasonOf, stageOf } from './change.ts';
import { layForm } from './form.ts';

type Row = LedgerRow & { readonly kind: QuotaKind };

/** 编制调整对照表: what the formula proposed beside what the office decided, every township. */
export function differencesTable(context: AnnualContext): Sheet {
  const { report } = context;
  return layForm<Row>(
    {
      id: 'differences',
      unit: UNITS.post,
      paper: 'A3',
      isSigned: false,
      table: {
        columns: columns(context),
        rows: QUOTA_KINDS.flatMap((kind) =>
          report.plan.ledgers[kind].rows.map((row) => ({ ...row, kind })),
        ),
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '测算数由公式得出，始终保留；拟核定数含锁定与人工调整；审定数以审定文件为准，未审定的为空白或“—”。',
          'The proposal comes from the formula and is kept; the draft holds locks and adjustments; a decided number has its document, and is blank before.',
        ),
        both(
          '差异＝审定数－测算数；尚未审定的，为拟核定数－测算数。',
          'Difference = decided − proposal; where nothing is decided yet, draft − proposal.',
        ),
      ],
    },
    context,
  );
}

function columns(context: AnnualContext): readonly ResultColumn<Row>[] {
  const posts = (
    header: ResultColumn<Row>['header'],
    value: (row: Row) => number | undefined,
  ): ResultColumn<Row> => ({ header, style: 'whole', width: 9, total: 'sum', dash: true, value });
  const words = (
    header: ResultColumn<Row>['header'],
    width: number,
    value: ResultColumn<Row>['value'],
  ): ResultColumn<Row> => ({ header, style: 'text', width, value });
  const GROUP = both('编制数', 'Posts');
  const grouped = (column: ResultColumn<Row>): ResultColumn<Row> => ({ ...column, group: GROUP });
  return [
    serialColumn(),
    nameColumn(context),
    ledgerColumn(),
    grouped(posts(presentHeader(context), ({ current }) => current)),
    grouped({
      ...posts(both('乡镇申报数', 'Requested'), ({ requested }) => requested),
      dash: false,
    }),
    grouped(posts(HEADERS.proposal, ({ proposal }) => proposal)),
    grouped({
      ...posts(both('人工调整', 'Adjustment'), ({ adjustment }) => adjustment),
      style: 'signed',
      dash: false,
    }),
    grouped(posts(HEADERS.draft, ({ draft }) => draft)),
    grouped({ ...posts(HEADERS.decided, ({ decided }) => decided), dash: isDecided(context) }),
    { ...posts(both('差异', 'Difference'), difference), style: 'signed' },
    words(both('差异及变动原因', 'Reason'), 44, (row) => reasonOf(row, row.kind, context)),
    words(HEADERS.document, 20, ({ document }) => document),
    {
      ...words(both('审定日期', 'Decided on'), 12, ({ decidedOn }) => decidedOn),
      style: 'textCentered',
    },
  ];
}

/** A number not yet decided is only missing where others of its ledger are. */
const isDecided =
  (context: AnnualContext) =>
  ({ kind }: Row): boolean =>
    stageOf(kind, context) === 'decided' ||
    context.report.plan.ledgers[kind].rows.some(({ decided }) => decided !== undefined);

function difference({ decided, draft, proposal }: Row): number | undefined {
  const number = decided ?? draft;
  return number === undefined || proposal === undefined ? undefined : number - proposal;
}
