import { ExcelHost } from '../excel/excelHost.ts';
import { associateFunctions } from '../functions/functions.ts';
import type { WorkbookHost } from '../workbookHost.ts';
import { associateCommands } from './ribbon.ts';

/**
 * Starts the one runtime that pane, buttons and functions share.
 *
 * @param startPane draws the pane; absent in a build without one
 */
export async function startRuntime(
  startPane?: (workbook: WorkbookHost) => void | Promise<void>,
): Promise<void> {
  associateFunctions();
  await Office.onReady();
  const workbook = new ExcelHost();
  associateCommands({ workbook });
  await startPane?.(workbook);
}
