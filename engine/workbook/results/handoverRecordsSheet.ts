import { groupBy } from '../../base/groupBy.ts';
import type { Localized } from '../../model/locale.ts';
import { POWER_LIST_LABELS, type PowerItem } from '../../model/powers.ts';
import type { HandoverRecord, HandoverState, PowersPlan } from '../../model/powersPlan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { itemsText } from '../parse/itemNumbers.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, UNITS, yesNo } from './words.ts';

/** Items of one department and one list that stand alike in the same townships, by one record. */
interface RecordRow {
  readonly first: PowerItem | undefined;
  readonly items: readonly string[];
  readonly townships: readonly string[];
  readonly record: HandoverRecord;
}

/** 两上两下记录: what the rows say together, department by department and list by list: who and when. */
export function handoverRecordsSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const table = {
    columns: columns(powers, context),
    rows: recordRows(powers),
    whenEmpty: both('没有登记“两上两下”。', 'Nothing is registered.'),
  };
  return layPage(
    {
      id: 'handoverRecords',
      title: both('“两上两下”程序记录表', 'Two up, two down: who and when'),
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
  '由“两上两下”各行按先后叠加而成：同一部门、同一清单中记录完全相同的事项和乡镇并为一行；空白为没有记录；划定日期在截止日期之后的，尚未划定，不列。逐项逐乡镇的进度见“编衡-事项下放明细”。',
  'What the rows say together: items and townships of one department and list with the same record share a row; blank: nothing on record; a decision of a day after the cut-off date has not been taken and is left out. Item by item: “BH-Items handed down”.',
);

/** Costs as much as the states: they are grouped twice, by record of an item, then by townships. */
function recordRows({ items, handovers }: PowersPlan): readonly RecordRow[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const place = new Map(items.map(({ id }, at) => [id, at]));
  const alike = groupBy(handovers, (state) => `${state.item}/${wordsOf(state)}`);
  const sets = [...alike.values()].map((states) => ({
    item: states[0].item,
    record: states[0].record,
    townships: states.map(({ township }) => township),
    said: wordsOf(states[0]),
  }));
  const groups = groupBy(sets, ({ item, townships, said }) => {
    const { department = '', list = '' } = byId.get(item) ?? {};
    return JSON.stringify([department, list, townships, said]);
  });
  const placeOf = (row: RecordRow): number => place.get(row.items[0] ?? '') ?? 0;
  return [...groups.values()]
    .map((group): RecordRow => ({
      first: byId.get(group[0].item),
      items: group
        .map(({ item }) => item)
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
      townships: group[0].townships,
      record: group[0].record,
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The record without the cell it was read from. */
function wordsOf({ record }: HandoverState): string {
  const { wish, askedBy, offer, offeredBy, releasable, bearable, usable } = record;
  const { assessedBy, decision, document, decidedOn } = record;
  return JSON.stringify([
    ...[wish, askedBy, offer, offeredBy, releasable, bearable, usable],
    ...[assessedBy, decision, document, decidedOn].map((said) => said ?? null),
  ]);
}

const GROUPS = {
  wish: both('一上 承权意向', 'First up: wish'),
  offer: both('一下 放权方向', 'First down: offer'),
  assessment: both('二上 承接评估', 'Second up: assessment'),
  decision: both('二下 划定下放', 'Second down: decision'),
};
const WISHES = { take: both('愿意承接', 'Takes'), decline: both('不承接', 'Declines') };
const OFFERS = { offer: both('拟下放', 'Offers'), keep: both('不下放', 'Keeps') };
const DECISIONS = {
  handDown: both('下放', 'Handed down'),
  keep: both('不予下放', 'Not handed down'),
  later: both('暂缓', 'Later'),
};

const words = (
  header: Localized,
  width: number,
  value: (row: RecordRow) => string | Localized | undefined,
): ResultColumn<RecordRow> => ({ header, style: 'text', width, value });

const under = (
  group: Localized,
  ...members: readonly ResultColumn<RecordRow>[]
): readonly ResultColumn<RecordRow>[] => members.map((column) => ({ ...column, group }));

function columns(
  powers: PowersPlan,
  { locale, report, nameOf }: SheetContext,
): readonly ResultColumn<RecordRow>[] {
  const separator = locale === 'zh-CN' ? '、' : ', ';
  const everybody = report.baseline.townships.map(({ code }) => code);
  return [
    serialColumn(),
    words(both('县级部门', 'Department'), 14, ({ first }) => first?.department),
    words(both('清单', 'List'), 16, ({ first }) => first?.list && POWER_LIST_LABELS[first.list]),
    {
      ...words(both('事项', 'Items'), 22, ({ items }) => itemsText(items, powers.items, separator)),
      link: ({ record }) => record.cell,
    },
    words(both('乡镇', 'Townships'), 26, ({ townships }) => {
      const named = (codes: readonly string[]): string => codes.map(nameOf).join(separator);
      if (townships.length * 2 <= everybody.length) return named(townships);
      const among = new Set(townships);
      const others = named(everybody.filter((code) => !among.has(code)));
      if (others === '') return both('全部乡镇', 'All townships');
      return both(
        `除${others}外的${townships.length}个乡镇`,
        `${townships.length}, all but ${others}`,
      );
    }),
    ...recordColumns(),
  ];
}

const recordColumns = (): readonly ResultColumn<RecordRow>[] => [
  ...under(
    GROUPS.wish,
    words(both('意向', 'Wish'), 11, ({ record: { wish } }) => wish && WISHES[wish]),
    words(both('记录', 'Asked by'), 16, ({ record }) => record.askedBy),
  ),
  ...under(
    GROUPS.offer,
    words(both('方向', 'Offer'), 11, ({ record: { offer } }) => offer && OFFERS[offer]),
    words(both('记录', 'Offered by'), 16, ({ record }) => record.offeredBy),
  ),
  ...under(
    GROUPS.assessment,
    words(both('放得下', 'Releasable'), 8, ({ record }) => yesNo(record.releasable)),
    words(both('接得住', 'Bearable'), 8, ({ record }) => yesNo(record.bearable)),
    words(both('用得好', 'Usable'), 8, ({ record }) => yesNo(record.usable)),
    words(both('记录', 'Assessed by'), 16, ({ record }) => record.assessedBy),
  ),
  ...under(
    GROUPS.decision,
    words(
      both('结果', 'Decision'),
      11,
      ({ record }) => record.decision && DECISIONS[record.decision],
    ),
    words(both('文号', 'Document'), 20, ({ record }) => record.document),
    words(both('日期', 'Day'), 12, ({ record }) => record.decidedOn),
  ),
];
