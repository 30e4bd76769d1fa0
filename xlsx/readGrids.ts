import { type CellValue, type Grid, localAddressOf } from '../engine/index.ts';
import { LIMITS } from './archive/limits.ts';
import { openPackage, type Package } from './archive/package.ts';
import { type Relationship } from './archive/relationships.ts';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './archive/workbookPart.ts';
import { marksOf } from './mark.ts';
import { readDateStyles } from './read/dateStyles.ts';
import { readSharedStrings } from './read/sharedStrings.ts';
import { type SparseRows } from './read/rows.ts';
import { readSheet, type SheetContent } from './read/sheet.ts';
import { refuse } from './refusal.ts';

/** Days between 1900-01-00 and 1904-01-01, as Excel counts them. */
const DAYS_TO_1904 = 1_462;

/**
 * The sheets of a workbook as rectangles of values, in the order of their tabs.
 *
 * The sheet parts are read directly, not through ExcelJS: it takes `""`, the commonest result of
 * a formula, for no result, lets phonetic runs into inline texts, decodes entities twice, and
 * loses sheets with prefixed tags or other part names. Values are all that is needed here.
 *
 * Chart sheets have no cells and are left out.
 *
 * @throws {RefusedFile} if the file is not a workbook that can be read; `scanPackage` says so first
 */
export function readGrids(bytes: Uint8Array): Promise<Grid[]> {
  return Promise.resolve().then(() => {
    const source = openPackage(bytes);
    return gridsIn(source, readWorkbookPart(source));
  });
}

/** The same of an open package, of some of its sheets only. */
export function gridsIn(
  source: Package,
  workbook: WorkbookPart,
  isWanted: (sheet: string) => boolean = () => true,
): Grid[] {
  const context = { strings: stringsOf(source, workbook), shiftOf: shiftOf(source, workbook) };
  const marks = marksOf(workbook);
  return workbook.sheets
    .filter(({ type, name }) => type === 'worksheet' && isWanted(name))
    .map((sheet) => {
      const grid = gridOf(sheet, readSheet(source.text(sheet.part), context));
      const mark = marks.get(sheet);
      return mark === undefined ? grid : { ...grid, mark };
    });
}

function stringsOf(source: Package, workbook: WorkbookPart): readonly string[] {
  const part = partOf(source, workbook, 'sharedStrings');
  return part === undefined ? [] : readSharedStrings(source.text(part));
}

/** Dates that count from 1904 are moved to the 1900 system, which every Grid has. */
function shiftOf(source: Package, workbook: WorkbookPart): (style?: string) => number {
  const part = partOf(source, workbook, 'styles');
  if (!workbook.isDate1904 || part === undefined) return () => 0;
  const isDay = readDateStyles(source.text(part));
  return (style) => (isDay[Number(style ?? 0)] === true ? DAYS_TO_1904 : 0);
}

const partOf = (source: Package, workbook: WorkbookPart, kind: string): string | undefined =>
  workbook.relationships.find(
    (link: Relationship) => link.kind === kind && source.find(link.target) !== undefined,
  )?.target;

function gridOf(sheet: ListedSheet, { rows, merges }: SheetContent): Grid {
  const { top, left, bottom, right } = usedArea(rows);
  const head = { sheet: sheet.name, hidden: sheet.state !== 'visible', merges };
  const width = right - left + 1;
  if (bottom < top) return { ...head, top: 0, left: 0, rows: [] };
  if (width * (bottom - top + 1) > LIMITS.gridCells) refuseStray(sheet.name, bottom, right);
  // Blank rows are one and the same array: a stray cell far below costs next to nothing.
  const blank: readonly CellValue[] = Array.from({ length: width }, () => null);
  const filled = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cells = rows.get(top + index);
    if (cells === undefined || cells.size === 0) return blank;
    return blank.map((_value, column) => cells.get(left + column) ?? null);
  });
  return { ...head, top, left, rows: filled };
}

/** The rectangle around all cells that show something; formats and empty texts do not count. */
function usedArea(rows: SparseRows): { top: number; left: number; bottom: number; right: number } {
  const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of rows) {
    for (const [column, value] of cells) {
      if (value === '') continue;
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return used;
}

function refuseStray(sheet: string, row: number, column: number): never {
  const last = localAddressOf({ row, column });
  return refuse('tooLarge', {
    'zh-CN': `工作表“${sheet}”的内容一直到 ${last}，请删除多余的行列`,
    'en-US': `sheet "${sheet}" reaches ${last}: delete the rows and columns you do not need`,
  });
}
