import type { Localized } from '../../model/locale.ts';
import type { PilotTeam } from '../../model/jointEnforcement.ts';
import type {
  DepartmentAnswers,
  ForceRow,
  LiaisonSizing,
  StaffLoad,
} from '../../model/jointPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, percentWords, UNITS } from './words.ts';

/** 综合执法协作: who enforces where, who answers calls and how soon, which pilot teams moved in. */
export function jointSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const { joint } = report.plan;
  const { forces = [], departments = [], teams = [], integrated = 0 } = joint ?? {};
  return layPage(
    {
      id: 'joint',
      title: both('综合行政执法协作情况表', 'Joint enforcement'),
      unit: UNITS.person,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 2,
      notes: [limitNote(context), ...NOTES.map((note) => note[locale])],
    },
    [
      anyTable(forceTable(forces, context)),
      anyTable(answerTable(departments, context)),
      anyTable(teamTable(teams, { integrated, context })),
      ...(joint?.sizing ? [anyTable(sizingTable(joint.sizing))] : []),
    ],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '同一人只计一次：兼任主任的班子成员已在执法人员内的单列；执法队员已计入合署人员的扣除。现场合计＝自有＋合署＋执法队；联络员随叫随到，不计入现场。',
    'One person counts once: a leader among the officers is shown apart, team members already co-located are taken off. On the ground = own + co-located + team; liaison is on call, not on the ground.',
  ),
];

function limitNote({ report, locale }: SheetContext): string {
  const limit = report.policy.joint.responseLimit;
  const words =
    limit === undefined
      ? both('响应时限待设置，不判断是否超时', 'the limit is to be set, nothing is judged late')
      : both(`响应时限${limit}小时`, `limit of response ${limit} hours`);
  const { all } = report.plan.joint ?? {};
  if (all === undefined || all.calls === 0)
    return `${words[locale]}${locale === 'zh-CN' ? '。' : '.'}`;
  const [late, within] = [all.late ?? '—', percentWords(all.within)];
  const most = all.percentile95 ?? '—';
  return both(
    `${words['zh-CN']}；吹哨${all.calls}次，已报到${all.answered}次，超时或未报到${late}次，按时率${within}，95%的响应不超过${most}小时。`,
    `${words['en-US']}; calls ${all.calls}, answered ${all.answered}, late or not answered ${late}, in time ${within}, 95 % of responses within ${most} hours.`,
  )[locale];
}

const people = <R>(header: Localized, value: (row: R) => number | undefined): ResultColumn<R> => ({
  header,
  value,
  style: 'whole',
  width: 10,
  dash: true,
  total: 'sum',
});

const forceTable = (rows: readonly ForceRow[], context: SheetContext): Table<ForceRow> => ({
  columns: [
    serialColumn(),
    nameColumn(context),
    people(both('自有执法', 'Own'), ({ owned }) => owned),
    { ...people(both('其中兼任', 'Leaders'), ({ leaders }: ForceRow) => leaders), dash: false },
    people(both('合署办公', 'Co-located'), ({ coLocated }) => coLocated),
    {
      ...people(both('未进驻', 'Not moved in'), ({ notMovedIn }: ForceRow) => notMovedIn),
      styleOf: ({ notMovedIn = 0 }: ForceRow) => (notMovedIn > 0 ? 'warning' : undefined),
    },
    people(both('执法队', 'Team'), ({ team }) => team),
    people(both('现场合计', 'On the ground'), ({ onTheGround }) => onTheGround),
    people(both('联络员', 'Liaison'), ({ liaison }) => liaison),
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有乡镇。', 'No townships.'),
});

const hours = (
  header: Localized,
  value: (row: DepartmentAnswers) => number | undefined,
): ResultColumn<DepartmentAnswers> => ({ header, value, style: 'decimal2', width: 10, dash: true });

const answerTable = (
  rows: readonly DepartmentAnswers[],
  { nameOf, locale }: SheetContext,
): Table<DepartmentAnswers> => ({
  caption: both('乡镇吹哨、部门报到', 'Calls and answers'),
  columns: [
    serialColumn(),
    {
      header: both('部门', 'Department'),
      style: 'text',
      width: 20,
      value: ({ department }) => department,
    },
    people(both('联络员', 'Liaison'), ({ liaison }) => liaison),
    people(both('吹哨', 'Calls'), ({ calls }) => calls),
    people(both('已报到', 'Answered'), ({ answered }) => answered),
    {
      ...people(both('超时未到', 'Late'), ({ late }: DepartmentAnswers) => late),
      styleOf: ({ late = 0 }: DepartmentAnswers) => (late > 0 ? 'info' : undefined),
    },
    {
      header: both('按时率', 'In time'),
      style: 'percent',
      width: 10,
      dash: true,
      value: ({ within }) => within,
    },
    hours(both('中位（小时）', 'Median (h)'), ({ median }) => median),
    hours(both('95%（小时）', '95 % (h)'), ({ percentile95 }) => percentile95),
    {
      header: both('未落实乡镇', 'Nobody named'),
      style: 'text',
      width: 20,
      value: ({ townshipsWithout }) =>
        townshipsWithout.map(nameOf).join(locale === 'zh-CN' ? '、' : ', ') || undefined,
    },
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有联络员和吹哨记录。', 'No liaison and no calls.'),
});

const teamTable = (
  rows: readonly PilotTeam[],
  of: { readonly integrated: number; readonly context: SheetContext },
): Table<PilotTeam> => ({
  caption: both(
    `试点执法队${rows.length}支，已整合${of.integrated}支`,
    `Pilot teams ${rows.length}, moved in ${of.integrated}`,
  ),
  columns: [
    serialColumn(),
    {
      header: HEADERS.township,
      style: 'text',
      width: 14,
      value: ({ township }) => of.context.nameOf(township),
      link: ({ cell }) => cell,
    },
    people(both('队员', 'Members'), (row: PilotTeam) => row.people),
    people(both('已计合署', 'Already co-located'), ({ amongCoLocated }) => amongCoLocated),
    {
      header: both('整合日期', 'Moved in on'),
      style: 'textCentered',
      width: 12,
      dash: true,
      value: ({ integratedOn }) => integratedOn,
    },
    { header: HEADERS.document, style: 'text', width: 20, value: ({ document }) => document },
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有试点执法队。', 'No pilot teams.'),
});

const sizingTable = (sizing: LiaisonSizing): Table<StaffLoad> => ({
  caption: both(
    `联络员同时待命人数测算：至少${sizing.needed ?? '—'}人（模拟${sizing.calls}次，种子${sizing.seed}）`,
    `People on call at the same time: at least ${sizing.needed ?? '—'} (${sizing.calls} simulated calls, seed ${sizing.seed})`,
  ),
  columns: [
    serialColumn(),
    { header: both('待命人数', 'On call'), style: 'whole', width: 14, value: ({ staff }) => staff },
    { header: both('忙闲比', 'Load'), style: 'percent', width: 10, value: ({ load }) => load },
    {
      header: both('平均（小时）', 'Mean (h)'),
      style: 'decimal2',
      width: 10,
      value: ({ mean }) => mean,
    },
    {
      header: both(
        `${percentWords(sizing.share)}响应（小时）`,
        `${percentWords(sizing.share)} of responses (h)`,
      ),
      style: 'decimal2',
      width: 12,
      value: ({ percentile }) => percentile,
      styleOf: ({ percentile = Infinity }) => (percentile <= sizing.limit ? 'good' : 'decimal2'),
    },
    {
      header: both('时限内', 'Within'),
      style: 'percent',
      width: 12,
      value: ({ within }) => within,
    },
  ],
  rows: sizing.table,
  whenEmpty: both('没有可测算的吹哨记录。', 'No calls to go by.'),
});
