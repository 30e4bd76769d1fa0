import { isListsSheet } from '../../xlsx/write/lists.ts';
import { HostError } from '../hostError.ts';
import { emptyStep, restoreSteps } from './capture.ts';
import { chartSteps, withoutChartsStep } from './chartSteps.ts';
import { withoutEvents } from './events.ts';
import { HalfDone, type Former, type Left } from './halfDone.ts';
import { patient, type Waits } from './inExcel.ts';
import { runSteps, type Step } from './pacing.ts';
import { pageStep, setPages } from './pages.ts';
import { readGrids } from './readGrids.ts';
import { addSheets, deleteSheets } from './sheetList.ts';
import { lookAround, refuseForeign, refuseLocked, type Surroundings } from './surroundings.ts';

/** What a write did, so that it can be undone. */
export interface LastWrite extends Former {
  /** What each sheet showed when it was written; absent if Excel did not tell. */
  readonly after: ReadonlyMap<string, string> | undefined;
}

/** What sheets show, each in one text. */
export async function shownOn(
  names: readonly string[],
  pauses?: readonly number[],
): Promise<ReadonlyMap<string, string>> {
  const grids = await readGrids(pauses, (name) => names.includes(name));
  return new Map(grids.map((grid) => [grid.sheet, JSON.stringify(grid)]));
}

/**
 * Puts our sheets back as they were before a write.
 *
 * What the planner has made since under one of our names is his: it is neither deleted nor emptied.
 * Where somebody has changed a sheet since, nothing is undone. If the sheet of drop-down lists has
 * got more since, it stays as it is: it still has all that it had.
 *
 * @throws {HostError} naming the sheet that was changed, made or protected since
 * @throws {HalfDone} what is left to put back
 */
export async function undoLast(last: LastWrite, waits: Waits): Promise<void> {
  const found = await lookAround(waits.pauses);
  const written = touchedOf(found, last);
  if (last.after === undefined) refuseUnknown();
  const now = await shownOn(written, waits.pauses);
  const changed = written.filter((name) => now.get(name) !== last.after?.get(name));
  const edited = changed.find((name) => !isListsSheet(name));
  if (edited !== undefined) refuseEdited(edited);
  const added = last.added.filter((name) => written.includes(name) && !changed.includes(name));
  const before = last.before.filter(({ sheet }) => !changed.includes(sheet.name));
  await withoutEvents(() => restore({ added, before, isUndo: true }, waits), waits);
}

/**
 * Puts back what a write or an undo has left half-done. What stands on these sheets is not whole, so
 * it is not asked whether somebody changed it.
 *
 * @throws {HostError} naming the sheet that was made or protected since
 * @throws {HalfDone} what is left to put back
 */
export async function putRestBack(left: Left, waits: Waits): Promise<void> {
  touchedOf(await lookAround(waits.pauses), left);
  await withoutEvents(() => restore(left, waits), waits);
}

/** Takes sheets away, and puts others back as they were; if that fails, says what is left to do. */
export async function restore(
  left: Left,
  waits: Waits,
  unmarked: readonly string[] = [],
): Promise<void> {
  try {
    await putBack(left, unmarked, patient(waits));
  } catch (error) {
    throw new HalfDone(left, error);
  }
}

/** Our sheets that are changed by putting back, those that are there; says no where it cannot be. */
function touchedOf(found: Surroundings, { added, before }: Former): readonly string[] {
  const { marks } = found;
  const foreign = before.find(
    ({ sheet }) => marks.has(sheet.name) && marks.get(sheet.name) !== sheet.name,
  );
  if (foreign !== undefined) refuseForeign(foreign.sheet.name);
  const touched = [...added, ...before.map(({ sheet }) => sheet.name)].filter(
    (name) => marks.get(name) !== undefined,
  );
  refuseLocked(found, touched);
  return touched;
}

async function putBack(
  { added, before }: Former,
  unmarked: readonly string[],
  pauses: readonly number[],
): Promise<void> {
  const found = await lookAround(pauses);
  const { marks } = found;
  const missing = before.filter(({ sheet }) => !marks.has(sheet.name));
  // First the sheets that come back: a workbook has to have one that is seen.
  await addSheets(
    missing.map(({ sheet }) => sheet.name),
    () => true,
    pauses,
  );
  // Whatever stands without a mark under a name of ours is somebody else's.
  const ours = added.filter((name) => marks.get(name) !== undefined);
  await deleteSheets([...ours, ...unmarked.filter((name) => marks.has(name))], pauses);
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

/** Empties a sheet of ours where it stands; the planner's own charts on it stay. */
export const emptySteps = (name: string, { charts }: Surroundings): readonly Step[] => [
  withoutChartsStep(name, charts.get(name) ?? []),
  emptyStep(name),
];

function refuseEdited(sheet: string): never {
  throw new HostError('unknown', {
    'zh-CN': `工作表“${sheet}”在写入之后改动过，撤销会丢掉这些改动，因此没有撤销，各表未动。要保留改动，请先把这张表改名，再点撤销；不要保留，请把改动恢复后再点撤销。`,
    'en-US': `Sheet “${sheet}” was changed after it was written; undoing would lose that, so nothing was undone. To keep the changes, rename the sheet, then undo; otherwise take them back first.`,
  });
}

function refuseUnknown(): never {
  throw new HostError('unknown', {
    'zh-CN':
      '上次写入之后没能读到结果表的内容，无法判断之后是否有人改动过，因此不能撤销，各表未动。需要时请重新写入。',
    'en-US':
      'The result sheets could not be read after they were written, so it is unknown whether somebody has changed them since: this write cannot be undone, and nothing was changed. Write again if needed.',
  });
}
