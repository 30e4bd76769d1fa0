import type { AdjustmentRow, LedgerAdjustment, StepBounds } from '../model/adjustment.ts';
import type { Baseline } from '../model/baseline.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { LedgerPlan } from '../model/plan.ts';
import type { Policy } from '../policy/policy.ts';
import { absorb } from './absorb.ts';
import { relax, type Relaxed } from './relax.ts';
import { CLOSED, holdOf, standingOf, type Standing } from './standing.ts';
import { paceOf, stepTerms, type StepTerms } from './terms.ts';

/** What one year's step is made from. */
export interface AdjustmentInput {
  readonly kind: QuotaKind;
  readonly baseline: Baseline;
  readonly policy: Policy;
  /** The full recalculation of the ledger on this year's data. */
  readonly target: LedgerPlan;
}

/** The step before the allocator has run: bounds on basic posts by township code. */
export interface Step {
  readonly adjustment: LedgerAdjustment;
  readonly bounds: ReadonlyMap<string, StepBounds>;
}

/**
 * The dynamic adjustment of one ledger (动态调整): target, distance, and the bounds of this year.
 *
 * The bounds go to the same allocator that made the target, so that the sum stays exact. What
 * cannot be reached is opened in a declared order; what people hold is never taken while the
 * practice is 人走编收.
 */
export function adjust(input: AdjustmentInput): Step {
  const { kind, target } = input;
  const { terms, missing: pending } = stepTerms(input.policy, kind);
  const distances = target.rows.map((row) => distanceRow(row, input));
  const blank = target.rows.some(({ current }) => current === undefined);
  const missing = [
    ...target.missing,
    ...pending,
    ...(blank && !target.missing.includes(`${kind}.approved`) ? [`${kind}.approved`] : []),
  ];
  const facts = { kind, missing, opened: [], rows: distances };
  if (terms === undefined || missing.length > 0 || target.status !== 'determined') {
    const status = target.status === 'infeasible' ? 'infeasible' : 'undetermined';
    return { adjustment: { ...facts, status }, bounds: new Map() };
  }
  const standings = standingsOf(input, terms);
  const pool = standings.reduce((sum, one) => sum + one.target, 0);
  const relaxed = relax(standings, terms, pool);
  const { bounds, isInfeasible, ...found } = relaxed;
  const people = peopleOf(input);
  return {
    bounds,
    adjustment: {
      kind,
      missing,
      status: isInfeasible ? 'infeasible' : 'determined',
      practice: terms.practice,
      pool,
      ...found,
      people,
      ...(terms.practice === 'cutNow' && people !== undefined
        ? { isHiringFrozen: people > heldBy(target) }
        : {}),
      rows: rowsOf(distances, { standings, terms, relaxed }),
    },
  };
}

/** T − M: what townships hold together. */
const heldBy = ({ total, mobile }: LedgerPlan): number => (total?.posts ?? 0) - (mobile ?? 0);

const distanceRow = (
  row: LedgerPlan['rows'][number],
  { baseline, kind }: AdjustmentInput,
): AdjustmentRow => {
  const current = row.current === undefined ? undefined : row.current + (row.converted ?? 0);
  const target = row.proposal;
  // Members that later steps fill in are there from the start: see `ledgerRow`.
  return {
    township: row.township,
    current,
    target,
    distance: current === undefined || target === undefined ? undefined : target - current,
    leadership: row.leadership,
    people: baseline.posts[row.township]?.[kind].inPost,
    exits: undefined,
    low: undefined,
    high: undefined,
    paceUp: undefined,
    paceDown: undefined,
    hold: undefined,
    paced: undefined,
    step: undefined,
    reason: row.heldOut ? 'heldOut' : undefined,
    freedByExits: undefined,
    absorption: undefined,
  };
};

function standingsOf(
  { kind, baseline, target }: AdjustmentInput,
  terms: StepTerms,
): readonly Standing[] {
  const townships = new Map(baseline.townships.map((one) => [one.code, one]));
  return target.rows.flatMap((row) => {
    if (row.heldOut) return [];
    const ledger = baseline.posts[row.township]?.[kind] ?? {};
    const township = townships.get(row.township) ?? {};
    return standingOf({ target: row, ledger, township }, terms) ?? [];
  });
}

function rowsOf(
  distances: readonly AdjustmentRow[],
  of: {
    readonly standings: readonly Standing[];
    readonly terms: StepTerms;
    readonly relaxed: Relaxed;
  },
): readonly AdjustmentRow[] {
  const { terms, relaxed } = of;
  const standings = new Map(of.standings.map((one) => [one.township, one]));
  return distances.map((row) => {
    const one = standings.get(row.township);
    const bounds = relaxed.bounds.get(row.township);
    if (one === undefined || bounds === undefined) return row;
    return {
      ...row,
      exits: one.exits,
      low: bounds.low + one.leadership,
      high: bounds.high + one.leadership,
      paceUp: paceOf(terms, 'up', one.current),
      paceDown: terms.practice === 'cutNow' ? undefined : paceOf(terms, 'down', one.current),
      hold: holdOf(one, terms, CLOSED),
      absorption: absorptionOf(one, terms),
    };
  });
}

function absorptionOf(one: Standing, terms: StepTerms): AdjustmentRow['absorption'] {
  const { people, exits = 0, leadership } = one;
  if (people === undefined) return undefined;
  return absorb({
    people,
    current: one.current + leadership,
    target: one.target + leadership,
    practice: terms.practice,
    exits: EXITS[terms.exits](exits, terms.exitRate),
  });
}

const EXITS = {
  stated: (exits: number) => ({ stated: exits }),
  rate: (_: number, rate: number) => ({ rate }),
  none: () => undefined,
};

function peopleOf({ kind, baseline }: AdjustmentInput): number | undefined {
  return baseline.townships.reduce<number | undefined>((sum, { code }) => {
    const people = baseline.posts[code]?.[kind].inPost;
    return sum === undefined || people === undefined ? undefined : sum + people;
  }, 0);
}
