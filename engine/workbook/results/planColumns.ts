import { yearOf } from '../../base/date.ts';
import type { QuotaKind } from '../../model/ledger.ts';
import type { Indicator, LedgerRow } from '../../model/plan.ts';
import { latestObservation } from '../../model/township.ts';
import type { SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { classColumn, nameColumn, roleColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS } from './words.ts';

type Column = ResultColumn<LedgerRow>;

const GROUPS = {
  present: both('现状', 'Present'),
  workload: both('工作量（3+X）', 'Workload (3+X)'),
  division: both('测算分配', 'Allocation'),
  decision: both('审核', 'Decision'),
};

/** The columns of one ledger's plan, from current posts to the decision. */
export function planColumns(kind: QuotaKind, context: SheetContext): readonly Column[] {
  return [
    serialColumn(),
    nameColumn(context),
    classColumn(context),
    roleColumn(context),
    ...presentColumns(kind, context),
    ...workloadColumns(context),
    ...divisionColumns(kind, context),
    ...decisionColumns(kind, context),
  ];
}

const posts = (
  id: string,
  header: Column['header'],
  value: (row: LedgerRow) => number | undefined,
): Column => ({ id, header, style: 'whole', width: 8, value, total: 'sum' });

function presentColumns(kind: QuotaKind, { report }: SheetContext): readonly Column[] {
  const rows = report.plan.ledgers[kind].rows;
  const loansOf = ({ township }: LedgerRow): number | undefined =>
    report.baseline.posts[township]?.[kind].loans;
  const group = GROUPS.present;
  return [
    { ...posts('current', HEADERS.current, (row) => row.current), group, dash: true },
    ...(rows.some(({ requested }) => requested !== undefined)
      ? [{ ...posts('requested', both('乡镇申报数', 'Requested'), (row) => row.requested), group }]
      : []),
    ...(rows.some((row) => (loansOf(row) ?? 0) > 0)
      ? [
          {
            ...posts('loans', both('周转使用（另计）', 'On loan (apart)'), loansOf),
            group,
            width: 9,
          },
        ]
      : []),
  ];
}

function workloadColumns(context: SheetContext): readonly Column[] {
  const { report } = context;
  const { quota } = report.policy;
  const table = new Map(report.plan.workload.rows.map((row) => [row.township, row]));
  const group = GROUPS.workload;
  const isBanded = quota.normalisation === 'banded';
  const share = (indicator: Indicator, header: Column['header']): Column => ({
    group,
    header,
    style: isBanded ? 'decimal2' : 'percent',
    width: 8,
    dash: true,
    value: ({ township }) =>
      table.get(township)?.components.find((one) => one.indicator === indicator)?.normalised,
  });
  const used = new Set(
    report.plan.workload.rows.flatMap((row) => row.components.map((one) => one.indicator)),
  );
  const labels: readonly (readonly [Indicator, Column['header']])[] = [
    ['population', isBanded ? both('人口得分', 'Population') : both('人口占比', 'Population')],
    ['area', isBanded ? both('面积得分', 'Area') : both('面积占比', 'Area')],
    ['economy', isBanded ? both('经济得分', 'Economy') : both('经济占比', 'Economy')],
  ];
  return [
    {
      id: 'population',
      group,
      header: both('人口（人）', 'People'),
      style: 'whole',
      width: 10,
      dash: true,
      total: 'sum',
      value: ({ township }) => peopleOf(township, context),
    },
    ...labels.filter(([indicator]) => used.has(indicator)).map(([id, header]) => share(id, header)),
    {
      group,
      header: both('X系数', 'X factor'),
      style: 'decimal4',
      width: 8,
      value: ({ township }) => table.get(township)?.multiplier,
    },
    {
      group,
      header: both('工作量分值', 'Points'),
      style: 'whole',
      width: 13,
      total: 'sum',
      value: ({ points }) => points,
    },
  ];
}

function divisionColumns(kind: QuotaKind, { report }: SheetContext): readonly Column[] {
  const { rows } = report.plan.ledgers[kind];
  const group = GROUPS.division;
  const whole = (
    header: Column['header'],
    value: (row: LedgerRow) => number | undefined,
  ): Column => ({
    group,
    header,
    style: 'whole',
    width: 7,
    value,
  });
  const exact = (
    header: Column['header'],
    value: (row: LedgerRow) => number | undefined,
  ): Column => ({
    ...whole(header, value),
    style: 'decimal2',
    width: 8,
  });
  const some = (field: 'fixedPosts' | 'kept' | 'quotient'): boolean =>
    rows.some((row) => (row[field] ?? 0) > 0);
  return [
    ...(kind === 'administrative'
      ? [
          {
            ...posts('leadership', both('领导职数', 'Leadership'), (row) => row.leadership),
            group,
            dash: true,
          },
        ]
      : []),
    ...(some('fixedPosts')
      ? [{ ...whole(both('定额加编', 'Granted'), (row) => row.fixedPosts), total: 'sum' as const }]
      : []),
    ...(some('kept')
      ? [{ ...whole(both('保留数', 'Kept'), (row) => row.kept), total: 'sum' as const }]
      : []),
    whole(both('保底', 'Floor'), (row) => row.floor),
    whole(both('封顶', 'Ceiling'), (row) => row.ceiling),
    exact(both('精确份额', 'Exact share'), (row) => row.exact),
    ...(some('quotient') ? [exact(both('商数', 'Quotient'), (row) => row.quotient)] : []),
    { ...posts('proposal', HEADERS.proposal, (row) => row.proposal), group, dash: true },
  ];
}

function decisionColumns(kind: QuotaKind, context: SheetContext): readonly Column[] {
  const { report, explained } = context;
  const column = explained.summary.ledgers[kind].column ?? 'proposal';
  const group = GROUPS.decision;
  const why = explained.why[kind];
  return [
    {
      ...posts('adjustment', both('人工调整', 'Adjustment'), (row) => row.adjustment),
      group,
      style: 'signed',
    },
    ...(report.plan.ledgers[kind].rows.some((row) => (balancing(row) ?? 0) !== 0)
      ? [
          {
            ...posts('balancing', both('对应增减', 'Balancing'), balancing),
            group,
            style: 'signed' as const,
            dash: true,
          },
        ]
      : []),
    { ...posts('draft', HEADERS.draft, (row) => row.draft), group, dash: true },
    {
      ...posts('decided', HEADERS.decided, (row) => row.decided),
      group,
      // A number not yet decided is only missing where others are.
      dash: report.plan.ledgers[kind].rows.some(({ decided }) => decided !== undefined),
      link: ({ township }) =>
        report.baseline.decisions.find((one) => one.township === township && one.kind === kind)
          ?.cell,
    },
    {
      ...posts('change', both('增减', 'Change'), (row) => {
        const number = row[column];
        return number === undefined || row.current === undefined ? undefined : number - row.current;
      }),
      style: 'signed',
      dash: true,
    },
    {
      header: both('每万人编制数', 'Per 10,000'),
      style: 'decimal2',
      width: 9,
      dash: true,
      value: (row) => perTenThousand(row[column], peopleOf(row.township, context)),
      total: { dividend: column, divisor: 'population', scale: 10_000 },
    },
    {
      header: HEADERS.note,
      style: 'text',
      width: 30,
      value: ({ township }) => why.get(township)?.short,
    },
  ];
}

/** What a draft differs by beyond the township's own adjustment: it pays, is locked or recomputed. */
export const balancing = ({ proposal, adjustment = 0, draft }: LedgerRow): number | undefined =>
  proposal === undefined || draft === undefined ? undefined : draft - proposal - adjustment;

/** People by the reading of 人口 that the policy chose; nobody's where it chose none. */
function peopleOf(township: string, { report, townshipOf }: SheetContext): number | undefined {
  const basis = report.policy.quota.populationBasis;
  if (basis === undefined) return undefined;
  const observations = townshipOf(township)?.population[basis] ?? [];
  return latestObservation(observations, yearOf(report.plan.asOf))?.value;
}

const perTenThousand = (
  posts: number | undefined,
  people: number | undefined,
): number | undefined =>
  posts === undefined || people === undefined || people <= 0
    ? undefined
    : (posts / people) * 10_000;
