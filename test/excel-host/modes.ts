import type { Area } from '../../engine/model/grid.ts';
import { accessDenied } from './errors.ts';
import { formatPieces } from './formats.ts';
import type { SheetState, WorkbookState } from './workbook.ts';

/** Methods that only look, or that leave the workbook as it is. */
const HARMLESS =
  /^(?:_\w+|Get\w+|Find\w*|Select|Activate|Calculate|Suspend\w+|Save|Close|Show\w+|SetDirty|CreateAndOpenWorkbook)$/u;

/** Whether a workbook that is open for reading refuses the method. */
export const isChange = (method: string): boolean => !HARMLESS.test(method);

/** A protected sheet refuses new contents, but for cells that are not locked. */
export function refuseContents(sheet: SheetState, area: Area): void {
  if (!sheet.protection.isOn) return;
  const pieces = formatPieces(sheet, area, ['protection.locked', true]);
  if (pieces.some(({ value }) => value !== false)) accessDenied(`${sheet.name} is protected`);
}

/** A protected sheet refuses new formats, unless its options allow them. */
export function refuseFormatting(sheet: SheetState): void {
  refuseUnless(sheet, 'allowFormatCells');
}

/** A protected sheet refuses what its options do not allow. */
export function refuseUnless(sheet: SheetState, option: string): void {
  const { isOn, options } = sheet.protection;
  if (!isOn) return;
  const isAllowed =
    typeof options === 'object' && options !== null && !Array.isArray(options)
      ? (options as Record<string, unknown>)[option] === true
      : false;
  if (!isAllowed) accessDenied(`${sheet.name} is protected`);
}

/** A workbook whose structure is protected keeps its sheets as they are. */
export function refuseStructure(book: WorkbookState): void {
  if (book.protection.isOn) accessDenied('the structure of the workbook is protected');
}
