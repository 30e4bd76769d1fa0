import type { Baseline } from '../model/baseline.ts';
import type { Plan } from '../model/plan.ts';
import type { Problem, ProblemFigure, ProblemRow } from '../model/problems.ts';
import type { TypeCount } from '../model/stationPlan.ts';

/**
 * The four problems before their measures and after (四个问题): figures that the plan already holds,
 * side by side. What nobody states stays absent; nothing is guessed about the time before.
 *
 * Units: items, letters, tasks, types, posts, people; shares of 1.
 */
export function fourProblems(baseline: Baseline, plan: Plan): readonly ProblemRow[] {
  return [...powers(plan), ...lineAndBlock(plan), ...people(baseline, plan), ...enforcement(plan)];
}

type Pair = Pick<ProblemRow, 'before' | 'after'>;

const row = (problem: Problem, figure: ProblemFigure, { before, after }: Pair): ProblemRow => ({
  problem,
  figure,
  before,
  after,
});

/** 权小责大: statutory powers alone before, conferred ones with them after; letters; tasks. */
const powers = ({ powers: found, duties }: Plan): readonly ProblemRow[] => [
  row('powers', 'townshipPowers', {
    before: found?.counts.statutory,
    after: found?.townshipList,
  }),
  row('powers', 'letters', {
    after: found?.letters.filter(({ term }) => term === 'inForce').length,
  }),
  row('powers', 'unadmittedTasks', {
    after: duties?.tasks.filter(
      ({ admittedBy }) => admittedBy !== 'entry' && admittedBy !== 'approval',
    ).length,
  }),
];

/** 条块分割: types of stations, posts handed down, consent of the township. */
function lineAndBlock({ stations }: Plan): readonly ProblemRow[] {
  const typesOf = (count: TypeCount | undefined): number | undefined =>
    count && count.stations + count.offices;
  const asked = total(stations?.rows.map((one) => one.asked));
  const agreed = total(stations?.rows.map((one) => one.agreed));
  return [
    row('lineAndBlock', 'stationTypes', {
      before: typesOf(stations?.before),
      after: typesOf(stations?.after),
    }),
    row('lineAndBlock', 'handedDownPosts', {
      before: stations && 0,
      after: stations?.handedDown.posts,
    }),
    row('lineAndBlock', 'consent', { after: share(agreed, asked) }),
  ];
}

/** 事多人少: public-institution posts without and with those handed down. */
function people({ posts, townships }: Baseline, plan: Plan): readonly ProblemRow[] {
  const { stations } = plan;
  const after = total(townships.map(({ code }) => posts[code]?.publicInstitution.approved));
  const localised = total(
    stations?.localised.filter(({ kind }) => kind === 'publicInstitution').map((one) => one.posts),
  );
  const before = after === undefined || localised === undefined ? undefined : after - localised;
  const population = total(plan.enforcement.map((one) => one.population));
  const per = (count: number | undefined): number | undefined => {
    const each = share(count, population);
    return each === undefined ? undefined : each * 10_000;
  };
  return [
    row('people', 'institutionPosts', { before, after }),
    row('people', 'postsPerTenThousand', { before: per(before), after: per(after) }),
  ];
}

/** 九龙治水: bodies that enforce apart, force on the ground, officers short, calls in time. */
function enforcement({ joint, enforcement: rows, stations }: Plan): readonly ProblemRow[] {
  const present = stations?.rows.filter(({ state }) => state === 'present') ?? [];
  const types = (isApart: (people: number, movedIn: number) => boolean): number =>
    new Set(
      present.flatMap(({ station: { type, enforcers = 0, coLocated = 0 } }) =>
        isApart(enforcers, coLocated) ? [type] : [],
      ),
    ).size;
  const teams = joint?.teams.length ?? 0;
  const apart = teams - (joint?.integrated ?? 0);
  return [
    row('enforcement', 'enforcingBodies', {
      before: joint && 1 + types((enforcers) => enforcers > 0) + (teams > 0 ? 1 : 0),
      after: joint && 1 + types((enforcers, movedIn) => enforcers > movedIn) + (apart > 0 ? 1 : 0),
    }),
    row('enforcement', 'onTheGround', {
      before: total(joint?.forces.map(({ owned }) => owned)),
      after: total(joint?.forces.map(({ onTheGround }) => onTheGround)),
    }),
    row('enforcement', 'officersShort', { after: total(rows.map(({ shortage }) => shortage)) }),
    row('enforcement', 'answeredInTime', { after: joint?.all.within }),
  ];
}

/** A sum; absent without rows or where one of them is blank. */
function total(parts: readonly (number | undefined)[] | undefined): number | undefined {
  if (parts === undefined || parts.length === 0) return undefined;
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
