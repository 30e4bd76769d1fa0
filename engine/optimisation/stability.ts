import { invariant } from '../base/defect.ts';
import { deltasOf, postsOf } from '../measures/deltas.ts';
import { movedIn } from '../measures/moved.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Stability, StabilityRow, WeightName, WeightShift } from '../model/inquiry.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { PlannedNumbers } from '../model/plan.ts';
import { planNumbers } from '../planLedgers.ts';
import type { Policy } from '../policy/policy.ts';

const WEIGHTS: readonly WeightName[] = ['weightPopulation', 'weightArea', 'weightEconomy'];

/**
 * Which townships change posts or place when one weight at a time moves by a share of itself, up and
 * down, and the others are rescaled so that all keep their sum.
 *
 * Places go by workload points, largest first; equal points share the better place. Weights that are
 * pending or 0 do not move. Cost: the numbers of one plan for each shift.
 *
 * @param by share of a weight, above 0 and below 1
 */
export function stability(baseline: Baseline, policy: Policy, by: number): Stability {
  invariant(by > 0 && by < 1, 'a weight moves by more than nothing and less than all of itself');
  const base = planNumbers(baseline, policy);
  const posts = postsOf(base);
  const ranks = ranksOf(base);
  const runs = WEIGHTS.flatMap((weight) =>
    (['up', 'down'] as const).flatMap((direction) => {
      const shifted = shiftedPolicy(policy, weight, direction === 'up' ? 1 + by : 1 - by);
      if (!shifted) return [];
      const plan = planNumbers(baseline, shifted);
      return [{ weight, direction, shifted, posts: postsOf(plan), ranks: ranksOf(plan) }];
    }),
  );
  const shifts = runs.map(({ weight, direction, shifted, ...run }): WeightShift => {
    const deltas = deltasOf(posts, run.posts);
    return {
      ...{ weight, direction, deltas },
      from: policy.quota[weight] ?? 0,
      to: shifted.quota[weight] ?? 0,
      moved: movedIn(deltas).moved,
      ranks: [...ranks].flatMap(([township, from]) => {
        const to = run.ranks.get(township) ?? from;
        return to === from ? [] : [{ township, from, to }];
      }),
    };
  });
  const reach = (key: string): StabilityRow['posts'][QuotaKind] => {
    const at = posts.get(key);
    if (at === undefined) return undefined;
    const all = [at, ...runs.map((run) => run.posts.get(key) ?? at)];
    return { at, low: Math.min(...all), high: Math.max(...all) };
  };
  const rows = [...ranks].map(([township, rank]): StabilityRow => {
    const places = [rank, ...runs.map((run) => run.ranks.get(township) ?? rank)];
    return {
      ...{ township, rank, best: Math.min(...places), worst: Math.max(...places) },
      posts: {
        administrative: reach(`${township}/administrative`),
        publicInstitution: reach(`${township}/publicInstitution`),
      },
    };
  });
  return { by, shifts, rows };
}

/** The policy with one weight times a factor and the others rescaled; nothing where it cannot be. */
function shiftedPolicy(policy: Policy, weight: WeightName, factor: number): Policy | undefined {
  const { quota } = policy;
  const held = quota[weight];
  const others = WEIGHTS.filter((name) => name !== weight);
  const rest = others.reduce((sum, name) => sum + (quota[name] ?? 0), 0);
  if (held === undefined || held === 0 || rest === 0 || quota.normalisation === 'banded')
    return undefined;
  const left = held + rest - held * factor;
  if (left < 0) return undefined;
  const rescaled = others.map((name) => [name, ((quota[name] ?? 0) * left) / rest] as const);
  return {
    ...policy,
    quota: { ...quota, ...Object.fromEntries(rescaled), [weight]: held * factor },
  };
}

function ranksOf({ workload }: Pick<PlannedNumbers, 'workload'>): ReadonlyMap<string, number> {
  const points = workload.rows.map((row) => row.points);
  return new Map(
    workload.rows.map((row) => [
      row.township,
      1 + points.filter((other) => other > row.points).length,
    ]),
  );
}
