import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalOf,
  dividedBy,
  fractionOf,
  isWhole,
  numberOf,
  plus,
  times,
} from '../../engine/base/decimal.ts';

const TEN_THOUSAND = { numerator: 10_000n, denominator: 1n };

describe('a decimal', () => {
  test.each<readonly [string | number, bigint, number]>([
    ['2.01', 201n, 2],
    [2.01, 201n, 2],
    ['-0.5', -5n, 1],
    ['.5', 5n, 1],
    ['12.', 12n, 0],
    ['1e3', 1000n, 0],
    ['1.5e-3', 15n, 4],
    [1e21, 10n ** 21n, 0],
    [1e-7, 1n, 7],
    ['+7', 7n, 0],
  ])('%s is read exactly', (value, digits, scale) => {
    expect(decimalOf(value)).toEqual({ digits, scale });
  });

  test.each(['', '.', 'abc', '1,000', '1.2.3', 'Infinity', 'NaN', '--1', '1e', ' 1'])(
    '%j is none',
    (text) => {
      expect(decimalOf(text)).toBeUndefined();
    },
  );

  test('every double is its own shortest text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberOf(fractionOf(decimalOf(value)!))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('tenths add up', () => {
    expect(numberOf(fractionOf(plus(decimalOf('0.1')!, decimalOf('0.2')!)))).toBe(0.3);
  });
});

describe('a unit', () => {
  test('2.01 万 is 20,100', () => {
    expect(numberOf(times(decimalOf('2.01')!, TEN_THOUSAND))).toBe(20_100);
    expect(2.01 * 10_000).not.toBe(20_100);
  });

  test('no four-decimal 万 loses a person', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (people) => {
        const exact = times(decimalOf(people / 10_000)!, TEN_THOUSAND);
        expect(isWhole(exact)).toBe(true);
        expect(numberOf(exact)).toBe(people);
      }),
    );
  });

  test('1 km² is 1,500 亩 and 100 公顷', () => {
    expect(numberOf(times(decimalOf('1500')!, { numerator: 1n, denominator: 1500n }))).toBe(1);
    expect(numberOf(times(decimalOf('100')!, { numerator: 1n, denominator: 100n }))).toBe(1);
    expect(numberOf(times(decimalOf('1')!, { numerator: 1n, denominator: 1500n }))).toBe(1 / 1500);
  });

  test('there and back is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
        const value = cents / 100;
        const inUnit = numberOf(dividedBy(decimalOf(value)!, TEN_THOUSAND));
        expect(numberOf(times(decimalOf(inUnit)!, TEN_THOUSAND))).toBe(value);
      }),
    );
  });

  test('quotients are the nearest doubles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (numerator, denominator) => {
          const value = numberOf({
            numerator: BigInt(numerator),
            denominator: BigInt(denominator),
          });
          expect(value).toBe(numerator === 0 ? 0 : numerator / denominator);
        },
      ),
    );
  });
});
