import type { Sheet } from '../../engine/index.ts';
import { base64Of } from './base64.ts';
import { inExcel } from './inExcel.ts';

/**
 * Opens sheets as a workbook of their own, in a window of its own; the planner's stays as it is.
 *
 * The writer of files is fetched only here: nothing else in Excel needs one. The new workbook has
 * no name until somebody saves it.
 */
export async function newWorkbook(
  sheets: readonly Sheet[],
  pauses?: readonly number[],
): Promise<void> {
  const { writeWorkbook } = await import('../../xlsx/index.ts');
  const base64 = base64Of(await writeWorkbook(sheets));
  await inExcel(() => Excel.createWorkbook(base64), pauses);
}
