import type { Localized } from '../../model/locale.ts';
import type {
  Flow,
  FlowOfType,
  FlowTarget,
  StationPlan,
  StationType,
  TypeCount,
} from '../../model/stationPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { serialColumn, summedColumn } from './townshipColumns.ts';
import { both, HEADERS, percentWords, UNITS } from './words.ts';

/** 属地管理: types before and after, stations handed down and merged, what each target was made of. */
export function localisationSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const { stations } = report.plan;
  const [down, merged] = [stations?.handedDown, stations?.merged];
  return layPage(
    {
      id: 'localisation',
      title: both('派驻力量属地管理划转表', 'Stations handed down and merged'),
      unit: UNITS.postAndPerson,
      tab: 'result',
      paper: 'A4',
      notes: notes(down, locale),
    },
    [
      anyTable(typesTable(CAPTIONS.downTypes, down)),
      anyTable(typesTable(CAPTIONS.mergedTypes, merged)),
      anyTable({ ...stationTypesTable(stations), startsPage: true }),
      anyTable({ ...targetsTable(CAPTIONS.downTargets, down, context), startsPage: true }),
      anyTable({ ...targetsTable(CAPTIONS.mergedTargets, merged, context), startsPage: true }),
    ],
    context,
  );
}

const CAPTIONS = {
  downTypes: both('一、下放站所', 'I. Stations handed down'),
  mergedTypes: both('二、整合的站所', 'II. Stations merged'),
  downTargets: both('四、划入乡镇机构', 'IV. Where they went'),
  mergedTargets: both('五、整合后的站所', 'V. What they became'),
};

function notes(down: Flow | undefined, locale: SheetContext['locale']): readonly string[] {
  const rate = percentWords(down?.useRate);
  const [documented, provincial] = [down?.documented ?? 0, down?.provincial ?? 0];
  return [
    both(
      `下放编制使用率${rate}（人员÷编制）。逐笔划转的来源合计与去向合计相等，两类编制不相抵。`,
      `In use ${rate} of the posts handed down (people ÷ posts). What leaves the sources arrives in the targets; the two ledgers are not netted.`,
    ),
    both(
      `下放使乡镇事业编制总量变化，须报上一级审核、省级机构编制部门审批：“站所划转”表已登记文件的${documented}名，其中省级批复${provincial}名。`,
      `Handing down changes the total of township public-institution posts, which the province approves after review by the prefecture: on the sheet “Station moves” with a document ${documented}, with a provincial one ${provincial}.`,
    ),
  ].map((note) => note[locale]);
}

function typesTable(caption: Localized, flow: Flow | undefined): Table<FlowOfType> {
  return {
    caption,
    columns: [
      serialColumn(),
      { header: both('类型', 'Type'), style: 'text', width: 12, value: ({ type }) => type },
      counted(both('个数', 'Stations'), ({ stations }) => stations),
      { id: 'posts', ...counted(both('编制', 'Posts'), ({ posts }) => posts) },
      { id: 'people', ...counted(both('人员', 'People'), ({ people }) => people) },
      counted(both('空编', 'Vacant'), ({ vacant }) => vacant),
      {
        header: both('使用率', 'In use'),
        style: 'percent',
        width: 8,
        dash: true,
        value: ({ useRate }) => useRate,
        total: { dividend: 'people', divisor: 'posts', scale: 1, style: 'percent' },
      },
    ],
    rows: flow?.types ?? [],
    hasTotal: true,
    whenEmpty: NONE,
  };
}

/** Narrow, so that ten columns stand on an upright page at their own size. */
const counted = <R>(...of: Parameters<typeof summedColumn<R>>): ResultColumn<R> => ({
  ...summedColumn(...of),
  width: 8,
});

const NONE = both('没有划转。', 'No moves.');
const FROM_STATIONS = both('来自站所', 'From stations');
const FROM_CENTRES = both('来自乡镇原中心', 'From former centres');
const ARRIVED = both('合计划入', 'Arrived');

function targetsTable(
  caption: Localized,
  flow: Flow | undefined,
  { nameOf }: SheetContext,
): Table<FlowTarget> {
  return {
    caption,
    columns: [
      serialColumn(),
      {
        header: HEADERS.township,
        style: 'text',
        width: 12,
        value: ({ township }) => nameOf(township),
      },
      {
        header: both('接收机构', 'Target'),
        style: 'text',
        width: 20,
        value: ({ name }) => name,
        styleOf: ({ isKnown }) => (isKnown ? undefined : 'warning'),
        link: ({ edge }) => edge.cell,
      },
      counted(both('来源数', 'Sources'), ({ sources }) => sources),
      counted(both('编制', 'Posts'), ({ fromStations }) => fromStations.posts, FROM_STATIONS),
      counted(both('人员', 'People'), ({ fromStations }) => fromStations.people, FROM_STATIONS),
      counted(both('编制', 'Posts'), ({ fromCentres }) => fromCentres.posts, FROM_CENTRES),
      counted(both('人员', 'People'), ({ fromCentres }) => fromCentres.people, FROM_CENTRES),
      counted(both('编制', 'Posts'), ({ arrived }) => arrived.posts, ARRIVED),
      counted(both('人员', 'People'), ({ arrived }) => arrived.people, ARRIVED),
    ],
    rows: flow?.targets ?? [],
    hasTotal: true,
    whenEmpty: NONE,
  };
}

const GROUPS: Readonly<Record<StationType['group'], Localized>> = {
  station: both('站', 'Station'),
  office: both('所', 'Office'),
  other: both('其他', 'Other'),
};

const TYPES = {
  columns: [
    serialColumn<StationType>(),
    {
      header: both('类别', 'Group'),
      style: 'textCentered' as const,
      width: 12,
      value: ({ group }: StationType) => GROUPS[group],
    },
    {
      header: both('类型', 'Type'),
      style: 'text' as const,
      width: 20,
      value: ({ type }: StationType) => type,
    },
    {
      header: both('整合前（个）', 'Before'),
      style: 'whole' as const,
      width: 8,
      total: 'sum' as const,
      value: ({ before }: StationType) => before,
    },
    {
      header: both('整合后（个）', 'After'),
      style: 'whole' as const,
      width: 8,
      total: 'sum' as const,
      value: ({ after }: StationType) => after,
    },
    {
      header: HEADERS.note,
      style: 'text' as const,
      width: 8,
      value: ({ isPlaceholder }: StationType) =>
        isPlaceholder ? both('待列名', 'To be named') : undefined,
    },
  ],
  hasTotal: true,
  whenEmpty: both('没有站所类型。', 'No types.'),
};

/** 5站5所→1站4所: how many types there are, and of each how many stations. */
const stationTypesTable = (stations: StationPlan | undefined): Table<StationType> => ({
  ...TYPES,
  caption: both(
    `三、站所类型：整合前后（${typesIn(stations?.before, ZH)}→${typesIn(stations?.after, ZH)}）`,
    `III. Types of stations, before and after (${typesIn(stations?.before, EN)} → ${typesIn(stations?.after, EN)})`,
  ),
  rows: stations?.types ?? [],
});

type Units = readonly [station: string, office: string, other: string];
const ZH: Units = ['站', '所', '个其他'];
const EN: Units = [' zhan, ', ' suo', ' others'];

const typesIn = (count: TypeCount | undefined, [station, office, other]: Units): string =>
  count === undefined
    ? '—'
    : `${count.stations}${station}${count.offices}${office}${count.others === 0 ? '' : ` + ${count.others}${other}`}`;
