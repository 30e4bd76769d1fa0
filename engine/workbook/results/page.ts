import type { Area } from '../../model/grid.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import type { Township } from '../../model/township.ts';
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

const FOOTER = both('第 &P 页 共 &N 页', 'Page &P of &N');

/** Lays a sheet out: title, line of date and unit, tables, notes; print setup as offices expect. */
export function layPage(page: Page, tables: readonly AnyTable[], context: SheetContext): Sheet {
  const { locale } = context;
  const last = Math.max(...tables.map(({ columns }) => columns.length)) - 1;
  const widths = widthsOf(tables, last);
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
      titleRows: laid[0]?.header,
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
  { explained, locale }: SheetContext,
  at: { readonly last: number; readonly across: (left: number, right: number) => void },
): readonly (SheetCell | null)[] {
  const parts = [
    AS_OF[locale] + explained.asOfWords,
    STATUS[locale] + explained.statusWord,
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

/** The notes of the sheet, then those that the planner wants printed with every figure. */
function notesOf({ notes }: Page, { report, locale }: SheetContext): readonly string[] {
  const all = [...notes, ...report.baseline.county.notes].filter((note) => note !== '');
  const label = locale === 'zh-CN' ? '注：' : 'Notes: ';
  return all.map((note, index) => `${index === 0 ? label : ''}${index + 1}. ${note}`);
}

/** Points a line of a note takes; less than a row of the table, so that a page holds more. */
const NOTE_LINE = 15;

function noteHeight(note: string, widths: readonly number[]): number {
  const room = widths.reduce((sum, width) => sum + width, 0);
  // A Chinese character is as wide as two digits.
  const wide = note.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  const length = note.length + wide;
  return NOTE_LINE * Math.max(1, Math.ceil(length / room));
}

function widthsOf(tables: readonly AnyTable[], last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) =>
    Math.max(...tables.map(({ columns }) => columns[index]?.width ?? 0), 4),
  );
}

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
