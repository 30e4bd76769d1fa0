import { QUOTA_LABELS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Flow, FlowEdge, FlowOfType, FlowTarget } from '../../model/stationPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, percentWords, UNITS } from './words.ts';

/** 属地管理: stations handed down, what every new centre was made of; mergers; then each edge. */
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
      anyTable(targetsTable(CAPTIONS.downTargets, down, context)),
      anyTable(typesTable(CAPTIONS.mergedTypes, merged)),
      anyTable(targetsTable(CAPTIONS.mergedTargets, merged, context)),
      anyTable(edgesTable(CAPTIONS.downEdges, down, context)),
      anyTable(edgesTable(CAPTIONS.mergedEdges, merged, context)),
    ],
    context,
  );
}

const CAPTIONS = {
  downTypes: both('一、下放站所', 'I. Stations handed down'),
  downTargets: both('二、划入乡镇机构', 'II. Where they went'),
  mergedTypes: both('三、整合的站所', 'III. Stations merged'),
  mergedTargets: both('四、整合后的站所', 'IV. What they became'),
  downEdges: both('五、逐笔划转（下放）', 'V. Every move down'),
  mergedEdges: both('六、逐笔划转（整合）', 'VI. Every move of a merger'),
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
      `下放使乡镇事业编制总量变化，须报上一级审核、省级机构编制部门审批：已登记文件的${documented}名，其中省级批复${provincial}名。`,
      `Handing down changes the total of township public-institution posts, which the province approves after review by the prefecture: with a document ${documented}, with a provincial one ${provincial}.`,
    ),
  ].map((note) => note[locale]);
}

const amount = <R>(
  header: Localized,
  value: (row: R) => number | undefined,
  group?: Localized,
): ResultColumn<R> => ({
  ...{ header, group, value },
  style: 'whole',
  width: 9,
  dash: true,
  total: 'sum',
});

function typesTable(caption: Localized, flow: Flow | undefined): Table<FlowOfType> {
  return {
    caption,
    columns: [
      serialColumn(),
      { header: both('类型', 'Type'), style: 'text', width: 14, value: ({ type }) => type },
      amount(both('个数', 'Stations'), ({ stations }) => stations),
      amount(both('编制', 'Posts'), ({ posts }) => posts),
      amount(both('人员', 'People'), ({ people }) => people),
      amount(both('空编', 'Vacant'), ({ vacant }) => vacant),
    ],
    rows: flow?.types ?? [],
    hasTotal: true,
    whenEmpty: NONE,
  };
}

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
        width: 14,
        value: ({ township }) => nameOf(township),
      },
      {
        header: both('接收机构', 'Target'),
        style: 'text',
        width: 22,
        value: ({ name }) => name,
        styleOf: ({ isKnown }) => (isKnown ? undefined : 'warning'),
        link: ({ edge }) => edge.cell,
      },
      amount(both('来源数', 'Sources'), ({ sources }) => sources),
      amount(both('编制', 'Posts'), ({ fromStations }) => fromStations.posts, FROM_STATIONS),
      amount(both('人员', 'People'), ({ fromStations }) => fromStations.people, FROM_STATIONS),
      amount(both('编制', 'Posts'), ({ fromCentres }) => fromCentres.posts, FROM_CENTRES),
      amount(both('人员', 'People'), ({ fromCentres }) => fromCentres.people, FROM_CENTRES),
      amount(both('编制', 'Posts'), ({ arrived }) => arrived.posts, ARRIVED),
      amount(both('人员', 'People'), ({ arrived }) => arrived.people, ARRIVED),
    ],
    rows: flow?.targets ?? [],
    hasTotal: true,
    whenEmpty: NONE,
  };
}

function edgesTable(
  caption: Localized,
  flow: Flow | undefined,
  { nameOf }: SheetContext,
): Table<FlowEdge> {
  return {
    caption,
    columns: [
      serialColumn(),
      {
        header: HEADERS.township,
        style: 'text',
        width: 14,
        value: ({ move }) => nameOf(move.township),
      },
      {
        header: both('来源', 'Source'),
        style: 'text',
        width: 22,
        value: ({ sourceName }) => sourceName,
        styleOf: ({ from }) => (from === 'unknown' ? 'warning' : undefined),
        link: ({ move }) => move.cell,
      },
      amount(both('编制', 'Posts'), ({ move }) => move.posts),
      amount(both('人员', 'People'), ({ move }) => move.people),
      {
        header: HEADERS.ledger,
        style: 'textCentered',
        width: 11,
        value: ({ move }) => QUOTA_LABELS[move.kind],
        styleOf: ({ changesLedger }) => (changesLedger ? 'error' : undefined),
      },
      {
        header: both('去向', 'Target'),
        style: 'text',
        width: 22,
        value: ({ targetName }) => targetName,
      },
      { header: HEADERS.date, style: 'textCentered', width: 12, value: ({ move }) => move.date },
      { header: HEADERS.document, style: 'text', width: 20, value: ({ move }) => move.document },
    ],
    rows: flow?.edges ?? [],
    hasTotal: true,
    whenEmpty: NONE,
  };
}
