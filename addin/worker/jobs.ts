import {
  compareScenarios,
  drawStudy,
  leastChanges,
  planReading,
  simulate,
  simulationInput,
  stabilityOf,
  type Comparison,
  type ComparisonOptions,
  type DrawRange,
  type ForecastStudy,
  type LeastChange,
  type Reading,
  type SimulationSummary,
  type Stability,
} from '../../engine/index.ts';

/** The county that a study is about: as read, with all that the planner changed laid over it. */
export type County = Reading;

/** One scenario of the county; absent: the plan as it is. */
interface OfScenario {
  readonly scenario?: string | undefined;
}

/** Every kind of long work: what it asks, and what it answers. */
interface Jobs {
  /** A range of draws. Cost: draws × years × townships. */
  readonly simulate: {
    readonly asks: OfScenario & { readonly years: number; readonly range: DrawRange };
    readonly answers: SimulationSummary;
  };
  /** One draw, explained. Cost: a plan for each year. */
  readonly draw: {
    readonly asks: OfScenario & {
      readonly years: number;
      readonly seed: number;
      readonly draw: number;
    };
    readonly answers: ForecastStudy;
  };
  /** Scenarios side by side. Cost: a plan for each case, its stages for each difference. */
  readonly compare: { readonly asks: ComparisonOptions; readonly answers: Comparison };
  readonly leastChange: { readonly asks: OfScenario; readonly answers: readonly LeastChange[] };
  /** Cost: the stages of seven plans. */
  readonly stability: {
    readonly asks: OfScenario & { readonly by: number };
    readonly answers: Stability;
  };
}

export type JobName = keyof Jobs;

/** What is asked of a worker. */
export type Job<Name extends JobName = JobName> = {
  readonly [N in Name]: { readonly kind: N } & Jobs[N]['asks'];
}[Name];

/** What it answers. */
export type Answer<Name extends JobName> = Jobs[Name]['answers'];

const WORK: { readonly [N in JobName]: (county: County, job: Job<N>) => Answer<N> } = {
  simulate: (county, { scenario, years, range }) =>
    simulate(simulationInput(county, { scenario }, years), range),
  draw: (county, { scenario, ...of }) => drawStudy(county, { scenario }, of),
  compare: (county, options) => compareScenarios(county, {}, options),
  leastChange: (county, { scenario }) => leastChanges(planReading(county, { scenario })),
  stability: (county, { scenario, by }) => stabilityOf(planReading(county, { scenario }), by),
};

/** A job for a worker; without a county it is about the one that was sent before. */
export interface Task {
  readonly county?: County | undefined;
  readonly job: Job;
}

/** What came of it. */
export type Outcome =
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** Does tasks in their order; everything that can go wrong comes back as an outcome. */
export function performer(): (task: Task) => Promise<Outcome> {
  let held: County | undefined;
  return ({ county, job }) => {
    held = county ?? held;
    return Promise.resolve(held === undefined ? NOBODY : done(held, job));
  };
}

const NOBODY: Outcome = { kind: 'failed', message: 'No county was sent.' };

function done(county: County, job: Job): Outcome {
  try {
    // Each kind of job has its own work: the table says so, the compiler cannot follow.
    const work = WORK[job.kind] as (county: County, job: Job) => Answer<JobName>;
    return { kind: 'done', answer: work(county, job) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
