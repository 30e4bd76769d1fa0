import { exp, log } from '../base/elementary.ts';
import { normalQuantile } from '../base/normal.ts';
import { uniform, wordOf } from '../base/random.ts';

/** Calls as they come, and how long each takes. Working hours. */
export interface CallLoad {
  /** Calls in an hour; they come one by one, independently (Poisson). */
  readonly rate: number;
  /** Mean of a service, and the standard deviation of its logarithm (log-normal). */
  readonly meanService: number;
  readonly spread: number;
  /** One way between the department and the township. */
  readonly travel: number;
  /** How many calls are simulated. */
  readonly calls: number;
  readonly seed: number;
}

/** One simulated call: when it came, and how long it takes once somebody is there. */
export interface Call {
  readonly arrival: number;
  readonly service: number;
}

const ARRIVAL = 0;
const SERVICE = 1;

/**
 * Draws the calls of a load: every number is a function of seed, call and purpose alone, so the same
 * calls meet any number of staff, on any host.
 */
export function drawCalls({ rate, meanService, spread, calls, seed }: CallLoad): readonly Call[] {
  const key = [seed >>> 0, wordOf('joint.queue')] as const;
  const mu = log(meanService) - (spread * spread) / 2;
  let arrival = 0;
  return Array.from({ length: calls }, (_, call): Call => {
    arrival -= log(uniform(key, [call, ARRIVAL])) / rate;
    return { arrival, service: exp(mu + spread * normalQuantile(uniform(key, [call, SERVICE]))) };
  });
}

/** The first tenth finds an idle staff and is left out. */
const WARM_UP = 0.1;

/**
 * Responses, sorted: calls are taken in the order they come by whoever is free first; a response is
 * the wait for somebody free and the way there. Whoever goes is away until back: the way there, the
 * service, the way back.
 *
 * Units: working hours. Cost: calls × staff.
 */
export function responses(
  calls: readonly Call[],
  { staff, travel }: { readonly staff: number; readonly travel: number },
): Float64Array {
  const free = new Float64Array(staff);
  const found = new Float64Array(calls.length);
  for (const [at, { arrival, service }] of calls.entries()) {
    const first = earliest(free);
    const start = Math.max(arrival, free[first] ?? 0);
    found[at] = start - arrival + travel;
    free[first] = start + awayFor(service, travel);
  }
  return found.slice(Math.floor(calls.length * WARM_UP)).sort();
}

/** How long one call keeps somebody away. */
export const awayFor = (service: number, travel: number): number => travel + service + travel;

function earliest(free: Float64Array): number {
  let first = 0;
  for (let one = 1; one < free.length; one += 1)
    if ((free[one] ?? 0) < (free[first] ?? 0)) first = one;
  return first;
}
