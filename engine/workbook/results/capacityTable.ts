import type { Localized } from '../../model/locale.ts';
import type { PowersPlan, PowersRow } from '../../model/powersPlan.ts';
import { itemsText } from '../parse/itemNumbers.ts';
import type { SheetContext } from './sheetContext.ts';
import type { ResultColumn, Table } from './table.ts';
import { nameColumn, serialColumn } from './townshipColumns.ts';
import { both } from './words.ts';

/** Columns of the sheet of powers, each for a few digits, that a list of items takes. */
const SPAN = 9;
const WIDTH = 72;

/** 应退回、还可承接: the items by number, for each township that has any, however many there are. */
export function capacityTable(powers: PowersPlan, context: SheetContext): Table<PowersRow> {
  const separator = context.locale === 'zh-CN' ? '、' : ', ';
  const place = new Map(powers.items.map(({ id }, at) => [id, at]));
  const inOrder = (ids: readonly string[]): readonly string[] =>
    [...ids].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const items = (
    header: Localized,
    value: (row: PowersRow) => readonly string[] | undefined,
  ): ResultColumn<PowersRow> => ({
    ...{ header, style: 'text', width: WIDTH, span: SPAN, dash: true },
    value: (row) => itemsText(inOrder(value(row) ?? []), powers.items, separator) || undefined,
  });
  return {
    caption: both('应退回和还可承接的委托事项', 'Delegated items to give back, and to take'),
    columns: [
      serialColumn(),
      nameColumn(context),
      items(both('应退回', 'Give back'), ({ giveBack }) => giveBack),
      items(both('还可承接', 'Could take'), ({ couldTake }) => couldTake),
    ],
    rows: powers.townships.filter(
      ({ giveBack = [], couldTake = [] }) => giveBack.length + couldTake.length > 0,
    ),
    whenEmpty: powers.townships.every(({ capacity }) => capacity === undefined)
      ? both(
          '每名持证人员可承担的工作量待设置，没有测算。',
          'What an officer can bear is to be set; nothing is computed.',
        )
      : both('没有应退回、还可承接的事项。', 'Nothing to give back, nothing that could be taken.'),
  };
}
