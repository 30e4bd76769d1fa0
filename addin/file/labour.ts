import { workforceOf, type Labour } from '../worker/labour.ts';
import type { Outcome, Task } from './tasks.ts';

/** Whoever reads and writes workbooks. */
export type FileLabour = Labour<Task, Outcome>;

/**
 * Reads and writes workbooks in a worker, or on the page; the code is fetched only where it is
 * needed.
 *
 * @param start makes the worker; may throw where workers are forbidden
 */
export const labourOf = (start: () => Worker): FileLabour =>
  workforceOf<Task, Outcome>({
    start,
    here: async (task) => (await import('./tasks.ts')).perform(task),
  }).labour;
