import {
  isRecordSheet,
  isWrittenByUs,
  type CellRef,
  type Grid,
  type Sheet,
} from '../../engine/index.ts';
import type { SheetChange, WorkbookHost, WriteOptions } from '../workbookHost.ts';
import { listenForChanges } from './changes.ts';
import { HalfDone, type Left } from './halfDone.ts';
import { inExcel, onWaiting, type Waits } from './inExcel.ts';
import { newWorkbook } from './newWorkbook.ts';
import { readGrids } from './readGrids.ts';
import { hostErrorAbout } from './trouble.ts';
import { putRestBack, undoLast, type LastWrite } from './undo.ts';
import { writeAll, type Writing } from './writeSheets.ts';

/** What a test may set. */
export interface ExcelHostOptions {
  /** Waits before new attempts while a cell is edited, in milliseconds. */
  readonly pauses?: readonly number[] | undefined;
  /** The same once a change is begun. */
  readonly patience?: readonly number[] | undefined;
}

/**
 * The planner's workbook in Excel, through Office.js.
 *
 * Needs ExcelApi 1.14, which the manifest asks for; above it only what is asked for at run time.
 */
export class ExcelHost implements WorkbookHost {
  readonly kind = 'excel';
  readonly #waits: Waits;
  readonly #pauses: readonly number[] | undefined;
  #last: LastWrite | undefined;
  /** What has to be put back before anything else is written or undone. */
  #left: Left | undefined;

  constructor(waits: ExcelHostOptions = {}) {
    this.#waits = waits;
    this.#pauses = waits.pauses;
  }

  name(): Promise<string | undefined> {
    return inExcel(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return workbook.name;
    }, this.#pauses);
  }

  readGrids(isWanted?: (sheet: string) => boolean): Promise<readonly Grid[]> {
    return readGrids(this.#pauses, isWanted);
  }

  async writeSheets(sheets: readonly Sheet[], options: WriteOptions): Promise<void> {
    this.#last = await this.#write(sheets, {
      ...options,
      isMarked: () => true,
      givesUpLists: true,
    });
  }

  /**
   * Inserts sheets for the planner to fill in. They are his from then on: never replaced, and no
   * undo takes them away.
   *
   * @throws {HostError} what stood in the way; the workbook is as before
   */
  async insertSheets(sheets: readonly Sheet[]): Promise<void> {
    const isMarked = (name: string): boolean => isWrittenByUs(name) || isRecordSheet(name);
    await this.#write(sheets, { replace: [], isMarked, givesUpLists: false });
  }

  async newWorkbook(sheets: readonly Sheet[]): Promise<undefined> {
    await newWorkbook(sheets, this.#pauses);
  }

  async undoWrite(): Promise<boolean> {
    const left = this.#left;
    if (left !== undefined) {
      await this.#finish();
      return left.isUndo;
    }
    const last = this.#last;
    if (last === undefined) return false;
    await this.#remembering(() => undoLast(last, this.#waits));
    this.#last = undefined;
    return true;
  }

  isHalfDone(): boolean {
    return this.#left !== undefined;
  }

  async #write(sheets: readonly Sheet[], writing: Writing): Promise<LastWrite> {
    await this.#finish();
    return this.#remembering(() => writeAll(sheets, writing, this.#waits));
  }

  /** Puts back what was left half-done. */
  async #finish(): Promise<void> {
    const left = this.#left;
    if (left === undefined) return;
    await this.#remembering(() => putRestBack(left, this.#waits));
    this.#left = undefined;
    if (left.isUndo) this.#last = undefined;
  }

  async #remembering<Result>(task: () => Promise<Result>): Promise<Result> {
    try {
      return await task();
    } catch (error) {
      if (error instanceof HalfDone) this.#left = error.left;
      throw error;
    }
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

  onWaiting(listener: (isWaiting: boolean) => void): () => void {
    return onWaiting(listener);
  }

  onChange(listener: (change: SheetChange) => void): Promise<() => void> {
    return listenForChanges(listener, this.#pauses);
  }
}
