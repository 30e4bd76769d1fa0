import {
  performer,
  type Answer,
  type County,
  type Job,
  type JobName,
  type Outcome,
  type Task,
} from './jobs.ts';
import { workforceOf } from './labour.ts';

/** Does the long work of the engine. */
export interface Calculator {
  /**
   * Answers one job about a county. A county that is asked about again is not sent again.
   *
   * @throws {Stopped} if the work was stopped before it was done
   */
  ask<N extends JobName>(county: County, job: Job<N>): Promise<Answer<N>>;
  /** Stops whatever is being done. */
  stop(): void;
}

/**
 * Calculates in a worker, or in slices on the page where workers are forbidden: between two jobs
 * the page comes to draw and to listen.
 */
export function calculatorOf(start: () => Worker): Calculator {
  const perform = performer();
  const { labour, stop } = workforceOf<Task, Outcome>({
    start,
    here: async (task) => {
      await new Promise((resume) => {
        setTimeout(resume);
      });
      return perform(task);
    },
    order: ({ county, job }, before) => (county === before?.county ? { job } : { county, job }),
  });
  return {
    ask: async <N extends JobName>(county: County, job: Job<N>) => {
      const outcome = await labour({ county, job } as Task);
      if (outcome.kind === 'failed') throw new Error(outcome.message);
      return outcome.answer as Answer<N>;
    },
    stop,
  };
}

/** Calculates on this thread alone. */
export const calculatorHere = (): Calculator =>
  calculatorOf(() => {
    throw new Error('There is no worker.');
  });
