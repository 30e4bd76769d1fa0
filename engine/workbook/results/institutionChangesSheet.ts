import { LEVEL_LABELS, type ChangeMatter } from '../../model/institutionChange.ts';
import type { Localized } from '../../model/locale.ts';
import type { ChangeRow } from '../../model/setUpPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
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
      frozenColumns: 2,
      notes: [NOTE[context.locale]],
    },
    [anyTable(changeTable(context.report.plan.setUps?.changes ?? [], context))],
    context,
  );
}

const NOTE: Localized = both(
  '办事机构的变更由县级机构编制管理机关审核、报县级人民政府批准（条例第九条）；全县统一设置的机构由县统一调整；自主设置的事业单位由乡镇决定。',
  'Changes of offices are approved by the county government after review (Regulation, article 9); uniform institutions are the county’s to change; centres of its own choice are the township’s.',
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

const changeTable = (rows: readonly ChangeRow[], { nameOf }: SheetContext): Table<ChangeRow> => ({
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
      width: 50,
      value: ({ change: { before, after } }) => `${before ?? '—'} → ${after ?? '—'}`,
    },
    {
      header: both('编码', 'Id'),
      style: 'text',
      width: 12,
      value: ({ change }) => change.id,
      styleOf: ({ keepsId }) => (keepsId === false ? 'warning' : undefined),
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
    { header: HEADERS.document, style: 'text', width: 20, value: ({ change }) => change.document },
  ],
  rows,
  whenEmpty: both('没有机构变更。', 'No changes.'),
});
