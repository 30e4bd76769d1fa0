import type { CellRef, Grid, IsoDate, Sheet } from '../engine/index.ts';

/** A change that somebody made to a sheet while the pane was open. */
export interface SheetChange {
  readonly sheet: string;
  /** What was done to it; of a renamed sheet the old name is told as deleted. */
  readonly kind: 'edited' | 'added' | 'deleted';
}

/** How our sheets are to be written. */
export interface WriteOptions {
  /**
   * Names of sheets that may be replaced, or removed if they are not written again; of these only
   * those are that carry our mark. No other sheet is ever touched.
   */
  readonly replace: readonly string[];
  /** Keep each sheet that is replaced as a copy with the date in its name that this tells for it. */
  readonly keepAs?: ((sheet: string) => IsoDate) | undefined;
  /** The sheet that a file with nothing new but a study is named after. */
  readonly study?: string | undefined;
}

/** What a workbook of our own holds: the tables of the year, or the next round. */
export type NewWorkbook = 'annual' | 'next';

/**
 * Where the planner's workbook is: Excel, or a file opened in the page.
 *
 * A host moves rectangles of cells and nothing else; the pane knows no other way to a workbook.
 * Every method may fail with a `HostError`, which says in both languages what to do.
 */
export interface WorkbookHost {
  readonly kind: 'excel' | 'file';
  /** Name of the workbook as the planner knows it; absent if nothing is open. */
  name(): Promise<string | undefined>;
  /**
   * Every sheet as it is now, ours included.
   *
   * @param isWanted lets a host that need not read all leave sheets out
   */
  readGrids(isWanted?: (sheet: string) => boolean): Promise<readonly Grid[]>;
  /**
   * Tells a host that can be given another workbook whether that is the open one now; if not, the
   * former goes on.
   */
  settle?(isOpened: boolean): void;
  /**
   * Writes our sheets in one piece: all of them, or none. What could not be put back at once after a
   * failure is put back before the next writing or by `undoWrite`.
   */
  writeSheets(sheets: readonly Sheet[], options: WriteOptions): Promise<void>;
  /**
   * Hands sheets out as a workbook of their own: a download in the page, a window in Excel.
   *
   * @param kind what it holds, for its name
   * @returns its name, where it has one
   */
  newWorkbook(sheets: readonly Sheet[], kind: NewWorkbook): Promise<string | undefined>;
  /**
   * Puts our sheets back as they were before the last `writeSheets`; false if there was none, or if
   * only what a failed one had left was put back.
   */
  undoWrite(): Promise<boolean>;
  /** Whether a failed writing or undo has left something that `undoWrite` would put back. */
  isHalfDone?(): boolean;
  /** Selects a cell and brings its sheet to the front, where the host can. */
  reveal(cell: CellRef): Promise<void>;
  /** Tells when the host begins and ends to wait for somebody who edits a cell. */
  onWaiting?(listener: (isWaiting: boolean) => void): () => void;
  /** Tells of changes by others than ourselves; returns how to stop listening. */
  onChange(listener: (change: SheetChange) => void): Promise<() => void>;
}
