import type { IsoDate } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Plan } from '../model/plan.ts';
import type {
  BeforeBasis,
  Problem,
  ProblemFigure,
  ProblemRow,
  Quotient,
} from '../model/problems.ts';
import type { TypeCount } from '../model/stationPlan.ts';
import { type Eve, eveOf, statedBefore } from './beforeReform.ts';
import { total } from './sums.ts';

/**
 * The four problems before their measures and after (四个问题).
 *
 * After is what the plan holds. Before is what dated rows say of the day before the first station
 * moved, or a dated row of 改革前情况; else it is pending. What is today never stands for what was.
 *
 * Units: items, letters, tasks, types, posts, people; shares of 1.
 */
export function fourProblems(baseline: Baseline, plan: Plan): readonly ProblemRow[] {
  const eve = eveOf(baseline, plan);
  const reformedOn = plan.stations?.reformedOn;
  const stated: Stated = (problem, figure, after) =>
    statedRow({ problem, figure, after }, baseline, reformedOn);
  return [
    ...powers(plan, stated),
    ...lineAndBlock(plan, { eve, stated }),
    ...people(baseline, plan, eve),
    ...enforcement(plan, stated),
  ];
}

/** A number, or what it is made of; absent where nobody says. */
type Amount = number | Quotient | undefined;

type Stated = (problem: Problem, figure: ProblemFigure, after: Amount) => ProblemRow;

interface Figure {
  readonly problem: Problem;
  readonly figure: ProblemFigure;
  readonly after: Amount;
}

/** A figure whose time before is a row of 改革前情况. */
function statedRow(
  figure: Figure,
  baseline: Baseline,
  reformedOn: IsoDate | undefined,
): ProblemRow {
  const { row, late } = statedBefore(figure.figure, baseline, reformedOn);
  if (row === undefined) return rowOf(figure, undefined, { kind: 'pending', late });
  const { value, outOf } = row;
  const isShare = typeof figure.after === 'object' || SHARES.has(figure.figure);
  const before = isShare ? outOf && { part: value, whole: outOf } : value;
  return rowOf(
    figure,
    before,
    before === undefined ? { kind: 'pending' } : { kind: 'stated', row },
  );
}

const SHARES: ReadonlySet<ProblemFigure> = new Set(['consent', 'answeredInTime']);

/** A figure whose time before dated rows tell. */
const datedRow = (figure: Figure, before: Amount, eve: Eve | undefined): ProblemRow =>
  before === undefined || eve === undefined
    ? rowOf(figure, undefined, { kind: 'pending' })
    : rowOf(figure, before, { kind: 'rows', date: eve.date });

const rowOf = (
  { problem, figure, after }: Figure,
  before: Amount,
  basis: BeforeBasis,
): ProblemRow => ({
  problem,
  figure,
  before: numberOf(figure, before),
  after: numberOf(figure, after),
  basis,
  madeOf: { before: quotientOf(before), after: quotientOf(after) },
});

/** 权小责大: statutory and conferred powers; letters; tasks that nothing admits. */
const powers = ({ powers: found, duties }: Plan, stated: Stated): readonly ProblemRow[] => [
  stated('powers', 'townshipPowers', found?.townshipList),
  stated(
    'powers',
    'letters',
    found?.letters.filter(({ term, sameAs }) => term === 'inForce' && sameAs === undefined).length,
  ),
  stated(
    'powers',
    'unadmittedTasks',
    duties?.tasks.filter(({ admittedBy }) => admittedBy !== 'entry' && admittedBy !== 'approval')
      .length,
  ),
];

/** 条块分割: types of stations, posts handed down, consent of the township. */
function lineAndBlock(
  { stations }: Plan,
  { eve, stated }: { readonly eve: Eve | undefined; readonly stated: Stated },
): readonly ProblemRow[] {
  const typesOf = (count: TypeCount | undefined): number | undefined =>
    count && count.stations + count.offices + count.others;
  const of = { problem: 'lineAndBlock' } as const;
  return [
    datedRow(
      { ...of, figure: 'stationTypes', after: typesOf(stations?.after) },
      typesOf(stations?.before),
      eve,
    ),
    datedRow(
      { ...of, figure: 'handedDownPosts', after: stations?.handedDown.posts },
      eve?.handedDown,
      eve,
    ),
    stated('lineAndBlock', 'consent', quotient(stations?.staff.agreed, stations?.staff.asked)),
  ];
}

/** 事多人少: public-institution posts, and how many there are for 10,000 people. */
function people(
  { posts, townships }: Baseline,
  plan: Plan,
  eve: Eve | undefined,
): readonly ProblemRow[] {
  const after = total(townships.map(({ code }) => posts[code]?.publicInstitution.approved));
  const population = total(plan.enforcement.map((one) => one.population));
  const of = { problem: 'people' } as const;
  return [
    {
      ...datedRow({ ...of, figure: 'institutionPosts', after }, eve?.posts, eve),
      changedHands: eve && postsFromStations(plan, eve),
    },
    datedRow(
      { ...of, figure: 'postsPerTenThousand', after: quotient(after, population) },
      quotient(eve?.posts, eve?.population),
      eve,
    ),
  ];
}

/** Posts that stations brought into the townships' ledger since: handed over, not created. */
const postsFromStations = ({ stations, asOf }: Plan, { date: eve }: Eve): number | undefined =>
  total([
    0,
    ...(stations?.handedDown.edges ?? [])
      .filter(({ from, move }) => from === 'station' && move.kind === 'publicInstitution')
      .filter(({ move: { date = eve } }) => date > eve && date <= asOf)
      .map(({ move }) => move.posts),
  ]);

/** 九龙治水: bodies that enforce apart, force on the ground, officers short, calls in time. */
function enforcement(
  { joint, enforcement: rows, stations }: Plan,
  stated: Stated,
): readonly ProblemRow[] {
  const present = stations?.rows.filter(({ state }) => state === 'present') ?? [];
  const typesApart = new Set(
    present.flatMap(({ station: { type, enforcers = 0, coLocated = 0 } }) =>
      enforcers > coLocated && joint?.movesIn.includes(type) ? [type] : [],
    ),
  ).size;
  const teamsApart = (joint?.teams.length ?? 0) - (joint?.integrated ?? 0);
  const late = joint?.all.late;
  return [
    stated('enforcement', 'enforcingBodies', joint && 1 + typesApart + (teamsApart > 0 ? 1 : 0)),
    stated(
      'enforcement',
      'onTheGround',
      total(joint?.forces.map(({ onTheGround }) => onTheGround)),
    ),
    stated('enforcement', 'officersShort', total(rows.map(({ shortage }) => shortage))),
    stated(
      'enforcement',
      'answeredInTime',
      quotient(joint && late !== undefined ? joint.all.calls - late : undefined, joint?.all.calls),
    ),
  ];
}

/** Absent where either number is, or where there is nothing to take a share of. */
const quotient = (part: number | undefined, whole: number | undefined): Quotient | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : { part, whole };

const quotientOf = (amount: Amount): Quotient | undefined =>
  typeof amount === 'object' ? amount : undefined;

function numberOf(figure: ProblemFigure, amount: Amount): number | undefined {
  if (typeof amount !== 'object') return amount;
  const scale = figure === 'postsPerTenThousand' ? 10_000 : 1;
  return (amount.part / amount.whole) * scale;
}
