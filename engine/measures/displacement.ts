import { apportion } from '../allocation/apportion/apportion.ts';
import type { LedgerAdjustment } from '../model/adjustment.ts';
import type { Displacement } from '../model/measures.ts';
import type { LedgerPlan } from '../model/plan.ts';

/**
 * What moves the posts of one ledger: the formula, the bounds, and what holds a year back.
 *
 * Runs the division once more without floors and ceilings and takes half the sum of all steps, so
 * that a post counts once, between the township that loses it and the one that gains it. Where the
 * proposal is one year's step, what lies between it and the target is the protection of people for
 * those who are held by it, and pace (with dead band and priority) for all others.
 *
 * @returns nothing where the ledger was not divided or present posts are not known
 */
export function displacement(
  { proposal: run, rows, scope }: LedgerPlan,
  adjustment: LedgerAdjustment,
): Displacement | undefined {
  const entrants = rows.filter(({ points }) => points !== undefined);
  if (run === undefined || rows.some(({ current }) => current === undefined)) return undefined;
  const { shares } = apportion(
    run.method,
    run.pool,
    entrants.map(({ township, points = 0 }) => ({
      ...{ key: township, weight: points },
      ...{ floor: 0, ceiling: Infinity },
    })),
  );
  const free = new Map(shares.map(({ key, posts }) => [key, posts]));
  const stepped = new Map(adjustment.rows.map((row) => [row.township, row]));
  const steps = rows.map((row) => {
    const { township, current = 0, proposal = current, leadership = 0, fixedPosts, kept } = row;
    const share = free.get(township);
    const step = scope === 'paced' ? stepped.get(township) : undefined;
    const target = step?.target ?? proposal;
    const alone = share === undefined ? target : (kept ?? leadership + fixedPosts) + share;
    const held = Math.abs(proposal - target);
    const isProtected = step?.reason === 'protection' || step?.reason === 'noPeople';
    return {
      formula: Math.abs(alone - current),
      bounds: Math.abs(target - alone),
      pace: isProtected ? 0 : held,
      protection: isProtected ? held : 0,
    };
  });
  const half = (of: (step: (typeof steps)[number]) => number): number =>
    steps.reduce((sum, step) => sum + of(step), 0) / 2;
  return {
    formula: half(({ formula }) => formula),
    bounds: half(({ bounds }) => bounds),
    pace: half(({ pace }) => pace),
    protection: half(({ protection }) => protection),
  };
}
