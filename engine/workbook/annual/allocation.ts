import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { LedgerPlan, LedgerRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { BalanceColumn, BalanceRow, ResultColumn } from '../results/table.ts';
import {
  CLASS_SUBTOTALS,
  classColumn,
  nameColumn,
  roleColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import { lastRound, onLoan, type AnnualContext } from './annualContext.ts';
import { changeOf, presentHeader, reasonOf, stageOf, yearHeader } from './change.ts';
import { layForm } from './form.ts';

interface Row {
  readonly township: string;
  readonly of: Readonly<Record<QuotaKind, LedgerRow>>;
}

/** 年度编制分配表: both ledgers side by side, the year before beside this one, and why. */
export function allocationTable(context: AnnualContext): Sheet {
  const { report } = context;
  return layForm<Row>(
    {
      id: 'allocation',
      unit: UNITS.post,
      paper: 'A3',
      // Every year alike: the numbers two years back, which later years add, fit upright too.
      isPortrait: true,
      isSigned: false,
      table: {
        columns: allocationColumns(context),
        rows: rowsOf(context),
        hasTotal: true,
        subtotals: CLASS_SUBTOTALS,
        balance: balanceRows(context),
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '行政编制、事业编制分账核算，互不抵补，不合并合计；行政编制数含领导职数对应编制。',
          'The two ledgers are never netted and have no common sum; leadership posts are inside the administrative posts.',
        ),
        both(
          '机动编制由县级掌握、周转使用，单列管理，不计入使用单位编制数。',
          'Mobile posts are held by the county and lent, outside the posts of their users.',
        ),
        ...QUOTA_KINDS.map((kind) => totalNote(report.plan.ledgers[kind])),
        both(
          '测算依据：“3+X”（人口、面积、经济和X因素）。商数为基本编制的测算份额，箭头后为取整并受保底、封顶约束后的数，逐项说明见测算结果工作簿。增减数＝本年数－现编制数，等于变动原因所列各项之和。',
          'By 3+X (population, area, economy and X factors). A quotient is the share of basic posts, what follows the arrow is it rounded within floor and ceiling; the result workbook explains each. Change = this year’s number − the present one, the sum of the reasons given.',
        ),
      ],
    },
    context,
  );
}

/** Its columns; the charts look up theirs by id. */
export const allocationColumns = (context: AnnualContext): readonly ResultColumn<Row>[] => [
  serialColumn(),
  nameColumn(context),
  classColumn(context),
  roleColumn(context),
  ...ledgerColumns('administrative', context),
  ...ledgerColumns('publicInstitution', context),
  ...loanColumns(context),
  reasonColumn(context),
];

function rowsOf({ report }: AnnualContext): readonly Row[] {
  const rows = (kind: QuotaKind): ReadonlyMap<string, LedgerRow> =>
    new Map(report.plan.ledgers[kind].rows.map((row) => [row.township, row]));
  const administrative = rows('administrative');
  const publicInstitution = rows('publicInstitution');
  const absent = (township: string): LedgerRow => ({ township, fixedPosts: 0 });
  return report.baseline.townships.map(({ code }) => ({
    township: code,
    of: {
      administrative: administrative.get(code) ?? absent(code),
      publicInstitution: publicInstitution.get(code) ?? absent(code),
    },
  }));
}

function ledgerColumns(kind: QuotaKind, context: AnnualContext): readonly ResultColumn<Row>[] {
  const stage = stageOf(kind, context);
  const posts = (
    id: string,
    header: ResultColumn<Row>['header'],
    value: (row: LedgerRow) => number | undefined,
  ): ResultColumn<Row> => ({
    id: `${kind}.${id}`,
    group: QUOTA_LABELS[kind],
    header,
    style: 'whole',
    width: 8,
    dash: true,
    total: 'sum',
    value: ({ of }) => value(of[kind]),
  });
  const basic = (row: LedgerRow): number | undefined => {
    const number = row[stage];
    return number === undefined || row.leadership === undefined
      ? undefined
      : number - row.leadership;
  };
  return [
    ...earlierColumn(kind, context),
    posts('present', presentHeader(context), (row) => row.current),
    posts('year', yearHeader(kind, context), (row) => row[stage]),
    ...(kind === 'administrative'
      ? [
          posts('leadership', both('其中领导职数', 'of which leadership'), (row) => row.leadership),
          posts('basic', both('其中基本编制', 'of which basic'), basic),
        ]
      : []),
    {
      ...posts('change', both('增减数', 'Change'), (row) => changeOf(row, kind, context)),
      style: 'signed',
    },
  ];
}

/** The posts before the last round, where a round was carried over: three years side by side. */
function earlierColumn(kind: QuotaKind, context: AnnualContext): readonly ResultColumn<Row>[] {
  const [first] = context.report.baseline.townships;
  const year = first && lastRound({ township: first.code, kind }, context)?.year;
  if (year === undefined) return [];
  return [
    {
      group: QUOTA_LABELS[kind],
      header: both(`${year - 1}年编制数`, `Posts ${year - 1}`),
      style: 'whole',
      width: 8,
      dash: true,
      total: 'sum',
      value: ({ township }) => lastRound({ township, kind }, context)?.approved,
    },
  ];
}

function loanColumns(context: AnnualContext): readonly ResultColumn<Row>[] {
  const loansOf = ({ township }: Pick<Row, 'township'>): number =>
    QUOTA_KINDS.reduce((sum, kind) => sum + onLoan({ township, kind }, context), 0);
  const { townships } = context.report.baseline;
  if (!townships.some(({ code }) => loansOf({ township: code }) > 0)) return [];
  return [
    {
      header: both('机动编制周转使用（另计）', 'Mobile posts on loan (apart)'),
      style: 'whole',
      width: 10,
      total: 'sum',
      value: loansOf,
    },
  ];
}

function reasonColumn(context: AnnualContext): ResultColumn<Row> {
  const { locale } = context;
  return {
    header: both('变动原因', 'Reason for the change'),
    style: 'text',
    width: 40,
    value: ({ of }) =>
      QUOTA_KINDS.flatMap((kind) => {
        const reason = reasonOf(of[kind], kind, context);
        return reason === '' ? [] : [SHORT[kind][locale] + reason];
      }).join('\n') || undefined,
  };
}

const SHORT: Readonly<Record<QuotaKind, ReturnType<typeof both>>> = {
  administrative: both('行政：', 'Administrative: '),
  publicInstitution: both('事业：', 'Public institution: '),
};

/** M, T and the balance of each ledger under its number of the year. */
function balanceRows({ report }: AnnualContext): readonly BalanceRow[] {
  const known = QUOTA_KINDS.flatMap((kind) => {
    const { mobile, total } = report.plan.ledgers[kind];
    return mobile === undefined || total === undefined
      ? []
      : [{ id: `${kind}.year`, mobile, total: total.posts }];
  });
  if (known.length === 0) return [];
  const row = (label: BalanceRow['label'], field: 'mobile' | 'total'): BalanceRow => ({
    label,
    cells: Object.fromEntries(known.map((one) => [one.id, () => ({ value: one[field] })])),
  });
  return [
    row(both('机动编制', 'Mobile posts'), 'mobile'),
    row(both('编制总额', 'Total posts'), 'total'),
    {
      label: both('平衡差额', 'Balance'),
      cells: Object.fromEntries(known.map(({ id }) => [id, difference])),
    },
  ];
}

/** T less the sum less M. */
function difference({ above }: BalanceColumn): {
  readonly value: number;
  readonly formula: string;
} {
  const [sum, mobile, total] = above;
  return {
    value: (total?.value ?? 0) - (sum?.value ?? 0) - (mobile?.value ?? 0),
    formula: [total, sum, mobile].map((cell) => cell?.address ?? '0').join('-'),
  };
}

function totalNote({ kind, total, status }: LedgerPlan): ReturnType<typeof both> {
  const name = QUOTA_LABELS[kind];
  if (status !== 'determined' || total === undefined)
    return both(
      `${name['zh-CN']}暂无法分配，“—”为未定，不作零处理。`,
      `${name['en-US']} are not divided yet; a dash is not known, never zero.`,
    );
  const isAssumed = total.source === 'sum';
  return both(
    `${name['zh-CN']}总额${total.posts}名${isAssumed ? '，按现编制数与机动编制合计，列为假设' : ''}。`,
    `${name['en-US']}: ${total.posts} in total${isAssumed ? ', the sum of present and mobile posts, an assumption' : ''}.`,
  );
}
