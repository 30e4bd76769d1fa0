import type { Area } from '../../model/grid.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet, SheetCell } from '../../model/sheet.ts';
import { isUpright } from '../pageScale.ts';
import { titleOf, whatIfOf } from './heading.ts';
import { layTable, spanOf, type LaidTable } from './layTable.ts';
import { noteHeight, numbered, SOURCE } from './notes.ts';
import type { SheetContext } from './sheetContext.ts';
import {
  RESULT_SHEETS,
  STUDY_SHEETS,
  type ResultSheetId,
  type StudySheetId,
} from './sheetNames.ts';
import type { Table } from './table.ts';
import { AS_OF, both } from './words.ts';

export type { SheetContext } from './sheetContext.ts';

/** A sheet, less its tables. */
export interface Page {
  readonly id: ResultSheetId | StudySheetId;
  /** Follows the county's name. */
  readonly title: Localized;
  /** Years in the title where it is not the year of the plan, such as 2024—2034. */
  readonly years?: string | undefined;
  /** 单位：名, on the right of the line under the title. */
  readonly unit?: Localized | undefined;
  /** Joins cut-off date and status on the left of that line. */
  readonly remark?: string | undefined;
  readonly tab: NonNullable<Sheet['tab']>;
  readonly paper: 'A4' | 'A3';
  /** Whether it is printed upright; where nothing is said, if its columns allow it. */
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

const SHEET_NAMES = { ...RESULT_SHEETS, ...STUDY_SHEETS };

/** Sheets read as a text: no header is repeated on their pages. */
const UNTITLED: ReadonlySet<string> = new Set(['narrative', 'receipt']);

/** Sheets that speak of the document behind the built-in figures. */
const CITING: ReadonlySet<string> = new Set(['findings', 'parameters', 'pending']);

/** Rows that a page can hold before shrinking makes it too small to read. */
export const ROWS_OF_A_PAGE = 40;

const FOOTER = both('第 &P 页 共 &N 页', 'Page &P of &N');

/** Lays a sheet out: title, line of date and unit, tables, notes; print setup as offices expect. */
export function layPage(page: Page, tables: readonly AnyTable[], context: SheetContext): Sheet {
  const { locale } = context;
  const last = Math.max(...tables.map(({ columns }) => spanOf(columns))) - 1;
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
  line(titleOf(page.title, context, page.years), 'title');
  rows.push(dateLine(page, context, { last, across }));
  if (page.opening !== undefined) {
    across(0, last);
    const text = page.opening;
    rows.push(widths.map((_, index) => ({ value: index === 0 ? text : null, style: 'text' })));
  }
  const laid: LaidTable[] = [];
  const breaks: number[] = [];
  for (const table of tables) {
    if (laid.length > 0) rows.push([]);
    if (table.startsPage === true) breaks.push(rows.length);
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
  // What begins pages of its own or stands on one is not fitted to the width of its paper alone.
  const fitsByItself = page.isOnePage !== true && breaks.length === 0;
  return {
    name: SHEET_NAMES[page.id][locale],
    widths,
    rows,
    heights,
    merges,
    ...viewOf(page, laid),
    print: {
      paper: page.paper,
      landscape: !(page.isPortrait ?? (fitsByItself && isUpright(page.paper, widths))),
      titleRows: UNTITLED.has(page.id) ? undefined : repeatedHeader(tables, laid, locale),
      isOnePage: page.isOnePage,
      breaks: breaks.length > 0 ? breaks : undefined,
      footer: FOOTER[locale],
    },
    tab: page.tab,
  };
}

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

/** The notes of the sheet; where it cites, the document behind the built-in figures is named. */
const notesOf = ({ id, notes }: Page, context: SheetContext): readonly string[] =>
  numbered([...notes, ...(CITING.has(id) ? [SOURCE[context.locale]] : [])], context);

/** The width of each column: as declared, or what its header needs. */
export function widthsOf(
  tables: readonly AnyTable[],
  last: number,
  locale: Locale,
): readonly number[] {
  const widths = Array.from({ length: last + 1 }, () => 4);
  for (const { columns } of tables) {
    let at = 0;
    for (const { width, header, span = 1 } of columns) {
      const each = Math.max(width, widestWord(header[locale])) / span;
      for (const end = at + span; at < end; at += 1) widths[at] = Math.max(widths[at] ?? 0, each);
    }
  }
  return widths;
}

/** Room for the longest Latin word of a header, which must not break inside. */
const widestWord = (header: string): number =>
  Math.max(0, ...(header.match(/[A-Za-z-]+/gu) ?? []).map(({ length }) => length + 2));

/**
 * The header repeated on the pages: that of most rows, which pages before it do without.
 *
 * None where unlike tables follow for long: a wrong header over them is worse than none. Nor where
 * tables begin pages of their own and none is longer than a page.
 */
function repeatedHeader(
  tables: readonly AnyTable[],
  laid: readonly LaidTable[],
  locale: Locale,
): readonly [number, number] | undefined {
  const isPaged = tables.some(({ startsPage }) => startsPage === true);
  if (isPaged && tables.every(({ rows }) => rows.length <= ROWS_OF_A_PAGE)) return undefined;
  const heads = tables.map(({ columns }) => columns.map(({ header }) => header[locale]).join('|'));
  const rowsUnder = (head: string): number =>
    tables.reduce((sum, { rows }, index) => sum + (heads[index] === head ? rows.length : 0), 0);
  const most = Math.max(...heads.map((head) => rowsUnder(head)));
  const first = heads.findIndex((head) => rowsUnder(head) === most);
  const after = tables.reduce((sum, { rows }, index) => sum + (index > first ? rows.length : 0), 0);
  const alike = most - (tables[first]?.rows.length ?? 0);
  return after - alike > most / 2 ? undefined : laid[first]?.header;
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
