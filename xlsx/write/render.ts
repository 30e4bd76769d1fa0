import ExcelJS from 'exceljs';

import { SHEET_MARK, type Sheet } from '../../engine/index.ts';
import { openPackage, type Package } from '../archive/package.ts';
import { cachedCharts, type CachedChart } from '../charts/cells.ts';
import { markFormula } from '../mark.ts';
import { isSheetName, quoteSheet } from '../sheetName.ts';
import { absoluteRangeOf } from './extras.ts';
import { fillWorksheet } from './fill.ts';
import { finishSheet, readTexts } from './finish.ts';
import { collectLongLists, type EarlierLists } from './lists.ts';

/** A name that belongs to one sheet, such as its print titles. */
export interface SheetScopedName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** A sheet as an XML part that needs nothing but the styles it was rendered with, and its charts. */
export interface RenderedSheet {
  readonly name: string;
  readonly xml: string;
  readonly names: readonly SheetScopedName[];
  readonly charts: readonly CachedChart[];
}

/** Sheets rendered, with the package they were rendered in. */
export interface Rendered {
  readonly sheets: readonly RenderedSheet[];
  readonly source: Package;
}

/** What a new workbook says of itself. */
export interface WorkbookProperties {
  readonly title?: string | undefined;
  /** Who made it: an office or a program, never a machine. */
  readonly creator?: string | undefined;
}

/** How sheets are rendered. */
export interface RenderOptions {
  readonly properties?: WorkbookProperties | undefined;
  /** Whether a sheet says that it is ours. */
  readonly isMarked: (sheet: string) => boolean;
  /** The sheet of long lists in the workbook that the sheets are for. */
  readonly lists?: EarlierLists | undefined;
}

/** Who made a workbook, if no one else is named. */
const PROGRAM = '编衡 Bianheng';

/** The day every new workbook says it was made on: equal sheets give equal bytes. */
const MADE_ON = new Date(Date.UTC(2024, 0, 1));

/**
 * Renders sheets in a workbook of their own.
 *
 * @throws {RangeError} if a name or a value is none that Excel takes
 */
export async function renderSheets(
  sheets: readonly Sheet[],
  { properties = {}, isMarked, lists: earlier }: RenderOptions,
): Promise<Rendered> {
  for (const { name } of sheets) {
    if (!isSheetName(name)) throw new RangeError(`Excel takes no sheet named '${name}'`);
  }
  const lists = collectLongLists(sheets, earlier);
  const all = lists.sheet === undefined ? sheets : [...sheets, lists.sheet];
  const workbook = new ExcelJS.Workbook();
  workbook.title = properties.title ?? '';
  workbook.creator = properties.creator ?? PROGRAM;
  workbook.lastModifiedBy = properties.creator ?? PROGRAM;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  workbook.views = [WINDOW];
  for (const sheet of all) fillWorksheet(workbook, sheet);
  const source = openPackage(await bytesOf(workbook));
  const strings = 'xl/sharedStrings.xml';
  const texts = source.find(strings) === undefined ? [] : readTexts(source.text(strings));
  const context = { texts, rangeOfList: lists.rangeOf };
  return {
    source,
    sheets: all.map((sheet, index) => ({
      name: sheet.name,
      xml: finishSheet(source.text(partOf(index)), sheet, context),
      names: namesOf(sheet, isMarked(sheet.name)),
      charts: cachedCharts(sheet, sheets),
    })),
  };
}

/** Where ExcelJS puts the sheet of an index. */
export const partOf = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

const WINDOW = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 15_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;

/** Stored, not deflated: it is unpacked right away. */
async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const options = { zip: { compression: 'STORE' } };
  return new Uint8Array(
    await workbook.xlsx.writeBuffer(options as Partial<ExcelJS.XlsxWriteOptions>),
  );
}

/** Mark, print titles and the filter's range are names in the workbook, not parts of the sheet. */
function namesOf(sheet: Sheet, isMarked: boolean): readonly SheetScopedName[] {
  const names: SheetScopedName[] = [];
  if (isMarked) names.push({ name: SHEET_MARK, formula: markFormula(sheet.name), isHidden: false });
  const own = quoteSheet(sheet.name);
  if (sheet.filter !== undefined) {
    const formula = `${own}!${absoluteRangeOf(sheet.filter)}`;
    names.push({ name: '_xlnm._FilterDatabase', formula, isHidden: true });
  }
  const rows = sheet.print.titleRows;
  if (rows !== undefined) {
    const formula = `${own}!$${rows[0] + 1}:$${rows[1] + 1}`;
    names.push({ name: '_xlnm.Print_Titles', formula, isHidden: false });
  }
  return names;
}
