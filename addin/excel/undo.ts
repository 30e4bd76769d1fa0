import { isListsSheet } from '../../xlsx/write/lists.ts';
import { HostError } from '../hostError.ts';
import { emptyStep, restoreSteps, type Captured } from './capture.ts';
import { chartSteps, withoutChartsStep } from './chartSteps.ts';
import { withoutEvents } from './events.ts';
import { runSteps, type Step } from './pacing.ts';
import { pageStep, setPages } from './pages.ts';
import { readGrids } from './readGrids.ts';
import { addSheets, deleteSheets } from './sheetList.ts';
import { lookAround, refuseForeign, type Surroundings } from './surroundings.ts';

/** What a write did, so that it can be undone. */
export interface LastWrite {
  /** Sheets that were not there before. */
  readonly added: readonly string[];
  /** Our sheets that were replaced or removed, as they were. */
  readonly before: readonly Captured[];
  /** What each sheet showed when it was written. */
  readonly after: ReadonlyMap<string, string>;
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
 * Where somebody has changed a sheet since, nothing is undone. The sheet of drop-down lists only
 * grows: if it has since, it stays as it is.
 *
 * @throws {HostError} naming the sheet that was changed or made since
 */
export async function undoLast(last: LastWrite, pauses?: readonly number[]): Promise<void> {
  const { marks } = await lookAround(pauses);
  const foreign = last.before.find(
    ({ sheet }) => marks.has(sheet.name) && marks.get(sheet.name) !== sheet.name,
  );
  if (foreign !== undefined) refuseForeign(foreign.sheet.name);
  const written = [...last.added, ...last.before.map(({ sheet }) => sheet.name)].filter(
    (name) => marks.get(name) !== undefined,
  );
  const now = await shownOn(written, pauses);
  const changed = written.filter((name) => now.get(name) !== last.after.get(name));
  const edited = changed.find((name) => !isListsSheet(name));
  if (edited !== undefined) refuseEdited(edited);
  const added = last.added.filter((name) => written.includes(name) && !changed.includes(name));
  const before = last.before.filter(({ sheet }) => !changed.includes(sheet.name));
  await withoutEvents(() => putBack({ added, before }, pauses), pauses);
}

/** Takes sheets away, and puts others back as they were. */
export async function putBack(
  { added, before }: Pick<LastWrite, 'added' | 'before'>,
  pauses?: readonly number[],
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
