import {
  isRecordSheet,
  isWrittenByUs,
  type CellRef,
  type Grid,
  type Sheet,
} from '../../engine/index.ts';
import type { SheetChange, WorkbookHost, WriteOptions } from '../workbookHost.ts';
import { listenForChanges } from './changes.ts';
import { inExcel } from './inExcel.ts';
import { newWorkbook } from './newWorkbook.ts';
import { readGrids } from './readGrids.ts';
import { hostErrorAbout } from './trouble.ts';
import { undoLast, type LastWrite } from './undo.ts';
import { writeAll } from './writeSheets.ts';

/** What a test may set. */
export interface ExcelHostOptions {
  /** Waits before new attempts while a cell is edited, in milliseconds. */
  readonly pauses?: readonly number[] | undefined;
}

/**
 * The planner's workbook in Excel, through Office.js.
 *
 * Needs ExcelApi 1.14, which the manifest asks for; nothing above it is used.
 */
export class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';
  readonly #pauses: readonly number[] | undefined;
  #last: LastWrite | undefined;

  constructor({ pauses }: ExcelHostOptions = {}) {
    this.#pauses = pauses;
  }

  name(): Promise<string | undefined> {
    return inExcel(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return workbook.name;
    }, this.#pauses);
  }

  readGrids(): Promise<readonly Grid[]> {
    return readGrids(this.#pauses);
  }

  async writeSheets(sheets: readonly Sheet[], options: WriteOptions): Promise<void> {
    this.#last = await writeAll(sheets, { ...options, isMarked: () => true }, this.#pauses);
  }

  /**
   * Inserts sheets for the planner to fill in. They are his from then on: never replaced, and no
   * undo takes them away.
   *
   * @throws {HostError} what stood in the way; the workbook is as before
   */
  async insertSheets(sheets: readonly Sheet[]): Promise<void> {
    const isMarked = (name: string): boolean => isWrittenByUs(name) || isRecordSheet(name);
    await writeAll(sheets, { replace: [], isMarked }, this.#pauses);
  }

  async newWorkbook(sheets: readonly Sheet[]): Promise<undefined> {
    await newWorkbook(sheets, this.#pauses);
  }

  async undoWrite(): Promise<boolean> {
    const last = this.#last;
    if (last === undefined) return false;
    await undoLast(last, this.#pauses);
    this.#last = undefined;
    return true;
  }

  reveal(cell: CellRef): Promise<void> {
    return inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject || sheet.visibility !== 'Visible')
        throw hostErrorAbout('missingSheet', {
          'zh-CN': `工作表“${cell.sheet}”不在，或被隐藏。`,
          'en-US': `Sheet “${cell.sheet}” is missing or hidden.`,
        });
      sheet.activate();
      sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
      await context.sync();
    }, this.#pauses);
  }

  onChange(listener: (change: SheetChange) => void): Promise<() => void> {
    return listenForChanges(listener, this.#pauses);
  }
}
