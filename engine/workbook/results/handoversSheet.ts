import type { Localized } from '../../model/locale.ts';
import { POWER_LIST_LABELS, type PowerItem } from '../../model/powers.ts';
import type { PowersPlan } from '../../model/powersPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { exercisedBy, markOf, signsOf } from './itemSigns.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

type Column = ResultColumn<PowerItem>;

/** Townships beyond these have no column of their own: the sheet would not be read any more. */
const COLUMNS_AT_MOST = 60;

/** 事项下放明细: every delegated item, and how far it has come in each township. */
export function handoversSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const table = {
    columns: [...itemColumns(powers, context), ...townshipColumns(powers, context)],
    rows: powers.items.filter(({ route }) => route === 'delegated'),
    whenEmpty: both('没有委托事项。', 'No delegated items.'),
  };
  return layPage(
    {
      id: 'handovers',
      title: both('委托下放乡镇行政权力事项明细表', 'Delegated items and where they stand'),
      unit: UNITS.item,
      tab: 'record',
      paper: 'A3',
      frozenColumns: 3,
      notes: [NOTE[context.locale]],
    },
    [anyTable(table)],
    context,
  );
}

const NOTE: Localized = both(
  '√ 有效委托书；待 已划定、没有有效委托书；缓 暂缓；× 不下放或不承接；1、2、3 “两上两下”已走完的步数；空白为没有记录或清单对该乡镇不开放。设置每名持证人员可承担的工作量后：退 有有效委托书、超出承接能力应退回；可 还可承接（与其他记号并列）。乡镇超过60个的，本表不分列乡镇，应退回和还可承接的事项见“编衡-权力事项”。',
  '√ letter in force; L decided, no letter in force; P postponed; × kept or declined; 1 to 3 steps done; blank: no record, or not open to it. Once the threshold is set: R letter in force, beyond capacity, to be given back; C could be taken, beside another sign. With more than 60 townships there are no columns of them; what goes back and could be taken is on “BH-Powers”.',
);

const words = (
  header: Localized,
  width: number,
  value: (item: PowerItem) => string | Localized | undefined,
): Column => ({ header, style: 'text', width, value });

const itemColumns = (powers: PowersPlan, { report }: SheetContext): readonly Column[] => [
  serialColumn(),
  { ...words(both('编号', 'Number'), 7, ({ id }) => id), link: ({ cell }) => cell },
  words(both('事项名称', 'Item'), 18, ({ name }) => name),
  words(both('清单', 'List'), 16, ({ list }) => list && POWER_LIST_LABELS[list]),
  words(both('县级部门', 'Department'), 12, ({ department }) => department),
  {
    header: both('行使乡镇', 'Townships'),
    style: 'wholeOrZero',
    width: 6,
    value: exercisedBy(powers, report.baseline.townships),
  },
];

function townshipColumns(powers: PowersPlan, { report, nameOf }: SheetContext): readonly Column[] {
  const signs = signsOf(powers);
  const rows = new Map(powers.townships.map((row) => [row.township, row]));
  const { townships } = report.baseline;
  return (townships.length > COLUMNS_AT_MOST ? [] : townships).map(({ code }): Column => {
    const back = new Set(rows.get(code)?.giveBack);
    const open = new Set(rows.get(code)?.couldTake);
    return {
      header: both(nameOf(code), nameOf(code)),
      style: 'textCentered',
      width: 4,
      value: ({ id }) =>
        markOf(signs.get(`${code}/${id}`), { goesBack: back.has(id), fits: open.has(id) }),
      styleOf: ({ id }) => (back.has(id) ? 'error' : open.has(id) ? 'good' : undefined),
    };
  });
}
