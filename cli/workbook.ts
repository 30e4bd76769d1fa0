import type { Grid } from '../engine/index.ts';
import { readGrids, RefusedFile, scanPackage, type Scan } from '../xlsx/index.ts';
import { EXIT, Failure } from './failure.ts';
import { readBytes } from './files.ts';
import { CANNOT_READ } from './messages.ts';

/** A workbook that was opened. */
export interface OpenedWorkbook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly scan: Scan;
  readonly grids: readonly Grid[];
}

/**
 * Opens a workbook: looks at what it is before anything in it is read.
 *
 * @throws {Failure} if it cannot be taken, with what its owner can do about it
 */
export async function openWorkbook(path: string): Promise<OpenedWorkbook> {
  const bytes = await readBytes(path);
  const scan = scanPackage(bytes);
  if (scan.kind !== 'workbook')
    throw new Failure(EXIT.unread, CANNOT_READ.refused(path, scan.message));
  const grids = await refusalAsFailure(path, () => readGrids(bytes));
  return { path, bytes, scan, grids };
}

/**
 * Does a task on a file; some damage shows only when a part is opened.
 *
 * @throws {Failure} with the words of the refusal
 */
export async function refusalAsFailure<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    const { kind, message } = error.refusal;
    const exitCode = kind === 'nameTaken' ? EXIT.unwritten : EXIT.unread;
    throw new Failure(exitCode, CANNOT_READ.refused(path, message));
  }
}
