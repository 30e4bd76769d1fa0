import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Component, Indicator, Workload, WorkloadTable } from '../model/plan.ts';
import type { Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { factorsOf } from './factors.ts';
import { figureOf, type IndicatorFigure, weightsOf } from './indicators.ts';
import { inverted, normalise } from './normalise.ts';

/** All points together; so large that rounding to whole points never moves a post by itself. */
const POINTS_IN_ALL = 1e9;

/**
 * Measures the workload of every township by 3+X: population, area, economy, and X on top.
 *
 * A township with a blank indicator that has weight is held out; shares run over the others. An
 * indicator that is blank everywhere stops the measurement; one that is zero everywhere hands its
 * weight to the others in proportion.
 *
 * Units: points (工作量分值), whole, at least 1. Cost grows with townships × log townships.
 */
export function measureWorkload(baseline: Baseline, policy: Policy): WorkloadTable {
  const { weights, pending } = weightsOf(baseline, policy);
  const table = { rows: [], heldOut: [], missing: [], allZero: [] };
  const needed = pendingChoices(policy, weights);
  if (pending.length + needed.length > 0) return { ...table, pending: [...pending, ...needed] };

  const known = figures(baseline, policy, [...weights.keys()]);
  const missing = [...weights.keys()].filter((indicator) =>
    baseline.townships.every((one) => !known.get(one.code)?.has(indicator)),
  );
  if (missing.length > 0) return { ...table, missing, pending: [] };

  const heldOut = baseline.townships.flatMap(({ code }) => {
    const blank = [...weights.keys()].filter((indicator) => !known.get(code)?.has(indicator));
    return blank.length > 0 ? [{ township: code, missing: blank }] : [];
  });
  const out = new Set(heldOut.map(({ township }) => township));
  const counted = baseline.townships.filter(({ code }) => !out.has(code));
  const columns = normalisedColumns({ counted, known, weights, baseline, policy });
  const scores = counted.map((one) => scored(one, { columns, known, policy }));
  // Nothing but zeros says nothing about anybody's work.
  if (scores.every(({ score }) => score === 0))
    return { ...table, missing: [...weights.keys()], pending: [] };
  return { rows: points(scores), heldOut, missing: [], allZero: columns.allZero, pending: [] };
}

type Known = ReadonlyMap<string, ReadonlyMap<Indicator, IndicatorFigure>>;

interface Columns {
  /** By indicator: normalised value by township code. */
  readonly normalised: ReadonlyMap<Indicator, ReadonlyMap<string, number>>;
  /** After the weight of all-zero indicators went to the others. */
  readonly weights: ReadonlyMap<Indicator, number>;
  readonly allZero: readonly Indicator[];
}

function pendingChoices(
  { quota }: Policy,
  weights: ReadonlyMap<Indicator, number>,
): readonly string[] {
  return [
    ...(quota.normalisation === undefined ? ['quota.normalisation'] : []),
    ...(quota.factorEffect === undefined ? ['quota.factorEffect'] : []),
    // Points on top of shares would have no scale.
    ...(quota.factorEffect === 'points' && quota.normalisation !== 'banded'
      ? ['quota.factorEffect']
      : []),
    ...(weights.has('population') && quota.populationBasis === undefined
      ? ['quota.populationBasis']
      : []),
    ...(weights.has('economy') && quota.economyColumn === undefined ? ['quota.economyColumn'] : []),
    ...(weights.has('economy') && quota.economyDirection === undefined
      ? ['quota.economyDirection']
      : []),
  ];
}

function figures(baseline: Baseline, policy: Policy, indicators: readonly Indicator[]): Known {
  return new Map(
    baseline.townships.map((township) => {
      const found = indicators.flatMap((indicator) => {
        const figure = figureOf(township, indicator, { baseline, policy });
        return figure ? [[indicator, figure] as const] : [];
      });
      return [township.code, new Map(found)];
    }),
  );
}

function normalisedColumns(of: {
  readonly counted: readonly Township[];
  readonly known: Known;
  readonly weights: ReadonlyMap<Indicator, number>;
  readonly baseline: Baseline;
  readonly policy: Policy;
}): Columns {
  const byCode = [...of.counted].sort((a, b) => (a.code < b.code ? -1 : 1));
  const normalised = new Map<Indicator, ReadonlyMap<string, number>>();
  for (const indicator of of.weights.keys()) {
    const column = byCode.map(({ code }) => ({
      key: code,
      value: of.known.get(code)?.get(indicator)?.value ?? 0,
    }));
    const isInverse = indicator === 'economy' && of.policy.quota.economyDirection === 'inverse';
    const shares = normalise(
      isInverse ? inverted(column) : column,
      of.policy.quota.normalisation ?? 'share',
      of.baseline.bands.filter((band) => band.indicator === indicator),
    );
    if (shares) normalised.set(indicator, shares);
  }
  const allZero = [...of.weights.keys()].filter((indicator) => !normalised.has(indicator));
  return { normalised, allZero, weights: spread(of.weights, allZero) };
}

/** Hands the weight of all-zero indicators to the others, in proportion. */
function spread(
  weights: ReadonlyMap<Indicator, number>,
  allZero: readonly Indicator[],
): ReadonlyMap<Indicator, number> {
  if (allZero.length === 0) return weights;
  const left = [...weights].filter(([indicator]) => !allZero.includes(indicator));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const kept = left.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(left.map(([indicator, weight]) => [indicator, (weight * all) / kept]));
}

function scored(
  township: Township,
  of: { readonly columns: Columns; readonly known: Known; readonly policy: Policy },
): Workload {
  const components = [...of.columns.normalised].map(([indicator, shares]): Component => {
    const figure = of.known.get(township.code)?.get(indicator);
    const normalised = shares.get(township.code) ?? 0;
    const weight = of.columns.weights.get(indicator) ?? 0;
    return {
      indicator,
      value: figure?.value ?? 0,
      year: figure?.year,
      normalised,
      weight,
      score: weight * normalised,
    };
  });
  const factors = factorsOf(township, of.policy);
  const effect = of.policy.quota.factorEffect;
  const score = components.reduce((sum, component) => sum + component.score, 0);
  return {
    township: township.code,
    points: 0,
    components,
    factors: factors.effects,
    score: effect === 'points' ? score + factors.points : score,
    multiplier: effect === 'multiplier' ? factors.multiplier : 1,
    fixedPosts: effect === 'fixedPosts' ? factors.posts : 0,
  };
}

/** Scores to whole points, which are 0 until then; every township that counts has at least one. */
function points(rows: readonly Workload[]): readonly Workload[] {
  const product = (row: Workload): number => row.score * row.multiplier;
  const sum = [...rows]
    .sort((a, b) => (a.township < b.township ? -1 : 1))
    .reduce((total, row) => total + product(row), 0);
  return rows.map((row) => ({
    ...row,
    points: Math.max(1, roundHalfAwayFromZero((POINTS_IN_ALL * product(row)) / sum)),
  }));
}
