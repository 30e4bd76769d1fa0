import { invariant } from '../base/defect.ts';
import { growthOfAll, type PolicyAt } from '../forecast/figures.ts';
import { forecastOn } from '../forecast/forecast.ts';
import { walk, type Step } from '../forecast/walk.ts';
import { planMeasures } from '../measures/measures.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Forecast } from '../model/forecast.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type { Plan } from '../model/plan.ts';
import type { SimulatedMeasure, SimulationSummary } from '../model/simulation.ts';
import { stages } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunName } from '../receipt.ts';
import { drawnCourse, groundOf, type Ground } from './drawnCourse.ts';
import { bothTallies, emptyTally, tally, type OpenTally } from './tally.ts';

/** What is simulated: a county, its policy by date, and how far. */
export interface SimulationInput {
  readonly baseline: Baseline;
  readonly policyAt: PolicyAt;
  /** 1 to 10. */
  readonly years: number;
}

/** Which draws. */
export interface DrawRange {
  readonly seed: number;
  /** Number of the first draw, from 0, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Simulates a range of draws and sums them up; hosts go through ranges and yield in between.
 *
 * Every draw runs the stages of the plan in every year, without rules and explanations; what it
 * counts are whole numbers, so that summaries add up in any order to the same bytes.
 *
 * Cost grows with draws × years × townships.
 */
export function simulate(input: SimulationInput, range: DrawRange): SimulationSummary {
  const ground = groundFor(input);
  const open = openSummary(input);
  const baseline = postsAndPeople(input.baseline);
  const present = requiredOf(stages(baseline, input.policyAt(baseline.asOf)));
  for (let draw = range.from; draw < range.to; draw += 1) {
    const drawn = drawnCourse(ground, { seed: range.seed, draw });
    const way = { years: input.years, course: drawn.course, planned: numbersOnly };
    for (const step of walk(baseline, drawn.policyAt, way))
      if (step.ahead > 0) count(open, step, present);
  }
  return { seed: range.seed, draws: range.to - range.from, ...closed(open, input) };
}

/**
 * What a draw counts comes from posts, people and figures alone: lists of institutions, powers,
 * stations and the like move none of it, and a draw need not go through them.
 */
const postsAndPeople = (baseline: Baseline): Baseline => ({
  county: baseline.county,
  asOf: baseline.asOf,
  townships: baseline.townships,
  former: baseline.former,
  posts: baseline.posts,
  leadership: baseline.leadership,
  enforcement: baseline.enforcement,
  decisions: baseline.decisions,
  loans: baseline.loans,
  moves: baseline.moves,
  bands: baseline.bands,
  ...{ statedTotals: [], scenarios: [], origins: {} },
});

const numbersOnly = (county: Baseline, policy: Policy): { readonly plan: Plan } => ({
  plan: stages(county, policy),
});

/** One draw, replayed as a forecast in which every year is planned, checked and explained. */
export function drawOf(
  input: SimulationInput,
  { seed, draw, run }: { readonly seed: number; readonly draw: number; readonly run: RunName },
): Forecast<Policy> {
  const { course, policyAt } = drawnCourse(groundFor(input), { seed, draw });
  return forecastOn(input.baseline, policyAt, { years: input.years, run, course });
}

/** Two summaries of the same simulation and other draws as one. */
export function bothSummaries(one: SimulationSummary, other: SimulationSummary): SimulationSummary {
  invariant(one.seed === other.seed, 'draws of one seed are summed up together');
  return {
    seed: one.seed,
    draws: one.draws + other.draws,
    county: one.county.map(({ year, measures }, at) => ({
      year,
      measures: mapMeasures((name) => {
        const beside = other.county[at]?.measures[name];
        return beside ? bothTallies(measures[name], beside) : measures[name];
      }),
    })),
    townships: one.townships.map((row, at) => {
      const beside = other.townships[at];
      if (!beside) return row;
      return {
        ...row,
        posts: {
          administrative: bothTallies(row.posts.administrative, beside.posts.administrative),
          publicInstitution: bothTallies(
            row.posts.publicInstitution,
            beside.posts.publicInstitution,
          ),
        },
        officers: bothTallies(row.officers, beside.officers),
        required: bothTallies(row.required, beside.required),
        short: row.short + beside.short,
        up: row.up + beside.up,
        down: row.down + beside.down,
      };
    }),
  };
}

const groundFor = ({ baseline, policyAt, years }: SimulationInput): Ground =>
  groundOf(baseline, policyAt, growthOfAll(baseline, policyAt, years));

const MEASURES: readonly SimulatedMeasure[] = [
  'population',
  'posts',
  'people',
  'vacancies',
  'overstaffing',
  'officersRequired',
  'officers',
  'officersShort',
  'shortTownships',
  'moved',
];

const mapMeasures = <V>(of: (name: SimulatedMeasure) => V): Record<SimulatedMeasure, V> =>
  Object.fromEntries(MEASURES.map((name) => [name, of(name)])) as Record<SimulatedMeasure, V>;

interface OpenTownship {
  readonly posts: { readonly administrative: OpenTally; readonly publicInstitution: OpenTally };
  readonly officers: OpenTally;
  readonly required: OpenTally;
  short: number;
  up: number;
  down: number;
}

interface OpenSummary {
  readonly county: readonly Record<SimulatedMeasure, OpenTally>[];
  readonly townships: ReadonlyMap<string, readonly OpenTownship[]>;
}

function openSummary({ baseline, years }: SimulationInput): OpenSummary {
  const ahead = Array.from({ length: years }, (_, index) => index);
  return {
    county: ahead.map(() => mapMeasures(emptyTally)),
    townships: new Map(
      baseline.townships.map(({ code }) => [
        code,
        ahead.map(() => ({
          posts: { administrative: emptyTally(), publicInstitution: emptyTally() },
          officers: emptyTally(),
          required: emptyTally(),
          ...{ short: 0, up: 0, down: 0 },
        })),
      ]),
    ),
  };
}

const requiredOf = ({ enforcement }: Plan): ReadonlyMap<string, number | undefined> =>
  new Map(enforcement.map(({ township, required }) => [township, required]));

/** Counts one year of one draw. */
function count(
  open: OpenSummary,
  { baseline, ahead, planned: { plan } }: Step<{ readonly plan: Plan }>,
  present: ReadonlyMap<string, number | undefined>,
): void {
  const county = open.county[ahead - 1];
  if (county) countCounty(county, baseline, plan);
  for (const { township, required, officers, shortage } of plan.enforcement) {
    const own = open.townships.get(township)?.[ahead - 1];
    if (!own) continue;
    tally(own.officers, officers);
    tally(own.required, required);
    if ((shortage ?? 0) > 0) own.short += 1;
    const before = present.get(township);
    if (before === undefined || required === undefined) continue;
    if (required > before) own.up += 1;
    if (required < before) own.down += 1;
  }
  for (const kind of QUOTA_KINDS)
    for (const { township, current } of plan.ledgers[kind].rows) {
      const own = open.townships.get(township)?.[ahead - 1];
      if (own) tally(own.posts[kind], current);
    }
}

function countCounty(
  county: Record<SimulatedMeasure, OpenTally>,
  baseline: Baseline,
  plan: Plan,
): void {
  const measured = planMeasures({ baseline, plan });
  const staffing = (of: 'approved' | 'inPost' | 'vacancy' | 'overstaffing'): number | undefined =>
    plan.staffing.reduce<number | undefined>((sum, row) => {
      const part = row[of];
      return sum === undefined || part === undefined ? undefined : sum + part;
    }, 0);
  const { administrative, publicInstitution } = measured.ledgers;
  tally(
    county.population,
    plan.enforcement.reduce((sum, { population = 0 }) => sum + population, 0),
  );
  tally(county.posts, staffing('approved'));
  tally(county.people, staffing('inPost'));
  tally(county.vacancies, staffing('vacancy'));
  tally(county.overstaffing, staffing('overstaffing'));
  tally(county.officersRequired, measured.officersRequired);
  tally(county.officers, measured.officers);
  tally(county.officersShort, measured.officersShort);
  tally(county.shortTownships, plan.enforcement.filter(({ shortage = 0 }) => shortage > 0).length);
  tally(
    county.moved,
    administrative.moved === undefined || publicInstitution.moved === undefined
      ? undefined
      : administrative.moved + publicInstitution.moved,
  );
}

function closed(
  open: OpenSummary,
  { baseline }: SimulationInput,
): Pick<SimulationSummary, 'county' | 'townships'> {
  const first = Number(baseline.asOf.slice(0, 4)) + 1;
  return {
    county: open.county.map((measures, index) => ({ year: first + index, measures })),
    townships: baseline.townships.flatMap(({ code }) =>
      (open.townships.get(code) ?? []).map((own, index) => ({
        ...{ township: code, year: first + index },
        ...own,
      })),
    ),
  };
}
