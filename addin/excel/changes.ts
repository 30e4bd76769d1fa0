import type { SheetChange } from '../workbookHost.ts';
import { inExcel } from './inExcel.ts';

/**
 * Tells of changes in the workbook that we did not make.
 *
 * Events are off while we write; what another part of this add-in does all the same says of itself
 * that it was we.
 *
 * @returns how to stop listening
 */
export function listenForChanges(
  listener: (change: SheetChange) => void,
  pauses?: readonly number[],
): Promise<() => void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const names = new Map<string, string>();
    worksheets.load('items/id,items/name');
    const tell = async (id: string): Promise<void> => {
      // While a cell is edited nothing can be asked: the name of before tells of the change too.
      const name = (await nameOf(id, pauses).catch(() => undefined)) ?? names.get(id);
      if (name === undefined) return;
      names.set(id, name);
      listener({ sheet: name });
    };
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') await tell(worksheetId);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId)),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return () => {
      for (const handler of handlers) handler.remove();
      void context.sync();
    };
  }, pauses);
}

/** A sheet may have been renamed since we last looked; nothing if it is gone. */
const nameOf = (id: string, pauses?: readonly number[]): Promise<string | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  }, pauses);
