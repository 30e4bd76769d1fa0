import type { PolicyRow, QuotaKind } from '../../engine/index.ts';
import { adjusted, withDecision, withParameter, type Edits, type Post } from './edits.ts';
import { decisionOn } from './recompute.ts';
import type { OpenPlan } from './state.ts';

const TOTALS: Readonly<Record<QuotaKind, string>> = {
  administrative: 'quota.totalAdministrative',
  publicInstitution: 'quota.totalPublicInstitution',
};

/** The weights of the three indicators, which share one whole. */
export const WEIGHTS = [
  'quota.weightPopulation',
  'quota.weightArea',
  'quota.weightEconomy',
] as const;

/** The plan that a trial changes, and the changes made to it so far. */
export interface Trial {
  readonly open: OpenPlan;
  readonly edits: Edits;
}

/** What a meeting tries, and the reading of the workbook that it tries it on. */
export interface Tried {
  readonly edits: Edits;
  readonly on: OpenPlan['grids'];
}

/** What is tried on the open workbook; once it is read again, what was tried before is over. */
export const triedOn = ({ grids }: OpenPlan, tried: Tried | undefined): Edits | undefined =>
  tried?.on === grids ? tried.edits : undefined;

/** This township ± n. */
export const townshipMoved = ({ open, edits }: Trial, post: Post, posts: number): Edits =>
  withDecision(edits, adjusted(decisionOn(post, open.reading.baseline, edits), posts));

/** Total ± n. */
export function totalMoved({ open, edits }: Trial, kind: QuotaKind, posts: number): Edits {
  const total = open.report.plan.ledgers[kind].total?.posts;
  if (total === undefined) return edits;
  return withParameter(edits, { parameter: TOTALS[kind], value: total + posts });
}

/**
 * Population weight ± so many hundredths; the other two share the rest as they did before.
 *
 * Counted in thousandths, so that the three always add up to 1 without float noise.
 */
export function weightMoved({ open, edits }: Trial, hundredths: number): Edits {
  const [population = 0, area = 0, economy = 0] = WEIGHTS.map((id) =>
    thousandthsOf(open.report.policy.inForce.find((one) => one.id === id)?.value),
  );
  const next = Math.min(1000, Math.max(0, population + hundredths * 10));
  const rest = 1000 - next;
  const others = area + economy;
  const nextArea = others === 0 ? Math.floor(rest / 2) : Math.round((rest * area) / others);
  const rows: readonly PolicyRow[] = [next, nextArea, rest - nextArea].map((value, at) => ({
    parameter: WEIGHTS[at] ?? '',
    value: value / 1000,
  }));
  return rows.reduce(withParameter, edits);
}

const thousandthsOf = (value: number | string | undefined): number =>
  typeof value === 'number' ? Math.round(value * 1000) : 0;

/** Recall a share of usable vacancies and divide what that frees as increments. */
export const recalledShare = (edits: Edits, share: number): Edits => ({
  ...withParameter(edits, { parameter: 'quota.scope', value: 'increments' }),
  recall: share,
});
