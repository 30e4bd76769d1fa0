import type { Localized } from '../../model/locale.ts';
import { POWER_LIST_LABELS, POWER_LISTS, ROUTE_LABELS } from '../../model/powers.ts';
import type { PowerCount, PowersPlan, PowersRow } from '../../model/powersPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { capacityTable } from './capacityTable.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { nameColumn, roleColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

const GROUPS = {
  exercised: both('行使事项', 'Items exercised'),
  delegated: both('其中委托', 'Of which delegated'),
  steps: both('两上两下（项）', 'Two up, two down (items)'),
  criteria: both('承接评估为“是”（项）', 'Assessed with yes (items)'),
  letters: both('委托书（份）', 'Letters'),
  capacity: both('承接能力', 'Capacity'),
};

/** 权力事项: what each township exercises by each route, and what it can bear; then the lists. */
export function powersSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const townships: Table<PowersRow> = {
    columns: columns(context),
    rows: powers.townships,
    hasTotal: true,
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: 'powers',
      title: both('乡镇行政权力事项情况表', 'Powers by township'),
      unit: UNITS.item,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      notes: NOTES.map((note) => note[context.locale]),
    },
    [
      anyTable(townships),
      anyTable(capacityTable(powers, context)),
      anyTable(listsTable(powers, context)),
    ],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '法定、赋权、委托法律路径不同，分列；各清单分别计数，不相加，也不与属地事项、准入职责相加。',
    'The routes differ in law and stand apart; no two lists are added, nor added to lists of duties.',
  ),
  both(
    '工作量＝行使的各项执法工作量之和；可承担＝每名持证人员可承担的工作量×持证人员，没有设置时为“—”。还可承接按工作量由小到大，不计两上两下中不承接、不放权、评估为“否”和不予下放的；应退回只限委托事项、由大到小。',
    'Effort = sum over items exercised; capacity = threshold × certified officers, a dash until it is set. What could be taken goes by least effort, less what the township declined, the department keeps, the assessment failed or the decision refused; only delegated items are given back, greatest effort first.',
  ),
  both(
    '参与编制基础清单的乡镇按“两上两下”对基础清单事项记有承权意向的乡镇计；职能部门按基础清单各事项的县级部门计。',
    'Townships that drew up the base list are those with a wish on record for an item of it; departments are those of its items.',
  ),
  both(
    '委托书按实际签订逐份登记，份数不由乡镇数、部门数推算。',
    'Letters are counted as registered; their number is never derived.',
  ),
];

const count = (
  header: Localized,
  group: Localized,
  value: (row: PowersRow) => number | undefined,
): ResultColumn<PowersRow> => ({ header, group, style: 'whole', width: 8, dash: true, value });

const columns = (context: SheetContext): readonly ResultColumn<PowersRow>[] => [
  serialColumn(),
  nameColumn(context),
  roleColumn(context),
  count(ROUTE_LABELS.statutory, GROUPS.exercised, (row) => row.statutory),
  count(ROUTE_LABELS.conferred, GROUPS.exercised, (row) => row.conferred),
  count(ROUTE_LABELS.delegated, GROUPS.exercised, (row) => row.delegated),
  count(both('基础', 'Base'), GROUPS.delegated, (row) => row.base),
  count(both('特色', 'Special'), GROUPS.delegated, (row) => row.special),
  count(both('自选特色', 'Chosen'), GROUPS.delegated, (row) => row.chosen),
  count(both('意向', 'Wished'), GROUPS.steps, (row) => row.steps.wished),
  count(both('放权', 'Offered'), GROUPS.steps, (row) => row.steps.offered),
  count(both('评估', 'Assessed'), GROUPS.steps, (row) => row.steps.assessed),
  count(both('划定', 'Decided'), GROUPS.steps, (row) => row.steps.decided),
  count(both('下放', 'Down'), GROUPS.steps, (row) => row.handedDown),
  count(both('放得下', 'Can let go'), GROUPS.criteria, (row) => row.criteria.releasable),
  count(both('接得住', 'Can bear'), GROUPS.criteria, (row) => row.criteria.bearable),
  count(both('用得好', 'Can use'), GROUPS.criteria, (row) => row.criteria.usable),
  { ...count(both('签订', 'Signed'), GROUPS.letters, (row) => row.letters), total: 'sum' },
  {
    ...count(both('有效', 'In force'), GROUPS.letters, (row) => row.lettersInForce),
    total: 'sum',
    styleOf: ({ letters, lettersInForce }) => (lettersInForce < letters ? 'warning' : undefined),
  },
  count(both('处罚事项', 'Penalties'), GROUPS.capacity, (row) => row.penalties),
  count(both('持证（人）', 'Certified'), GROUPS.capacity, (row) => row.certified),
  points(both('工作量（分）', 'Effort'), (row) => row.effort),
  points(both('人均（分）', 'Each'), (row) => row.effortPerOfficer),
  points(both('可承担（分）', 'Capacity'), (row) => row.capacity),
  {
    ...count(both('还可承接', 'Could take'), GROUPS.capacity, (row) => row.couldTake?.length),
    styleOf: ({ couldTake = [] }) => (couldTake.length > 0 ? 'good' : undefined),
  },
  {
    ...count(both('应退回', 'Give back'), GROUPS.capacity, (row) => row.giveBack?.length),
    styleOf: ({ giveBack = [] }) => (giveBack.length > 0 ? 'error' : undefined),
  },
  {
    header: HEADERS.note,
    style: 'text',
    width: 60,
    value: ({ township }) => context.explained.powers.get(township),
  },
];

const points = (
  header: Localized,
  value: (row: PowersRow) => number | undefined,
): ResultColumn<PowersRow> => ({
  ...count(header, GROUPS.capacity, value),
  style: 'decimal2',
  width: 13,
});

interface ListRow {
  readonly list: Localized;
  readonly counted: number;
  readonly stated: number | undefined;
}

const OTHERS: readonly (readonly [PowerCount, Localized])[] = [
  ['drafting', both('参与编制基础清单的乡镇', 'Townships that drew it up')],
  ['departments', both('职能部门', 'Departments')],
  ['statutory', ROUTE_LABELS.statutory],
  ['conferred', ROUTE_LABELS.conferred],
];
const LAST: readonly (readonly [PowerCount, Localized])[] = [
  ['choosing', both('自主选择特色清单的乡镇', 'Townships that choose')],
  ['letters', both('委托书', 'Letters')],
];

/** Each list by itself: rows counted, the number of the document; no total. */
function listsTable({ counts }: PowersPlan, { report }: SheetContext): Table<ListRow> {
  const stated: Readonly<Record<string, number | undefined>> = report.policy.powers.statedCounts;
  const lists = POWER_LISTS.map((list) => [list, POWER_LIST_LABELS[list]] as const);
  return {
    caption: both('各清单逐行登记数与文件载明数（不相加）', 'Lists: rows and document, not added'),
    columns: [
      serialColumn(),
      { header: both('清单', 'List'), style: 'text', width: 14, value: ({ list }) => list },
      number(both('登记', 'Rows'), ({ counted }) => counted),
      number(both('文件载明', 'Document'), (row) => row.stated),
      {
        ...number(both('相差', 'Gap'), ({ counted, stated: said }) =>
          said === undefined ? undefined : counted - said,
        ),
        style: 'signed',
      },
    ],
    rows: [...OTHERS, ...lists, ...LAST].map(([key, list]) => ({
      list,
      counted: counts[key],
      stated: stated[key],
    })),
    whenEmpty: both('没有清单。', 'No lists.'),
  };
}

const number = (
  header: Localized,
  value: (row: ListRow) => number | undefined,
): ResultColumn<ListRow> => ({ header, style: 'whole', width: 10, dash: true, value });
