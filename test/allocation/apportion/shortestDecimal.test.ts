import { expect, test } from 'vitest';
import { shortestDecimal } from '../../../engine/allocation/apportion/shortestDecimal.ts';

const ratio = (numerator: number, denominator: number) => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const text = (power: 1 | 2, low: [number, number], high?: [number, number]) =>
  shortestDecimal({ power, low: ratio(...low), high: high && ratio(...high) }).text;

test('the fewest digits, and the middle one of several', () => {
  expect(text(1, [29_113, 1], [31_250, 1])).toBe('30000');
  expect(text(1, [29_113, 1], [29_199, 1])).toBe('29150');
  expect(text(1, [1, 3], [1, 2])).toBe('0.4');
  expect(text(1, [1, 1000], [1, 999])).toBe('0.001001');
  expect(text(1, [0, 1], [5, 1])).toBe('2');
});

test('the ends themselves are outside', () => {
  expect(text(1, [10, 1], [20, 1])).toBe('15');
  expect(text(1, [1, 1], [2, 1])).toBe('1.5');
});

test('roots are known by their squares', () => {
  expect(text(2, [2, 1], [3, 1])).toBe('1.6');
  expect(text(2, [4, 1], [9, 1])).toBe('2.5');
});

test('without an upper end, the next round number', () => {
  expect(text(1, [1234, 1])).toBe('2000');
  expect(text(1, [999, 1])).toBe('1000');
  expect(text(2, [100, 1])).toBe('20');
});

test('a point is written exactly', () => {
  expect(text(1, [30, 8], [15, 4])).toBe('3.75');
  expect(text(1, [20, 6], [10, 3])).toBe('10/3');
  expect(text(2, [9, 4], [9, 4])).toBe('1.5');
  expect(text(2, [4, 9], [4, 9])).toBe('2/3');
  expect(text(2, [35, 2], [35, 2])).toBe('√(35/2)');
});
