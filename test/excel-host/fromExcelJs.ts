import ExcelJS from 'exceljs';

import { openPackage } from '../../xlsx/archive/package.ts';
import type { Excel } from './host.ts';
import { isErrorText, putCell } from './cells.ts';
import { newSheet, type Cell, type NameState, type Scalar, type SheetState } from './workbook.ts';

/**
 * Opens a real .xlsx file in an in-memory Excel, read by ExcelJS and not by our own reader: so the
 * two ways to a grid have nothing in common but the file.
 */
export async function openWithExcelJs(host: Excel, bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const named = namesOf(bytes);
  host.book.sheets = workbook.worksheets.map((worksheet, position) => {
    const sheet = newSheet(`{${worksheet.id}}`, worksheet.name);
    const { state } = worksheet;
    sheet.visibility =
      state === 'visible' ? 'Visible' : state === 'hidden' ? 'Hidden' : 'VeryHidden';
    sheet.merges = mergesOf(worksheet);
    sheet.names = named.get(position) ?? [];
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        put(sheet, cell);
      });
    });
    return sheet;
  });
}

/** Names of single sheets with a text in them, which ExcelJS drops; by the sheet's place. */
function namesOf(bytes: Uint8Array): ReadonlyMap<number, NameState[]> {
  const names = new Map<number, NameState[]>();
  const xml = openPackage(bytes).text('xl/workbook.xml');
  const found = xml.matchAll(
    /<definedName [^>]*?name="([^"]+)" localSheetId="(\d+)"[^>]*>((?:"|&quot;)[^<]*)</gu,
  );
  for (const [, name = '', place = '', text = ''] of found) {
    const formula = `=${text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}`;
    const state: NameState = { name, scope: 'Worksheet', formula, comment: '', isVisible: true };
    names.set(Number(place), [...(names.get(Number(place)) ?? []), state]);
  }
  return names;
}

function put(sheet: SheetState, cell: ExcelJS.Cell): void {
  // Of a merged area only the first cell holds something.
  if (cell.master !== cell) return;
  const at = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
  putCell(sheet, at, cellOf(cell.value, cell.formula));
}

function cellOf(value: ExcelJS.CellValue, formula: string | undefined): Cell | undefined {
  if (value === null || value === undefined) return undefined;
  const plain = plainOf(value);
  if (formula !== undefined) return { value: plain ?? 0, formula: `=${formula}` };
  if (plain === undefined || plain === '') return undefined;
  const isLookalike = typeof value === 'string' && isErrorText(value);
  return isLookalike ? { value: plain, isText: true } : { value: plain };
}

/** Days since 1899-12-30, as Excel counts them. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function plainOf(value: ExcelJS.CellValue): Scalar | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return plainOf(value.text);
  return 'result' in value ? plainOf(value.result) : undefined;
}

function mergesOf(worksheet: ExcelJS.Worksheet): SheetState['merges'] {
  const { merges } = worksheet.model as unknown as { readonly merges: readonly string[] };
  return merges.map((address) => {
    const [first = '', last = first] = address.split(':');
    const start = worksheet.getCell(first);
    const end = worksheet.getCell(last);
    return {
      top: Number(start.row) - 1,
      left: Number(start.col) - 1,
      bottom: Number(end.row) - 1,
      right: Number(end.col) - 1,
    };
  });
}
