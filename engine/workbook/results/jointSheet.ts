import type { Localized } from '../../model/locale.ts';
import type { ForceRow } from '../../model/jointPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { Table } from './table.ts';
import { nameColumn, serialColumn, summedColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

/** 综合执法协作: who enforces in each township, each person once. */
export function jointSheet(context: SheetContext): Sheet {
  return layPage(
    {
      id: 'joint',
      title: both('综合行政执法协作力量情况表', 'Joint enforcement: who is on the ground'),
      unit: UNITS.person,
      tab: 'result',
      paper: 'A4',
      frozenColumns: 2,
      notes: [NOTE[context.locale]],
    },
    [anyTable(forceTable(context.report.plan.joint?.forces ?? [], context))],
    context,
  );
}

const NOTE: Localized = both(
  '同一人只计一次：班子成员兼任主任的记1，其中已在执法人员内的另列“其中兼任”；执法队员已计入合署人员的扣除。现场合计＝自有＋合署＋执法队；联络员随叫随到，不计入现场。',
  'One person counts once: a township headed by a leader counts 1, and of those the leaders among the officers are shown apart, team members already co-located are taken off. On the ground = own + co-located + team; liaison is on call, not on the ground.',
);

const forceTable = (rows: readonly ForceRow[], context: SheetContext): Table<ForceRow> => ({
  columns: [
    serialColumn(),
    nameColumn(context),
    summedColumn(both('自有执法', 'Own'), ({ owned }) => owned),
    {
      ...summedColumn(
        both('班子兼任主任', 'Headed by a leader'),
        ({ headedByLeader }: ForceRow) => headedByLeader,
      ),
      style: 'wholeOrZero',
    },
    {
      ...summedColumn(both('其中兼任', 'Leaders'), ({ leaders }: ForceRow) => leaders),
      dash: false,
    },
    summedColumn(both('合署办公', 'Co-located'), ({ coLocated }) => coLocated),
    {
      ...summedColumn(both('未进驻', 'Not moved in'), ({ notMovedIn }: ForceRow) => notMovedIn),
      styleOf: ({ notMovedIn = 0 }: ForceRow) => (notMovedIn > 0 ? 'warning' : undefined),
    },
    summedColumn(both('执法队', 'Team'), ({ team }) => team),
    summedColumn(both('现场合计', 'On the ground'), ({ onTheGround }) => onTheGround),
    summedColumn(both('联络员', 'Liaison'), ({ liaison }) => liaison),
  ],
  rows,
  hasTotal: true,
  whenEmpty: both('没有乡镇。', 'No townships.'),
});
