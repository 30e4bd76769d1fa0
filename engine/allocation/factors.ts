import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { FactorEffect } from '../model/plan.ts';
import type { Township } from '../model/township.ts';

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
 * A blank factor has no effect. Development alone has a value of its own where its cell is blank:
 * 1 for 重点镇, 中心镇, 特色镇 and for townships that bear a county task, else 0; 驻地镇 is not in
 * the report's list.
 *
 * @param strengths β by factor; a factor without one has no effect
 */
export function factorsOf(
  township: Township,
  strengths: Readonly<Record<string, number | undefined>>,
): FactorSum {
  const effects = Object.entries(strengths).flatMap(([factor, strength]) => {
    const value = valueOf(township, factor);
    if (strength === undefined || value === undefined) return [];
    return [{ factor, value, strength, effect: strength * value }];
  });
  const points = effects.reduce((sum, { effect }) => sum + effect, 0);
  return {
    effects,
    points,
    multiplier: 1 + points,
    posts: effects.reduce((sum, { effect }) => sum + roundHalfAwayFromZero(effect), 0),
  };
}

function valueOf(township: Township, factor: string): number | undefined {
  const stated = township.factors[factor];
  if (stated !== undefined || factor !== 'development') return stated;
  const hasPriority =
    township.countyTask === true ||
    township.role === 'key' ||
    township.role === 'central' ||
    township.role === 'characteristic';
  return hasPriority ? 1 : 0;
}
