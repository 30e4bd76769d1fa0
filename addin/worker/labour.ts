/** Whoever does the heavy work. */
export type Labour<Task, Outcome> = (task: Task) => Promise<Outcome>;

/** What a worker is told. */
export interface Order {
  readonly id: number;
  readonly task: unknown;
}

/** What a worker answers. */
export interface Delivered {
  readonly id: number;
  readonly outcome: unknown;
}

/** The work was stopped before it was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Labour that may be stopped. */
export interface Workforce<Task, Outcome> {
  readonly labour: Labour<Task, Outcome>;
  /**
   * Ends the worker, whatever it is doing: all that waits fails with `Stopped` at once. The next
   * task starts another worker.
   */
  readonly stop: () => void;
}

/** Who works, and where. */
export interface Places<Task, Outcome> {
  /** Makes the worker; may throw where workers are forbidden. */
  readonly start: () => Worker;
  /** The same work on the page itself. */
  readonly here: Labour<Task, Outcome>;
  /** How a task is put to a worker that was given another one before; as it is unless said. */
  readonly order?: (task: Task, before: Task | undefined) => unknown;
}

interface Waiting<Task, Outcome> {
  readonly task: Task;
  readonly answer: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Work in a worker, so that the page answers meanwhile; without one, or after it broke, here.
 *
 * The worker starts with the first task.
 */
export function workforceOf<Task, Outcome>({
  start,
  here,
  order = (task) => task,
}: Places<Task, Outcome>): Workforce<Task, Outcome> {
  const waiting = new Map<number, Waiting<Task, Outcome>>();
  let worker: Worker | undefined;
  let isForbidden = false;
  let before: Task | undefined;
  let last = 0;

  const answer = (id: number, outcome: Outcome): void => {
    waiting.get(id)?.answer(outcome);
    waiting.delete(id);
  };
  const doHere = (id: number, task: Task): void => {
    here(task).then(
      (outcome) => {
        answer(id, outcome);
      },
      (error: unknown) => {
        waiting.get(id)?.fail(error);
        waiting.delete(id);
      },
    );
  };
  const started = (): Worker => {
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<Delivered>) => {
      answer(data.id, data.outcome as Outcome);
    });
    made.addEventListener('error', () => {
      worker = undefined;
      isForbidden = true;
      for (const [id, { task }] of waiting) doHere(id, task);
    });
    before = undefined;
    return made;
  };
  const hand = (): Worker | undefined => {
    try {
      if (!isForbidden) worker ??= started();
    } catch {
      isForbidden = true;
    }
    return worker;
  };

  return {
    labour: (task) => {
      last += 1;
      const id = last;
      return new Promise((done, fail) => {
        waiting.set(id, { task, answer: done, fail });
        const free = hand();
        if (free === undefined) {
          doHere(id, task);
          return;
        }
        const said: Order = { id, task: order(task, before) };
        before = task;
        free.postMessage(said);
      });
    },
    stop: () => {
      worker?.terminate();
      worker = undefined;
      const stopped = [...waiting.values()];
      waiting.clear();
      for (const { fail } of stopped) fail(new Stopped('The work was stopped.'));
    },
  };
}
