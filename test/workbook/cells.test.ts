import { describe, expect, test } from 'vitest';
import { addressOf, type CellValue } from '../../engine/model/grid.ts';
import { readCell } from '../../engine/workbook/parse/cell.ts';
import { unitOf } from '../../engine/workbook/parse/unit.ts';
import { readWorkbook, type Reading } from '../../engine/workbook/readWorkbook.ts';
import { sheetOf } from './grids.ts';

/** One township with one figure under one header. */
const one = (header: string, value: CellValue, titles: readonly string[] = []): Reading =>
  readWorkbook(
    [sheetOf('表', [...titles.map((title) => [title]), ['乡镇名称', header], ['甲镇', value]])],
    { parameters: [], asOf: '2024-12-31' },
  );

const codes = ({ findings }: Reading): readonly string[] =>
  findings
    .filter(({ notice }) => !/^SHT-(203|304|306)$/.test(notice.code))
    .map(({ notice, at }) => `${notice.code} ${at.cell ? addressOf(at.cell) : '-'}`);

const resident = ({ baseline }: Reading) =>
  baseline.townships[0]?.population.resident.at(-1)?.value;
const km2 = ({ baseline }: Reading) => baseline.townships[0]?.areaKm2;
const yuan = ({ baseline }: Reading) => baseline.townships[0]?.economy.gdp.at(-1)?.value;
const approved = ({ baseline }: Reading) => baseline.posts['甲镇']?.administrative.approved;

describe('units in the header', () => {
  test.each<readonly [string, CellValue, number]>([
    ['2023年常住人口（万人）', 2.01, 20_100],
    ['2023年常住人口/万人', 2.01, 20_100],
    ['2023年常住人口万人', '2.01', 20_100],
    ['2023年常住人口（千人）', 38.215, 38_215],
    ['2023年常住人口(人)', 38_215, 38_215],
    ['2023年常住人口', 38_215, 38_215],
    ['2023年常住人口', '3.82万', 38_200],
    ['2023年常住人口', '38215人', 38_215],
    ['2023年常住人口（人）', '2.01万人', 20_100],
  ])('%s with %s is %d people', (header, value, people) => {
    expect(resident(one(header, value))).toBe(people);
  });

  test.each<readonly [string, number, number]>([
    ['面积（平方公里）', 12.5, 12.5],
    ['面积（km²）', 12.5, 12.5],
    ['面积（㎢）', 12.5, 12.5],
    ['区域面积：平方千米', 12.5, 12.5],
    ['面积(亩)', 1500, 1],
    ['面积（万亩）', 0.15, 1],
    ['面积（公顷）', 100, 1],
    ['面积（平方米）', 1_000_000, 1],
  ])('%s with %d is %d km²', (header, value, area) => {
    expect(km2(one(header, value))).toBe(area);
  });

  test.each<readonly [string, number, number]>([
    ['2023年地区生产总值（元）', 12_345, 12_345],
    ['2023年GDP（千元）', 12.345, 12_345],
    ['2023年生产总值（万元）', 2.01, 20_100],
    ['2023年地区生产总值（亿元）', 1.2345, 123_450_000],
  ])('%s with %d is %d yuan', (header, value, money) => {
    expect(yuan(one(header, value))).toBe(money);
  });

  test('the title may say the unit for the whole table', () => {
    expect(km2(one('面积', 30, ['示例县面积表', '单位：公顷']))).toBe(0.3);
  });

  test('no decimal in ten thousands loses a person', () => {
    const unit = unitOf('万人');
    for (let people = 0; people <= 200_000; people += 1) {
      const reading = readCell(people / 10_000, { quantity: 'population' }, unit);
      const value = reading.state === 'value' ? reading.value : reading.state;
      if (value !== people) expect(value).toBe(people);
    }
  });
});

describe('units that are not stated', () => {
  test('are asked for, never guessed, for area and money', () => {
    const area = one('面积', 45.6);
    expect(km2(area)).toBeUndefined();
    expect(codes(area)).toEqual(['SHT-110 表!B1']);
    const money = one('2023年地区生产总值', 45.6);
    expect(yuan(money)).toBeUndefined();
    expect(codes(money)).toEqual(['SHT-110 表!B1']);
  });

  test.each([3.82, 38])('are asked for where population reads %d', (value) => {
    const reading = one('2023年常住人口', value);
    expect(resident(reading)).toBeUndefined();
    expect(codes(reading)).toEqual(['SHT-110 表!B1']);
  });

  test('are asked for where the title names two of a kind', () => {
    expect(codes(one('面积', 45.6, ['单位：亩、公顷']))).toEqual(['SHT-110 表!B2']);
  });

  test('a unit of another kind is no match', () => {
    expect(codes(one('面积（万元）', 45.6))).toEqual(['SHT-201 表!B1']);
  });
});

describe('a number cell', () => {
  test.each<readonly [CellValue, number]>([
    [46, 46],
    ['46', 46],
    ['４６', 46],
    [' 46　', 46],
    ['1,046', 1046],
    ['1，046', 1046],
    ['1 046', 1046],
    ['46名', 46],
    ['46个', 46],
    [46.00000000000001, 46],
    [0, 0],
  ])('%j is %d', (value, posts) => {
    expect(approved(one('行政编制', value))).toBe(posts);
  });

  test.each<CellValue>([null, '', '  ', '-', '—', '——', '/', '－'])('%j is blank', (value) => {
    const reading = one('行政编制', value);
    expect(approved(reading)).toBeUndefined();
    expect(codes(reading)).toEqual([]);
  });

  test.each<readonly [CellValue, string]>([
    ['无', 'SHT-102'],
    ['约38', 'SHT-102'],
    ['38或39', 'SHT-102'],
    [true, 'SHT-102'],
    [-1, 'SHT-103'],
    ['-1', 'SHT-103'],
    [38.5, 'SHT-104'],
    [{ error: '#DIV/0!' }, 'SHT-106'],
    [{ error: 'uncalculated' }, 'SHT-107'],
  ])('%j stays absent and is said so', (value, code) => {
    const reading = one('行政编制', value);
    expect(approved(reading)).toBeUndefined();
    expect(codes(reading)).toEqual([`${code} 表!B2`]);
  });

  test('text is counted once for a sheet', () => {
    const { findings } = one('行政编制', '46');
    const found = findings.find(({ notice }) => notice.code === 'SHT-303');
    expect(found?.facts).toEqual({ sheet: '表', count: 1 });
  });
});

describe('a word cell', () => {
  test.each<readonly [CellValue, number]>([
    ['一类', 1],
    ['1', 1],
    [2, 2],
    ['Ⅱ类', 2],
    ['三类乡镇', 3],
    ['Class 3', 3],
  ])('%j is class %d', (value, sizeClass) => {
    expect(one('乡镇类别', value).baseline.townships[0]?.sizeClass).toBe(sizeClass);
  });

  test.each<readonly [CellValue, boolean]>([
    ['是', true],
    ['√', true],
    ['Y', true],
    [true, true],
    [1, true],
    ['否', false],
    ['×', false],
    ['N', false],
  ])('%j is %s', (value, flag) => {
    expect(one('承担重大任务', value).baseline.townships[0]?.countyTask).toBe(flag);
  });

  test('that is no choice is a finding', () => {
    expect(codes(one('乡镇类别', '四类'))).toEqual(['SHT-112 表!B2']);
  });
});

describe('a date cell', () => {
  test.each<CellValue>([45_292, '2024-01-01', '2024/1/1', '2024.1.1', '2024年1月1日', '20240101'])(
    '%j is 1 January 2024',
    (value) => {
      expect(one('设立日期', value).baseline.townships[0]?.validFrom).toBe('2024-01-01');
    },
  );

  test.each<CellValue>([2024, '2024年1月', '2024-02-30', '去年'])('%j is no day', (value) => {
    expect(codes(one('设立日期', value))).toEqual(['SHT-113 表!B2']);
  });
});
