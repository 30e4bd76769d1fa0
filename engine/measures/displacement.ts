import { apportion } from '../allocation/apportion/apportion.ts';
import { presentPosts } from '../allocation/terms.ts';
import type { LedgerAdjustment } from '../model/adjustment.ts';
import type { Displacement } from '../model/measures.ts';
import type { LedgerPlan } from '../model/plan.ts';
import { movedBy } from './moved.ts';

/**
 * What moves the posts of one ledger: the formula, the bounds, and what holds a year back.
 *
 * Runs the division once more without floors and ceilings; each part is the posts that move between
 * townships from one run to the next (`movedBy`). Where the proposal is one year's step, what lies
 * between it and the target is the protection of people as far as townships keep posts because of
 * them, and pace (with dead band and priority) beyond that.
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
    const current = presentPosts(row) ?? 0;
    const { township, proposal = current, leadership = 0, fixedPosts, kept } = row;
    const share = free.get(township);
    const step = scope === 'paced' ? stepped.get(township) : undefined;
    const target = step?.target ?? proposal;
    const alone = share === undefined ? target : (kept ?? leadership + fixedPosts) + share;
    const isProtected = step?.reason === 'protection' || step?.reason === 'noPeople';
    return {
      formula: alone - current,
      bounds: target - alone,
      held: proposal - target,
      protection: isProtected ? Math.max(0, proposal - target) : 0,
    };
  });
  const movedOver = (of: 'formula' | 'bounds' | 'held'): number =>
    movedBy(steps.map((step) => step[of]))?.moved ?? 0;
  const held = movedOver('held');
  const kept = steps.reduce((sum, { protection }) => sum + protection, 0);
  const protection = Math.min(held, kept);
  return {
    formula: movedOver('formula'),
    bounds: movedOver('bounds'),
    pace: held - protection,
    protection,
  };
}
