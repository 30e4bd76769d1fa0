import type { PilotTeam } from '../../model/jointEnforcement.ts';
import type { DepartmentAnswers } from '../../model/jointPlan.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import { sizingTable, travelNote } from './sizingTable.ts';
import type { ResultColumn, Table } from './table.ts';
import { serialColumn, summedColumn } from './townshipColumns.ts';
import { both, HEADERS, inWords, percentWords } from './words.ts';

/** 吹哨报到: who answers calls and how soon, how many have to be on call, which teams moved in. */
export function whistlesSheet(context: SheetContext): Sheet {
  const { joint } = context.report.plan;
  const { departments = [], teams = [], integrated = 0, sizing } = joint ?? {};
  const tried = sizing && sizingTable(sizing);
  const rows = departments.length + teams.length + (tried?.rows.length ?? 0);
  return layPage(
    {
      id: 'whistles',
      title: both(
        '乡镇吹哨、部门报到和试点执法队情况表',
        'Calls answered, staff on call, pilot teams',
      ),
      unit: both('单位：人、次', 'Unit: people, calls'),
      tab: 'result',
      paper: 'A4',
      isOnePage: rows <= ROWS_OF_A_PAGE,
      frozenColumns: 2,
      notes: [limitNote(context), ...(sizing ? [travelNote(sizing, context.locale)] : [])],
    },
    [
      anyTable(answerTable(departments, context)),
      ...(tried ? [anyTable(tried)] : []),
      anyTable(teamTable(teams, { integrated, context })),
    ],
    context,
  );
}

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
    summedColumn(both('联络员', 'Liaison'), ({ liaison }) => liaison),
    summedColumn(both('吹哨', 'Calls'), ({ calls }) => calls),
    summedColumn(both('已报到', 'Answered'), ({ answered }) => answered),
    {
      ...summedColumn(both('超时未到', 'Late'), ({ late }: DepartmentAnswers) => late),
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
      value: ({ townshipsWithout }) => fewNames(townshipsWithout.map(nameOf), locale),
    },
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有联络员和吹哨记录。', 'No liaison and no calls.'),
});

/** Names beyond these are counted, not listed. */
const NAMED_AT_MOST = 8;

/** Names in one cell, a long list by its first and its count. */
function fewNames(names: readonly string[], locale: Locale): string | undefined {
  const shown = inWords(names.slice(0, NAMED_AT_MOST), locale);
  return names.length <= NAMED_AT_MOST
    ? shown
    : both(
        `${shown ?? ''}等${names.length}个`,
        `${shown ?? ''} and ${names.length - NAMED_AT_MOST} more`,
      )[locale];
}

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
    summedColumn(both('队员', 'Members'), (row: PilotTeam) => row.people),
    summedColumn(both('已计合署', 'Already co-located'), ({ amongCoLocated }) => amongCoLocated),
    {
      ...summedColumn(both('已整合（支）', 'Moved in'), (row: PilotTeam) =>
        Number(hasMovedIn(row, of.context)),
      ),
      style: 'wholeOrZero',
    },
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

const hasMovedIn = ({ integratedOn }: PilotTeam, { report }: SheetContext): boolean =>
  integratedOn !== undefined && integratedOn <= report.plan.asOf;
