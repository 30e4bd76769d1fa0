import { toExcelSerial } from '../base/date.ts';
import { log } from '../base/elementary.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Whistle } from '../model/jointEnforcement.ts';
import type { LiaisonSizing, StaffLoad } from '../model/jointPlan.ts';
import type { Policy } from '../policy/policy.ts';
import { nearestRank } from './answerCalls.ts';
import { type Call, type CallLoad, drawCalls, responses } from './queue.ts';

/** Numbers of staff that are tried beyond the fewest that the load allows. */
const TRIED = 12;

/** Calendar days to working days. */
const WORKING_SHARE = 5 / 7;

/**
 * How many people on call at the same time keep the stated share of responses within the limit.
 *
 * Calls come at random (Poisson), services are log-normal; rate, mean and spread are parameters, else
 * taken from the calls on the sheet. Fewer staff than the load allows would never keep up.
 *
 * Cost: calls × staff tried; some milliseconds.
 *
 * @returns nothing while the limit is pending, or there is neither a parameter nor a call to go by
 */
export function sizeLiaison(baseline: Baseline, { joint }: Policy): LiaisonSizing | undefined {
  const { responseLimit: limit, responseShare: share } = joint;
  const load = callLoad(baseline, joint);
  if (load === undefined || limit === undefined || share === undefined) return undefined;
  const isStated = joint.serviceHours !== undefined && joint.serviceSpread !== undefined;
  return {
    ...load,
    rateSource: joint.callsPerDay === undefined ? 'rows' : 'parameter',
    serviceSource: isStated ? 'parameter' : 'rows',
    ...{ limit, share },
    ...staffTried({ ...load, limit, share }),
  };
}

/** The one long part: every plan of a workbook asks it, and few of them change the load. */
const staffTried = remembered(
  ({
    limit,
    share,
    ...load
  }: CallLoad & {
    readonly limit: number;
    readonly share: number;
  }): Pick<LiaisonSizing, 'table' | 'needed'> => {
    const drawn = drawCalls(load);
    const work = load.rate * (load.meanService + load.travel);
    const fewest = Math.floor(work) + 1;
    const table: StaffLoad[] = [];
    let needed: number | undefined;
    for (let staff = fewest; staff < fewest + TRIED && needed === undefined; staff += 1) {
      const row = loadOf(drawn, { staff, travel: load.travel, limit, share, work });
      table.push(row);
      if (row.percentile !== undefined && row.percentile <= limit) needed = staff;
    }
    return { table, needed };
  },
);

/** The load by parameters, else by the calls on the sheet; nothing where neither says. */
function callLoad({ whistles = [], asOf }: Baseline, joint: Policy['joint']): CallLoad | undefined {
  const known = whistles.filter(({ date }) => date <= asOf);
  const services = serviceOf(known);
  const { travelHours: travel, simulatedCalls: calls, seed } = joint;
  const rate = perHour(joint.callsPerDay ?? callsPerDay(known), joint.workingHours);
  const meanService = joint.serviceHours ?? services?.mean;
  const spread = joint.serviceSpread ?? services?.spread;
  if (rate === undefined || meanService === undefined || spread === undefined) return undefined;
  if (travel === undefined || calls === undefined || seed === undefined) return undefined;
  return { rate, meanService, spread, travel, calls, seed };
}

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

const perHour = (
  perDay: number | undefined,
  workingHours: number | undefined,
): number | undefined =>
  perDay === undefined || perDay <= 0 || workingHours === undefined
    ? undefined
    : perDay / workingHours;

/** Calls in a working day, from the first call to the last; two calls on two days at least. */
function callsPerDay(whistles: readonly Whistle[]): number | undefined {
  const days = whistles.map(({ date }) => toExcelSerial(date));
  const stretch = Math.max(...days) - Math.min(...days);
  return whistles.length < 2 || stretch === 0
    ? undefined
    : whistles.length / ((stretch + 1) * WORKING_SHARE);
}

/** Mean, and standard deviation of the logarithm, of services that took any time. */
function serviceOf(
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
