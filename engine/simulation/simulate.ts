import { invariant } from '../base/defect.ts';
import { requireOfficers } from '../enforcement/requireOfficers.ts';
import type { IsoDate } from '../base/date.ts';
import { growthOfAll, yearsLater, type PolicyAt } from '../forecast/figures.ts';
import { forecastOn } from '../forecast/forecast.ts';
import { walk, type Step } from '../forecast/walk.ts';
import { movedBy } from '../measures/moved.ts';
import { changeOf } from '../measures/standing.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Forecast } from '../model/forecast.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type { EnforcementRow, PlannedNumbers } from '../model/plan.ts';
import type { SimulatedMeasure, SimulationSummary } from '../model/simulation.ts';
import { planNumbers } from '../planLedgers.ts';
import type { Policy } from '../policy/policy.ts';
import type { RunName } from '../receipt.ts';
import { drawnCourse, groundOf } from './drawnCourse.ts';
import { leanCounty, lineageAhead, usedSeries } from './leanCounty.ts';
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
  const { years, policyAt } = onceByDay(input);
  const policies = Array.from({ length: years + 1 }, (_, ahead) =>
    policyAt(yearsLater(input.baseline.asOf, ahead)),
  );
  const used = usedSeries(input.baseline, policies);
  const growth = growthOfAll(input.baseline, policyAt, years);
  const ground = groundOf(
    input.baseline,
    policyAt,
    growth.filter(({ series }) => used.has(series)),
  );
  const open = openSummary(input);
  const baseline = leanCounty(input.baseline, used);
  const present = requiredOf(requireOfficers(baseline, policyAt(baseline.asOf)));
  const planned = startingFrom(baseline);
  for (let draw = range.from; draw < range.to; draw += 1) {
    const drawn = drawnCourse(ground, { seed: range.seed, draw });
    const way = { years, course: drawn.course, planned };
    for (const step of walk(baseline, drawn.policyAt, way))
      if (step.ahead > 0) count(open, step, present);
  }
  return { seed: range.seed, draws: range.to - range.from, ...closed(open, input) };
}

interface Planned {
  readonly plan: PlannedNumbers;
}

/** Plans the numbers of a county; the present, which is the same in every draw, once for a policy. */
function startingFrom(present: Baseline): (county: Baseline, policy: Policy) => Planned {
  let known: (Planned & { readonly policy: Policy }) | undefined;
  return (county, policy) => {
    if (county !== present) return { plan: planNumbers(county, policy) };
    if (known?.policy !== policy) known = { policy, plan: planNumbers(county, policy) };
    return known;
  };
}

/** One draw, replayed as a forecast in which every year is planned, checked and explained. */
export function drawOf(
  input: SimulationInput,
  { seed, draw, run }: { readonly seed: number; readonly draw: number; readonly run: RunName },
): Forecast<Policy> {
  const { baseline, years } = input;
  const growth = growthOfAll(baseline, input.policyAt, years);
  const ground = groundOf(baseline, input.policyAt, growth);
  const { course, policyAt } = drawnCourse(ground, { seed, draw });
  return forecastOn(baseline, policyAt, { years, run, course });
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
        compared: row.compared + beside.compared,
      };
    }),
  };
}

/** The same, with the policy of a day looked up once. */
function onceByDay(input: SimulationInput): SimulationInput {
  const known = new Map<IsoDate, Policy>();
  const policyAt: PolicyAt = (day) => {
    const policy = known.get(day) ?? input.policyAt(day);
    known.set(day, policy);
    return policy;
  };
  return { ...input, policyAt };
}

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
  compared: number;
}

interface OpenSummary {
  readonly county: readonly Record<SimulatedMeasure, OpenTally>[];
  readonly townships: ReadonlyMap<string, readonly OpenTownship[]>;
}

/** The townships of the present, and those that come into being within the years. */
function codesOf({ baseline, years }: SimulationInput): readonly string[] {
  const codes = new Set(baseline.townships.map(({ code }) => code));
  const until = yearsLater(baseline.asOf, years);
  const made = lineageAhead(baseline)
    .filter(({ date = until, successor }) => date <= until && !codes.has(successor))
    .map(({ successor }) => successor);
  return [...codes, ...new Set(made.sort())];
}

function openSummary(input: SimulationInput): OpenSummary {
  const { years } = input;
  const ahead = Array.from({ length: years }, (_, index) => index);
  return {
    county: ahead.map(() => mapMeasures(emptyTally)),
    townships: new Map(
      codesOf(input).map((code) => [
        code,
        ahead.map(() => ({
          posts: { administrative: emptyTally(), publicInstitution: emptyTally() },
          officers: emptyTally(),
          required: emptyTally(),
          ...{ short: 0, up: 0, down: 0, compared: 0 },
        })),
      ]),
    ),
  };
}

const requiredOf = (rows: readonly EnforcementRow[]): ReadonlyMap<string, number | undefined> =>
  new Map(rows.map(({ township, required }) => [township, required]));

/** Counts one year of one draw. */
function count(
  open: OpenSummary,
  { ahead, planned: { plan } }: Step<Planned>,
  present: ReadonlyMap<string, number | undefined>,
): void {
  const county = open.county[ahead - 1];
  if (county) countCounty(county, plan);
  for (const { township, required, officers, shortage } of plan.enforcement) {
    const own = open.townships.get(township)?.[ahead - 1];
    if (!own) continue;
    tally(own.officers, officers);
    tally(own.required, required);
    if ((shortage ?? 0) > 0) own.short += 1;
    const before = present.get(township);
    if (before === undefined || required === undefined) continue;
    own.compared += 1;
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
  { staffing, enforcement, ledgers }: PlannedNumbers,
): void {
  const people = (of: 'approved' | 'inPost' | 'vacancy' | 'overstaffing'): number | undefined =>
    sumOf(staffing, (row) => row[of]);
  const officers = (of: 'required' | 'officers' | 'shortage'): number | undefined =>
    sumOf(enforcement, (row) => row[of]);
  tally(
    county.population,
    enforcement.reduce((sum, { population = 0 }) => sum + population, 0),
  );
  tally(county.posts, people('approved'));
  tally(county.people, people('inPost'));
  tally(county.vacancies, people('vacancy'));
  tally(county.overstaffing, people('overstaffing'));
  tally(county.officersRequired, officers('required'));
  tally(county.officers, officers('officers'));
  tally(county.officersShort, officers('shortage'));
  tally(county.shortTownships, enforcement.filter(({ shortage = 0 }) => shortage > 0).length);
  tally(
    county.moved,
    sumOf(QUOTA_KINDS, (kind) => movedBy(ledgers[kind].rows.map(changeOf))?.moved),
  );
}

/** The sum, or nothing if one of the parts is missing: blank is not zero. */
function sumOf<R>(rows: readonly R[], of: (row: R) => number | undefined): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const part = of(row);
    if (part === undefined) return undefined;
    sum += part;
  }
  return sum;
}

function closed(
  open: OpenSummary,
  { baseline }: SimulationInput,
): Pick<SimulationSummary, 'county' | 'townships'> {
  const first = Number(baseline.asOf.slice(0, 4)) + 1;
  return {
    county: open.county.map((measures, index) => ({ year: first + index, measures })),
    townships: [...open.townships].flatMap(([township, years]) =>
      years.map((own, index) => ({ ...{ township, year: first + index }, ...own })),
    ),
  };
}
