import { explained, officeCodeOf } from './trouble.ts';

/** How long to wait before each new attempt while a cell is being edited, in milliseconds. */
export const CELL_EDIT_PAUSES: readonly number[] = [150, 300, 600, 1_200];

/** Once a change is begun it has to end, one way or the other: up to ten minutes, second by second. */
const PATIENCE: readonly number[] = [...CELL_EDIT_PAUSES, ...Array<number>(600).fill(1_000)];

/** From which attempt on the planner is told that we wait. */
const TOLD_FROM = 2;

/** How long is waited for somebody who edits a cell. */
export interface Waits {
  /** Before anything is changed. */
  readonly pauses?: readonly number[] | undefined;
  /** Once a change is begun. */
  readonly patience?: readonly number[] | undefined;
}

/** The pauses of a change that is begun. */
export const patient = ({ patience = PATIENCE }: Waits): readonly number[] => patience;

const waiters = new Set<(isWaiting: boolean) => void>();

/** Tells when we begin and end to wait for somebody who edits a cell; returns how to stop. */
export function onWaiting(listener: (isWaiting: boolean) => void): () => void {
  waiters.add(listener);
  return () => waiters.delete(listener);
}

const tell = (isWaiting: boolean): void => {
  for (const listener of waiters) listener(isWaiting);
};

/** Whether Excel's events could not be put on again: there is one Excel, and one answer. */
const owed = { areEvents: false };

/** Excel's events have to go on with whatever is asked of Excel next. */
export const oweEvents = (): void => {
  owed.areEvents = true;
};

/**
 * Runs a task in Excel; waits where somebody is editing a cell.
 *
 * A batch that Excel refuses in cell-edit mode has done nothing, so a task that only reads, or only
 * before its last sync, may be run again from its beginning. No task writes in two syncs.
 *
 * @throws {HostError} what stood in the way, and what to do
 */
export async function inExcel<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
  pauses: readonly number[] = CELL_EDIT_PAUSES,
): Promise<Result> {
  let isTold = false;
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await Excel.run((context) => withEventsOwed(context, task));
      } catch (error) {
        const pause = pauses[attempt];
        const isEditing = officeCodeOf(error) === 'InvalidOperationInCellEditMode';
        if (!isEditing || pause === undefined) throw explained(error);
        if (attempt === TOLD_FROM) {
          isTold = true;
          tell(true);
        }
        await new Promise((resume) => {
          setTimeout(resume, pause);
        });
      }
    }
  } finally {
    if (isTold) tell(false);
  }
}

async function withEventsOwed<Result>(
  context: Excel.RequestContext,
  task: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const { areEvents } = owed;
  if (areEvents) context.runtime.enableEvents = true;
  const result = await task(context);
  if (areEvents) owed.areEvents = false;
  return result;
}
