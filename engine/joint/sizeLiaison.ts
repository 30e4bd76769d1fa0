import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import type { JointPlan, LiaisonPool, LiaisonSizing, StaffLoad } from '../model/jointPlan.ts';
import type { Policy } from '../policy/policy.ts';
import { nearestRank } from './answerCalls.ts';
import { callLoads, type Pooled } from './callLoads.ts';
import { awayFor, type Call, type CallLoad, drawCalls, responses } from './queue.ts';

/** Pools whose answers are kept between two plans; a county has a few dozen departments. */
const REMEMBERED = 64;

/**
 * How many people on call at the same time keep the stated share of responses within the limit.
 *
 * A call goes to one department and only its people answer it, so each department is a queue of its
 * own; by parameter, all the county is one. Calls come at random (Poisson), services are log-normal;
 * rate, mean and spread are parameters, else taken from the calls on the sheet.
 *
 * Cost: calls × staff × numbers of staff tried, for each pool; some milliseconds.
 *
 * @returns nothing while the limit is pending, or there is neither a parameter nor a call to go by
 */
export function sizeLiaison(
  baseline: Baseline,
  { joint }: Policy,
  { departments }: Pick<JointPlan, 'departments'>,
): LiaisonSizing | undefined {
  const { responseLimit: limit, responseShare: share } = joint;
  const { travelHours: travel, simulatedCalls: calls, seed, pooling } = joint;
  if (limit === undefined || share === undefined || travel === undefined) return undefined;
  if (calls === undefined || seed === undefined || pooling === undefined) return undefined;
  const loads = callLoads(baseline, joint, departments);
  if (loads === undefined) return undefined;
  const pools = loads.pools.map((pool) => poolOf(pool, { travel, calls, seed, limit, share }));
  const needed = pools.reduce<number | undefined>(
    (sum, pool) => (sum === undefined || pool.needed === undefined ? undefined : sum + pool.needed),
    0,
  );
  return {
    ...{ pooling, rateSource: loads.rateSource },
    ...{ travel, limit, share, calls, seed, pools, needed },
  };
}

interface Question extends Omit<CallLoad, 'rate' | 'meanService' | 'spread'> {
  readonly limit: number;
  readonly share: number;
}

function poolOf(pool: Pooled, question: Question): LiaisonPool {
  const { rate, meanService, spread } = pool;
  const tried = staffTried({ ...question, rate, meanService, spread });
  return { ...pool, ...tried, cause: causeOf(pool, tried.needed, question.share) };
}

/** Calls on the sheet miss the share though enough are named: the number of people is not why. */
function causeOf(
  { observed, named }: Pooled,
  needed: number | undefined,
  share: number,
): LiaisonPool['cause'] {
  if (observed?.within === undefined || observed.within >= share) return undefined;
  return needed === undefined || named >= needed ? 'other' : 'people';
}

/** Numbers of staff shown beyond the first that keeps the limit: what one more would bring. */
const SHOWN_BEYOND = 2;

/**
 * The numbers of staff from the fewest that the load allows (fewer would never keep up) to the first
 * that keeps the limit, and two more. The search ends: with as many as are ever away at once nobody waits, and a
 * response is the way there. Where that alone is longer, no number helps and none is tried further.
 */
const staffTried = remembered(
  ({ limit, share, ...load }: CallLoad & Question): Pick<LiaisonPool, 'table' | 'needed'> => {
    const drawn = drawCalls(load);
    const { travel } = load;
    const work = load.rate * awayFor(load.meanService, travel);
    const fewest = Math.floor(work) + 1;
    const table: StaffLoad[] = [];
    const tryOut = (staff: number): StaffLoad => {
      const row = loadOf(drawn, { staff, travel, limit, share, work });
      table.push(row);
      return row;
    };
    for (let staff = fewest; ; staff += 1) {
      const { percentile } = tryOut(staff);
      if (percentile === undefined || travel > limit) return { table, needed: undefined };
      if (percentile > limit) continue;
      for (let more = 1; more <= SHOWN_BEYOND; more += 1) tryOut(staff + more);
      return { table, needed: staff };
    }
  },
  REMEMBERED,
);

function loadOf(
  drawn: readonly Call[],
  of: {
    readonly staff: number;
    readonly travel: number;
    readonly limit: number;
    readonly share: number;
    readonly work: number;
  },
): StaffLoad {
  const sorted = responses(drawn, of);
  const sum = sorted.reduce((total, hours) => total + hours, 0);
  return {
    staff: of.staff,
    load: of.work / of.staff,
    percentile: nearestRank(sorted, of.share),
    mean: sorted.length === 0 ? undefined : sum / sorted.length,
    within:
      sorted.length === 0
        ? undefined
        : sorted.filter((hours) => hours <= of.limit).length / sorted.length,
  };
}
