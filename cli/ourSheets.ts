import type { Sheet } from '../engine/index.ts';
import { addSheets } from '../xlsx/index.ts';
import { REMARKS } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { refusalAsFailure, type OpenedWorkbook } from './workbook.ts';

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
