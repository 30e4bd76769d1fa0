import { inExcel, oweEvents, patient, type Waits } from './inExcel.ts';

/**
 * Runs a task with Excel's events off: our own writes are no news to us.
 *
 * If they cannot be put on again, that goes with the next that is asked of Excel.
 */
export async function withoutEvents<Result>(
  task: () => Promise<Result>,
  waits: Waits = {},
): Promise<Result> {
  const setEvents = (areOn: boolean, pauses?: readonly number[]): Promise<void> =>
    inExcel(async (context) => {
      context.runtime.enableEvents = areOn;
      await context.sync();
    }, pauses);
  await setEvents(false, waits.pauses);
  try {
    return await task();
  } finally {
    await setEvents(true, patient(waits)).catch(oweEvents);
  }
}
