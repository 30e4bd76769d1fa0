import { localAddressOf } from '../../engine/model/grid.ts';
import type { Sheet, SheetCell } from '../../engine/model/sheet.ts';

/**
 * How a table is built: its head and header, and what stands under its body; of pages the first.
 *
 * Figures are the sample's business: below the header every number is shown as `#`.
 */
export function structureOf(sheet: Sheet, bodyRows: number): string {
  const { paper, landscape, titleRows, isOnePage, breaks, footer } = sheet.print;
  const body = titleRows === undefined ? sheet.rows.length : titleRows[1] + 1;
  const shown = sheet.rows.flatMap((cells, row) => {
    if (titleRows !== undefined && row >= body && row < body + bodyRows) return [];
    const texts = cells.map((cell, column) => cellText(cell, { row, column }));
    const isHead = titleRows !== undefined && row < body;
    return [`${row + 1}: ${(isHead ? texts : texts.map(shapeOf)).join(' | ')}`];
  });
  return [
    `${sheet.name}: ${paper} ${landscape ? 'landscape' : 'portrait'}${isOnePage === true ? ', one page' : ''}`,
    `widths ${sheet.widths.join(' ')}`,
    `repeated ${titleRows === undefined ? 'none' : titleRows.map((row) => row + 1).join('–')}; footer ${footer ?? 'none'}; breaks ${breaks?.length ?? 0}`,
    ...(breaks === undefined ? shown : shown.slice(0, breaks[0])),
    '',
  ].join('\n');
}

/** Every number as #; formulas stay as they are. */
function shapeOf(text: string): string {
  const [value = '', ...formula] = text.split(' =');
  return [value.replace(/[-+]?\d[\d.,]*/gu, '#'), ...formula].join(' =');
}

/** What a cell says; blank and error alike say nothing. */
export function written(cell: SheetCell | null | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? '' : String(value);
}

function cellText(cell: SheetCell | null, at: { row: number; column: number }): string {
  if (cell === null) return '·';
  const formula = cell.formula?.replaceAll(localAddressOf(at), 'here');
  return `${written(cell)}${formula === undefined ? '' : ` =${formula}`}`;
}
