import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addressOfArea, joined, rectangles } from '../../../addin/excel/areas.ts';
import { entryOf } from '../../../addin/excel/entry.ts';
import { lookOf } from '../../../addin/excel/looks.ts';
import { bytesOf, inBatches } from '../../../addin/excel/pacing.ts';
import type { StyleName } from '../../../engine/index.ts';
import { STYLES } from '../../../xlsx/styles.ts';

describe('rectangles of equal cells', () => {
  const marks = fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { maxLength: 6 }), {
    maxLength: 8,
  });

  test('cover every marked cell once and no other', () => {
    fc.assert(
      fc.property(marks, (rows) => {
        const seen = rows.map((row) => row.map((): string | undefined => undefined));
        for (const [mark, areas] of rectangles(rows, (row, column) => rows[row]?.[column]))
          for (const { top, left, bottom, right } of areas)
            for (let row = top; row <= bottom; row++)
              for (let column = left; column <= right; column++) {
                expect(seen[row]![column]).toBeUndefined();
                seen[row]![column] = mark;
              }
        expect(seen).toEqual(rows);
      }),
    );
  });

  test('a table is a few of them, however long', () => {
    const rows = Array.from({ length: 1_000 }, () => ['a', 'b', 'b']);
    const found = rectangles(rows, (row, column) => rows[row]?.[column]);
    expect([...found.values()].flat().map(addressOfArea)).toEqual(['A1:A1000', 'B1:C1000']);
  });
});

test('addresses are joined up to the length that Excel takes', () => {
  expect(joined(['A1', 'B2:C3', 'D4'], 9)).toEqual(['A1,B2:C3', 'D4']);
  expect(joined([])).toEqual([]);
});

test('batches hold as many bytes as a sync takes, counted in UTF-8', () => {
  expect(bytesOf(['编'])).toBe(7);
  const steps = [400, 500, 200, 2_000].map((bytes) => ({ bytes, run: () => undefined }));
  expect(inBatches(steps, 1_000).map((batch) => batch.length)).toEqual([2, 1, 1]);
  expect(inBatches([])).toEqual([]);
});

describe('what is entered', () => {
  test.each([
    ['青山镇', '青山镇'],
    ['2024年12月31日', "'2024年12月31日"],
    ['=1+1', "'=1+1"],
    ['true', "'true"],
    ['（一）', "'（一）"],
    ['Mayor', "'Mayor"],
    [' 007', "' 007"],
    [7, 7],
    [true, true],
    [{ error: '#N/A' }, '#N/A'],
    [{ error: 'uncalculated' }, null],
    ['', null],
  ])('%j as %j', (value, entry) => {
    expect(entryOf({ value })).toBe(entry);
  });

  test('a formula, whatever it results in', () => {
    expect(entryOf({ value: 3, formula: 'SUM(A1:A2)' })).toBe('=SUM(A1:A2)');
    expect(entryOf(null)).toBeNull();
  });
});

test('every style has a look', () => {
  const looks = (Object.keys(STYLES) as StyleName[]).map((style) => JSON.stringify(lookOf(style)));
  expect(new Set(looks).size).toBeGreaterThan(20);
  expect(lookOf('total')).toMatchObject({ fill: '#DCE6F1', lines: { top: 'Medium' } });
  expect(lookOf('title')).toMatchObject({ lines: undefined, horizontal: 'Center' });
});
