import type { Area } from '../../model/grid.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import type { Township } from '../../model/township.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Explained } from './explained.ts';
import { layTable, type LaidTable } from './layTable.ts';
import { RESULT_SHEETS, type ResultSheetId } from './sheetNames.ts';
import type { Table } from './table.ts';
import { both } from './words.ts';

/** What every sheet is made from. */
export interface SheetContext {
  readonly report: Report<Policy>;
  readonly explained: Explained;
  readonly locale: Locale;
  readonly townshipOf: (code: string) => Township | undefined;
  readonly nameOf: (code: string) => string;
}

/** A sheet, less its tables. */
export interface Page {
  readonly id: ResultSheetId;
  /** Follows the county's name. */
  readonly title: Localized;
  /** 单位：名, on the right of the line under the title. */
  readonly unit?: Localized | undefined;
  /** Joins cut-off date and status on the left of that line. */
  readonly remark?: string | undefined;
  readonly tab: NonNullable<Sheet['tab']>;
  readonly paper: 'A4' | 'A3';
  readonly isPortrait?: boolean | undefined;
  /** Whether the sheet is printed on one page. */
  readonly isOnePage?: boolean | undefined;
  /** Columns that stay in sight. */
  readonly frozenColumns?: number | undefined;
  /** Rows between the head and the first table, such as a paragraph. */
  readonly opening?: string | undefined;
  /** Under the last table: sources, years, assumptions. */
  readonly notes: readonly string[];
}

// A table of any row: sheets put tables of different rows under one another.
type AnyTable = Table<never>;

/** Hides the row type of a table, so that tables of different rows may share a sheet. */
export const anyTable = <R>(table: Table<R>): AnyTable => table as unknown as AnyTable;

/** Sheets of unlike tables: the header of the first would be wrong over the others. */
const UNTITLED: ReadonlySet<ResultSheetId> = new Set(['narrative', 'receipt']);

/** Sheets that speak of the document behind the built-in figures. */
const CITING: ReadonlySet<ResultSheetId> = new Set(['findings', 'parameters', 'pending']);

/** Rows that a page can hold before shrinking makes it too small to read. */
export const ROWS_OF_A_PAGE = 40;

const FOOTER = both('第 &P 页 共 &N 页', 'Page &P of &N');

/** Lays a sheet out: title, line of date and unit, tables, notes; print setup as offices expect. */
export function layPage(page: Page, tables: readonly AnyTable[], context: SheetContext): Sheet {
  const { locale } = context;
  const last = Math.max(...tables.map(({ columns }) => columns.length)) - 1;
  const widths = widthsOf(tables, last, locale);
  const merges: Area[] = [];
  const rows: (readonly (SheetCell | null)[])[] = [];
  const across = (left: number, right: number): void => {
    if (right > left) merges.push({ top: rows.length, left, bottom: rows.length, right });
  };
  const line = (text: string, style: SheetCell['style']): void => {
    across(0, last);
    rows.push([{ value: text, style }]);
  };
  line(titleOf(page, context), 'title');
  rows.push(dateLine(page, context, { last, across }));
  if (page.opening !== undefined) {
    across(0, last);
    const text = page.opening;
    rows.push(widths.map((_, index) => ({ value: index === 0 ? text : null, style: 'text' })));
  }
  const laid: LaidTable[] = [];
  for (const table of tables) {
    if (laid.length > 0) rows.push([]);
    const one = layTable(table, { top: rows.length, right: last }, locale);
    laid.push(one);
    rows.push(...one.rows);
    merges.push(...one.merges);
  }
  const heights: Record<number, number> = {};
  for (const note of notesOf(page, context)) {
    heights[rows.length] = noteHeight(note, widths);
    line(note, 'note');
  }
  return {
    name: RESULT_SHEETS[page.id][locale],
    widths,
    rows,
    heights,
    merges,
    ...viewOf(page, laid),
    print: {
      paper: page.paper,
      landscape: page.isPortrait !== true,
      titleRows: UNTITLED.has(page.id) ? undefined : laid[0]?.header,
      isOnePage: page.isOnePage,
      footer: FOOTER[locale],
    },
    tab: page.tab,
  };
}

function titleOf({ title }: Page, { report, locale }: SheetContext): string {
  const { name, planYear } = report.baseline.county;
  const year = planYear === undefined ? '' : String(planYear);
  if (locale === 'en-US')
    return (name === undefined ? '' : `${name}: `) + title['en-US'] + (year && `, ${year}`);
  return `${name ?? ''}${year === '' ? '' : `${year}年`}${title['zh-CN']}`;
}

const AS_OF = both('截止日期：', 'As of ');
const STATUS = both('文稿状态：', 'Status: ');

function dateLine(
  page: Page,
  context: SheetContext,
  at: { readonly last: number; readonly across: (left: number, right: number) => void },
): readonly (SheetCell | null)[] {
  const { explained, locale } = context;
  const parts = [
    AS_OF[locale] + explained.asOfWords,
    STATUS[locale] + explained.statusWord,
    ...whatIfOf(context),
    ...(page.remark === undefined ? [] : [page.remark]),
  ];
  const text = parts.join(locale === 'zh-CN' ? '　' : '   ');
  if (page.unit === undefined || at.last < 3) {
    at.across(0, at.last);
    const unit = page.unit ? `   ${page.unit[locale]}` : '';
    return [{ value: text + unit, style: 'note' }];
  }
  const first = at.last - 1;
  at.across(0, first - 1);
  at.across(first, at.last);
  const gap = Array.from({ length: first - 1 }, () => null);
  return [{ value: text, style: 'note' }, ...gap, { value: page.unit[locale], style: 'subtitle' }];
}

const SCENARIO = both('测算方案：', 'Scenario: ');
const OVERRIDDEN = both('本次改用：', 'This run with: ');

/** Marks a run under a scenario, or with parameters of its own, on every sheet. */
function whatIfOf({ report, locale }: SheetContext): readonly string[] {
  const { scenario, overrides = [] } = report.receipt;
  const words = overrides.map((one) => overrideWords(one, report, locale));
  return [
    ...(scenario === undefined ? [] : [SCENARIO[locale] + scenario]),
    ...(words.length === 0
      ? []
      : [OVERRIDDEN[locale] + words.join(locale === 'zh-CN' ? '、' : ', ')]),
  ];
}

function overrideWords(
  { parameter, key, value }: NonNullable<Report<Policy>['receipt']['overrides']>[number],
  { policy }: Report<Policy>,
  locale: Locale,
): string {
  const slot =
    policy.inForce.find((one) => one.id === parameter && one.key === key) ??
    policy.inForce.find((one) => one.id === parameter);
  const keyLabel = slot?.key === key ? slot?.keyLabel?.[locale] : key;
  const label = slot?.label[locale] ?? parameter;
  const shown =
    value === undefined
      ? both('待设置', 'pending')[locale]
      : ((slot?.key === key ? slot?.valueLabel?.[locale] : undefined) ?? String(value));
  return locale === 'zh-CN'
    ? `${label}${keyLabel === undefined ? '' : `（${keyLabel}）`}${shown}`
    : `${label}${keyLabel === undefined ? '' : ` (${keyLabel})`} ${shown}`;
}

/** The notes of the sheet, then those that the planner wants printed with every figure. */
function notesOf({ id, notes }: Page, { report, locale }: SheetContext): readonly string[] {
  const own = report.baseline.county.notes.flatMap((note) => note.split('\n')).map(unnumbered);
  const cited = CITING.has(id) ? [SOURCE[locale]] : [];
  const all = [...notes, ...cited, ...own].filter((note) => note !== '');
  const label = locale === 'zh-CN' ? '注：' : 'Notes: ';
  return all.map((note, index) => `${index === 0 ? label : ''}${index + 1}. ${note}`);
}

/** Names the source document, once on a sheet. */
export const SOURCE = both(
  `“来源文件”指《${COUNTY_REPORT.title['zh-CN']}》（${COUNTY_REPORT.from}，示例来源）；仅以其为依据的参数和核查问题，使用前请换成本县文件。`,
  `The source document is “${COUNTY_REPORT.title['en-US']}” (${COUNTY_REPORT.from}, an example); replace it by your county’s own before relying on what rests on it alone.`,
);

/** A note as the planner wrote it, less its own “注：” and number: the sheet numbers all of them. */
const unnumbered = (note: string): string =>
  note
    .trim()
    .replace(/^(?:备?注|notes?)\s*[:：]\s*/iu, '')
    .replace(/^(?:\d{1,2}\s*(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)])\s*/u, '');

/** Points a line of a note takes; less than a row of the table, so that a page holds more. */
const NOTE_LINE = 15;

function noteHeight(note: string, widths: readonly number[]): number {
  const room = widths.reduce((sum, width) => sum + width, 0);
  // A Chinese character is as wide as two digits.
  const wide = note.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  const length = note.length + wide;
  return NOTE_LINE * Math.max(1, Math.ceil(length / room));
}

function widthsOf(tables: readonly AnyTable[], last: number, locale: Locale): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) =>
    Math.max(
      4,
      ...tables.flatMap(({ columns }) => {
        const column = columns[index];
        return column ? [column.width, widestWord(column.header[locale])] : [];
      }),
    ),
  );
}

/** Room for the longest Latin word of a header, which must not break inside. */
const widestWord = (header: string): number =>
  Math.max(0, ...(header.match(/[A-Za-z-]+/gu) ?? []).map(({ length }) => length + 2));

/** The header of the first table stays in sight and has filter buttons. */
function viewOf(
  page: Page,
  laid: readonly LaidTable[],
): Pick<Sheet, 'frozen' | 'filter'> | undefined {
  const [first] = laid;
  if (!first || page.opening !== undefined) return undefined;
  const frozen = { rows: first.header[1] + 1, columns: page.frozenColumns ?? 0 };
  return first.filter ? { frozen, filter: first.filter } : { frozen };
}
