import type { Sheet } from '../../engine/index.ts';
import { isSheetName, quoteSheet, safeSheetName } from '../../xlsx/sheetName.ts';
import { collectLongLists, type LongLists } from '../../xlsx/write/lists.ts';
import { HostError } from '../hostError.ts';
import type { WriteOptions } from '../workbookHost.ts';
import { capture, emptyStep, restoreSteps, type Captured } from './capture.ts';
import { chartSteps, withoutChartsStep } from './chartSteps.ts';
import { inExcel } from './inExcel.ts';
import { layoutSteps, printStep } from './layoutSteps.ts';
import { mark, MARKER } from './marker.ts';
import { noteStep } from './note.ts';
import { pageStep } from './pages.ts';
import { runSteps, type Step } from './pacing.ts';
import { cellSteps, step } from './sheetSteps.ts';
import { hostError, hostErrorAbout } from './trouble.ts';

/** What a write did, so that it can be undone. */
export interface LastWrite {
  /** Sheets that were not there before. */
  readonly added: readonly string[];
  /** Our sheets that were replaced or removed, as they were. */
  readonly before: readonly Captured[];
}

/**
 * Writes our sheets: all of them, or none.
 *
 * A sheet of ours is emptied and filled again where it stands, so that formulas and the planner's
 * order of tabs go on. Our earlier sheets that are not written again go away. Nothing is touched
 * before everything that could refuse has been looked at; what fails later is put back.
 *
 * @throws {HostError} what stood in the way; the workbook is as before
 */
export async function writeAll(
  sheets: readonly Sheet[],
  options: WriteOptions,
  pauses?: readonly number[],
): Promise<LastWrite> {
  const found = await lookAround(pauses);
  const lists = newLists(sheets, [...found.marks.keys()]);
  const all = lists.sheet === undefined ? sheets : [...sheets, lists.sheet];
  const names = all.map(({ name }) => name);
  const isOurs = (name: string): boolean =>
    options.replace.includes(name) && found.marks.get(name) === name;
  const standing = names.filter((name) => found.marks.has(name));
  const stale = [...found.marks.keys()].filter((name) => isOurs(name) && !names.includes(name));
  refuse({ found, names, touched: [...standing, ...stale], isOurs });
  const before = await capture([...standing, ...stale], pauses);
  const added = names.filter((name) => !standing.includes(name));
  const copies = await withoutEvents(async () => {
    const kept: string[] = [];
    try {
      if (options.keepAs !== undefined)
        kept.push(
          ...(await keepCopies([...standing, ...stale], options.keepAs, {
            taken: [...found.marks.keys(), ...names],
            pauses,
          })),
        );
      await addSheets(added, pauses);
      await runSteps(
        [
          ...standing.flatMap((name) => emptySteps(name, found)),
          ...all.flatMap((sheet) => [
            ...cellSteps(sheet),
            ...layoutSteps(sheet, lists.rangeOf),
            noteStep(sheet, lists.rangeOf),
            marked(sheet, sheet === lists.sheet),
          ]),
          ...all.flatMap(chartSteps),
        ],
        pauses,
      );
      await deleteSheets(stale, pauses);
      await setPages(all.map(printStep), pauses);
      return kept;
    } catch (error) {
      await putBack({ added: [...added, ...kept], before }, pauses);
      throw error;
    }
  }, pauses);
  return { added: [...added, ...copies], before };
}

/** Long drop-down lists on a sheet of their own; those of earlier sheets stay where they are. */
function newLists(sheets: readonly Sheet[], taken: readonly string[]): LongLists {
  const { sheet, rangeOf } = collectLongLists(sheets);
  if (sheet === undefined) return { sheet, rangeOf };
  const name = safeSheetName(sheet.name, taken);
  return {
    sheet: { ...sheet, name },
    rangeOf: (values) => rangeOf(values).replace(quoteSheet(sheet.name), quoteSheet(name)),
  };
}

/**
 * Puts our sheets back as they were before a write.
 *
 * What the planner has made since under one of our names is his: it is neither deleted nor emptied.
 */
export async function undoLast(last: LastWrite, pauses?: readonly number[]): Promise<void> {
  const { marks } = await lookAround(pauses);
  const foreign = last.before.find(
    ({ sheet }) => marks.has(sheet.name) && marks.get(sheet.name) !== sheet.name,
  );
  if (foreign !== undefined) refuseForeign(foreign.sheet.name);
  const added = last.added.filter((name) => marks.get(name) !== undefined);
  await withoutEvents(() => putBack({ ...last, added }, pauses), pauses);
}

async function putBack({ added, before }: LastWrite, pauses?: readonly number[]): Promise<void> {
  const found = await lookAround(pauses);
  const { marks } = found;
  const missing = before.filter(({ sheet }) => !marks.has(sheet.name));
  // First the sheets that come back: a workbook has to have one that is seen.
  await addSheets(
    missing.map(({ sheet }) => sheet.name),
    pauses,
  );
  await deleteSheets(
    added.filter((name) => marks.has(name)),
    pauses,
  );
  await runSteps(
    [
      ...before.flatMap((captured) => [
        ...emptySteps(captured.sheet.name, found),
        ...restoreSteps(captured),
      ]),
      ...before.flatMap(({ sheet }) => chartSteps(sheet)),
    ],
    pauses,
  );
  await setPages(
    before.flatMap(({ sheet, page }) => (page === undefined ? [] : [pageStep(sheet.name, page)])),
    pauses,
  );
}

/** The workbook before anything is done to it. */
interface Surroundings {
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** Every sheet by name, with its mark if it has one. */
  readonly marks: ReadonlyMap<string, string | undefined>;
  readonly protectedSheets: readonly string[];
  /** The names of the charts on each sheet. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Empties a sheet of ours where it stands; the planner's own charts on it stay. */
const emptySteps = (name: string, { charts }: Surroundings): readonly Step[] => [
  withoutChartsStep(name, charts.get(name) ?? []),
  emptyStep(name),
];

const lookAround = (pauses?: readonly number[]): Promise<Surroundings> =>
  inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const { items } = workbook.worksheets;
    const marks = items.map((sheet) =>
      sheet.customProperties.getItemOrNullObject(MARKER).load('value'),
    );
    const charts = items.map((sheet) => sheet.charts.load('items/name'));
    await context.sync();
    return {
      isReadOnly: workbook.readOnly,
      isStructureProtected: workbook.protection.protected,
      marks: new Map(
        items.map(({ name }, index) => {
          const found = marks[index];
          return [name, found === undefined || found.isNullObject ? undefined : found.value];
        }),
      ),
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

/** Says no before anything is touched. */
function refuse(asked: {
  readonly found: Surroundings;
  readonly names: readonly string[];
  readonly touched: readonly string[];
  readonly isOurs: (name: string) => boolean;
}): void {
  const { found, names, touched, isOurs } = asked;
  const wrong = names.find((name) => !isSheetName(name));
  if (wrong !== undefined) throw new RangeError(`Excel takes no sheet named '${wrong}'`);
  if (found.isReadOnly) throw hostError('readOnly');
  // Excel ignores case in names of sheets.
  const foreign = [...found.marks.keys()].find(
    (name) => !isOurs(name) && names.some((own) => own.toLowerCase() === name.toLowerCase()),
  );
  if (foreign !== undefined) refuseForeign(foreign);
  const locked = touched.find((name) => found.protectedSheets.includes(name));
  if (locked !== undefined)
    throw hostErrorAbout('protected', {
      'zh-CN': `工作表“${locked}”受保护。`,
      'en-US': `Sheet “${locked}” is protected.`,
    });
  if (found.isStructureProtected)
    throw hostErrorAbout('protected', {
      'zh-CN': '工作簿的结构受保护，不能增加工作表。',
      'en-US': 'The structure of the workbook is protected: no sheet can be added.',
    });
}

function refuseForeign(foreign: string): never {
  throw new HostError('unknown', {
    'zh-CN': `工作簿中已有名为“${foreign}”的工作表，它不是编衡本次可以替换的结果表，不会被覆盖。请先把它改名或删除，再重试。`,
    'en-US': `There is already a sheet “${foreign}” that is not a result of Bianheng to be replaced; it is not overwritten. Rename or delete it, then try again.`,
  });
}

const addSheets = (names: readonly string[], pauses?: readonly number[]): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  }, pauses);

const deleteSheets = (names: readonly string[], pauses?: readonly number[]): Promise<void> =>
  inExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }, pauses);

/** Copies of the sheets that go, with an ending to their names; their marks make them not ours. */
async function keepCopies(
  names: readonly string[],
  ending: string,
  { taken, pauses }: { taken: readonly string[]; pauses?: readonly number[] | undefined },
): Promise<readonly string[]> {
  const used = [...taken];
  const copies = names.map((name) => {
    const copy = safeSheetName(`${name.slice(0, 31 - ending.length)}${ending}`, used);
    used.push(copy);
    return { name, copy };
  });
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const { name, copy } of copies) {
      const original = worksheets.getItem(name);
      original.copy('After', original).name = copy;
    }
    await context.sync();
  }, pauses);
  return copies.map(({ copy }) => copy);
}

function marked(sheet: Sheet, isHidden: boolean): Step {
  return step(sheet, 0, (worksheet) => {
    mark(worksheet, sheet.name);
    if (isHidden) worksheet.visibility = 'VeryHidden';
  });
}

/**
 * Page layout is the printer's matter: Excel refuses it on a computer without one. The tables are
 * whole without it, so that alone does not undo a write.
 */
async function setPages(steps: readonly Step[], pauses?: readonly number[]): Promise<void> {
  try {
    await runSteps(steps, pauses);
  } catch (error) {
    if (!(error instanceof HostError) || error.trouble !== 'unknown') throw error;
  }
}

/** Our own writes are no news to us. */
async function withoutEvents<Result>(
  task: () => Promise<Result>,
  pauses?: readonly number[],
): Promise<Result> {
  const setEvents = (areOn: boolean): Promise<void> =>
    inExcel(async (context) => {
      context.runtime.enableEvents = areOn;
      await context.sync();
    }, pauses);
  await setEvents(false);
  try {
    return await task();
  } finally {
    await setEvents(true);
  }
}
