import { LEVEL_LABELS, type ChangeMatter } from '../../model/institutionChange.ts';
import type { Localized } from '../../model/locale.ts';
import type { ChangeGroup, ChangeRow, ListState } from '../../model/setUpPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { serialColumn, summedColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 机构变更: renames, mergers, set-ups and abolitions, carried out or asked for, and who approves. */
export function institutionChangesSheet(context: SheetContext): Sheet {
  return layPage(
    {
      id: 'institutionChanges',
      title: both('乡镇机构变更与报批情况表', 'Changes of institutions and their approval'),
      unit: UNITS.institution,
      tab: 'result',
      paper: 'A4',
      notes: [NOTE[context.locale]],
    },
    [
      anyTable(groupTable(context.report.plan.setUps?.groups ?? [])),
      anyTable(changeTable(context.report.plan.setUps?.changes ?? [], context)),
    ],
    context,
  );
}

const NOTE: Localized = both(
  '办事机构的变更由县级机构编制管理机关审核、报县级人民政府批准（条例第九条）；全县统一设置的机构由县统一调整；自主设置的事业单位由乡镇决定。“与机构表”核对已执行的最后一次变更。',
  'Changes of offices are approved by the county government after review (Regulation, article 9); uniform institutions are the county’s to change; centres of its own choice are the township’s. “On the list” is of the last change carried out.',
);

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

const STANDS: Readonly<Record<ListState, Localized>> = {
  asChanged: both('相符', 'As changed'),
  unlisted: both('未列', 'Not listed'),
  otherName: both('名称不同', 'Other name'),
  stillListed: both('仍列', 'Still listed'),
  targetUnlisted: both('去向未列', 'No target'),
};

const CHANGED = both('变更前 → 变更后', 'Before → after');

const nameChange = ({
  before,
  after,
}: {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}): string => `${before ?? '—'} → ${after ?? '—'}`;

/** How often each change was made over the townships. */
const groupTable = (rows: readonly ChangeGroup[]): Table<ChangeGroup> => ({
  caption: both('一、变更汇总', 'I. Changes counted'),
  columns: [
    serialColumn(),
    {
      header: both('事项', 'Matter'),
      style: 'textCentered',
      width: 14,
      value: ({ matter }) => MATTERS[matter],
    },
    { ...summedColumn(both('已执行', 'Carried out'), ({ carriedOut }) => carriedOut), width: 9 },
    { ...summedColumn(both('申请中', 'Requested'), ({ requested }) => requested), width: 12 },
    { header: CHANGED, style: 'text', width: 50, value: nameChange },
    { ...summedColumn(both('已批准', 'Approved'), ({ approved }) => approved), width: 12 },
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有机构变更。', 'No changes.'),
});

/** Every change with the approval it needs, and whether the list of institutions follows it. */
const changeTable = (rows: readonly ChangeRow[], { nameOf }: SheetContext): Table<ChangeRow> => ({
  caption: both('二、逐项情况', 'II. One by one'),
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
      header: CHANGED,
      style: 'text',
      width: 50,
      value: ({ change }) => nameChange(change),
    },
    {
      header: both('编码', 'Id'),
      style: 'text',
      width: 12,
      value: ({ change }) => change.id,
    },
    {
      header: both('须批准层级', 'Needed'),
      style: 'textCentered',
      width: 12,
      value: ({ needed }) => LEVEL_LABELS[needed],
    },
    {
      header: both('批准层级', 'Approved by'),
      style: 'textCentered',
      width: 12,
      value: ({ change }) => change.approvedBy && LEVEL_LABELS[change.approvedBy],
      dash: true,
      styleOf: ({ isApproved, needed }) =>
        isApproved || needed === 'township' ? undefined : 'error',
    },
    {
      header: both('与机构表', 'On the list'),
      style: 'textCentered',
      width: 10,
      value: ({ onList }) => onList && STANDS[onList],
      dash: true,
      styleOf: ({ onList = 'asChanged' }) => (onList === 'asChanged' ? undefined : 'warning'),
    },
    { header: HEADERS.document, style: 'text', width: 20, value: ({ change }) => change.document },
  ],
  rows,
  whenEmpty: both('没有机构变更。', 'No changes.'),
});
