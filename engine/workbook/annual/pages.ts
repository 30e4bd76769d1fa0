import type { Area } from '../../model/grid.ts';
import type { Sheet, SheetCell, StyleName } from '../../model/sheet.ts';
import type { AnnualContext } from './annualContext.ts';
import { ANNUAL_SHEETS, type AnnualTableId } from './names.ts';

/** One row of a page: its cells from the left, how far each reaches, and its height in points. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly height: number;
}

/** One cell, over as many columns as it spans. */
export interface PageCell {
  readonly value: SheetCell['value'];
  readonly formula?: ((row: number) => string) | undefined;
  readonly style: StyleName;
  readonly span?: number | undefined;
}

/** A line over the whole width of the page. */
export const lineOf = (
  value: string,
  style: StyleName,
  size: { readonly height: number; readonly span: number },
): PageRow => ({ cells: [{ value, style, span: size.span }], height: size.height });

/**
 * Pages of one sheet, one after the other: a township each, printed in one go.
 *
 * @param widths of the columns, in characters; together no more than an A4 page holds
 */
export function layPages(
  id: AnnualTableId,
  pages: readonly (readonly PageRow[])[],
  { widths, context }: { readonly widths: readonly number[]; readonly context: AnnualContext },
): Sheet {
  const rows: (readonly (SheetCell | null)[])[] = [];
  const merges: Area[] = [];
  const breaks: number[] = [];
  const heights: Record<number, number> = {};
  for (const page of pages) {
    if (rows.length > 0) breaks.push(rows.length);
    for (const { cells, height } of page) {
      const top = rows.length;
      heights[top] = height;
      const laid = layRow(cells, top);
      merges.push(...laid.merges);
      rows.push(laid.row);
    }
  }
  return {
    name: ANNUAL_SHEETS[id][context.locale],
    widths,
    rows,
    heights,
    merges,
    print: { paper: 'A4', landscape: false, breaks },
    tab: 'result',
  };
}

function layRow(
  cells: readonly PageCell[],
  top: number,
): { readonly row: readonly SheetCell[]; readonly merges: readonly Area[] } {
  const row: SheetCell[] = [];
  const merges: Area[] = [];
  for (const { value, formula, style, span = 1 } of cells) {
    const left = row.length;
    if (span > 1) merges.push({ top, left, bottom: top, right: left + span - 1 });
    row.push({ value, style, ...(formula && { formula: formula(top) }) });
    for (let more = 1; more < span; more += 1) row.push({ value: null, style });
  }
  return { row, merges };
}
