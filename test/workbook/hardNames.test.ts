import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { sheetOf } from './grids.ts';
import { HARD_NAMES } from './hardNames.ts';

const read = (...rows: readonly Parameters<typeof sheetOf>[1][]) =>
  readWorkbook(
    rows.map((one, at) => sheetOf(at === 0 ? '乡镇' : `表${String(at)}`, one)),
    { parameters: [], asOf: '2024-12-31' },
  );

const names = HARD_NAMES.map(([, name]) => name);

describe('names that break naive handling', () => {
  test('are kept as written', () => {
    const { baseline } = read([['乡镇名称'], ...names.map((name) => [name])]);
    expect(baseline.townships.map(({ name }) => name)).toEqual(names);
  });

  test('are never headings, totals or notes', () => {
    const { baseline } = read([['乡镇', '行政编制'], ...names.map((name, at) => [name, at])]);
    expect(
      Object.values(baseline.posts).map(({ administrative }) => administrative.approved),
    ).toEqual(names.map((_, at) => at));
  });

  test('join by name with half-width brackets and stray spaces', () => {
    const sloppy = (name: string): string =>
      ` ${name.replaceAll('（', '(').replaceAll('）', ') ').replaceAll('、', ' 、')} `;
    const { baseline, findings } = read(
      [['区划代码', '乡镇名称'], ...HARD_NAMES.map(([code, name]) => [code, name])],
      [['乡镇', '事业编制'], ...names.map((name, at) => [sloppy(name), at])],
    );
    expect(findings.filter(({ notice }) => notice.severity === 'error')).toEqual([]);
    expect(HARD_NAMES.map(([code]) => baseline.posts[code]?.publicInstitution.approved)).toEqual(
      names.map((_, at) => at),
    );
  });

  test('that differ in their brackets alone are two townships', () => {
    const { baseline } = read([
      ['乡镇', '行政编制'],
      ['东湖风景区街道（武昌）', 1],
      ['东湖风景区街道（洪山）', 2],
    ]);
    expect(baseline.townships).toHaveLength(2);
  });
});
