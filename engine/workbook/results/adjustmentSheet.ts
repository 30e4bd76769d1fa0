import type { AdjustmentRow, LedgerAdjustment, Relaxation } from '../../model/adjustment.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Table } from './table.ts';
import { nameColumn, serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Column = ResultColumn<AdjustmentRow>;

/** 动态调整: target, distance, bounds and this year's step of both ledgers, and how excess leaves. */
export function adjustmentSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const tables = QUOTA_KINDS.map((kind) => ({
    caption: QUOTA_LABELS[kind],
    columns: columns(kind, context),
    rows: report.plan.adjustment[kind].rows,
    hasTotal: true,
    whenEmpty: both('没有乡镇。', 'No townships.'),
  }));
  return layPage(
    {
      id: 'adjustment',
      title: both('乡镇编制动态调整表', 'Dynamic adjustment of posts by township'),
      unit: UNITS.postAndPerson,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      remark: report.policy.quota.scope === 'paced' ? undefined : ADVISORY[locale],
      notes: [
        ...NOTES.map((note) => note[locale]),
        ...QUOTA_KINDS.flatMap((kind) => openedNote(report.plan.adjustment[kind], context)),
      ],
    },
    [...tables.map((table) => anyTable(table)), anyTable(pathTable(context))],
    context,
  );
}

const ADVISORY = both('仅供参考：测算范围不是动态调整', 'For information: the scope is another');

const NOTES: readonly Localized[] = [
  both(
    '目标数为全部重新测算数，差距＝目标数－现编制数；本年界限由增编、减编起点，年度幅度，重点保障和在编人员保护确定，界限之内由同一分配方法取整，合计不变。',
    'The target is the full recalculation, distance = target − current. The bounds of the year come from thresholds, pace, priority and protection; inside them the same method divides, and the sum stays.',
  ),
  both(
    '测算范围为“动态调整（逐年到位）”时，本年数即测算数；选其他范围时仅供参考。',
    'Under the scope “dynamic adjustment” the number of this year is the proposal; under others it is for information.',
  ),
  both(
    '消化期间减员不腾出编制：减员腾出数＝调整后可空编数的增加。',
    'While people exceed the posts a leaver frees none: freed = the rise in vacancies.',
  ),
];

const OPENED: Readonly<Record<Relaxation, Localized>> = {
  deadBand: both('增编、减编起点', 'thresholds'),
  priority: both('重点保障乡镇不减编', 'favoured townships'),
  pace: both('年度调整幅度', 'pace'),
};

function openedNote(
  { kind, opened }: LedgerAdjustment,
  { locale }: SheetContext,
): readonly string[] {
  if (opened.length === 0) return [];
  const words = opened.map((one) => OPENED[one][locale]);
  return [
    locale === 'zh-CN'
      ? `${QUOTA_LABELS[kind][locale]}为满足总额，已依次放开：${words.join('、')}。`
      : `${QUOTA_LABELS[kind][locale]}: opened for the total, in order: ${words.join(', ')}.`,
  ];
}

function columns(kind: QuotaKind, context: SheetContext): readonly Column[] {
  const { explained, locale } = context;
  const whole = (
    header: Localized,
    value: (row: AdjustmentRow) => number | undefined,
    more: Partial<Column> = {},
  ): Column => ({ header, style: 'whole', width: 9, value, total: 'sum', ...more });
  return [
    serialColumn(),
    nameColumn(context),
    whole(HEADERS.current, ({ current }) => current, { dash: true }),
    whole(both('实有', 'People'), ({ people }) => people, { dash: true }),
    whole(both('本年减员', 'Exits'), ({ exits }) => exits),
    whole(both('目标数', 'Target'), ({ target }) => target, { dash: true }),
    whole(both('差距', 'Distance'), ({ distance }) => distance, { style: 'signed' }),
    whole(both('下限', 'Lower'), ({ low }) => low, { group: BOUNDS, width: 8 }),
    whole(both('上限', 'Upper'), ({ high }) => high, { group: BOUNDS, width: 8 }),
    whole(both('本年数', 'This year'), ({ paced }) => paced, { dash: true }),
    whole(both('本年增减', 'Step'), ({ step }) => step, { style: 'signed' }),
    whole(both('减员腾出', 'Freed'), ({ freedByExits }) => freedByExits),
    whole(both('须消化人数', 'Excess'), ({ absorption }) => absorption?.excess),
    {
      header: both('消化年限', 'Years'),
      style: 'text',
      width: 9,
      value: ({ absorption }) =>
        absorption === undefined ? undefined : yearsWords(absorption.years)[locale],
    },
    {
      header: both('原因', 'Why'),
      style: 'text',
      width: 40,
      value: ({ township }) => explained.adjustment[kind].get(township)?.short,
    },
  ];
}

const BOUNDS = both('本年界限', 'Bounds of this year');

const yearsWords = (years: number | undefined): Localized =>
  years === undefined
    ? both('无减员', 'no exits')
    : both(`约${String(years)}年`, `about ${String(years)}`);

interface PathRow {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly start: number;
  readonly target: number;
  readonly path: readonly string[];
}

/** Years shown one by one; further ones stand in the column of years. */
const YEARS = 5;

/** The way of people beyond the target, year by year. */
function pathTable(context: SheetContext): Table<PathRow> {
  const rows = QUOTA_KINDS.flatMap((kind) =>
    context.report.plan.adjustment[kind].rows.flatMap((row): PathRow[] =>
      row.absorption === undefined
        ? []
        : [
            {
              ...{ township: row.township, kind, start: row.people ?? 0, target: row.target ?? 0 },
              path: row.absorption.path.map(
                ({ people, approved, overstaffed }) =>
                  `${String(people)}／${String(approved)}${overstaffed > 0 ? `（${String(overstaffed)}）` : ''}`,
              ),
            },
          ],
    ),
  );
  return {
    caption: both(
      '消化路径：各年末实有人数／编制数（超编人数）',
      'Absorption: people / posts (over-staffed) at the end of each year',
    ),
    columns: [
      serialColumn(),
      nameColumn(context),
      {
        header: HEADERS.ledger,
        style: 'textCentered',
        width: 12,
        value: ({ kind }) => QUOTA_LABELS[kind],
      },
      { header: both('实有', 'People'), style: 'whole', width: 9, value: ({ start }) => start },
      { header: both('目标数', 'Target'), style: 'whole', width: 9, value: ({ target }) => target },
      ...Array.from({ length: YEARS }, (_, year): ResultColumn<PathRow> => ({
        header: both(`第${String(year + 1)}年`, `Year ${String(year + 1)}`),
        style: 'textCentered',
        width: 9,
        value: ({ path }) => path[year],
      })),
    ],
    rows,
    whenEmpty: both('没有须消化的人员。', 'Nobody has to be absorbed.'),
  };
}
