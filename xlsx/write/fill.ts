import type { Workbook, Worksheet } from 'exceljs';

import { pageScale, type Sheet } from '../../engine/index.ts';
import { STYLES, TAB_COLOURS } from '../styles.ts';
import { excelValue } from './cells.ts';
import { rangeOf } from './extras.ts';
import { heightsOf } from './heights.ts';

/** Excel's numbers for paper sizes. */
const PAPERS = { A4: 9, A3: 8 } as const;
/** In inches: the usual margins of an office table, with room for the page number. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };
/** What Excel stores is a little more than the characters it shows: the cell's padding. */
const WIDTH_PADDING = 0.625;

/** Adds a sheet to an ExcelJS workbook. */
export function fillWorksheet(workbook: Workbook, sheet: Sheet): void {
  const worksheet = workbook.addWorksheet(
    sheet.name,
    sheet.tab === undefined ? {} : { properties: { tabColor: { argb: TAB_COLOURS[sheet.tab] } } },
  );
  sheet.widths.forEach((width, index) => {
    worksheet.getColumn(index + 1).width = width + WIDTH_PADDING;
  });
  fillCells(worksheet, sheet);
  for (const merge of sheet.merges ?? []) {
    // Excel repairs files with a merge of one cell.
    if (merge.top !== merge.bottom || merge.left !== merge.right) {
      worksheet.mergeCells(merge.top + 1, merge.left + 1, merge.bottom + 1, merge.right + 1);
    }
  }
  setViews(worksheet, sheet);
  if (sheet.filter !== undefined) worksheet.autoFilter = rangeOf(sheet.filter);
  setPrint(worksheet, sheet);
}

function fillCells(worksheet: Worksheet, sheet: Sheet): void {
  const heights = heightsOf(sheet);
  sheet.rows.forEach((cells, row) => {
    const height = heights[row];
    if (height !== undefined) worksheet.getRow(row + 1).height = height;
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = worksheet.getCell(row + 1, column + 1);
      target.value = excelValue(cell, { sheet: sheet.name, row, column });
      if (cell.style !== undefined) target.style = STYLES[cell.style];
    });
  });
}

/** Result tables have their own lines; where a planner fills in, Excel's grid helps. */
function setViews(worksheet: Worksheet, sheet: Sheet): void {
  const showGridLines = sheet.tab === 'input' || sheet.tab === undefined;
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  worksheet.views =
    rows > 0 || columns > 0
      ? [{ state: 'frozen', xSplit: columns, ySplit: rows, showGridLines }]
      : [{ state: 'normal', showGridLines }];
}

function setPrint(worksheet: Worksheet, sheet: Sheet): void {
  const { print } = sheet;
  Object.assign(worksheet.pageSetup, {
    paperSize: PAPERS[print.paper],
    orientation: print.landscape ? 'landscape' : 'portrait',
    // Where pages begin at given rows the size is stated: Excel may pass over such rows while it
    // shrinks a sheet to fit.
    ...(print.breaks === undefined
      ? { fitToPage: true, fitToWidth: 1, fitToHeight: print.isOnePage === true ? 1 : 0 }
      : { scale: pageScale(sheet) }),
    horizontalCentered: true,
    margins: MARGINS,
  });
  for (const row of print.breaks ?? []) worksheet.getRow(row).addPageBreak();
  if (print.footer !== undefined) worksheet.headerFooter.oddFooter = centred(print.footer);
}

/** A digit right after '&C' would be read as a font size. */
function centred(footer: string): string {
  if (/^&[LCR]/u.test(footer)) return footer;
  return /^\d/u.test(footer) ? `&C ${footer}` : `&C${footer}`;
}
