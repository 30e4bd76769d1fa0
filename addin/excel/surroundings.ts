import { isSheetName } from '../../xlsx/sheetName.ts';
import { HostError } from '../hostError.ts';
import { inExcel } from './inExcel.ts';
import { askForMark, readMark } from './marker.ts';
import { hostError, hostErrorAbout } from './trouble.ts';

/** The workbook before anything is done to it. */
export interface Surroundings {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** Every sheet by name, with its mark if it has one. */
  readonly marks: ReadonlyMap<string, string | undefined>;
  readonly protectedSheets: readonly string[];
  /** The names of the charts on each sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Looks around in two syncs. */
export const lookAround = (pauses?: readonly number[]): Promise<Surroundings> =>
  inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const { items } = workbook.worksheets;
    const marks = items.map(askForMark);
    const charts = items.map((sheet) => sheet.charts.load('items/name'));
    await context.sync();
    return {
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      marks: new Map(items.map(({ name }, index) => [name, readMark(marks[index])])),
      protectedSheets: items
        .filter(({ protection }) => protection.protected)
        .map(({ name }) => name),
      charts: new Map(
        items.map(({ name }, index) => [
          name,
          charts[index]?.items.map((chart) => chart.name) ?? [],
        ]),
      ),
    };
  }, pauses);

/**
 * Says no before anything is touched.
 *
 * @throws {HostError} what stands in the way, with the sheet it is about
 */
export function refuse(asked: {
  readonly found: Surroundings;
  readonly names: readonly string[];
  readonly touched: readonly string[];
  readonly isOurs: (name: string) => boolean;
}): void {
  const { found, names, touched, isOurs } = asked;
  const wrong = names.find((name) => !isSheetName(name));
  if (wrong !== undefined) throw new RangeError(`Excel takes no sheet named '${wrong}'`);
  // Excel ignores case in names of sheets.
  const foreign = [...found.marks.keys()].find(
    (name) => !isOurs(name) && names.some((own) => own.toLowerCase() === name.toLowerCase()),
  );
  if (foreign !== undefined) refuseForeign(foreign);
  refuseLocked(found, touched);
}

/** @throws {HostError} where workbook or sheets take no change */
export function refuseLocked(found: Surroundings, touched: readonly string[]): void {
  if (found.isReadOnly) throw hostError('readOnly');
  const locked = touched.find((name) => found.protectedSheets.includes(name));
  if (locked !== undefined)
    throw hostErrorAbout('protected', {
      'zh-CN': `工作表“${locked}”受保护。`,
      'en-US': `Sheet “${locked}” is protected.`,
    });
  if (found.isStructureProtected)
    throw hostErrorAbout('protected', {
      'zh-CN': '工作簿的结构受保护，不能增加或删除工作表。',
      'en-US': 'The structure of the workbook is protected: no sheet can be added or deleted.',
    });
}

/** @throws {HostError} naming a sheet under one of our names that is not ours */
export function refuseForeign(foreign: string): never {
  throw new HostError('unknown', {
    'zh-CN': `工作簿中已有名为“${foreign}”的工作表，它不是编衡本次可以替换的结果表，不会被覆盖。请先把它改名或删除，再重试。`,
    'en-US': `There is already a sheet “${foreign}” that is not a result of Bianheng to be replaced; it is not overwritten. Rename or delete it, then try again.`,
  });
}
