import { invariant } from '../../base/defect.ts';
import type { Area, CellRef } from '../../model/grid.ts';
import type { Locale } from '../../model/locale.ts';
import type { SheetCell, StyleName } from '../../model/sheet.ts';
import { DASH, sumRows } from './sumRows.ts';
import { tableBody } from './tableBody.ts';
import type { ResultColumn, Shown, Table } from './table.ts';

/** A table in its place on a sheet. */
export interface LaidTable {
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly merges: readonly Area[];
  /** First and last header row, on the sheet. */
  readonly header: readonly [number, number];
  /** Bottom header row and body: what a filter covers. Absent without rows, or with subtotals inside. */
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
    spread(
      table.columns.map((column) => bodyCell(column, { row, index }, locale)),
      table.columns,
    ),
  );
  const isEmpty = body.length === 0;
  const last = spanOf(table.columns) - 1;
  const isSummed = table.hasTotal === true || table.subtotals !== undefined;
  invariant(!isSummed || !isSpread(table.columns), 'a table with sums has columns of its own');
  const captionMerge = caption.map(() => ({ top, left: 0, bottom: top, right }));
  const empty = isEmpty ? [emptyRow(table, last, locale)] : [];
  const emptyMerge = isEmpty ? [{ top: bodyTop, left: 0, bottom: bodyTop, right: last }] : [];
  const { rows, runs } = tableBody(table, { body, top: bodyTop }, locale);
  const bottom = bodyTop + rows.length - 1;
  const sums = isEmpty ? [] : sumRows(table, { body, runs, top: bottom + 1 }, locale);
  const isFiltered = !isEmpty && table.subtotals?.areInside !== true;
  return {
    rows: [...caption, ...header.rows, ...rows, ...empty, ...sums],
    merges: [
      ...captionMerge,
      ...header.merges,
      ...body.flatMap((_, index) => spanMerges(table.columns, bodyTop + index)),
      ...emptyMerge,
    ],
    header: [headerTop, bodyTop - 1],
    filter: isFiltered ? { top: bodyTop - 1, left: 0, bottom, right: last } : undefined,
  };
}

function layHeader<R>(
  columns: readonly ResultColumn<R>[],
  top: number,
  locale: Locale,
): { readonly rows: readonly (readonly SheetCell[])[]; readonly merges: readonly Area[] } {
  const cells = (texts: readonly (string | null)[]): readonly SheetCell[] =>
    spread(
      texts.map((text) => ({ value: text, style: 'header' })),
      columns,
    );
  const names = columns.map(({ header }) => header[locale]);
  if (columns.every(({ group }) => group === undefined))
    return { rows: [cells(names)], merges: spanMerges(columns, top) };

  const groups = columns.map(({ group }) => group?.[locale]);
  const starts = groups.map((group, index) => group === undefined || group !== groups[index - 1]);
  const upper = groups.map((group, index) =>
    starts[index] ? (group ?? names[index] ?? null) : null,
  );
  const lower = names.map((name, index) => (groups[index] === undefined ? null : name));
  const merges = columns.flatMap((column, index): readonly Area[] => {
    const left = spanOf(columns.slice(0, index));
    const right = left + (column.span ?? 1) - 1;
    if (groups[index] === undefined) return [{ top, left, bottom: top + 1, right }];
    const own = right > left ? [{ top: top + 1, left, bottom: top + 1, right }] : [];
    if (!starts[index]) return own;
    const next = starts.findIndex((isStart, at) => isStart && at > index);
    const end = spanOf(columns.slice(0, next === -1 ? columns.length : next)) - 1;
    return end > left ? [{ top, left, bottom: top, right: end }, ...own] : own;
  });
  return { rows: [cells(upper), cells(lower)], merges };
}

/** Columns of the sheet that columns of a table take together. */
export const spanOf = (columns: readonly Pick<ResultColumn<never>, 'span'>[]): number =>
  columns.reduce((sum, { span = 1 }) => sum + span, 0);

const isSpread = (columns: readonly Pick<ResultColumn<never>, 'span'>[]): boolean =>
  spanOf(columns) > columns.length;

/** The cells of a row, each followed by the empty ones that it is merged with. */
const spread = (
  cells: readonly SheetCell[],
  columns: readonly Pick<ResultColumn<never>, 'span'>[],
): readonly SheetCell[] =>
  cells.flatMap((cell, index) => [
    cell,
    ...Array.from({ length: (columns[index]?.span ?? 1) - 1 }, () => ({
      value: null,
      style: cell.style,
    })),
  ]);

/** The merged cells of one row. */
const spanMerges = (
  columns: readonly Pick<ResultColumn<never>, 'span'>[],
  row: number,
): readonly Area[] =>
  columns.flatMap(({ span = 1 }, index) => {
    const left = spanOf(columns.slice(0, index));
    return span > 1 ? [{ top: row, left, bottom: row, right: left + span - 1 }] : [];
  });

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

function emptyRow<R>(table: Table<R>, last: number, locale: Locale): readonly SheetCell[] {
  return Array.from({ length: last + 1 }, (_, index) => ({
    value: index === 0 ? table.whenEmpty[locale] : null,
    style: 'muted',
  }));
}
