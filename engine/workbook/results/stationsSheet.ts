import type { Localized } from '../../model/locale.ts';
import type { StationRow, StationState } from '../../model/stationPlan.ts';
import { HAND_LABELS, SPLIT_LABELS, SPLIT_MATTERS } from '../../model/stations.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Column = ResultColumn<StationRow>;

const STATES: Readonly<Record<StationState, Localized>> = {
  present: both('在设', 'Present'),
  gone: both('已划转', 'Gone'),
  toCome: both('待设', 'To come'),
};

/** 派驻机构: every station, who has what in hand, consent, secondments. */
export function stationsSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const { rows = [] } = report.plan.stations ?? {};
  const table = {
    columns: columns(context),
    rows,
    whenEmpty: both('没有派驻机构。', 'No stations.'),
  };
  return layPage(
    {
      id: 'stations',
      title: both('派驻机构条块管理情况表', 'Dispatched stations, line and block'),
      unit: UNITS.postAndPerson,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 3,
      notes: NOTES.map((note) => note[locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '派驻机构编制在县级部门，不计入乡镇编制；红色为与“测算参数”规定的条块分工不一致，“—”为未填。',
    'Stations stand on county posts and count in no township total; red is not as the parameters lay down, a dash is not stated.',
  ),
  both(
    '征得同意＝人事调整、主要负责人任免中乡镇同意的件数；借用为截止日期仍在借用的人数。',
    'Consent = moves and appointments the township agreed to; on secondment = people away on the cut-off date.',
  ),
];

const SPLIT = both('条块分工', 'Line and block');
const STAFF = both('人事', 'Staff matters');

function columns({ nameOf }: SheetContext): readonly Column[] {
  const count = (header: Localized, value: Column['value'], group?: Localized): Column => ({
    ...{ header, group, value },
    style: 'whole',
    width: 8,
    dash: true,
  });
  return [
    serialColumn(),
    {
      header: HEADERS.township,
      style: 'text',
      width: 12,
      value: ({ station }) => nameOf(station.township),
    },
    {
      header: both('站所', 'Station'),
      style: 'text',
      width: 22,
      value: ({ station }) => station.name,
      link: ({ station }) => station.cell,
    },
    {
      header: both('类型', 'Type'),
      style: 'text',
      width: 13,
      value: ({ station }) => station.type,
    },
    {
      header: both('主管部门', 'Department'),
      style: 'text',
      width: 18,
      value: ({ station }) => station.department,
    },
    {
      header: both('状态', 'State'),
      style: 'textCentered',
      width: 9,
      value: ({ state }) => STATES[state],
      styleOf: ({ state }) => (state === 'present' ? undefined : 'muted'),
    },
    count(both('编制', 'Posts'), ({ station }) => station.posts),
    count(both('实有', 'People'), ({ station }) => station.people),
    {
      ...count(both('空编', 'Vacant'), ({ vacancy }) => vacancy),
      styleOf: ({ vacancy = 0 }) => (vacancy < 0 ? 'error' : undefined),
    },
    ...SPLIT_MATTERS.map((matter): Column => ({
      group: SPLIT,
      header: SPLIT_LABELS[matter],
      style: 'textCentered',
      width: 10,
      dash: ({ state }) => state === 'present',
      value: ({ station }) => {
        const hand = station[matter];
        return hand && HAND_LABELS[hand];
      },
      styleOf: ({ misplaced, state }) =>
        state === 'present' && misplaced.some((one) => one.matter === matter) ? 'error' : undefined,
    })),
    {
      ...count(both('须征得同意', 'Needing consent'), ({ asked }) => asked || undefined, STAFF),
      dash: false,
    },
    {
      ...count(
        both('征得同意', 'Consent'),
        ({ asked, agreed }) => (asked === 0 ? undefined : agreed),
        STAFF,
      ),
      dash: false,
      styleOf: ({ asked, agreed }) => (agreed < asked ? 'error' : undefined),
    },
    {
      ...count(both('借用', 'Seconded'), ({ seconded }) => seconded || undefined, STAFF),
      dash: false,
      styleOf: ({ seconded }) => (seconded > 0 ? 'warning' : undefined),
    },
  ];
}
