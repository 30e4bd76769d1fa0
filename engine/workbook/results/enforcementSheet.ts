import type { Localized } from '../../model/locale.ts';
import type { EnforcementRow } from '../../model/plan.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, ROWS_OF_A_PAGE, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { grouped } from './grouped.ts';
import { nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, POPULATIONS, UNITS, yesNo } from './words.ts';

type Column = ResultColumn<EnforcementRow>;

const GROUPS = {
  population: both('辖区人口', 'Population'),
  required: both('应配执法人员', 'Officers required'),
  own: both('本乡镇执法人员', 'Own officers'),
  ground: both('现场力量', 'On the ground'),
  watch: both('距增减1人的人口', 'People to the next step'),
};

/** 执法力量配备: officers required by population against four separate counts. */
export function enforcementSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const table = {
    columns: enforcementColumns(context),
    rows: report.plan.enforcement,
    hasTotal: true,
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: 'enforcement',
      title: both('乡镇综合行政执法力量配备表', 'Enforcement staffing by township'),
      unit: UNITS.person,
      tab: 'result',
      paper: 'A3',
      isOnePage: report.plan.enforcement.length <= ROWS_OF_A_PAGE,
      frozenColumns: 2,
      notes: [readingNote(context), ...NOTES.map((note) => note[locale])],
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '公务员、持证人员含在执法人员内；辅助人员、合署办公人员、执法队不计入配备标准，现场合计＝执法人员＋合署办公＋执法队（与“编衡-综合执法协作”同一数）。三种取整方式并列供比较，核查按所选方式。',
    'Civil servants and certificate holders are among the officers; auxiliaries, co-located staff and teams do not count; in all = own + co-located + team, the number of “Joint enforcement”. The check uses the chosen reading of the three.',
  ),
];

function readingNote({ report, locale }: SheetContext): string {
  const { enforcement } = report.policy;
  const word = (id: string): string =>
    report.policy.inForce.find((one) => one.id === id)?.valueLabel?.[locale] ?? '—';
  const base = grouped(enforcement.baseOfficers ?? '—');
  const from = grouped(enforcement.residentsAtBase ?? '—');
  const step = grouped(enforcement.residentsPerExtraOfficer ?? '—');
  const least = grouped(enforcement.minimumCivilServants ?? '—');
  const reading = word('enforcement.reading');
  const basis = word('enforcement.populationBasis');
  return locale === 'zh-CN'
    ? `配备标准：${from}人以内${base}人，此后每增加${step}人增配1人；取整方式：${reading}；人口口径：${basis}。从事执法的公务员不少于${least}名。`
    : `Requirement: ${base} up to ${from} people, one more for every ${step}; reading: ${reading}; population: ${basis}. At least ${least} civil servants.`;
}

/** The columns of that table. */
export function enforcementColumns(context: SheetContext): readonly Column[] {
  const { report } = context;
  const people = (
    header: Localized,
    group: Localized | undefined,
    value: (row: EnforcementRow) => number | undefined,
  ): Column => ({ header, group, style: 'whole', width: 9, total: 'sum', dash: true, value });
  return [
    serialColumn(),
    nameColumn(context),
    {
      group: GROUPS.population,
      header: both('口径', 'Basis'),
      style: 'textCentered',
      width: 10,
      value: ({ basis }) => basis && POPULATIONS[basis],
    },
    people(both('人数', 'People'), GROUPS.population, (row) => row.population),
    {
      group: GROUPS.population,
      header: both('年度', 'Year'),
      style: 'textCentered',
      width: 7,
      value: ({ year }) => year,
    },
    {
      ...people(both('应配', 'Required'), GROUPS.required, (row) => row.required),
      id: 'required',
    },
    people(both('满1万', 'Completed'), GROUPS.required, ({ readings }) => readings?.completed),
    people(both('超出即增', 'Started'), GROUPS.required, ({ readings }) => readings?.started),
    people(both('四舍五入', 'Nearest'), GROUPS.required, ({ readings }) => readings?.nearest),
    {
      ...people(both('执法人员', 'Officers'), GROUPS.own, (row) => row.officers),
      id: 'officers',
    },
    people(both('其中公务员', 'Civil servants'), GROUPS.own, (row) => row.civilServants),
    {
      ...people(
        both('公务员缺额', 'Civil servants short'),
        GROUPS.own,
        (row) => row.civilServantsShort,
      ),
      style: 'wholeOrZero',
      styleOf: ({ civilServantsShort = 0 }) => (civilServantsShort > 0 ? 'error' : undefined),
    },
    people(both('其中持证', 'Certified'), GROUPS.own, (row) => row.certified),
    {
      ...people(both('缺额', 'Shortage'), GROUPS.own, (row) => row.shortage),
      styleOf: ({ shortage = 0 }) => (shortage > 0 ? 'error' : undefined),
    },
    people(both('辅助人员', 'Auxiliaries'), GROUPS.ground, (row) => row.auxiliaries),
    people(both('合署办公', 'Co-located'), GROUPS.ground, (row) => row.coLocated),
    people(both('执法队', 'Team'), GROUPS.ground, (row) => row.team),
    people(both('现场合计', 'In all'), GROUPS.ground, (row) => row.onTheGround),
    {
      ...people(both('再增（人）', 'Up'), GROUPS.watch, (row) => row.toNextUp),
      total: undefined,
      dash: false,
    },
    {
      ...people(both('再减（人）', 'Down'), GROUPS.watch, (row) => row.toNextDown),
      total: undefined,
      dash: false,
    },
    {
      header: both('班子成员兼任主任', 'Headed by a leader'),
      style: 'textCentered',
      width: 10,
      value: ({ township }) => yesNo(report.baseline.enforcement[township]?.headConcurrent),
    },
    {
      header: HEADERS.result,
      style: 'textCentered',
      width: 10,
      value: (row) => RESULTS[resultOf(row)].words,
      styleOf: (row) => RESULTS[resultOf(row)].style,
    },
  ];
}

const RESULTS: Readonly<
  Record<'short' | 'enough' | 'unknown', { readonly words: Localized; readonly style: StyleName }>
> = {
  short: { words: both('不足', 'Short'), style: 'error' },
  enough: { words: both('符合', 'Enough'), style: 'good' },
  unknown: { words: both('无法判定', 'Undetermined'), style: 'muted' },
};

function resultOf({ required, officers }: EnforcementRow): keyof typeof RESULTS {
  if (required === undefined || officers === undefined) return 'unknown';
  return officers < required ? 'short' : 'enough';
}
