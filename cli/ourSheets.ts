import type { Sheet } from '../engine/index.ts';
import { addSheets, type GraftOptions } from '../xlsx/index.ts';
import { REMARKS } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { refusalAsFailure, type OpenedWorkbook } from './workbook.ts';

/** Sheets to add, and what of the workbook they may replace. */
export interface OurSheets extends GraftOptions {
  readonly sheets: readonly Sheet[];
}

/**
 * The workbook with our sheets behind its own; what that does to the rest is said first.
 *
 * @throws {Failure} if the workbook cannot be taken apart, or has a sheet of the planner's under a
 * name of ours
 */
export async function addOurSheets(
  { path, bytes, scan }: OpenedWorkbook,
  { sheets, ...options }: OurSheets,
  { remark }: Terminal,
): Promise<Uint8Array> {
  for (const { label, caution } of scan.features)
    if (caution !== undefined) remark(REMARKS.caution(label, caution));
  if (scan.isStructureLocked) remark(REMARKS.structureLocked);
  return refusalAsFailure(path, () => addSheets(bytes, sheets, options));
}
