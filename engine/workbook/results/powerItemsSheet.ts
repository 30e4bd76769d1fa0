import type { Localized } from '../../model/locale.ts';
import {
  POWER_LIST_LABELS,
  ROUTE_LABELS,
  type Handover,
  type PowerItem,
} from '../../model/powers.ts';
import type { PowersPlan } from '../../model/powersPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

type Column = ResultColumn<PowerItem>;

/** Townships beyond these have no column of their own: the sheet would not be read any more. */
const COLUMNS_AT_MOST = 60;

/** 事项下放明细: every item, where it is taken up, and how far it has come in each township. */
export function powerItemsSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const table = {
    columns: [...itemColumns(context), ...townshipColumns(powers, context)],
    rows: powers.items,
    whenEmpty: both('没有登记权力事项。', 'No items are registered.'),
  };
  return layPage(
    {
      id: 'powerItems',
      title: both('乡镇行政权力事项下放明细表', 'Items and where they stand'),
      unit: UNITS.item,
      tab: 'record',
      paper: 'A3',
      frozenColumns: 3,
      notes: NOTES.map((note) => note[context.locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '法定、赋权事项由各乡镇行使，不列下放情况。委托事项：√ 有效委托书；待 已划定、没有有效委托书；缓 暂缓；× 不下放或不承接；1、2、3 “两上两下”已走完的步数；空白为没有记录或清单对该乡镇不开放。',
    'Statutory and conferred items are every township’s. Delegated ones: √ letter in force; L decided, no letter in force; P postponed; × kept or declined; 1 to 3 steps done; blank: no record, or not open to it.',
  ),
  both(
    '承办机构列多个的，由乡镇设有的第一个承办。',
    'Of several institutions the first that a township has takes the item.',
  ),
];

const words = (
  header: Localized,
  width: number,
  value: (item: PowerItem) => string | Localized | undefined,
): Column => ({ header, style: 'text', width, value });

const itemColumns = ({ locale }: SheetContext): readonly Column[] => {
  const joined = (names: readonly string[]): string | undefined =>
    names.join(locale === 'zh-CN' ? '、' : ', ') || undefined;
  return [
    serialColumn(),
    { ...words(both('编号', 'Number'), 7, ({ id }) => id), link: ({ cell }) => cell },
    words(both('事项名称', 'Item'), 18, ({ name }) => name),
    words(both('来源', 'Route'), 5, ({ route }) => ROUTE_LABELS[route]),
    words(both('清单', 'List'), 14, ({ list }) => list && POWER_LIST_LABELS[list]),
    words(both('县级部门', 'Department'), 10, ({ department }) => department),
    words(both('承办机构', 'Institution'), 17, ({ institutions }) => joined(institutions)),
    words(both('责任岗位', 'Posts'), 10, ({ posts }) => joined(posts)),
    {
      header: both('工作量', 'Effort'),
      style: 'decimal2',
      width: 7,
      value: ({ effort }) => effort,
    },
  ];
};

type Sign = 'inForce' | 'waiting' | 'later' | 'kept';
const SIGNS: Readonly<Record<Sign, Localized>> = {
  inForce: both('√', '√'),
  waiting: both('待', 'L'),
  later: both('缓', 'P'),
  kept: both('×', '×'),
};

/** How many townships exercise an item, then one column for each of them. */
function townshipColumns(powers: PowersPlan, { report, nameOf }: SheetContext): readonly Column[] {
  const signs = signsOf(powers);
  const { townships } = report.baseline;
  const exercising = ({ id }: PowerItem): number =>
    townships.filter(({ code }) => signs.get(`${code}/${id}`) === SIGNS.inForce).length;
  return [
    {
      header: both('行使乡镇', 'Townships'),
      style: 'whole',
      width: 6,
      value: (item) => (item.route === 'delegated' ? exercising(item) : townships.length),
    },
    ...(townships.length > COLUMNS_AT_MOST ? [] : townships).map(({ code }): Column => ({
      header: both(nameOf(code), nameOf(code)),
      style: 'textCentered',
      width: 4,
      value: ({ id }) => signs.get(`${code}/${id}`),
    })),
  ];
}

/** The sign of every township and item of which anything is known. */
function signsOf({ handovers, letters }: PowersPlan): ReadonlyMap<string, Localized> {
  const signs = new Map<string, Localized>();
  for (const { township, item, step, record } of handovers)
    signs.set(`${township}/${item}`, signOf(record, step));
  for (const { letter, term } of letters)
    if (term === 'inForce')
      for (const id of letter.items) signs.set(`${letter.township}/${id}`, SIGNS.inForce);
  return signs;
}

function signOf({ wish, decision }: Pick<Handover, 'wish' | 'decision'>, step: number): Localized {
  if (decision === 'handDown') return SIGNS.waiting;
  if (decision === 'later') return SIGNS.later;
  if (decision === 'keep' || wish === 'decline') return SIGNS.kept;
  return both(String(step), String(step));
}
