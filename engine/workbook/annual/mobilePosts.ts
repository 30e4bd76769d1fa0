import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import {
  USE_LABELS,
  type LoanEvaluation,
  type LoanStanding,
  type LoanState,
} from '../../model/mobile.ts';
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

interface Row extends LoanStanding {
  readonly township: string;
  readonly kind: QuotaKind;
  /** Stated on the posts sheet alone: use, term and document are not known. */
  readonly isUnlisted?: boolean | undefined;
}

/** 机动编制周转使用台账: every loan with use, term, document and what became of it; what is left. */
export function mobilePostsTable(context: AnnualContext): Sheet {
  return layForm<Row>(
    {
      id: 'mobilePosts',
      unit: UNITS.post,
      paper: 'A3',
      isOnePage: true,
      year: context.presentYear,
      isSigned: true,
      table: {
        columns: columns(context),
        rows: rowsOf(context),
        subtotals: LEDGER_SUBTOTALS,
        whenEmpty: both('没有周转使用的机动编制。', 'No mobile posts are on loan.'),
      },
      notes: [
        both(
          '周转使用的机动编制单列管理，不计入使用单位编制总数；到期评估后延期、收回或转为基本编制，到期没有评估的仍计在用。小计为在用数。',
          'Posts on loan are kept apart, outside the posts of their users. At expiry a loan is extended, recalled or converted; one that nobody evaluated is still on loan. Subtotals are of posts on loan.',
        ),
        ...QUOTA_KINDS.flatMap((kind) => poolNote(kind, context)),
      ],
    },
    context,
  );
}

/** Loans of the sheet, ledger by ledger; what only the posts sheet states stands as a row of its own. */
const rowsOf = ({ report }: AnnualContext): readonly Row[] =>
  QUOTA_KINDS.flatMap((kind) => {
    const listed = report.plan.mobile[kind].loans.filter(({ state }) => state !== 'requested');
    const known = new Set(listed.map(({ loan }) => loan.township));
    const stated = report.baseline.townships.flatMap(({ code }): readonly Row[] => {
      const posts = report.baseline.posts[code]?.[kind].loans ?? 0;
      if (posts === 0 || known.has(code)) return [];
      const loan = { township: code, kind, use: 'phased' as const };
      return [{ township: code, kind, state: 'out', out: posts, loan, isUnlisted: true }];
    });
    return [
      ...listed.map((one): Row => ({ ...one, township: one.loan.township, kind })),
      ...stated,
    ];
  });

const STATES: Readonly<Record<LoanState, Localized>> = {
  requested: both('申请', 'requested'),
  toCome: both('未起始', 'to come'),
  out: both('在用', 'on loan'),
  overdue: both('到期未评估', 'overdue'),
  recalled: both('已收回', 'recalled'),
  converted: both('转为基本编制', 'converted'),
};

const EVALUATIONS: Readonly<Record<LoanEvaluation, Localized>> = {
  extend: both('延期', 'extend'),
  recall: both('收回', 'recall'),
  convert: both('转为基本编制', 'convert'),
};

function columns(context: AnnualContext): readonly ResultColumn<Row>[] {
  const words = (
    header: Localized,
    width: number,
    value: ResultColumn<Row>['value'],
  ): ResultColumn<Row> => ({ header, style: 'text', width, value });
  const centred = (
    header: Localized,
    width: number,
    value: ResultColumn<Row>['value'],
  ): ResultColumn<Row> => ({ header, style: 'textCentered', width, value });
  const posts = (
    header: Localized,
    value: (row: Row) => number | undefined,
  ): ResultColumn<Row> => ({ header, style: 'whole', width: 9, value });
  return [
    serialColumn(),
    { ...nameColumn(context), header: both('使用单位', 'User'), width: 18 },
    ledgerColumn(),
    centred(both('用途', 'Use'), 13, ({ loan, isUnlisted = false }) =>
      isUnlisted ? undefined : USE_LABELS[loan.use],
    ),
    posts(both('申请', 'Requested'), ({ loan }) => loan.requested),
    posts(both('批准', 'Approved'), ({ loan }) => loan.approved),
    { ...posts(both('在用', 'On loan'), ({ out }) => out), total: 'sum' },
    centred(both('起始日期', 'From'), 12, ({ loan }) => loan.from),
    centred(both('到期日期', 'Until'), 12, ({ loan }) => loan.until),
    centred(both('状态', 'State'), 14, ({ state }) => STATES[state]),
    centred(both('到期评估', 'Evaluation'), 13, ({ loan }) =>
      loan.evaluation ? EVALUATIONS[loan.evaluation] : undefined,
    ),
    words(HEADERS.document, 24, ({ loan }) => loan.document),
    words(both('事由', 'Reason'), 30, ({ loan }) => loan.reason),
    words(both('备注', 'Remark'), 24, ({ loan, isUnlisted = false }) =>
      isUnlisted ? both('“机动编制”表没有登记', 'not on the sheet of loans') : loan.note,
    ),
  ];
}

function poolNote(kind: QuotaKind, { report }: AnnualContext): readonly Localized[] {
  const { pool, out, toCome, balance } = report.plan.mobile[kind];
  if (pool === undefined || balance === undefined) return [];
  const name = QUOTA_LABELS[kind];
  return [
    both(
      `${name['zh-CN']}：县级机动编制${pool}名，周转使用${out}名，结余${balance}名${toCome > 0 ? `，另有${toCome}名已批准未起始` : ''}。`,
      `${name['en-US']}: ${pool} mobile posts, ${out} on loan, ${balance} left${toCome > 0 ? `; ${toCome} more approved and yet to begin` : ''}.`,
    ),
  ];
}
