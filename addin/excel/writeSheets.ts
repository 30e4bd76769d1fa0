import type { Sheet } from '../../engine/index.ts';
import { collectLongLists, earlierLists, isListsSheet, usedLists } from '../../xlsx/write/lists.ts';
import type { LongLists } from '../../xlsx/write/lists.ts';
import type { WriteOptions } from '../workbookHost.ts';
import { capture } from './capture.ts';
import { chartSteps } from './chartSteps.ts';
import { withoutEvents } from './events.ts';
import type { Former } from './halfDone.ts';
import { patient, type Waits } from './inExcel.ts';
import { layoutSteps, printStep } from './layoutSteps.ts';
import { listsInUse } from './listsInUse.ts';
import { noteStep } from './note.ts';
import { runSteps } from './pacing.ts';
import { setPages } from './pages.ts';
import { readGrids } from './readGrids.ts';
import { redrawCharts } from './keptCharts.ts';
import { addSheets, deleteSheets, keepCopies } from './sheetList.ts';
import { cellSteps } from './sheetSteps.ts';
import { lookAround, refuse, type Surroundings } from './surroundings.ts';
import { emptySteps, restore, shownOn, type LastWrite } from './undo.ts';

/** How sheets go into the workbook. */
export interface Writing extends WriteOptions {
  /** Whether a sheet says that it is ours; what a planner fills in does not. */
  readonly isMarked: (sheet: string) => boolean;
  /**
   * Whether drop-down lists that no sheet takes any more may go. Not while an earlier write can be
   * undone: its sheets would come back without them.
   */
  readonly givesUpLists: boolean;
}

/** A write that was looked at and not refused. */
interface Agreed extends Writing {
  readonly found: Surroundings;
  readonly lists: LongLists;
  readonly sheets: readonly Sheet[];
  readonly added: readonly string[];
  /** Sheets of ours that are written again. */
  readonly standing: readonly string[];
  /** Sheets of ours that are not. */
  readonly stale: readonly string[];
}

/**
 * Writes our sheets: all of them, or none.
 *
 * A sheet of ours is emptied and filled again where it stands, so that formulas and the planner's
 * order of tabs go on. Our earlier sheets that are not written again go away. Nothing is touched
 * before everything that could refuse has been looked at; what fails later is put back.
 *
 * Before the first change it is soon said where somebody edits a cell; after it that is waited for.
 *
 * @throws {HostError} what stood in the way; the workbook is as before
 * @throws {HalfDone} what is left to put back
 */
export async function writeAll(
  sheets: readonly Sheet[],
  writing: Writing,
  waits: Waits,
): Promise<LastWrite> {
  const agreed = await agreedOn(sheets, writing, waits.pauses);
  const { standing, stale } = agreed;
  const before = await capture([...standing, ...stale], waits.pauses);
  const done: Done = { copies: [], added: [], before: [] };
  await withoutEvents(async () => {
    try {
      await copy(agreed, done.copies, waits);
      await addSheets(agreed.added, agreed.isMarked, waits.pauses);
      Object.assign(done, { added: agreed.added, before });
      await fill(agreed, patient(waits));
      await deleteSheets(stale, patient(waits));
      await setPages(agreed.sheets.map(printStep), patient(waits));
    } catch (error) {
      await takeBack(agreed, done, waits);
      throw error;
    }
  }, waits);
  const added = [...agreed.added, ...done.copies];
  return { added, before, after: await whatIsShown([...added, ...standing], patient(waits)) };
}

/** How far a write has come. */
interface Done extends Former {
  readonly copies: string[];
}

/** Only what is known to be done is taken back: what somebody else did meanwhile is his. */
async function takeBack({ isMarked }: Agreed, done: Done, waits: Waits): Promise<void> {
  const { copies, added, before } = done;
  if (copies.length + added.length + before.length === 0) return;
  const marked = added.filter(isMarked);
  const left = { added: [...copies, ...marked], before, isUndo: false };
  const unmarked = added.filter((name) => !isMarked(name));
  await restore(left, waits, unmarked);
}

/** Looks at everything that could refuse. */
async function agreedOn(
  given: readonly Sheet[],
  writing: Writing,
  pauses?: readonly number[],
): Promise<Agreed> {
  const found = await lookAround(pauses);
  const lists = await listsFor(given, writing, pauses);
  const sheets = lists.sheet === undefined ? given : [...given, lists.sheet];
  const names = sheets.map(({ name }) => name);
  const isOurs = (name: string): boolean =>
    found.marks.get(name) === name &&
    (writing.replace.includes(name) || (isListsSheet(name) && name === lists.sheet?.name));
  const standing = names.filter((name) => found.marks.has(name));
  const stale = [...found.marks.keys()].filter((name) => isOurs(name) && !names.includes(name));
  refuse({ found, names, touched: [...standing, ...stale], isOurs });
  const added = names.filter((name) => !standing.includes(name));
  return { ...writing, found, lists, sheets, added, standing, stale };
}

/**
 * Long drop-down lists on the one sheet for them, beside those that it has already.
 *
 * A list goes only if no sheet took it before this write either, so that an undo finds its own.
 */
async function listsFor(
  sheets: readonly Sheet[],
  { givesUpLists }: Writing,
  pauses?: readonly number[],
): Promise<LongLists> {
  const lists = collectLongLists(sheets);
  if (lists.sheet === undefined) return lists;
  const earlier = earlierLists(await readGrids(pauses, isListsSheet));
  const inUse = earlier && givesUpLists ? await listsInUse(pauses) : undefined;
  return collectLongLists(sheets, earlier && inUse ? usedLists(earlier, inUse) : earlier);
}

async function copy(
  { keepAs, standing, stale, found, added }: Agreed,
  made: string[],
  waits: Waits,
): Promise<void> {
  if (keepAs === undefined) return;
  const former = [...standing, ...stale].filter((name) => !isListsSheet(name));
  await keepCopies(former, keepAs, { taken: [...found.marks.keys(), ...added], made, waits });
  await redrawCharts(new Map(former.map((name, index) => [name, made[index] ?? name])), waits);
}

async function fill(
  { sheets, standing, found, lists }: Agreed,
  pauses: readonly number[],
): Promise<void> {
  await runSteps(
    [
      ...standing.flatMap((name) => emptySteps(name, found)),
      ...sheets.flatMap((sheet) => [
        ...cellSteps(sheet),
        ...layoutSteps(sheet, lists.rangeOf),
        noteStep(sheet, lists.rangeOf),
      ]),
      ...sheets.flatMap(chartSteps),
    ],
    pauses,
  );
}

/** The write is done: if Excel does not tell now what it looks like, it cannot be undone later. */
async function whatIsShown(
  names: readonly string[],
  pauses?: readonly number[],
): Promise<LastWrite['after']> {
  try {
    return await shownOn(names, pauses);
  } catch {
    return undefined;
  }
}
