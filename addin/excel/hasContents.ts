import { inExcel } from './inExcel.ts';

/**
 * Whether any sheet of the workbook holds a value: asks how far each reaches and takes no cell out.
 *
 * @throws {HostError} while a cell is edited
 */
export const hasContents = (pauses?: readonly number[]): Promise<boolean> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('rowCount'),
    );
    await context.sync();
    return used.some(({ isNullObject }) => !isNullObject);
  }, pauses);
