import { LEVEL_LABELS, type ChangeMatter } from '../../model/institutionChange.ts';
import type { Localized } from '../../model/locale.ts';
import type { ChangeRow, OwnInstitution, SetUpRow } from '../../model/setUpPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { classColumn, nameColumn, roleColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 机构差异与变更: what townships made of their own choice, and every change with its approval. */
export function setUpsSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const { rows = [], own = [], changes = [] } = report.plan.setUps ?? {};
  return layPage(
    {
      id: 'setUps',
      title: both('乡镇机构差异化设置与变更情况表', 'Own choice of institutions, and changes'),
      unit: UNITS.institution,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      notes: NOTES.map((note) => note[locale]),
    },
    [
      anyTable(setUpTable(rows, context)),
      anyTable(ownTable(own, context)),
      anyTable(changeTable(changes, context)),
    ],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '独有＝全县只有该乡镇设置；同类相同＝同一类别中自主设置完全相同的乡镇数（含本乡镇）。',
    'Alone = no other township has it; alike = townships of the class with exactly the same own choice, itself included.',
  ),
  both(
    '办事机构的变更由县级机构编制管理机关审核、报县级人民政府批准（条例第九条）；全县统一设置的机构由县统一调整；自主设置的事业单位由乡镇决定。',
    'Changes of offices are approved by the county government after review (Regulation, article 9); uniform institutions are the county’s to change; centres of its own choice are the township’s.',
  ),
];

const inWords = (names: readonly string[], { locale }: SheetContext): string | undefined =>
  names.join(locale === 'zh-CN' ? '、' : ', ') || undefined;

const setUpTable = (rows: readonly SetUpRow[], context: SheetContext): Table<SetUpRow> => ({
  columns: [
    serialColumn(),
    nameColumn(context),
    classColumn(context),
    roleColumn(context),
    {
      header: both('自主设置', 'Own choice'),
      style: 'text',
      width: 56,
      value: ({ own }) => inWords(own, context),
    },
    {
      header: both('其中独有', 'Alone'),
      style: 'text',
      width: 30,
      value: ({ alone }) => inWords(alone, context),
    },
    {
      header: both('限额余数', 'Slots left'),
      style: 'whole',
      width: 9,
      dash: true,
      value: ({ free }) => free,
      styleOf: ({ free = 0 }) => (free < 0 ? 'error' : undefined),
    },
    { header: both('同类相同', 'Alike'), style: 'whole', width: 9, value: ({ alike }) => alike },
  ],
  rows,
  whenEmpty: both('没有机构清单。', 'No list of institutions.'),
});

const KINDS = {
  office: both('党政综合办事机构', 'Office'),
  centre: both('直属事业单位', 'Centre'),
};

const ownTable = (
  rows: readonly OwnInstitution[],
  context: SheetContext,
): Table<OwnInstitution> => ({
  caption: both('自主设置的机构由哪些乡镇设置', 'Which townships set up what'),
  columns: [
    serialColumn(),
    { header: both('机构', 'Institution'), style: 'text', width: 14, value: ({ name }) => name },
    {
      header: both('性质', 'Kind'),
      style: 'textCentered',
      width: 9,
      value: ({ kind }) => KINDS[kind],
    },
    {
      header: both('乡镇数', 'Townships'),
      style: 'whole',
      width: 12,
      value: ({ townships }) => townships.length,
    },
    {
      header: HEADERS.township,
      style: 'text',
      width: 56,
      value: ({ townships }) => inWords(townships.map(context.nameOf), context),
    },
  ],
  rows,
  whenEmpty: both('没有自主设置的机构。', 'Nothing was set up by choice.'),
});

const MATTERS: Readonly<Record<ChangeMatter, Localized>> = {
  rename: both('更名', 'Rename'),
  merge: both('合并', 'Merge'),
  establish: both('设立', 'Establish'),
  abolish: both('撤销', 'Abolish'),
};

const STATES = {
  carriedOut: both('已执行', 'Carried out'),
  requested: both('申请中', 'Requested'),
};

const changeTable = (rows: readonly ChangeRow[], { nameOf }: SheetContext): Table<ChangeRow> => ({
  caption: both('机构变更与报批', 'Changes and their approval'),
  columns: [
    serialColumn(),
    {
      header: HEADERS.township,
      style: 'text',
      width: 14,
      value: ({ change }) => nameOf(change.township),
      link: ({ change }) => change.cell,
    },
    {
      header: both('事项', 'Matter'),
      style: 'textCentered',
      width: 9,
      value: ({ change }) => MATTERS[change.matter],
    },
    {
      header: both('状态', 'State'),
      style: 'textCentered',
      width: 12,
      value: ({ state }) => STATES[state],
    },
    {
      header: both('变更前 → 变更后', 'Before → after'),
      style: 'text',
      width: 56,
      value: ({ change: { before, after } }) => `${before ?? '—'} → ${after ?? '—'}`,
    },
    {
      header: both('编码', 'Id'),
      style: 'text',
      width: 30,
      value: ({ change }) => change.id,
      styleOf: ({ keepsId }) => (keepsId === false ? 'warning' : undefined),
    },
    {
      header: both('须批准层级', 'Needed'),
      style: 'textCentered',
      width: 9,
      value: ({ needed }) => LEVEL_LABELS[needed],
    },
    {
      header: both('批准层级', 'Approved by'),
      style: 'textCentered',
      width: 9,
      value: ({ change }) => change.approvedBy && LEVEL_LABELS[change.approvedBy],
      dash: true,
      styleOf: ({ isApproved, needed }) =>
        isApproved || needed === 'township' ? undefined : 'error',
    },
    { header: HEADERS.document, style: 'text', width: 20, value: ({ change }) => change.document },
  ],
  rows,
  whenEmpty: both('没有机构变更。', 'No changes.'),
});
