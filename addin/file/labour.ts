import type { Outcome, Task } from './tasks.ts';

/** Whoever does the heavy work. */
export type Labour = (task: Task) => Promise<Outcome>;

/** The same work on the page itself; fetched only where it is needed. */
const perform: Labour = async (task) => (await import('./tasks.ts')).perform(task);

/**
 * Work in a worker, so that the page answers meanwhile; without one, or after it broke, here.
 *
 * @param start makes the worker; may throw where workers are forbidden
 */
export function labourOf(start: () => Worker): Labour {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const tasks = new Map<number, Task>();
  let worker: Worker | undefined;
  let last = 0;
  try {
    worker = start();
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: number; outcome: Outcome }>) => {
        waiting.get(data.id)?.(data.outcome);
        waiting.delete(data.id);
        tasks.delete(data.id);
      },
    );
    worker.addEventListener('error', () => {
      worker = undefined;
      for (const [id, answer] of waiting) {
        const task = tasks.get(id);
        if (task) void perform(task).then(answer);
      }
      waiting.clear();
    });
  } catch {
    worker = undefined;
  }
  return (task) => {
    const hand = worker;
    if (hand === undefined) return perform(task);
    last += 1;
    const id = last;
    return new Promise((answer) => {
      waiting.set(id, answer);
      tasks.set(id, task);
      hand.postMessage({ id, task });
    });
  };
}
