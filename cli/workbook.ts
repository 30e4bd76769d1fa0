import { type Grid, type Sheet } from '../engine/index.ts';
import { addSheets, readGrids, RefusedFile, scanPackage, type Scan } from '../xlsx/index.ts';
import { EXIT, Failure } from './failure.ts';
import { readBytes } from './files.ts';
import { CANNOT_READ, REMARKS } from './messages.ts';
import type { Terminal } from './terminal.ts';

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

/** Sheets to add, and the names of those of an earlier run that they replace. */
export interface OurSheets {
  readonly sheets: readonly Sheet[];
  readonly replace: readonly string[];
}

/**
 * The workbook with our sheets behind its own; what that does to the rest is said first.
 *
 * @throws {Failure} if the workbook cannot be taken apart
 */
export async function addOurSheets(
  { path, bytes, scan }: OpenedWorkbook,
  { sheets, replace }: OurSheets,
  { remark }: Terminal,
): Promise<Uint8Array> {
  for (const { label, caution } of scan.features)
    if (caution !== undefined) remark(REMARKS.caution(label, caution));
  if (scan.isStructureLocked) remark(REMARKS.structureLocked);
  return refusalAsFailure(path, () => addSheets(bytes, sheets, { replace }));
}

/** Some damage shows only when a part is opened. */
async function refusalAsFailure<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw new Failure(EXIT.unread, CANNOT_READ.refused(path, error.refusal.message));
  }
}
