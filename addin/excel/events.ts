import { inExcel } from './inExcel.ts';

/** Runs a task with Excel's events off: our own writes are no news to us. */
export async function withoutEvents<Result>(
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
