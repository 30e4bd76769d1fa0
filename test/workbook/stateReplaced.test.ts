import { describe, expect, test } from 'vitest';
import { contextOf } from '../../engine/explanation/context.ts';
import { describe as described } from '../../engine/explanation/describe.ts';
import { addressOf, type CellValue, type Grid } from '../../engine/model/grid.ts';
import { LOCALES } from '../../engine/model/locale.ts';
import type { IsoDate } from '../../engine/base/date.ts';
import { planWorkbook } from '../../engine/planWorkbook.ts';
import { sheetOf } from './grids.ts';

const townships = sheetOf('编制', [
  ['乡镇', '行政编制'],
  ['甲镇', 30],
]);

const county = (...rows: readonly (readonly CellValue[])[]): Grid =>
  sheetOf('基本情况', [['县名', '青禾县'], ...rows]);
const record = (...rows: readonly (readonly CellValue[])[]): Grid => sheetOf('编衡-方案状态', rows);

const planned = (grids: readonly Grid[], asOf?: IsoDate) =>
  planWorkbook([townships, ...grids], { asOf }).report;

const replaced = (grids: readonly Grid[], asOf?: IsoDate) =>
  planned(grids, asOf).findings.filter(({ notice }) => notice.code === 'SHT-309');

const OWN = county(['截止日期', '2024-12-31'], ['规划年度', 2025], ['状态', '讨论稿']);

describe('what was settled in the pane about the county', () => {
  test.each(LOCALES)('is told where the planner’s sheet says otherwise, in %s', (locale) => {
    const grids = [OWN, record(['状态', '审定稿'])];
    expect(planned(grids).baseline.county.status).toBe('approved');
    const found = replaced(grids);
    expect(found.map(({ at }) => addressOf(at.cell!))).toEqual(['基本情况!B4']);
    const { message, remedy } = described(found[0]!, contextOf(planned(grids), locale));
    expect(message).toContain(locale === 'zh-CN' ? '状态为“讨论稿”' : 'Status');
    expect(message).toContain(locale === 'zh-CN' ? '定为“审定稿”' : '“Approved”');
    expect(message).toContain(locale === 'zh-CN' ? '编衡-方案状态' : 'BH-State of the plan');
    expect(remedy).not.toBe('');
  });

  test('is told of date and year too, each at its cell', () => {
    const found = replaced([OWN, record(['截止日期', '2024-06-30'], ['规划年度', 2026])]);
    expect(found.map(({ at }) => addressOf(at.cell!))).toEqual(['基本情况!B2', '基本情况!B3']);
    expect(found[1]!.facts).toMatchObject({ stated: '2025', holds: '2026' });
  });

  test.each([
    ['says the same', [OWN, record(['状态', '讨论稿'])]],
    ['has no sheet of its own beside it', [record(['状态', '审定稿'])]],
    ['is silent', [OWN]],
    ['fills what the sheet leaves open', [county(['状态', null]), record(['状态', '审定稿'])]],
  ])('is not told of where it %s', (_why, grids) => {
    expect(replaced(grids)).toEqual([]);
  });

  test('is not told of the date where one is typed: neither holds', () => {
    const grids = [OWN, record(['截止日期', '2024-06-30'])];
    expect(replaced(grids, '2024-09-30')).toEqual([]);
    expect(replaced(grids)).toHaveLength(1);
  });
});
