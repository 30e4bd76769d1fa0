import { describe, expect, test } from 'vitest';
import { clauseText, clauseTexts, wholeOf } from '../../engine/explanation/clauseText.ts';
import { clause } from '../../engine/model/citation.ts';
import {
  COUNTY_REPORT,
  ESTABLISHMENT_REGULATION,
  PENALTY_LAW,
} from '../../engine/policy/instruments.ts';

describe('a clause', () => {
  test('is cited with the title in book marks', () => {
    expect(clauseText(clause(PENALTY_LAW, '第四十二条'), 'zh-CN')).toBe(
      '《中华人民共和国行政处罚法》第四十二条',
    );
  });

  test('keeps the order number outside the book marks', () => {
    expect(clauseText(clause(ESTABLISHMENT_REGULATION, '第六条'), 'zh-CN')).toBe(
      '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）第六条',
    );
  });

  test('has its article in digits in English', () => {
    expect(clauseText(clause(PENALTY_LAW, '第四十二条第二款'), 'en-US')).toBe(
      'Administrative Penalty Law, art. 42, para. 2',
    );
    expect(clauseText(clause(COUNTY_REPORT, '（四）'), 'en-US')).toMatch(/, section 4$/);
    expect(clauseText(clause(PENALTY_LAW, ''), 'en-US')).toBe('Administrative Penalty Law');
  });

  test('is told from the next one in both languages', () => {
    const both = [clause(PENALTY_LAW, '第二十条'), clause(COUNTY_REPORT, '（二）')];
    expect(clauseTexts(both, 'zh-CN')).toContain('第二十条、《');
    expect(clauseTexts(both, 'en-US')).toContain('art. 20; ');
  });

  test.each([
    ['六', 6],
    ['十', 10],
    ['十八', 18],
    ['四十二', 42],
    ['一百零三', 103],
    ['一千二百五十九', 1259],
    ['42', 42],
  ])('%s is %d', (numeral, whole) => {
    expect(wholeOf(numeral)).toBe(whole);
  });
});
