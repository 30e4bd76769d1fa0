import { describe, expect, test } from 'vitest';
import type { CellValue, Grid } from '../../engine/model/grid.ts';
import { addressOf } from '../../engine/model/grid.ts';
import { readWorkbook, type Reading } from '../../engine/workbook/readWorkbook.ts';
import { area, sheetOf } from './grids.ts';

const read = (...grids: readonly Grid[]): Reading => readWorkbook(grids, { parameters: [] });

/** Findings as `code cell`. */
const said = ({ findings }: Reading): readonly string[] =>
  findings.map(({ notice, at }) => `${notice.code} ${at.cell ? addressOf(at.cell) : '-'}`);

const _ = null;

/** The wide sheet of an office: three header levels, headings, subtotals, a total and notes. */
const wide = (): Grid =>
  sheetOf(
    'Sheet1',
    [
      ['示例县2024年乡镇机构编制基本情况表'],
      [
        '填报单位：示例县委编办',
        _,
        _,
        _,
        _,
        '截至2024年12月31日',
        _,
        _,
        _,
        '单位：名、人、平方公里、万元',
      ],
      [
        '序号',
        '乡镇（街道）',
        '类别',
        '编制情况',
        _,
        _,
        _,
        _,
        _,
        '领导职数',
        _,
        _,
        _,
        '人口',
        _,
        '辖区\n面积',
        '一般公共预算收入',
        '备注',
      ],
      [_, _, _, '行政编制', _, _, '事业编制', _, _, '正科', _, '副科', _, '户籍', '常住', _, _, _],
      [
        _,
        _,
        _,
        '核定',
        '实有',
        '空编',
        '核定',
        '实有',
        '空编',
        '核定',
        '实配',
        '核定',
        '实配',
        _,
        _,
        _,
        _,
        _,
      ],
      ['一、街道'],
      [1, '城关街道', '一类', 46, 40, 6, '60', 55, 5, 3, 3, 8, 7, 61_234, 70_021, 45.6, 1234.56, _],
      ['小计', _, _, 46, 40, 6, 60, 55, 5, 3, 3, 8, 7, 61_234, 70_021, 45.6, 1234.56, _],
      ['二、镇', _],
      [
        2,
        '青 山 镇',
        '二类',
        38,
        30,
        8,
        '４５',
        44,
        1,
        3,
        2,
        7,
        7,
        '38,215',
        36_000,
        120.25,
        '—',
        '缺财政数',
      ],
      [3, '湖㳇镇', 'Ⅲ类', 30, 31, -1, 35, 30, 5, 3, 3, 6, 6, 18_000, 17_000, 98, 0, _],
      ['小计', _, _, 68, 61, 7, 80, 74, 6, 6, 5, 13, 13, 56_215, 53_000, 218.25, 0, _],
      [
        '合  计',
        _,
        _,
        114,
        101,
        13,
        140,
        129,
        11,
        9,
        8,
        21,
        20,
        117_449,
        123_000,
        263.85,
        1234.56,
        _,
      ],
      ['注：1.人口为公安户籍和统计常住数。'],
      ['2.财政收入为快报数，尚未决算。'],
      ['填表人：张三', _, _, _, '审核人：李四'],
    ],
    {
      merges: [
        'A1:R1',
        'A3:A5',
        'B3:B5',
        'C3:C5',
        'D3:I3',
        'J3:M3',
        'N3:O3',
        'P3:P5',
        'Q3:Q5',
        'R3:R5',
        'D4:F4',
        'G4:I4',
        'J4:K4',
        'L4:M4',
        'N4:N5',
        'O4:O5',
        'A6:R6',
        'A8:B8',
        'A12:B12',
        'A13:B13',
        'A14:R14',
        'A15:R15',
      ].map(area),
    },
  );

describe('the wide table of an office', () => {
  const reading = read(wide());
  const { baseline } = reading;
  const [first, second, third] = baseline.townships;

  test('has three townships in the order of its rows', () => {
    expect(baseline.townships.map(({ name }) => name)).toEqual(['城关街道', '青山镇', '湖㳇镇']);
  });

  test('joins three header levels', () => {
    expect(baseline.posts[first!.code]!.administrative).toEqual({
      kind: 'administrative',
      approved: 46,
      inPost: 40,
    });
    expect(baseline.posts[second!.code]!.publicInstitution).toEqual({
      kind: 'publicInstitution',
      approved: 45,
      inPost: 44,
    });
    expect(baseline.leadership[second!.code]).toEqual({
      principalApproved: 3,
      principalFilled: 2,
      deputyApproved: 7,
      deputyFilled: 7,
    });
  });

  test('takes year and units from the title rows', () => {
    expect(second!.population.registered).toEqual([{ year: 2024, value: 38_215 }]);
    expect(first!.economy.fiscalRevenue).toEqual([{ year: 2024, value: 12_345_600 }]);
    expect(first!.areaKm2).toBe(45.6);
  });

  test('keeps a blank absent and a zero zero', () => {
    expect(second!.economy.fiscalRevenue).toEqual([]);
    expect(third!.economy.fiscalRevenue).toEqual([{ year: 2024, value: 0 }]);
  });

  test('reads classes in any spelling', () => {
    expect(baseline.townships.map(({ sizeClass }) => sizeClass)).toEqual([1, 2, 3]);
  });

  test('knows county and cut-off date from the titles', () => {
    expect(baseline.county.name).toBe('示例县');
    expect(baseline.asOf).toBe('2024-12-31');
  });

  test('keeps notes on the figures, not who filled the form in', () => {
    expect(baseline.county.notes).toEqual([
      '注：1.人口为公安户籍和统计常住数。',
      '2.财政收入为快报数，尚未决算。',
    ]);
  });

  test('keeps totals and subtotals beside the sum of their rows', () => {
    const approved = baseline.statedTotals.filter(
      ({ field }) => field === 'administrative.approved',
    );
    expect(approved.map(({ stated, summed, cell }) => [cell.row + 1, stated, summed])).toEqual([
      [8, 46, 46],
      [12, 68, 68],
      [13, 114, 114],
    ]);
    const resident = baseline.statedTotals.filter(({ field }) => field === 'population.resident');
    expect(resident.at(-1)).toMatchObject({ stated: 123_000, summed: 123_021 });
  });

  test('remembers the cell of every value', () => {
    expect(addressOf(baseline.origins[`${second!.code}/publicInstitution.approved`]!)).toBe(
      'Sheet1!G10',
    );
    expect(baseline.origins[`${second!.code}/population.registered`]).toEqual(
      baseline.origins[`${second!.code}/population.registered@2024`],
    );
  });

  test('only says what is worth saying', () => {
    expect(said(reading)).toEqual(['SHT-304 Sheet1!B7', 'SHT-303 Sheet1!G7', 'SHT-306 Sheet1!B7']);
  });

  test('does not ask about columns that follow from others', () => {
    const states = new Map(reading.columns.map(({ header, state }) => [header, state]));
    expect(states.get('编制情况│行政编制│空编')).toBe('derived');
    expect(states.get('序号')).toBe('ignored');
    expect(states.get('备注')).toBe('ignored');
  });
});

describe('headers', () => {
  const table = (header: readonly CellValue[][], ...rows: readonly CellValue[][]): Grid =>
    sheetOf('表1', [...header, ...rows]);

  test('unmerged group cells reach over the blanks to their right', () => {
    const { baseline, findings } = read(
      table(
        [
          ['乡镇', '行政编制', _, '事业编制', _, '备注'],
          [_, '核定', '实有', '核定', '实有', _],
        ],
        ['甲镇', 30, 28, 40, 41, _],
      ),
    );
    expect(baseline.posts['甲镇']).toMatchObject({
      administrative: { approved: 30, inPost: 28 },
      publicInstitution: { approved: 40, inPost: 41 },
    });
    expect(findings.filter(({ notice }) => notice.severity === 'error')).toHaveLength(1);
  });

  test('groups above a township header in the last row belong to it', () => {
    const { baseline } = read(
      table(
        [
          [_, _, '行政编制', _, '2020年', '2023年末'],
          [
            '序号',
            '单位名称',
            '核定编制数（名）',
            '实有人数',
            '常住人口（万人）',
            '常住人口（万人）',
          ],
        ],
        [1, '甲镇', 30, 28, 2.01, 1.98],
      ),
    );
    expect(baseline.townships[0]!.population.resident).toEqual([
      { year: 2020, value: 20_100 },
      { year: 2023, value: 19_800 },
    ]);
  });

  test('the title says which ledger the table is about', () => {
    const { baseline } = read(
      sheetOf('行政', [
        ['示例县乡镇行政编制使用情况表'],
        ['乡镇名称', '核定数', '实有数'],
        ['甲镇', 30, 28],
      ]),
      sheetOf('事业编制', [
        ['乡镇名称', '核定数', '实有数'],
        ['甲镇', 50, 49],
      ]),
    );
    expect(baseline.posts['甲镇']).toMatchObject({
      administrative: { approved: 30, inPost: 28 },
      publicInstitution: { approved: 50, inPost: 49 },
    });
  });

  test('a group that nobody knows is never dropped', () => {
    const { baseline, columns } = read(
      table(
        [
          ['乡镇', '派驻机构', _, '行政编制'],
          [_, '行政编制', '事业编制', _],
        ],
        ['甲镇', 5, 9, 30],
      ),
    );
    expect(baseline.posts['甲镇']!.administrative.approved).toBe(30);
    expect(baseline.posts['甲镇']!.publicInstitution.approved).toBeUndefined();
    expect(columns.filter(({ state }) => state === 'unknown').map(({ header }) => header)).toEqual([
      '派驻机构│行政编制',
      '派驻机构│事业编制',
    ]);
  });

  test('a reversed header is the same header', () => {
    const { baseline } = read(
      table(
        [
          ['乡镇', '核定编制', _, '实有人员', _],
          [_, '行政', '事业', '行政', '事业'],
        ],
        ['甲镇', 30, 40, 28, 41],
      ),
    );
    expect(baseline.posts['甲镇']).toMatchObject({
      administrative: { approved: 30, inPost: 28 },
      publicInstitution: { approved: 40, inPost: 41 },
    });
  });

  test('English headers are known too', () => {
    const { baseline } = read(
      table(
        [
          [
            'No.',
            'Township',
            'Code',
            'Administrative posts',
            _,
            'Resident population 2023',
            'Area (km2)',
          ],
          [_, _, _, 'Approved', 'In post', _, _],
        ],
        [1, 'Greenhill', 'A01', 30, 28, 12_000, 55.5],
      ),
    );
    expect(baseline.townships[0]).toMatchObject({
      code: 'A01',
      name: 'Greenhill',
      areaKm2: 55.5,
      population: { resident: [{ year: 2023, value: 12_000 }] },
    });
    expect(baseline.posts['A01']!.administrative).toMatchObject({ approved: 30, inPost: 28 });
  });

  test('two tables side by side are both read', () => {
    const { baseline } = read(
      table(
        [['序号', '乡镇', '行政编制', '事业编制', '序号', '乡镇', '行政编制', '事业编制']],
        [1, '甲镇', 30, 40, 3, '丙镇', 32, 42],
        [2, '乙镇', 31, 41, 4, '丁镇', 33, 43],
        [_, _, _, _, _, '合计', 126, 166],
      ),
    );
    expect(baseline.posts['丁镇']!.publicInstitution.approved).toBe(43);
    expect(baseline.statedTotals).toMatchObject([
      { field: 'administrative.approved', stated: 126, summed: 126 },
      { field: 'publicInstitution.approved', stated: 166, summed: 166 },
    ]);
  });

  test('a header printed again on the next page starts no new table', () => {
    const { baseline } = read(
      table([['乡镇', '行政编制']], ['甲镇', 30], ['乡镇', '行政编制'], ['乙镇', 31], ['合计', 61]),
    );
    expect(baseline.townships.map(({ name }) => name)).toEqual(['甲镇', '乙镇']);
    expect(baseline.statedTotals).toMatchObject([{ stated: 61, summed: 61 }]);
  });

  test('two tables one above the other are both read', () => {
    const { baseline } = read(
      sheetOf('表', [
        ['表一 编制情况表'],
        ['乡镇', '行政编制'],
        ['甲镇', 30],
        ['乙镇', 31],
        [_],
        ['表二 2023年人口情况表'],
        ['乡镇', '户籍人口'],
        ['甲镇', 12_345],
        ['乙镇', 23_456],
      ]),
    );
    expect(baseline.posts['乙镇']!.administrative.approved).toBe(31);
    expect(baseline.townships[1]!.population.registered).toEqual([{ year: 2023, value: 23_456 }]);
  });
});
