import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import {
  USE_LABELS,
  type CutReason,
  type LoanProposal,
  type LoanStanding,
  type LoanState,
  type PoolUse,
} from '../../model/mobile.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 机动编制: balance by use, loans with their last day, and the order proposed for requests. */
export function mobileSheet(context: SheetContext): Sheet {
  return layPage(
    {
      id: 'mobile',
      title: both('机动编制周转使用情况表', 'Mobile posts on loan'),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A3',
      notes: NOTES.map((note) => note[context.locale]),
    },
    [
      anyTable(usesTable(context)),
      anyTable(loansTable(context)),
      anyTable(proposalsTable(context)),
    ],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '机动编制由县级统一掌握、周转使用，不计入使用乡镇编制数；余额＝机动编制－在用数，不得为负；已批准未起始的不再重复安排。到期未评估的仍计在用。',
    'The county holds the pool; posts on loan are outside the borrower’s posts. Balance = pool − on loan, never negative; what is approved and yet to begin is not lent twice. A loan that ran out unevaluated still counts.',
  ),
  both(
    '建议次序：中心工作、阶段性工作（按压力）、超负荷（压力超过认定线，每乡镇限量），先用本用途预留、再用统筹部分；由编委会审定，系统不代为决定。压力＝人均工作量分值÷全县平均。',
    'Proposed order: central work, phased work by pressure, overload above the threshold and within the cap; each from its reserve, then from what is unreserved. The office decides. Pressure = points per person ÷ county average.',
  ),
];

const text = <R>(
  header: Localized,
  width: number,
  value: ResultColumn<R>['value'],
): ResultColumn<R> => ({ header, width, value, style: 'text' });

const centred = <R>(
  header: Localized,
  width: number,
  value: ResultColumn<R>['value'],
): ResultColumn<R> => ({ header, width, value, style: 'textCentered' });

const posts = <R>(header: Localized, value: (row: R) => number | undefined): ResultColumn<R> => ({
  header,
  width: 9,
  value,
  style: 'whole',
});

/** A use, what is for all of them, or their sum. */
type UseRow = { readonly [K in Exclude<keyof PoolUse, 'use'>]?: number | undefined } & {
  readonly kind: QuotaKind;
  readonly label: Localized;
  readonly balance?: number | undefined;
};

function usesTable({ report }: SheetContext): Table<UseRow> {
  const rows = QUOTA_KINDS.flatMap((kind): readonly UseRow[] => {
    const { pool, out, toCome, balance, uses, unreserved, loans } = report.plan.mobile[kind];
    if ((pool ?? 0) === 0 && out === 0 && loans.length === 0) return [];
    return [
      ...uses.map((one) => ({ ...one, kind, label: USE_LABELS[one.use] })),
      { kind, label: both('统筹（未预留）', 'Unreserved'), left: unreserved },
      { kind, label: both('合计', 'All'), reserve: pool, out, toCome, balance },
    ];
  });
  return {
    caption: both('一、分用途余额', '1. Balance by use'),
    columns: [
      serialColumn(),
      centred(HEADERS.ledger, 14, ({ kind }) => QUOTA_LABELS[kind]),
      text(both('用途', 'Use'), 16, ({ label }) => label),
      posts(both('规模（预留）', 'Pool (reserve)'), ({ reserve }) => reserve),
      posts(both('在用', 'On loan'), ({ out }) => out),
      posts(both('未起始', 'To come'), ({ toCome }) => toCome),
      posts(both('预留余数', 'Left'), ({ left }) => left),
      {
        ...posts<UseRow>(both('余额', 'Balance'), ({ balance }) => balance),
        styleOf: ({ balance }) => ((balance ?? 0) < 0 ? 'error' : undefined),
      },
      posts(both('申请', 'Requested'), ({ requested }) => requested),
      posts(both('建议数', 'Proposed'), ({ granted }) => granted),
    ],
    rows,
    whenEmpty: both('没有机动编制。', 'There is no mobile pool.'),
  };
}

const STATES: Readonly<
  Record<LoanState, { readonly label: Localized; readonly style?: StyleName }>
> = {
  requested: { label: both('申请', 'Requested') },
  toCome: { label: both('未起始', 'To come'), style: 'muted' },
  out: { label: both('在用', 'On loan') },
  overdue: { label: both('到期未评估', 'Overdue'), style: 'error' },
  recalled: { label: both('已收回', 'Recalled'), style: 'muted' },
  converted: { label: both('转为基本编制', 'Converted'), style: 'warning' },
};

function loansTable({ report, nameOf }: SheetContext): Table<LoanStanding> {
  const rows = QUOTA_KINDS.flatMap((kind) => report.plan.mobile[kind].loans).filter(
    ({ state }) => state !== 'requested',
  );
  return {
    caption: both('二、周转使用', '2. Posts on loan'),
    columns: [
      serialColumn(),
      centred(HEADERS.ledger, 14, ({ loan }) => QUOTA_LABELS[loan.kind]),
      {
        ...text(HEADERS.township, 16, ({ loan }) => nameOf(loan.township)),
        link: ({ loan }) => loan.cell,
      },
      centred(both('用途', 'Use'), 12, ({ loan }) => USE_LABELS[loan.use]),
      posts(both('批准数', 'Approved'), ({ loan }) => loan.approved),
      centred(both('起始日期', 'From'), 12, ({ loan }) => loan.from),
      centred(both('到期日期', 'Until'), 12, ({ loan }) => loan.until),
      posts(both('剩余天数', 'Days left'), ({ daysLeft }) => daysLeft),
      {
        ...centred<LoanStanding>(both('提醒', 'Reminder'), 10, ({ reminder }) =>
          reminder === undefined
            ? undefined
            : both(`${String(reminder)}天内`, `${String(reminder)} days`),
        ),
        styleOf: ({ reminder }) => (reminder === undefined ? undefined : 'warning'),
      },
      {
        ...centred<LoanStanding>(both('状态', 'State'), 14, ({ state }) => STATES[state].label),
        styleOf: ({ state }) => STATES[state].style,
      },
      text(both('事由', 'Reason'), 26, ({ loan }) => loan.reason),
      text(HEADERS.document, 20, ({ loan }) => loan.document),
    ],
    rows,
    whenEmpty: both('没有周转使用。', 'Nothing is on loan.'),
  };
}

const CUTS: Readonly<Record<CutReason, Localized>> = {
  pool: both('机动编制不足', 'pool exhausted'),
  threshold: both('压力未超过认定线', 'pressure below the threshold'),
  cap: both('超出每乡镇限量', 'above the cap'),
  noPressure: both('缺实有人数或工作量，无法认定', 'pressure not known'),
};

function proposalsTable({ report, nameOf }: SheetContext): Table<LoanProposal> {
  const rows = QUOTA_KINDS.flatMap((kind) => report.plan.mobile[kind].proposals);
  return {
    caption: both('三、申请和建议次序', '3. Requests in the proposed order'),
    columns: [
      posts(both('次序', 'Rank'), ({ rank }) => rank),
      centred(HEADERS.ledger, 14, ({ loan }) => QUOTA_LABELS[loan.kind]),
      {
        ...text(HEADERS.township, 16, ({ loan }) => nameOf(loan.township)),
        link: ({ loan }) => loan.cell,
      },
      centred(both('用途', 'Use'), 12, ({ loan }) => USE_LABELS[loan.use]),
      posts(both('申请数', 'Requested'), ({ loan }) => loan.requested),
      posts(both('审核数', 'Reviewed'), ({ loan }) => loan.reviewed),
      {
        ...posts<LoanProposal>(both('压力', 'Pressure'), ({ pressure }) => pressure),
        style: 'decimal2',
      },
      posts(both('建议数', 'Proposed'), ({ granted }) => granted),
      posts(both('其中用预留', 'From reserve'), ({ fromReserve }) => fromReserve),
      text(both('未满足原因', 'Why not all'), 20, ({ cut }) =>
        cut === undefined ? undefined : CUTS[cut],
      ),
      text(both('事由', 'Reason'), 26, ({ loan }) => loan.reason),
    ],
    rows,
    whenEmpty: both('没有待审的申请。', 'No request is open.'),
  };
}
