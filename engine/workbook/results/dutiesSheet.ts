import { RESPONSIBILITY_LABELS } from '../../model/duties.ts';
import type { Localized } from '../../model/locale.ts';
import type { DutiesPlan, TaskRow } from '../../model/powersPlan.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

/** 属地与准入: the three lists apart, then every task and what admits it. */
export function dutiesSheet(duties: DutiesPlan, context: SheetContext): Sheet {
  return layPage(
    {
      id: 'duties',
      title: both('乡镇属地事项责任与职责准入情况表', 'Territorial duties and duty entry'),
      unit: UNITS.item,
      tab: 'result',
      paper: 'A4',
      notes: NOTES.map((note) => note[context.locale]),
    },
    [anyTable(listsTable(duties, context)), anyTable(tasksTable(duties, context))],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '属地主体责任、属地配合责任、准入职责是不同的清单，与权力事项也不同，各自计数，不相加。',
    'The lists are of different kinds, and other than powers: each is counted by itself, none is added.',
  ),
  both(
    '不在准入清单、又没有准入审批的部门任务，应退回部门。',
    'A task that is neither on the entry list nor approved goes back to its department.',
  ),
];

interface ListRow {
  readonly list: Localized;
  readonly counted: number;
  readonly stated: number | undefined;
  readonly open: number;
  readonly lacks: Localized;
}

const number = (
  header: Localized,
  value: (row: ListRow) => number | undefined,
): ResultColumn<ListRow> => ({ header, style: 'whole', width: 14, dash: true, value });

function listsTable(
  { counts, withoutBasis, withoutDepartment }: DutiesPlan,
  { report }: SheetContext,
): Table<ListRow> {
  const stated = report.policy.duties.statedCounts;
  const lacking = (responsibility: 'principal' | 'cooperating'): number =>
    withoutDepartment.filter((duty) => duty.responsibility === responsibility).length;
  const territorial = (['principal', 'cooperating'] as const).map((key): ListRow => ({
    list: RESPONSIBILITY_LABELS[key],
    counted: counts[key],
    stated: stated[key],
    open: lacking(key),
    lacks: both('县级部门', 'department'),
  }));
  const { entries } = stated;
  return {
    caption: both('各清单逐行登记数与文件载明数（不相加）', 'Lists: rows and document, not added'),
    columns: [
      serialColumn(),
      { header: both('清单', 'List'), style: 'text', width: 20, value: ({ list }) => list },
      number(both('登记', 'Rows'), ({ counted }) => counted),
      number(both('文件载明', 'Document'), (row) => row.stated),
      {
        ...number(both('相差', 'Gap'), (row) =>
          row.stated === undefined ? undefined : row.counted - row.stated,
        ),
        style: 'signed',
      },
      number(both('要素不全', 'Incomplete'), ({ open }) => open),
      {
        header: both('所缺要素', 'Lacks'),
        style: 'text',
        width: 20,
        value: ({ open, lacks }) => (open > 0 ? lacks : undefined),
      },
    ],
    rows: [
      ...territorial,
      {
        list: both('准入职责', 'Entry duties'),
        counted: counts.entries,
        stated: entries,
        open: withoutBasis.length,
        lacks: both('法定依据', 'basis in law'),
      },
    ],
    whenEmpty: both('没有清单。', 'No lists.'),
  };
}

const words = (
  header: Localized,
  width: number,
  value: ResultColumn<TaskRow>['value'],
): ResultColumn<TaskRow> => ({ header, style: 'text', width, value });

function tasksTable({ tasks }: DutiesPlan, context: SheetContext): Table<TaskRow> {
  const everybody = context.report.baseline.townships.length;
  const named = (codes: readonly string[]): string | Localized =>
    codes.length === everybody
      ? both('全部乡镇', 'All townships')
      : codes.map(context.nameOf).join(context.locale === 'zh-CN' ? '、' : ', ');
  return {
    caption: both('部门交办任务准入情况', 'Tasks of departments'),
    columns: [
      serialColumn(),
      words(both('交办部门', 'Department'), 20, ({ task }) => task.department),
      {
        ...words(both('任务内容', 'Task'), 28, ({ task }) => task.matter),
        link: ({ task }) => task.cell,
      },
      words(both('承担乡镇', 'Townships'), 14, ({ townships }) => named(townships)),
      words(both('准入编号', 'Entry'), 14, ({ task }) => task.entry),
      words(both('审批文号', 'Approval'), 14, ({ task }) => task.document),
      {
        ...words(HEADERS.result, 20, (row) => STATES[stateOf(row)].words),
        style: 'textCentered',
        styleOf: (row) => STATES[stateOf(row)].style,
      },
    ],
    rows: tasks,
    whenEmpty: both('没有登记部门交办任务。', 'No tasks are registered.'),
  };
}

type State = TaskRow['admittedBy'] | 'early';
const STATES: Readonly<
  Record<State, { readonly words: Localized; readonly style: StyleName | undefined }>
> = {
  entry: { words: both('在准入清单', 'On the list'), style: 'good' },
  approval: { words: both('已经审批', 'Approved'), style: 'good' },
  early: { words: both('先交办后审批', 'Approved too late'), style: 'warning' },
  unknownEntry: { words: both('编号不在清单', 'Number not on the list'), style: 'error' },
  unwritten: { words: both('审批没有文号', 'Approval without number'), style: 'error' },
  none: { words: both('未经准入', 'Not admitted'), style: 'error' },
};

const stateOf = ({ admittedBy, isEarly }: TaskRow): State => (isEarly ? 'early' : admittedBy);
