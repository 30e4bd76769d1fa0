import { summary, type PlanReport } from '../engine/index.ts';
import { EXIT, type ExitCode } from './failure.ts';

/** Whether anything must be corrected. What is pending is a list to work through, not an error. */
export const verdictOf = (report: PlanReport): ExitCode =>
  summary(report).problems.error > 0 ? EXIT.problems : EXIT.clean;
