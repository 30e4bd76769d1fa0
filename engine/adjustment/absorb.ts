import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { Absorption, AbsorptionPractice, AbsorptionStep } from '../model/adjustment.ts';

/** What absorption starts from; posts and people with leadership. */
export interface Overstaffing {
  readonly people: number;
  readonly current: number;
  readonly target: number;
  readonly practice: AbsorptionPractice;
  /** People a year, or a share of those in post; nothing where exits are left out. */
  readonly exits: { readonly stated: number } | { readonly rate: number } | undefined;
}

/** Further than any office plans. */
const LONGEST = 60;

/**
 * How people beyond the target leave (消化路径), under either practice.
 *
 * At a rate r the expectation is n·(1 − r)^k; whole people leave once the running expectation
 * reaches them. Years are ln(target/n) ÷ ln(1 − r), or the excess ÷ stated exits, to one decimal.
 * 人走编收: the posts follow the people down to the target. 一次核减: they are at the target at once,
 * and what is left over is carried as over-staffed. A leaver frees no post either way.
 *
 * @returns nothing where people fit the target
 *
 * @example
 * absorb({ people: 38, current: 38, target: 32, practice: 'recallOnExit', exits: { rate: 0.02 } })
 *   ?.years; // => 8.5
 */
export function absorb(of: Overstaffing): Absorption | undefined {
  const excess = of.people - of.target;
  if (excess <= 0) return undefined;
  const basis = of.exits !== undefined && 'rate' in of.exits ? 'rate' : 'stated';
  const years = yearsOf(of, excess);
  return { excess, basis, years, path: years === undefined ? [] : pathOf(of) };
}

function yearsOf({ people, target, exits }: Overstaffing, excess: number): number | undefined {
  if (exits === undefined) return undefined;
  if ('stated' in exits) return exits.stated === 0 ? undefined : oneDecimal(excess / exits.stated);
  if (exits.rate === 0) return undefined;
  // The whole of them at once, or a target of nobody, which a rate never reaches.
  if (exits.rate >= 1) return 1;
  return target === 0
    ? undefined
    : oneDecimal(Math.log(target / people) / Math.log(1 - exits.rate));
}

function pathOf({ people, current, target, practice, exits }: Overstaffing): AbsorptionStep[] {
  const path: AbsorptionStep[] = [];
  let expected = people;
  for (let year = 1; year <= LONGEST; year += 1) {
    if (exits === undefined) break;
    expected = 'stated' in exits ? expected - exits.stated : expected * (1 - exits.rate);
    // What is left over from a product such as 40 × 0.9 is not another person.
    const left = Math.max(target, Math.ceil(expected - 1e-9));
    const approved = practice === 'cutNow' ? target : Math.max(target, Math.min(current, left));
    path.push({ year, people: left, approved, overstaffed: left - approved });
    if (left === target) break;
  }
  return path;
}

const oneDecimal = (value: number): number => roundHalfAwayFromZero(value * 10) / 10;
