import { expect, test } from 'vitest';
import { clip, padLeft, padRight, widthOf, wrap } from '../../cli/width.ts';

test('Chinese characters and full-width marks take two columns', () => {
  expect(widthOf('abc')).toBe(3);
  expect(widthOf('编衡')).toBe(4);
  expect(widthOf('（34名）')).toBe(8);
  expect(widthOf('“镇”')).toBe(6);
});

test('padding aligns mixed texts', () => {
  expect(padRight('编制', 6)).toBe('编制  ');
  expect(padLeft('12', 4)).toBe('  12');
  expect(padLeft('编制', 2)).toBe('编制');
});

test('a clipped text keeps to its width', () => {
  expect(clip('行政编制', 8)).toBe('行政编制');
  expect(clip('行政编制', 7)).toBe('行政...');
});

test('lines keep to their width, words stay whole, closing marks stay with their word', () => {
  expect(wrap('增加8个乡镇12名，减少6个乡镇12名', 20)).toEqual([
    '增加8个乡镇12名，',
    '减少6个乡镇12名',
  ]);
  expect(wrap('机构编制，事业', 8)).toEqual(['机构', '编制，', '事业']);
  expect(wrap('up eight townships', 10)).toEqual(['up eight', 'townships']);
  for (const line of wrap('“岚江镇”与本表另一列都对应“乡镇名称”，本列未读取。'.repeat(5), 40))
    expect(widthOf(line)).toBeLessThanOrEqual(40);
});

test('a number stays with its word, and a word stays whole', () => {
  expect(wrap('基本编制614 + 机动编制0', 22)).toEqual(['基本编制614 +', '机动编制0']);
  expect(wrap('实有人员不得突破核定编制', 15)).toEqual(['实有人员不得', '突破核定编制']);
  expect(wrap('共有乡镇机构12个', 14)).toEqual(['共有乡镇', '机构12个']);
});

test('nothing is lost by wrapping', () => {
  const text = '行政编制总额1,234名（按现编制数合计，假设） = 领导职数264 + 基本编制970';
  expect(wrap(text, 30).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
