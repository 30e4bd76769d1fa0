import { yearOf } from '../../base/date.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { ReconciliationRow, StaffingRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  CLASS_SUBTOTALS,
  classColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import { lastRound, type AnnualContext } from './annualContext.ts';
import { documentedChanges } from './change.ts';
import { layForm } from './form.ts';

interface Row {
  readonly township: string;
  readonly of: Readonly<Record<QuotaKind, LedgerUse>>;
}

interface LedgerUse {
  readonly staffing: StaffingRow | undefined;
  /** Posts at the end of the year before. */
  readonly before: number | undefined;
  /** People in post then, where the round before was carried over. */
  readonly inPostBefore: number | undefined;
}

/** 编制使用情况年报: posts and people of the year against the year before, both ledgers. */
export function usageTable(context: AnnualContext): Sheet {
  return layForm<Row>(
    {
      id: 'usage',
      unit: UNITS.postAndPerson,
      paper: 'A3',
      isOnePage: true,
      year: context.presentYear,
      isSigned: true,
      table: {
        columns: [
          serialColumn(),
          nameColumn(context),
          classColumn(context),
          ...QUOTA_KINDS.flatMap((kind) => ledgerColumns(kind, context)),
          reasonColumn(context),
        ],
        rows: rowsOf(context),
        hasTotal: true,
        subtotals: CLASS_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '空编＝核定－实有；超编＝实有－核定；可用编制＝核定－实有－已核准未到位－预留（冻结），可为负数；使用率＝实有÷核定。行政、事业分账，互不抵补。',
          'Vacant = approved − in post; over = in post − approved; usable = approved − in post − to arrive − reserved and may be negative; use = in post ÷ approved. The ledgers are never netted.',
        ),
        both(
          `上年末编制数由编制变动台账结出，没有台账的取结转时的“历年编制”，都没有的为“—”。变动原因列${context.presentYear}年各笔变动的文号、事项和增减数。`,
          `Posts at the end of the year before come from the ledger of changes, else from the round carried over, else a dash. The reasons are the documented changes of ${context.presentYear}.`,
        ),
        both(
          '应当如实上报，不得虚报、瞒报、伪造（《地方各级人民政府机构设置和编制管理条例》第二十三条）。',
          'Figures are reported as they are (Regulation, article 23).',
        ),
      ],
    },
    context,
  );
}

function rowsOf(context: AnnualContext): readonly Row[] {
  const { presentYear } = context;
  const { baseline, plan } = context.report;
  const key = (one: { readonly township: string; readonly kind: QuotaKind }): string =>
    `${one.township}/${one.kind}`;
  const staffing = new Map(plan.staffing.map((row) => [key(row), row]));
  const reconciled = new Map(plan.reconciliation.map((row) => [key(row), row]));
  return baseline.townships.map(({ code }) => {
    const use = (kind: QuotaKind): LedgerUse => {
      const last = lastRound({ township: code, kind }, context);
      const isYearBefore = last?.year === presentYear;
      return {
        staffing: staffing.get(`${code}/${kind}`),
        before:
          endOf(presentYear - 1, reconciled.get(`${code}/${kind}`)) ??
          (isYearBefore ? last.approved : undefined),
        inPostBefore: isYearBefore ? last.inPost : undefined,
      };
    };
    return {
      township: code,
      of: { administrative: use('administrative'), publicInstitution: use('publicInstitution') },
    };
  });
}

/** The balance of the ledger of changes at the end of a year. */
function endOf(year: number, reconciled: ReconciliationRow | undefined): number | undefined {
  const balances = (reconciled?.trail ?? []).flatMap(({ row, balance }) =>
    row.date !== undefined && yearOf(row.date) <= year && balance !== undefined ? [balance] : [],
  );
  return balances.at(-1);
}

const FIELDS: readonly (readonly [keyof StaffingRow, Localized])[] = [
  ['inPost', both('实有', 'In post')],
  ['vacancy', both('空编', 'Vacant')],
  ['overstaffing', both('超编', 'Over')],
  ['pendingArrival', both('已核准未到位', 'To arrive')],
  ['usable', both('可用编制', 'Usable')],
  ['expectedExits', both('预计减员', 'Exits')],
];

function ledgerColumns(kind: QuotaKind, context: AnnualContext): readonly ResultColumn<Row>[] {
  const { presentYear } = context;
  const count = (
    header: Localized,
    value: (use: LedgerUse) => number | undefined,
    isDashed = true,
  ): ResultColumn<Row> => ({
    group: QUOTA_LABELS[kind],
    header,
    style: 'whole',
    // A header of six characters breaks in two lines and leaves none alone on one.
    width: 7,
    total: 'sum',
    dash: isDashed,
    value: ({ of }) => value(of[kind]),
  });
  const change = ({ staffing, before }: LedgerUse): number | undefined =>
    staffing?.approved === undefined || before === undefined
      ? undefined
      : staffing.approved - before;
  return [
    count(
      both(`${presentYear - 1}年末核定`, `Approved end ${presentYear - 1}`),
      (use) => use.before,
    ),
    count(both(`${presentYear}年核定`, `Approved ${presentYear}`), (use) => use.staffing?.approved),
    { ...count(both('比上年增减', 'Change'), change), style: 'signed' },
    ...(context.report.baseline.history === undefined
      ? []
      : [
          count(
            both(`${presentYear - 1}年末实有`, `In post end ${presentYear - 1}`),
            (use) => use.inPostBefore,
          ),
        ]),
    ...FIELDS.map(([field, header]) =>
      count(
        header,
        ({ staffing }) => staffing?.[field] as number | undefined,
        field !== 'pendingArrival' && field !== 'expectedExits',
      ),
    ),
    {
      group: QUOTA_LABELS[kind],
      header: both('使用率', 'Use'),
      style: 'percent',
      width: 8,
      dash: true,
      value: ({ of }) => {
        const { approved = 0, inPost } = of[kind].staffing ?? {};
        return approved > 0 && inPost !== undefined ? inPost / approved : undefined;
      },
    },
  ];
}

function reasonColumn(context: AnnualContext): ResultColumn<Row> {
  return {
    header: both('变动原因', 'Reason for the change'),
    style: 'text',
    width: 34,
    value: ({ township }) =>
      QUOTA_KINDS.map((kind) =>
        documentedChanges({ township, kind, year: context.presentYear }, context),
      )
        .filter((reason) => reason !== '')
        .join('\n') || undefined,
  };
}
