import { describe, expect, test } from 'vitest';
import {
  ANNUAL_SHEET_NAMES,
  isKeptCopy,
  isOurs,
  isWrittenByUs,
  keptCopyName,
  OWN_SHEETS,
} from '../../engine/index.ts';

describe('a sheet of ours', () => {
  const own = '编衡-核对表';

  test('says itself what it was written as; a copy, a new name and a planner’s sheet do not', () => {
    expect(isOurs({ sheet: own, mark: own })).toBe(true);
    expect(isOurs({ sheet: `${own} (2)`, mark: own })).toBe(false);
    expect(isOurs({ sheet: own, mark: undefined })).toBe(false);
    expect(isOurs({ sheet: '乡镇', mark: '乡镇' })).toBe(false);
  });

  test('is kept under a name whose date is never cut, and known again by it', () => {
    for (const name of [...OWN_SHEETS['zh-CN'], ...OWN_SHEETS['en-US'], ...ANNUAL_SHEET_NAMES]) {
      const taken: string[] = [];
      for (let copy = 0; copy < 12; copy++) taken.push(keptCopyName(name, '2024-12-31', taken));
      expect(new Set(taken).size).toBe(12);
      expect(taken.every((one) => one.length <= 31 && isKeptCopy(one) && isWrittenByUs(one))).toBe(
        true,
      );
    }
    expect(keptCopyName(own, '2024-12-31', [`${own} 2024-12-31`])).toBe(`${own} 2024-12-31 (2)`);
    for (const name of [own, '编衡-草稿 2024-12-31', '人口 2024-12-31', `${own} 2024`])
      expect(isKeptCopy(name)).toBe(false);
  });
});
