import type { OwnInstitution } from '../../model/setUpPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, inWords, UNITS } from './words.ts';

/** 自主设置机构: every institution that townships chose to have, and who has it. */
export const ownInstitutionsSheet = (context: SheetContext): Sheet =>
  layPage(
    {
      id: 'ownInstitutions',
      title: both('乡镇自主设置机构分布表', 'Which townships set up what'),
      unit: UNITS.institution,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 2,
      notes: [],
    },
    [anyTable(ownTable(context.report.plan.setUps?.own ?? [], context))],
    context,
  );

const KINDS = {
  office: both('党政综合办事机构', 'Office'),
  centre: both('直属事业单位', 'Centre'),
};

const ownTable = (
  rows: readonly OwnInstitution[],
  { nameOf, locale }: SheetContext,
): Table<OwnInstitution> => ({
  columns: [
    serialColumn(),
    { header: both('机构', 'Institution'), style: 'text', width: 24, value: ({ name }) => name },
    {
      header: both('性质', 'Kind'),
      style: 'textCentered',
      width: 18,
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
      width: 62,
      value: ({ townships }) => inWords(townships.map(nameOf), locale),
    },
  ],
  rows,
  whenEmpty: both('没有自主设置的机构。', 'Nothing was set up by choice.'),
});
