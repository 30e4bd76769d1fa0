import type { Localized } from '../../model/locale.ts';
import type { SetUpRow } from '../../model/setUpPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { classColumn, nameColumn, roleColumn, serialColumn } from './townshipColumns.ts';
import { both, inWords, UNITS } from './words.ts';

/** 机构差异: what townships made of their own choice, set beside one another. */
export function setUpsSheet(context: SheetContext): Sheet {
  return layPage(
    {
      id: 'setUps',
      title: both('乡镇机构差异化设置情况表', 'Own choice of institutions'),
      unit: UNITS.institution,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 2,
      notes: [NOTE[context.locale]],
    },
    [anyTable(setUpTable(context.report.plan.setUps?.rows ?? [], context))],
    context,
  );
}

const NOTE: Localized = both(
  '独有＝全县只有该乡镇设置；同类相同＝同一类别中自主设置完全相同的乡镇数（含本乡镇）。',
  'Alone = no other township has it; alike = townships of the class with exactly the same own choice, itself included.',
);

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
      value: ({ own }) => inWords(own, context.locale),
    },
    {
      header: both('其中独有', 'Alone'),
      style: 'text',
      width: 30,
      value: ({ alone }) => inWords(alone, context.locale),
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
