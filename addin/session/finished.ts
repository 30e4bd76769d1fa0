import type { PlanReport } from '../../engine/index.ts';
import type { Asked, Found, StudyName } from '../worker/studies.ts';

/** A study that is under way. */
export interface Studying {
  readonly name: StudyName;
  /** Steps done, and how many there are; none are known before the first is done. */
  readonly done: number;
  readonly of?: number | undefined;
}

/** A study that is done, and the plan that it was about. */
export interface Finished<N extends StudyName> {
  readonly asked: Asked<N>;
  readonly answer: Found<N>;
  readonly plan: PlanReport['plan'];
}

/** The last of each study. */
export type FinishedStudies = { readonly [N in StudyName]?: Finished<N> };
