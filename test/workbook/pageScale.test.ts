import { expect, test } from 'vitest';
import { isUpright, pageScale } from '../../engine/workbook/pageScale.ts';

const print = { paper: 'A4', landscape: false } as const;

test('a sheet that is narrow enough keeps its size', () => {
  expect(pageScale({ print, widths: [20, 20, 20] })).toBe(100);
});

test('a wider one is made smaller until its columns stand on one page', () => {
  // 10 columns of 10.625 characters of 1/12 inch are 8.854 inches on 7.27.
  expect(pageScale({ print, widths: Array.from({ length: 10 }, () => 10) })).toBe(82);
});

test('lying, the same columns have room', () => {
  const widths = Array.from({ length: 10 }, () => 10);
  expect(pageScale({ print: { ...print, landscape: true }, widths })).toBe(100);
});

test('a table stands upright as long as its figures keep seven tenths of their size', () => {
  // 7.27 inches ÷ 0.7 are 10.386, or 124.6 characters of 1/12 inch, padding included.
  expect(isUpright('A4', [60, 63])).toBe(true);
  expect(isUpright('A4', [60, 64])).toBe(false);
  expect(isUpright('A3', [60, 64])).toBe(true);
});
