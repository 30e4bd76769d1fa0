import {
  bothSummaries,
  type Comparison,
  type ComparisonOptions,
  type ForecastStudy,
  type LeastChange,
  type SimulationSummary,
  type Stability,
} from '../../engine/index.ts';
import type { Answer, Job, JobName } from './jobs.ts';

/** A case by the name of its scenario; absent: the plan as it is. */
export type CaseName = string | undefined;

/** Draws over the years to come; scenarios share them. */
export interface SimulationAsked {
  /** One or two. */
  readonly scenarios: readonly CaseName[];
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
}

/** What the draws of one case came to. */
export interface SimulatedCase {
  readonly scenario?: CaseName;
  readonly summary: SimulationSummary;
}

/** Both inverse questions about one case. */
export interface InquiryAsked {
  readonly scenario?: CaseName;
  /** Share by which each weight moves. */
  readonly by: number;
}

/** Every study of the pane: what its user asked, and what came of it. */
export interface Studies {
  readonly simulation: {
    readonly asked: SimulationAsked;
    readonly answer: readonly SimulatedCase[];
  };
  readonly draw: {
    readonly asked: {
      readonly scenario?: CaseName;
      readonly years: number;
      readonly seed: number;
      readonly draw: number;
    };
    readonly answer: ForecastStudy;
  };
  readonly comparison: { readonly asked: ComparisonOptions; readonly answer: Comparison };
  readonly inquiry: {
    readonly asked: InquiryAsked;
    readonly answer: {
      readonly leastChange: readonly LeastChange[];
      readonly stability: Stability;
    };
  };
}

export type StudyName = keyof Studies;
export type Asked<N extends StudyName> = Studies[N]['asked'];
export type Found<N extends StudyName> = Studies[N]['answer'];

/** What a study works with: a calculator for its county, and an ear for its progress. */
export interface Desk {
  readonly ask: <N extends JobName>(job: Job<N>) => Promise<Answer<N>>;
  readonly progress: (done: number, of: number) => void;
}

/** How each study is done, in jobs small enough to be stopped between them. */
export const STUDIES: {
  readonly [N in StudyName]: (asked: Asked<N>, desk: Desk) => Promise<Found<N>>;
} = {
  simulation: simulated,
  draw: (asked, { ask }) => ask({ kind: 'draw', ...asked }),
  comparison: compared,
  inquiry: async ({ scenario, by }, { ask }) => ({
    leastChange: await ask({ kind: 'leastChange', scenario }),
    stability: await ask({ kind: 'stability', scenario, by }),
  }),
};

/** One answer after another, with progress. */
async function each<From, To>(
  parts: readonly From[],
  { progress }: Desk,
  answer: (part: From) => Promise<To>,
): Promise<readonly To[]> {
  const answers: To[] = [];
  for (const part of parts) {
    answers.push(await answer(part));
    progress(answers.length, parts.length);
  }
  return answers;
}

/** Each case against the first; a case needs no other to be compared. */
async function compared({ scenarios, years }: ComparisonOptions, desk: Desk): Promise<Comparison> {
  const [first, ...others] = scenarios;
  const pairs = await each(others, desk, (other) =>
    desk.ask({ kind: 'compare', scenarios: [first, other], years }),
  );
  return {
    cases: pairs.flatMap(({ cases }, at) => (at === 0 ? cases : cases.slice(1))),
  };
}

/** About as long as a job of draws takes, in milliseconds: between jobs it is stopped. */
const JOB = 120;

/** Range after range; how many draws one holds follows from how long the last took. */
async function simulated(
  { scenarios, years, draws, seed }: SimulationAsked,
  { ask, progress }: Desk,
): Promise<readonly SimulatedCase[]> {
  let cases: readonly SimulatedCase[] = [];
  let size = 1;
  for (let from = 0; from < draws;) {
    const to = Math.min(draws, from + size);
    const began = performance.now();
    const summaries: SimulationSummary[] = [];
    for (const scenario of scenarios)
      summaries.push(await ask({ kind: 'simulate', scenario, years, range: { seed, from, to } }));
    cases = summaries.map((more, at) => {
      const before = cases[at]?.summary;
      const summary = before === undefined ? more : bothSummaries(before, more);
      return { scenario: scenarios[at], summary };
    });
    size = nextSize(to - from, (performance.now() - began) / scenarios.length);
    from = to;
    progress(from, draws);
  }
  return cases;
}

/** Never more than twice the last, so that one quick job does not mislead. */
const nextSize = (size: number, took: number): number =>
  Math.max(1, Math.min(2 * size, Math.floor((size * JOB) / Math.max(took, 1))));
