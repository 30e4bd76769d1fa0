import { describe, expect, test } from 'vitest';
import { addressOf, type Grid } from '../../engine/model/grid.ts';
import { LOCALES } from '../../engine/model/locale.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { headerRecordSheet, mappingSheet } from '../../engine/workbook/write/mappingSheet.ts';
import { gridOf, sheetOf } from './grids.ts';

const read = (...grids: readonly Grid[]) =>
  readWorkbook(grids, { parameters: [], asOf: '2024-12-31' });

const figures = sheetOf('表1', [
  ['乡镇', '年底在册人口', '幅员', '派驻编制', '行政编制'],
  ['甲镇', 12_000, 45.6, 7, 30],
  ['乙镇', 13_000, 50, 8, 31],
]);

const mapping = (...rows: Parameters<typeof sheetOf>[1][number][]): Grid =>
  sheetOf('表头对照', [['工作表', '表头', '对应字段', '单位', '年度'], ...rows]);

const codes = (...grids: readonly Grid[]): readonly string[] =>
  read(...grids)
    .findings.map(({ notice }) => notice.code)
    .filter((code) => !/^SHT-(203|304|306)$/.test(code));

describe('a header nobody knows', () => {
  test('is asked for once, and its figures are not read', () => {
    const reading = read(figures);
    const asked = reading.findings.filter(({ notice }) => notice.code === 'SHT-201');
    expect(asked.map(({ facts }) => facts['header'])).toEqual(['年底在册人口', '派驻编制']);
    expect(codes(figures)).toEqual(['SHT-201', 'SHT-110', 'SHT-201']);
  });

  test.each(LOCALES)('is proposed with a blank field in %s', (locale) => {
    const sheet = mappingSheet(read(figures), locale);
    const rows = sheet.rows.slice(3).map((row) => row.slice(1, 3).map((cell) => cell?.value));
    expect(rows).toEqual([
      ['年底在册人口', null],
      ['幅员', locale === 'zh-CN' ? '辖区面积' : 'Area'],
      ['派驻编制', null],
      ['行政编制', locale === 'zh-CN' ? '行政编制│核定编制数' : 'Administrative posts │ Approved'],
    ]);
  });

  test('is read as the mapping sheet says', () => {
    const answers = mapping(
      ['表1', '年底在册人口', '人口│户籍人口', null, 2023],
      [null, '幅员', null, '平方公里', null],
      [null, '派驻编制', '忽略', null, null],
    );
    const { baseline } = read(figures, answers);
    expect(codes(figures, answers)).toEqual([]);
    expect(baseline.townships[0]!.population.registered).toEqual([{ year: 2023, value: 12_000 }]);
    expect(baseline.townships[0]!.areaKm2).toBe(45.6);
  });

  test('may become a factor of the planner', () => {
    const scored = sheetOf('表1', [
      ['乡镇', '旅游得分'],
      ['甲镇', 0.5],
    ]);
    const { baseline } = read(scored, mapping([null, '旅游得分', 'X因素│旅游', null, null]));
    expect(baseline.townships[0]!.factors).toEqual({ 旅游: 0.5 });
  });

  test('may be the township column itself', () => {
    const odd = sheetOf('表1', [
      ['归属地', '行政编制'],
      ['甲镇', 30],
    ]);
    expect(codes(odd)).toEqual(['SHT-307', 'SHT-101']);
    expect(codes(odd, mapping([null, '归属地', '乡镇名称', null, null]))).toEqual([]);
  });
});

describe('the township column', () => {
  const odd = sheetOf('表1', [
    ['归属地', '派驻编制'],
    ['甲镇', 30],
  ]);

  test('said by the planner is enough, its other headers are asked about', () => {
    const reading = read(odd, mapping(['表1', '归属地', '乡镇名称', null, null]));
    expect(reading.baseline.townships.map(({ name }) => name)).toEqual(['甲镇']);
    expect(reading.columns.map(({ header, state }) => [header, state])).toContainEqual([
      '派驻编制',
      'unknown',
    ]);
  });

  test('is said of the sheet that the row names alone', () => {
    const { baseline } = read(odd, mapping(['表2', '归属地', '乡镇名称', null, null]));
    expect(baseline.townships).toEqual([]);
  });
});

describe('a mapping', () => {
  test('wins over recognition', () => {
    const { baseline } = read(
      figures,
      mapping(['表1', '行政编制', '事业编制│核定编制数', null, null]),
    );
    expect(baseline.posts['甲镇']!.publicInstitution.approved).toBe(30);
    expect(baseline.posts['甲镇']!.administrative.approved).toBeUndefined();
  });

  test('that names no known field is said', () => {
    const wrong = mapping([null, '派驻编制', '随便', null, null]);
    expect(codes(figures, wrong)).toContain('SHT-118');
  });

  test.each(LOCALES)('proposed in %s reads back without a change', (locale) => {
    const clean = sheetOf('表1', [
      [
        '乡镇',
        '2023年户籍人口（人）',
        '面积（亩）',
        '行政编制',
        '事业实有人数',
        '正科核定职数',
        '空编',
      ],
      ['甲镇', 12_000, 45_600, 30, 41, 3, 2],
    ]);
    const first = read(clean);
    const second = read(clean, gridOf(mappingSheet(first, locale)));
    expect(second.baseline).toEqual(first.baseline);
    expect(second.findings).toEqual(first.findings);
  });
});

describe('two columns for one field', () => {
  test('none is read, and both are named', () => {
    const rival = sheetOf('表1', [
      ['乡镇', '一般公共预算收入(万元)', '财政总收入(万元)'],
      ['甲镇', 1, 2],
    ]);
    expect(codes(rival)).toEqual(['SHT-111', 'SHT-111']);
    expect(read(rival).baseline.townships[0]!.economy.fiscalRevenue).toEqual([]);
  });

  test('the contract’s own header goes first', () => {
    const rival = sheetOf('表1', [
      ['乡镇', '一般公共预算收入(万元)', '2023年财政收入(万元)', '2023年财政总收入(万元)'],
      ['甲镇', 1, 2, 3],
    ]);
    expect(read(rival).baseline.townships[0]!.economy.fiscalRevenue).toContainEqual({
      year: 2023,
      value: 20_000,
    });
  });

  test('of two years the newer one is read', () => {
    const years = sheetOf('表1', [
      ['乡镇', '2022年行政编制', '2024年行政编制'],
      ['甲镇', 28, 30],
    ]);
    expect(read(years).baseline.posts['甲镇']!.administrative.approved).toBe(30);
    expect(codes(years)).toEqual(['SHT-301']);
  });
});

describe('a header chosen in the pane', () => {
  const record = (name: string, ...headers: Parameters<typeof headerRecordSheet>[0]): Grid =>
    gridOf({ ...headerRecordSheet(headers, 'zh-CN'), name });
  const chosen = { sheet: '表1', header: '年底在册人口', field: '人口│户籍人口', year: 2023 };
  const ignored = { sheet: '', header: '派驻编制', field: '忽略' };

  test.each(['编衡-表头对照', 'BH-Header mapping'])('is read from %s', (name) => {
    const grids = [figures, record(name, chosen, ignored)];
    const { baseline, recorded } = read(...grids);
    expect(codes(...grids)).toEqual(['SHT-110']);
    expect(baseline.townships[0]!.population.registered).toEqual([{ year: 2023, value: 12_000 }]);
    expect(recorded.headers).toEqual([chosen, ignored]);
  });

  test('goes before a row of the planner’s, which is named', () => {
    const own = mapping(
      ['表1', '年底在册人口', '人口│常住人口', null, 2023],
      [null, '派驻编制', '忽略', null, null],
    );
    const grids = [figures, own, record('编衡-表头对照', chosen, ignored)];
    const { baseline, findings } = read(...grids);
    expect(baseline.townships[0]!.population.registered).toEqual([{ year: 2023, value: 12_000 }]);
    const replaced = findings.filter(({ notice }) => notice.code === 'SHT-310');
    expect(replaced.map(({ at, facts }) => [addressOf(at.cell!), facts['header']])).toEqual([
      ['表头对照!A2', '年底在册人口'],
    ]);
  });

  test('with a word that is no field stays on record and is named', () => {
    const odd = { ...chosen, field: '没有的字段' };
    const reading = read(figures, record('编衡-表头对照', odd));
    expect(reading.recorded.headers).toEqual([odd]);
    const found = reading.findings.filter(({ notice }) => notice.code === 'SHT-118');
    expect(found.map(({ at }) => addressOf(at.cell!))).toEqual(['编衡-表头对照!C4']);
  });
});
