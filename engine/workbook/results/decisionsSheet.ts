import { QUOTA_KINDS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Fixed, LedgerRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { LEDGER_SUBTOTALS, ledgerColumn, nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Row = LedgerRow & { readonly kind: QuotaKind };

const HOW: Readonly<Record<Fixed, Localized>> = {
  heldOut: both('未参加测算', 'Held out'),
  locked: both('锁定', 'Locked'),
  adjusted: both('人工调整', 'Adjusted'),
  counterparty: both('对应增减', 'Counterparty'),
};
const RECOMPUTED = both('重新分配', 'Recomputed');
const DECIDED = both('审定', 'Decided');

/** 测算与审定差异: every number that differs from the proposal, with reason, basis and payer. */
export function decisionsSheet(context: SheetContext): Sheet {
  const rows = QUOTA_KINDS.flatMap((kind) =>
    context.report.plan.ledgers[kind].rows.filter(isDifferent).map((row) => ({ ...row, kind })),
  );
  const table = {
    columns: columns(context),
    rows,
    subtotals: LEDGER_SUBTOTALS,
    whenEmpty: both(
      '拟核定数、审定数与测算数一致，没有差异。',
      'Draft and decided numbers equal the proposal.',
    ),
  };
  return layPage(
    {
      id: 'decisions',
      title: both('乡镇编制测算与审定差异表', 'Differences between proposal and decision'),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 3,
      notes: [
        both(
          '测算数由公式得出，始终保留；锁定、人工调整须注明理由和依据，由对应乡镇或重新分配其余乡镇平衡。',
          'The proposal is never overwritten; locks and adjustments need a reason and a basis, and are balanced by a counterparty or by recomputing the rest.',
        )[context.locale],
      ],
    },
    [anyTable(table)],
    context,
  );
}

const isDifferent = ({ proposal, draft, decided, fixed, adjustment }: LedgerRow): boolean =>
  (draft !== undefined && draft !== proposal) ||
  (decided !== undefined && decided !== proposal) ||
  (fixed !== undefined && fixed !== 'heldOut') ||
  (adjustment ?? 0) !== 0;

function columns(context: SheetContext): readonly ResultColumn<Row>[] {
  const { nameOf, report } = context;
  const posts = (
    header: Localized,
    value: (row: Row) => number | undefined,
  ): ResultColumn<Row> => ({ header, style: 'whole', width: 9, value, total: 'sum' });
  const against = (field: 'draft' | 'decided') => (row: Row) => {
    const number = row[field];
    return number === undefined || row.proposal === undefined ? undefined : number - row.proposal;
  };
  const words = (
    header: Localized,
    width: number,
    value: ResultColumn<Row>['value'],
  ): ResultColumn<Row> => ({ header, style: 'text', width, value });
  return [
    serialColumn(),
    nameColumn(context),
    ledgerColumn(),
    { ...posts(HEADERS.proposal, (row) => row.proposal), dash: true },
    { ...posts(both('人工调整', 'Adjustment'), (row) => row.adjustment), style: 'signed' },
    { ...posts(HEADERS.draft, (row) => row.draft), dash: true },
    posts(HEADERS.decided, (row) => row.decided),
    { ...posts(both('拟核定－测算', 'Draft − proposal'), against('draft')), style: 'signed' },
    { ...posts(both('审定－测算', 'Decided − proposal'), against('decided')), style: 'signed' },
    {
      ...words(both('方式', 'How'), 11, howOf),
      style: 'textCentered',
      link: (row) =>
        report.baseline.decisions.find(
          ({ township, kind }) => township === row.township && kind === row.kind,
        )?.cell,
    },
    words(both('理由', 'Reason'), 22, (row) => row.reason),
    words(both('依据', 'Basis'), 20, (row) => row.basis),
    words(both('对应乡镇', 'Counterparty'), 12, ({ counterparty }) =>
      counterparty === undefined ? undefined : nameOf(counterparty),
    ),
    words(HEADERS.document, 16, (row) => row.document),
    { ...words(HEADERS.date, 12, (row) => row.decidedOn), style: 'textCentered' },
  ];
}

function howOf({ fixed, draft, proposal }: Row): Localized {
  if (fixed !== undefined) return HOW[fixed];
  return draft !== undefined && draft !== proposal ? RECOMPUTED : DECIDED;
}
