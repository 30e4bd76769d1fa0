import type { Area, CellRef } from '../../model/grid.ts';
import type { Locale } from '../../model/locale.ts';
import type { SheetCell, StyleName } from '../../model/sheet.ts';
import { DASH, sumRows } from './sumRows.ts';
import type { ResultColumn, Shown, Table } from './table.ts';

/** A table in its place on a sheet. */
export interface LaidTable {
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly merges: readonly Area[];
  /** First and last header row, on the sheet. */
  readonly header: readonly [number, number];
  /** Bottom header row and body: what a filter covers. Absent without rows. */
  readonly filter?: Area | undefined;
}

/**
 * Lays a table out from a row of the sheet on: header, body, subtotals, total, balance.
 *
 * @param at its first row, and the last column of the sheet, which a caption spans
 */
export function layTable<R>(
  table: Table<R>,
  { top, right }: { readonly top: number; readonly right: number },
  locale: Locale,
): LaidTable {
  const caption = table.caption ? [[textCell(table.caption[locale], 'caption')]] : [];
  const headerTop = top + caption.length;
  const header = layHeader(table.columns, headerTop, locale);
  const bodyTop = headerTop + header.rows.length;
  const body = table.rows.map((row, index) =>
    table.columns.map((column) => bodyCell(column, { row, index }, locale)),
  );
  const isEmpty = body.length === 0;
  const last = table.columns.length - 1;
  const captionMerge = caption.map(() => ({ top, left: 0, bottom: top, right }));
  const empty = isEmpty ? [emptyRow(table, locale)] : [];
  const emptyMerge = isEmpty ? [{ top: bodyTop, left: 0, bottom: bodyTop, right: last }] : [];
  const bottom = bodyTop + body.length - 1;
  const sums = isEmpty ? [] : sumRows(table, { body, top: bodyTop }, locale);
  return {
    rows: [...caption, ...header.rows, ...body, ...empty, ...sums],
    merges: [...captionMerge, ...header.merges, ...emptyMerge],
    header: [headerTop, bodyTop - 1],
    filter: isEmpty ? undefined : { top: bodyTop - 1, left: 0, bottom, right: last },
  };
}

function layHeader<R>(
  columns: readonly ResultColumn<R>[],
  top: number,
  locale: Locale,
): { readonly rows: readonly (readonly SheetCell[])[]; readonly merges: readonly Area[] } {
  const cells = (texts: readonly (string | null)[]): readonly SheetCell[] =>
    texts.map((text) => ({ value: text, style: 'header' }));
  const names = columns.map(({ header }) => header[locale]);
  if (columns.every(({ group }) => group === undefined))
    return { rows: [cells(names)], merges: [] };

  const groups = columns.map(({ group }) => group?.[locale]);
  const starts = groups.map((group, index) => group === undefined || group !== groups[index - 1]);
  const upper = groups.map((group, index) =>
    starts[index] ? (group ?? names[index] ?? null) : null,
  );
  const lower = names.map((name, index) => (groups[index] === undefined ? null : name));
  const merges = columns.flatMap((_, left): readonly Area[] => {
    if (!starts[left]) return [];
    if (groups[left] === undefined) return [{ top, left, bottom: top + 1, right: left }];
    const next = starts.findIndex((starts, index) => starts && index > left);
    const right = (next === -1 ? columns.length : next) - 1;
    return right > left ? [{ top, left, bottom: top, right }] : [];
  });
  return { rows: [cells(upper), cells(lower)], merges };
}

function bodyCell<R>(
  column: ResultColumn<R>,
  at: { readonly row: R; readonly index: number },
  locale: Locale,
): SheetCell {
  const value = shown(column.value(at.row, at.index), locale);
  const style = column.styleOf?.(at.row) ?? column.style;
  const link: CellRef | undefined = column.link?.(at.row);
  const { dash } = column;
  const isDashed = typeof dash === 'function' ? dash(at.row) : dash;
  if (value === null && isDashed) return { value: DASH, style: 'muted' };
  return { value, style, ...(link ? { link } : {}) };
}

/** A value as a cell holds it: words in the language of the sheet, nothing that is not a number. */
export function shown(value: Shown, locale: Locale): SheetCell['value'] {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'object' && 'zh-CN' in value) return value[locale];
  return value;
}

const textCell = (value: string, style: StyleName): SheetCell => ({ value, style });

function emptyRow<R>(table: Table<R>, locale: Locale): readonly SheetCell[] {
  return table.columns.map((_, index) => ({
    value: index === 0 ? table.whenEmpty[locale] : null,
    style: 'muted',
  }));
}
