import { toExcelSerial, type IsoDate } from '../../base/date.ts';
import type { CellValue } from '../../model/grid.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell, StyleName, Validation } from '../../model/sheet.ts';
import { isUpright } from '../pageScale.ts';
import { both, type Column, type Quantity, type SheetContract } from '../contract/column.ts';

/** A value as the baseline holds it; dates as text, flags as true and false. */
export type Written = string | number | boolean | undefined;

/** What a sheet of the contract is laid out from. */
export interface Layout {
  readonly contract: SheetContract;
  readonly columns: readonly Column[];
  /** Rows by column; undefined is a blank cell. */
  readonly rows: readonly (readonly Written[])[];
  /** Blank rows below, ready to be filled. */
  readonly spare: number;
  readonly locale: Locale;
}

/** The unit that the template writes into the header. */
export const TEMPLATE_UNITS: Readonly<Partial<Record<Quantity, Localized>>> = {
  population: both('人', 'people'),
  person: both('人', 'people'),
  post: both('名', 'posts'),
  institution: both('个', 'institutions'),
  area: both('平方公里', 'km²'),
  money: both('万元', '10,000 yuan'),
  hours: both('小时', 'hours'),
};

/** A header with its unit: 常住人口（人）. */
export function headerText({ header, quantity }: Column, locale: Locale): string {
  const unit = TEMPLATE_UNITS[quantity]?.[locale];
  if (unit === undefined) return header[locale];
  return locale === 'zh-CN' ? `${header[locale]}（${unit}）` : `${header[locale]} (${unit})`;
}

const HINT = both(
  '单位见表头；空白表示没有数据，不等于零；橙底表头为必填。',
  'Units: see the headers. Blank means no figure, not zero. Orange headers must be filled.',
);

/** Lays a sheet of the contract out: title, hint, header, rows, drop-downs, print setup. */
export function contractSheet(layout: Layout): Sheet {
  const { contract, columns, rows, spare, locale } = layout;
  const groups = new Set(columns.map(({ group }) => group));
  const levels = groups.size > 2 ? 2 : 1;
  const last = columns.length - 1;
  const header = HEADER_ROW + levels - 1;
  const bottom = header + Math.max(rows.length + spare, 1);
  const body = rows.map((row) => columns.map((column, at) => bodyCell(column, row[at], locale)));
  const blank = columns.map((column): SheetCell => ({ value: null, style: inputStyle(column) }));
  const paper = columns.length > 14 ? 'A3' : 'A4';
  const widths = columns.map(({ width = 12 }) => width);
  return {
    name: contract.name[locale],
    widths,
    rows: [
      [{ value: contract.name[locale], style: 'title' }],
      [{ value: HINT[locale], style: 'subtitle' }],
      ...headerRows(columns, levels, locale),
      ...body,
      ...Array.from({ length: spare }, () => blank),
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: last },
      ...(levels === 2 ? groupMerges(columns) : []),
    ].filter(({ top, left, bottom: low, right }) => top !== low || left !== right),
    frozen: { rows: header + 1, columns: columns.findIndex(({ id }) => id === 'name') + 1 },
    filter: { top: header, left: 0, bottom, right: last },
    validations: columns.flatMap((column, at) =>
      validationOf(column, { at, top: header + 1, bottom: bottom + MORE_ROWS, locale }),
    ),
    print: {
      paper,
      landscape: !isUpright(paper, widths),
      titleRows: [0, header],
      footer: locale === 'zh-CN' ? '第 &P 页，共 &N 页' : 'Page &P of &N',
    },
    tab: 'input',
  };
}

/** Rows below the filled ones that keep drop-downs and limits. */
const MORE_ROWS = 200;
const HEADER_ROW = 2;

function headerRows(
  columns: readonly Column[],
  levels: number,
  locale: Locale,
): readonly (readonly (SheetCell | null)[])[] {
  const leaf = columns.map((column): SheetCell => ({
    value: headerText(column, locale),
    style: column.required === true ? 'required' : 'header',
  }));
  if (levels === 1) return [leaf];
  const upper = columns.map((column, at): SheetCell => {
    const { group } = column;
    if (!group) return leaf[at] ?? { value: null };
    const isFirst = columns[at - 1]?.group !== group;
    return { value: isFirst ? group.label[locale] : null, style: 'header' };
  });
  const lower = columns.map(({ group }, at): SheetCell => {
    const cell = leaf[at] ?? { value: null };
    return group ? cell : { ...cell, value: null };
  });
  return [upper, lower];
}

function groupMerges(columns: readonly Column[]): NonNullable<Sheet['merges']> {
  return columns.flatMap(({ group }, at) => {
    if (!group) return [{ top: HEADER_ROW, left: at, bottom: HEADER_ROW + 1, right: at }];
    if (columns[at - 1]?.group === group) return [];
    const after = columns.findIndex((column, index) => index > at && column.group !== group);
    const right = (after < 0 ? columns.length : after) - 1;
    return [{ top: HEADER_ROW, left: at, bottom: HEADER_ROW, right }];
  });
}

const bodyCell = (column: Column, value: Written, locale: Locale): SheetCell => ({
  value: cellValue(column, value, locale),
  style: inputStyle(column),
});

/** A value as it stands in a cell: choices by their label, dates as serial numbers. */
export function cellValue(column: Column, value: Written, locale: Locale): CellValue {
  if (value === undefined) return null;
  if (column.quantity === 'date') return toExcelSerial(String(value) as IsoDate);
  const key = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  const choice = column.choices?.find((one) => one.value === key);
  return choice ? choice.label[locale] : value;
}

/** How a cell to be filled in looks; a year or a code gets no thousands separator. */
export function inputStyle({ quantity }: Column): StyleName {
  if (quantity === 'date') return 'inputDate';
  if (quantity === 'year' || !(WHOLE.has(quantity) || DECIMAL.has(quantity))) return 'inputText';
  return DECIMAL.has(quantity) && quantity !== 'point' ? 'inputDecimal' : 'input';
}

const WHOLE = new Set<Quantity>(['population', 'person', 'post', 'institution', 'year']);
const DECIMAL = new Set<Quantity>(['area', 'money', 'ratio', 'hours', 'point']);
const MOST = 1_000_000_000;

function validationOf(
  column: Column,
  at: {
    readonly at: number;
    readonly top: number;
    readonly bottom: number;
    readonly locale: Locale;
  },
): readonly Validation[] {
  const { quantity, choices, range, note, header } = column;
  const area = { top: at.top, left: at.at, bottom: at.bottom, right: at.at };
  const prompt = { title: header[at.locale], text: note[at.locale] };
  const [min, max] = range ?? [0, MOST];
  if (choices) {
    const values = choices
      .filter(({ value }) => value !== 'other')
      .map(({ label }) => label[at.locale]);
    return [{ area, rule: { kind: 'list', values }, prompt, strictness: 'stop' }];
  }
  if (WHOLE.has(quantity))
    return [{ area, rule: { kind: 'whole', min, max }, prompt, strictness: 'stop' }];
  if (DECIMAL.has(quantity))
    return [{ area, rule: { kind: 'decimal', min, max }, prompt, strictness: 'stop' }];
  if (quantity === 'date') return [{ area, rule: { kind: 'date' }, prompt, strictness: 'stop' }];
  return [];
}
