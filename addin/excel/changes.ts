import type { SheetChange } from '../workbookHost.ts';
import { inExcel } from './inExcel.ts';

/**
 * Tells of changes in the workbook that we did not make: edited cells, sheets added and deleted,
 * and sheets renamed, which counts as one deleted and one added.
 *
 * That a sheet was renamed, an Excel below ExcelApi 1.17 does not say: there it is heard with the
 * next change on the sheet.
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
    const tell = async (id: string, kind: SheetChange['kind']): Promise<void> => {
      const former = names.get(id);
      // While a cell is edited nothing can be asked: the name of before tells of the change too.
      const name = (await nameOf(id, pauses).catch(() => undefined)) ?? former;
      // Of a new sheet the name may be late; that there is one is news enough.
      if (name === undefined && kind !== 'added') return;
      if (former !== undefined && former !== name) listener({ sheet: former, kind: 'deleted' });
      if (kind === 'deleted') names.delete(id);
      else if (name !== undefined) names.set(id, name);
      listener({ sheet: name ?? '', kind });
    };
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') await tell(worksheetId, 'edited');
      }),
      worksheets.onAdded.add(async ({ worksheetId }) => tell(worksheetId, 'added')),
      worksheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId, 'deleted')),
      ...(tellsOfNames()
        ? [worksheets.onNameChanged.add(async ({ worksheetId }) => tell(worksheetId, 'added'))]
        : []),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return () => {
      for (const handler of handlers) handler.remove();
      void context.sync();
    };
  }, pauses);
}

/** The only thing asked for above the floor of the manifest, and only where it is there. */
const tellsOfNames = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.17');

/** A sheet may have been renamed since we last looked; nothing if it is gone. */
const nameOf = (id: string, pauses?: readonly number[]): Promise<string | undefined> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  }, pauses);
