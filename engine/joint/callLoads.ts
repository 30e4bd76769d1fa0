import { toExcelSerial } from '../base/date.ts';
import { log } from '../base/elementary.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Whistle } from '../model/jointEnforcement.ts';
import type {
  DepartmentAnswers,
  LiaisonPool,
  LiaisonSizing,
  ObservedResponse,
} from '../model/jointPlan.ts';
import type { Policy } from '../policy/policy.ts';
import { answersOf, nearestRank, sortedHours } from './answerCalls.ts';

/** Calendar days to working days. */
const WORKING_SHARE = 5 / 7;

/** A pool with its calls and services, before anybody is counted. */
export type Pooled = Omit<LiaisonPool, 'table' | 'needed' | 'cause'>;

/**
 * The load of each pool: calls in a working hour, and how long each takes.
 *
 * The county's calls in a day are a parameter, else those of the sheet between its first call and its
 * last; departments share them as the calls on the sheet do, evenly where there are none. Services
 * are parameters, else the pool's own calls, else those of all.
 *
 * @returns nothing where neither parameters nor calls say
 */
export function callLoads(
  { whistles = [], asOf }: Baseline,
  joint: Policy['joint'],
  departments: readonly DepartmentAnswers[],
):
  | { readonly rateSource: LiaisonSizing['rateSource']; readonly pools: readonly Pooled[] }
  | undefined {
  const known = whistles.filter(({ date }) => date <= asOf);
  const { callsPerDay, workingHours } = joint;
  const perDay = callsPerDay ?? callsPerDayOf(known);
  if (perDay === undefined || perDay <= 0 || workingHours === undefined) return undefined;
  const perHour = perDay / workingHours;
  const pools = poolsOf(departments, joint.pooling).flatMap(({ share, ...pool }): Pooled[] => {
    const own = known.filter(
      ({ department }) => pool.department === undefined || department === pool.department,
    );
    const service = serviceOf(own, known, joint);
    return service === undefined || share === 0
      ? []
      : [{ ...pool, ...service, rate: perHour * share, observed: observedIn(own, joint) }];
  });
  return pools.length === 0
    ? undefined
    : { rateSource: callsPerDay === undefined ? 'rows' : 'parameter', pools };
}

/** What the sheet says of the responses to some calls; nothing where there are none. */
function observedIn(
  calls: readonly Whistle[],
  { responseLimit, responseShare }: Policy['joint'],
): ObservedResponse | undefined {
  if (calls.length === 0 || responseShare === undefined) return undefined;
  return {
    calls: calls.length,
    within: answersOf(calls, responseLimit).within,
    percentile: nearestRank(sortedHours(calls), responseShare),
  };
}

interface Share extends Pick<LiaisonPool, 'department' | 'named'> {
  /** Of the county's calls. */
  readonly share: number;
}

function poolsOf(
  departments: readonly DepartmentAnswers[],
  pooling: Policy['joint']['pooling'],
): readonly Share[] {
  const sum = (of: (one: DepartmentAnswers) => number): number =>
    departments.reduce((total, one) => total + of(one), 0);
  if (pooling === 'county' || departments.length === 0)
    return [{ named: sum(({ liaison }) => liaison), share: 1 }];
  const all = sum(({ calls }) => calls);
  return departments.map(({ department, liaison, calls }) => ({
    department,
    named: liaison,
    share: all === 0 ? 1 / departments.length : calls / all,
  }));
}

/** Calls in a working day, from the first call to the last; two calls on two days at least. */
function callsPerDayOf(whistles: readonly Whistle[]): number | undefined {
  const days = whistles.map(({ date }) => toExcelSerial(date));
  const stretch = Math.max(...days) - Math.min(...days);
  return whistles.length < 2 || stretch === 0
    ? undefined
    : whistles.length / ((stretch + 1) * WORKING_SHARE);
}

type Service = Pick<LiaisonPool, 'meanService' | 'spread' | 'serviceSource'>;

function serviceOf(
  own: readonly Whistle[],
  all: readonly Whistle[],
  { serviceHours, serviceSpread }: Policy['joint'],
): Service | undefined {
  const [mine, everybodys] = [momentsOf(own), momentsOf(all)];
  const told = mine ?? everybodys;
  const meanService = serviceHours ?? told?.mean;
  const spread = serviceSpread ?? told?.spread;
  if (meanService === undefined || spread === undefined) return undefined;
  const isStated = serviceHours !== undefined && serviceSpread !== undefined;
  return { meanService, spread, serviceSource: isStated ? 'parameter' : mine ? 'rows' : 'allRows' };
}

/** Mean, and standard deviation of the logarithm, of services that took any time. */
function momentsOf(
  whistles: readonly Whistle[],
): { readonly mean: number; readonly spread: number } | undefined {
  const hours = whistles.flatMap(({ serviceHours = 0 }) =>
    serviceHours > 0 ? [serviceHours] : [],
  );
  if (hours.length < 2) return undefined;
  const average = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const logs = hours.map(log);
  const centre = average(logs);
  const square = logs.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return { mean: average(hours), spread: Math.sqrt(square / (logs.length - 1)) };
}
