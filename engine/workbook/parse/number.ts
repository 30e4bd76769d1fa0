import { decimalOf, type Decimal, type Fraction } from '../../base/decimal.ts';
import { tidy } from './text.ts';
import { unitOf, type HeaderUnit } from './unit.ts';

/** A number as it was written: exact, with the unit or percent sign that stood in the cell. */
export interface WrittenNumber {
  readonly decimal: Decimal;
  /** Unit in the cell itself (3.82万人), which wins over the header. */
  readonly unit?: HeaderUnit | undefined;
  /** A factor without a unit (2.01万): times the base unit. */
  readonly factor?: Fraction | undefined;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const WITH_UNIT = /^([+-]?[\d,. ]*\d)\s*(\D+)$/;

const FACTORS: Readonly<Record<string, Fraction>> = {
  '%': { numerator: 1n, denominator: 100n },
  万: { numerator: 10_000n, denominator: 1n },
  亿: { numerator: 100_000_000n, denominator: 1n },
};

/**
 * Reads a number that was typed as text: 38,215 · ３８２１５ · 38 215 · 45% · 2.01万 · 12亩.
 *
 * @returns nothing for anything that is not plainly one number, such as 约3.8万
 */
export function numberIn(text: string): WrittenNumber | undefined {
  const clean = tidy(text).replace(/，/g, ',').replace(/^−/, '-');
  if (NUMBER.test(clean)) return exact(clean);
  const [, figure = '', tail = ''] = WITH_UNIT.exec(clean) ?? [];
  if (figure === '' || !NUMBER.test(figure.trim())) return undefined;
  const number = exact(figure.trim());
  const factor = FACTORS[tail.trim()];
  if (factor) return number && { ...number, factor };
  const unit = unitOf(tail);
  return unit && number && { ...number, unit };
}

/**
 * A number cell, to the fifteen digits that Excel keeps and shows.
 *
 * `=2.01*10000` is stored as 20099.999999999996 and shown as 20100; the planner means what is
 * shown.
 */
export function numberShown(value: number): Decimal | undefined {
  const shortest = decimalOf(value);
  return String(value).replace(/e.*$|\D/g, '').length > 15
    ? decimalOf(value.toPrecision(15))
    : shortest;
}

function exact(text: string): WrittenNumber | undefined {
  const decimal = decimalOf(text.replace(/[, ]/g, ''));
  return decimal && { decimal };
}
