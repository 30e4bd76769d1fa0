import { readFileSync } from 'node:fs';
import type { CellValue, Grid } from '../../engine/index.ts';

/** A large table as an office would keep it, with the few sheets a plan needs beside it. */
export interface LargeTable {
  readonly name: string;
  readonly units: number;
  readonly grids: readonly Grid[];
}

/**
 * Germany's 299 constituencies: population in 千人, area in 平方公里, economy = GDP per head ×
 * population in 千元 (euros here). Three indicators.
 */
export function germany(): LargeTable {
  const rows = records('germany/constituencies-2019.csv').map((row): CellValue[] => {
    const population = row['population_thousand'] ?? '';
    return [
      row['constituency_no'] ?? '',
      row['name'] ?? '',
      Number(population),
      Number(row['area_km2']),
      product(population, row['gdp_eur_per_head'] ?? ''),
      LEADERSHIP,
    ];
  });
  return {
    name: 'Germany',
    units: rows.length,
    grids: [
      county('Germany（试验数据）', 2019),
      grid('各单位情况', [
        ['各单位人口、面积、经济情况（2019年）', null, null, null, null, null],
        [
          '区划代码',
          '乡镇名称',
          '2019年常住人口（千人）',
          '辖区面积（平方公里）',
          '2019年地区生产总值（千元）',
          '行政编制领导职数对应编制',
        ],
        ...rows,
      ]),
      parameters([
        ['行政编制总额', rows.length * 28],
        ['事业编制总额', rows.length * 30],
        ['经济指标', '地区生产总值'],
      ]),
    ],
  };
}

/** Switzerland's 2,896 municipalities: population, and area in 公顷. Two indicators. */
export function switzerland(): LargeTable {
  const rows = records('switzerland/municipalities-2003.csv').map((row): CellValue[] => [
    row['municipality_no'] ?? '',
    row['name'] ?? '',
    Number(row['population']),
    Number(row['area_ha']),
    LEADERSHIP,
  ]);
  return {
    name: 'Switzerland',
    units: rows.length,
    grids: [
      county('Switzerland（试验数据）', 2003),
      grid('各单位情况', [
        ['各单位人口、面积情况（2003年）', null, null, null, null],
        [
          '区划代码',
          '乡镇名称',
          '2003年常住人口（人）',
          '辖区面积（公顷）',
          '行政编制领导职数对应编制',
        ],
        ...rows,
      ]),
      parameters([
        ['行政编制总额', rows.length * 28],
        ['事业编制总额', rows.length * 30],
        ['人口权重', 0.7],
        ['面积权重', 0.3],
        ['经济权重', 0],
      ]),
    ],
  };
}

/** An assumption: leadership posts of every unit, so that the administrative ledger has a result. */
const LEADERSHIP = 9;

/** The law date is ours; the figures keep their own year. */
const county = (name: string, year: number): Grid =>
  grid('基本情况', [
    ['项目', '内容'],
    ['县名', name],
    ['截止日期', '2024-12-31'],
    ['数据说明', `指标为${year}年公开数据；编制总额和领导职数均为试验假设。`],
  ]);

const parameters = (rows: readonly (readonly [string, number | string])[]): Grid =>
  grid('测算参数', [
    ['参数', '数值', '依据'],
    ...rows.map(([name, value]): CellValue[] => [name, value, '假设']),
  ]);

const grid = (sheet: string, rows: readonly (readonly CellValue[])[]): Grid => ({
  sheet,
  hidden: false,
  top: 0,
  left: 0,
  rows,
  merges: [],
});

/** Rows of a table without quoted cells. */
function records(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../cases/${path}`, import.meta.url), 'utf8');
  const [names = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

/** The product of two numbers with at most three decimals each, without float noise. */
const product = (one: string, other: string): number =>
  (thousandths(one) * thousandths(other)) / 1_000_000;

/** `360.311` is 360,311 thousandths: by its text, so that nothing is lost. */
function thousandths(text: string): number {
  const [whole = '', decimals = ''] = text.split('.');
  return Number(whole + decimals.padEnd(3, '0'));
}
