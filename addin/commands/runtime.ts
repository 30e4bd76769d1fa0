import { templateSheets } from '../../engine/index.ts';
import { ExcelHost } from '../excel/excelHost.ts';
import type { PaneParts } from '../excel/startPane.ts';
import { associateFunctions } from '../functions/functions.ts';
import { createSession } from '../session/session.ts';
import { calculatorOf } from '../worker/calculator.ts';
import { associateCommands } from './ribbon.ts';

/**
 * Starts the one runtime that pane, buttons and functions share, with the one session of pane and
 * buttons.
 *
 * @param startPane draws the pane; absent in a build without one
 */
export async function startRuntime(
  startPane?: (parts: PaneParts) => void | Promise<void>,
): Promise<void> {
  associateFunctions();
  await Office.onReady();
  const workbook = new ExcelHost();
  const calculator = calculatorOf(
    () => new Worker(new URL('../worker/calculation.ts', import.meta.url), { type: 'module' }),
  );
  const session = createSession(workbook, calculator);
  const insertTemplate: PaneParts['insertTemplate'] = (locale) =>
    workbook.insertSheets(templateSheets(locale));
  associateCommands({ session, insertTemplate });
  await startPane?.({ session, insertTemplate });
}
