import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { FactorEffect } from '../model/plan.ts';
import type { Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/** What X does to a township: a multiplier, points on top, or posts outright. */
export interface FactorSum {
  readonly effects: readonly FactorEffect[];
  /** 1 + Σ effects. */
  readonly multiplier: number;
  /** Σ effects. */
  readonly points: number;
  /** Σ effects, each rounded to whole posts. */
  readonly posts: number;
}

/**
 * The X factors of one township: transport 交通条件, industry 产业特色, development 发展定位, and
 * any column the planner added.
 *
 * A blank factor has no effect. Development alone may be read off elsewhere where its cell is blank
 * (parameter “发展定位空白时”): 1 for 重点镇, 中心镇, 特色镇 and for townships that bear a county
 * task, else 0; 驻地镇 is not in the report's list.
 */
export function factorsOf(township: Township, { quota }: Policy): FactorSum {
  const effects = Object.entries(quota.factor).flatMap(([factor, strength]): FactorEffect[] => {
    const seen = seenOf(township, factor, quota.developmentWhenBlank);
    if (strength === undefined || seen === undefined) return [];
    return [{ factor, ...seen, strength, effect: strength * seen.value }];
  });
  const points = effects.reduce((sum, { effect }) => sum + effect, 0);
  return {
    effects,
    points,
    multiplier: 1 + points,
    posts: effects.reduce((sum, { effect }) => sum + roundHalfAwayFromZero(effect), 0),
  };
}

function seenOf(
  { factors, role, countyTask }: Township,
  factor: string,
  whenBlank: Policy['quota']['developmentWhenBlank'],
): Pick<FactorEffect, 'value' | 'source'> | undefined {
  const stated = factors[factor];
  if (stated !== undefined) return { value: stated, source: 'sheet' };
  if (factor !== 'development' || whenBlank !== 'byRole') return undefined;
  if (role === 'key' || role === 'central' || role === 'characteristic')
    return { value: 1, source: 'role' };
  return countyTask === true ? { value: 1, source: 'task' } : { value: 0, source: 'none' };
}
