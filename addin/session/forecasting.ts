import {
  forecastByYear,
  policyOn,
  type ForecastYear,
  type GrowthPath,
  type IsoDate,
  type Policy,
} from '../../engine/index.ts';
import type { Edits } from './edits.ts';
import { inSlices } from './inSlices.ts';
import type { OpenPlan } from './state.ts';

/** The likeliest first, for it is looked at first. */
export const PATHS: readonly GrowthPath[] = ['middle', 'high', 'low'];

/** The county on each path, as many years as are done, the present first. */
export type YearsByPath = Readonly<Record<GrowthPath, readonly ForecastYear<Policy>[]>>;

/** A forecast under way or done. */
export interface Forecasting {
  readonly years: YearsByPath;
  /** Plans made, and plans to make. */
  readonly done: number;
  readonly of: number;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
}

/** What a forecast starts from. */
export interface Course {
  readonly open: OpenPlan;
  readonly edits: Edits;
  /** 1 to 10. */
  readonly years: number;
}

/** Keeps one forecast, that of the plan of now. */
export interface Forecaster {
  /**
   * The forecast of this plan; another plan, or more years, starts another one by itself.
   *
   * @param changed is called after each year
   */
  on(course: Course, changed: () => void): Forecasting;
  cancel(): void;
  /** Starts anew what was cancelled. */
  again(): void;
}

const NO_YEARS: YearsByPath = { middle: [], high: [], low: [] };

/** Forecasts in slices of one plan each, so that the pane answers meanwhile. */
export function createForecaster(): Forecaster {
  let now: { readonly course: Course; readonly changed: () => void } | undefined;
  let known: Forecasting | undefined;
  let stop = (): void => undefined;

  const start = (course: Course, changed: () => void): Forecasting => {
    stop();
    now = { course, changed };
    const begun: Forecasting = {
      years: NO_YEARS,
      done: 0,
      of: PATHS.length * (course.years + 1),
      state: 'running',
    };
    known = begun;
    const set = (change: (former: Forecasting) => Partial<Forecasting>): void => {
      const former = known ?? begun;
      known = { ...former, ...change(former) };
      now?.changed();
    };
    stop = inSlices(allPaths(course), {
      part: ({ path, year }) => {
        set(({ years, done }) => ({
          years: { ...years, [path]: [...years[path], year] },
          done: done + 1,
        }));
      },
      end: (failure) => {
        set(() => ({ state: failure === undefined ? 'done' : 'failed' }));
      },
    });
    return begun;
  };

  return {
    on: (course, changed) => {
      const isSame =
        now?.course.open.report === course.open.report && now.course.years === course.years;
      if (!isSame || known === undefined) return start(course, changed);
      now = { course, changed };
      return known;
    },
    cancel: () => {
      stop();
      if (known?.state === 'running') known = { ...known, state: 'cancelled' };
      now?.changed();
    },
    again: () => {
      if (now === undefined) return;
      start(now.course, now.changed);
      now.changed();
    },
  };
}

/** Every year of every path, one plan after another. */
function* allPaths({
  open,
  edits,
  years,
}: Course): Generator<
  { readonly path: GrowthPath; readonly year: ForecastYear<Policy> },
  undefined,
  undefined
> {
  const { report, reading } = open;
  const policies = new Map<IsoDate, Policy>();
  const policyAt = (asOf: IsoDate): Policy => {
    const policy =
      policies.get(asOf) ??
      policyOn(asOf, { sheet: reading.policyRows, run: edits.parameters }).policy;
    policies.set(asOf, policy);
    return policy;
  };
  const overrides = edits.parameters.map(({ parameter, key, value }) => ({
    parameter,
    key,
    value,
  }));
  const run = { overrides };
  for (const path of PATHS) {
    for (const year of forecastByYear(report.baseline, policyAt, { years, path, run }))
      yield { path, year };
  }
  return undefined;
}
