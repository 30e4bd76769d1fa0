import type { Calculator } from '../worker/calculator.ts';
import { Stopped } from '../worker/labour.ts';
import { STUDIES, type Asked, type StudyName } from '../worker/studies.ts';
import { countyOf } from './county.ts';
import type { Finished } from './finished.ts';
import type { SessionState } from './state.ts';

/** Starts and cancels the long work of a session, one study at a time. */
export interface Studier {
  /** Cancels what is under way, and starts. */
  study<N extends StudyName>(name: N, asked: Asked<N>): Promise<void>;
  /** Comes back at once; what was found before stays. */
  cancel(): void;
}

/** What a studier needs of its session. */
export interface Surroundings {
  readonly calculator: Calculator;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Shows what went wrong. */
  readonly refuse: (error: unknown) => void;
}

export function studierOf({ calculator, state, set, refuse }: Surroundings): Studier {
  let running = 0;
  const cancel = (): void => {
    const { studying } = state();
    if (studying === undefined) return;
    running += 1;
    calculator.stop();
    set({ studying: undefined, cancelled: studying.name });
  };
  return {
    cancel,
    study: async <N extends StudyName>(name: N, asked: Asked<N>) => {
      cancel();
      const { open, edits } = state();
      if (open === undefined) return;
      running += 1;
      const mine = running;
      const county = countyOf(open.reading, edits);
      set({
        ...{ studying: { name, done: 0 }, cancelled: undefined },
        ...{ writtenStudy: undefined, trouble: undefined },
      });
      try {
        const answer = await STUDIES[name](asked, {
          ask: (job) => calculator.ask(county, job),
          progress: (done, of) => {
            if (mine === running) set({ studying: { name, done, of } });
          },
        });
        if (mine !== running) return;
        const finished: Finished<N> = { asked, answer, plan: open.report.plan };
        set({ studying: undefined, studies: { ...state().studies, [name]: finished } });
      } catch (error) {
        if (error instanceof Stopped || mine !== running) return;
        set({ studying: undefined });
        refuse(error);
      }
    },
  };
}
