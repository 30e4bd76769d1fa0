import { describe, expect, test } from 'vitest';
import { addressOf, type Grid } from '../../engine/model/grid.ts';
import { itemIndexOf, itemsIn, itemsText } from '../../engine/workbook/parse/itemNumbers.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { sheetOf } from './grids.ts';

const list = sheetOf('乡镇', [
  ['区划代码', '乡镇名称'],
  [510_722_101, '青山镇'],
  [510_722_201, '绿水乡'],
]);
/** As a county publishes it: a title, its own headers, its own file name. */
const register = sheetOf('附件1 下放事项', [
  ['XX县乡镇行政权力清单'],
  ['序号', '权力名称', '权力来源', '所属清单', '职能部门'],
  [1, '事项一', '法定', null, null],
  [2, '事项二', '委托', '基础清单', '甲局'],
  [3, '事项三', '委托', '基础清单', '乙局'],
  [4, '事项四', '委托', '中心镇', '甲局'],
]);
const read = (...grids: readonly Grid[]) =>
  readWorkbook([list, register, ...grids], { parameters: [], asOf: '2024-12-31' });
const problems = (...grids: readonly Grid[]): readonly string[] =>
  read(...grids)
    .findings.filter(({ notice }) => /^SHT-(109|12\d|119)$/.test(notice.code))
    .map(({ notice, at }) => `${notice.code} ${at.cell ? addressOf(at.cell) : '-'}`);

describe('the items that a cell names', () => {
  const items = read().baseline.powers!.items;
  const index = itemIndexOf(items);
  const ids = (text: string, department?: string) => itemsIn(text, index, department).ids;

  test('by number, name, range and list', () => {
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(ids('3、1')).toEqual(['1', '3']);
    expect(ids('事项四')).toEqual(['4']);
    expect(ids('2—4')).toEqual(['2', '3', '4']);
    expect(ids('2-3，1')).toEqual(['1', '2', '3']);
    expect(ids('基础清单')).toEqual(['2', '3']);
    expect(ids('基础清单', '乙局')).toEqual(['3']);
  });

  test('what names nothing is kept apart; a range does not run backwards', () => {
    expect(itemsIn('2、9', index)).toEqual({ ids: ['2'], unknown: ['9'] });
    expect(itemsIn('4—2', index)).toEqual({ ids: [], unknown: ['4—2'] });
  });

  test('are written as ranges that read back', () => {
    expect(itemsText(['1', '2', '3', '4'], items)).toBe('1—4');
    expect(itemsText(['1', '2', '4'], items)).toBe('1、2、4');
    expect(ids(itemsText(['2', '3', '4'], items))).toEqual(['2', '3', '4']);
  });
});

describe('sheets of powers', () => {
  const handovers = (...rows: readonly (readonly (string | null)[])[]): Grid =>
    sheetOf('两上两下', [['事项', '承接乡镇', '承权意向', '划定结果'], ...rows]);

  test('a row may name several townships, or none of them', () => {
    const sheet = handovers(
      ['基础清单', '全部', '同意', '下放'],
      ['4', '青山镇、绿水乡', '愿意', null],
    );
    expect(read(sheet).baseline.powers?.handovers).toMatchObject([
      { items: ['2', '3'], townships: undefined, wish: 'take', decision: 'handDown' },
      { items: ['4'], townships: ['510722101', '510722201'] },
    ]);
  });

  test('an unknown township or item is a finding at its cell', () => {
    const sheet = handovers(['2', '红石镇', '同意', null], ['2、77', null, '同意', null]);
    expect(problems(sheet)).toEqual(['SHT-109 两上两下!B2', 'SHT-121 两上两下!A3']);
    expect(read(sheet).baseline.powers?.handovers).toHaveLength(1);
  });

  test('a number that stands twice counts once', () => {
    const twice = sheetOf('职责准入', [
      ['编号', '法定职责', '依据'],
      ['01', '职责一', '某法'],
      ['01', '职责二', '某法'],
    ]);
    expect(problems(twice)).toEqual(['SHT-120 职责准入!A3']);
    expect(read(twice).baseline.duties?.entries).toHaveLength(1);
  });
});
