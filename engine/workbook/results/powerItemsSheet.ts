import type { Localized } from '../../model/locale.ts';
import { POWER_LIST_LABELS, ROUTE_LABELS, type PowerItem } from '../../model/powers.ts';
import type { PowersPlan } from '../../model/powersPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { exercisedBy } from './itemSigns.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, inWords, UNITS } from './words.ts';

type Column = ResultColumn<PowerItem>;

/** 事项分解明细: every item, its route, and the institution and posts that take it up. */
export function powerItemsSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const table = {
    columns: columns(powers, context),
    rows: powers.items,
    whenEmpty: both('没有登记权力事项。', 'No items are registered.'),
  };
  return layPage(
    {
      id: 'powerItems',
      title: both('乡镇行政权力事项分解明细表', 'Items, institutions and posts'),
      unit: UNITS.item,
      tab: 'record',
      paper: 'A4',
      frozenColumns: 3,
      notes: [NOTE[context.locale]],
    },
    [anyTable(table)],
    context,
  );
}

const NOTE: Localized = both(
  '法定、赋权事项由各乡镇行使；委托事项由有有效委托书的乡镇行使。承办机构列多个的，由乡镇设有的第一个承办。',
  'Statutory and conferred items are every township’s; delegated ones those of a township with a letter in force. Of several institutions the first that a township has takes the item.',
);

const words = (
  header: Localized,
  width: number,
  value: (item: PowerItem) => string | Localized | undefined,
): Column => ({ header, style: 'text', width, value });

const columns = (powers: PowersPlan, { report, locale }: SheetContext): readonly Column[] => [
  serialColumn(),
  { ...words(both('编号', 'Number'), 8, ({ id }) => id), link: ({ cell }) => cell },
  words(both('事项名称', 'Item'), 22, ({ name }) => name),
  words(both('来源', 'Route'), 10, ({ route }) => ROUTE_LABELS[route]),
  words(both('清单', 'List'), 17, ({ list }) => list && POWER_LIST_LABELS[list]),
  words(both('县级部门', 'Department'), 14, ({ department }) => department),
  words(both('承办机构', 'Institution'), 22, ({ institutions }) => inWords(institutions, locale)),
  words(both('责任岗位', 'Posts'), 14, ({ posts }) => inWords(posts, locale)),
  {
    header: both('工作量（分）', 'Effort'),
    style: 'decimal2',
    width: 13,
    value: ({ effort }) => effort,
  },
  {
    header: both('行使乡镇（个）', 'Townships'),
    style: 'wholeOrZero',
    width: 15,
    value: exercisedBy(powers, report.baseline.townships),
  },
];
