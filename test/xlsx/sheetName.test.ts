import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { safeSheetName } from '../../xlsx/index.ts';

describe('a safe sheet name', () => {
  test.each([
    ['测算方案', [], '测算方案'],
    ['2024/2025 对比', [], '2024／2025 对比'],
    ['[草案]: 一*二?', [], '［草案］： 一＊二？'],
    ["'引号'", [], '引号'],
    ['', [], '工作表'],
    ['  ', ['工作表'], '工作表 (2)'],
    ['Plan', ['PLAN', 'plan (2)'], 'Plan (3)'],
    ['History', [], 'History (2)'],
    ['一'.repeat(40), [], '一'.repeat(31)],
    ['一'.repeat(40), ['一'.repeat(31)], `${'一'.repeat(27)} (2)`],
    [`${'一'.repeat(30)}😀`, [], '一'.repeat(30)],
  ])('for %j beside %j is %j', (wish, taken, name) => {
    expect(safeSheetName(wish, taken)).toBe(name);
  });

  test('is always one that Excel takes, and new', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (wish, taken) => {
        const name = safeSheetName(wish, taken);
        expect(name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
        expect(safeSheetName(name, [])).toBe(name);
      }),
    );
  });
});
