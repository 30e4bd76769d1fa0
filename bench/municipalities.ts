import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grid } from '../engine/index.ts';

const HOME = join(import.meta.dirname, '..');

/** Swiss municipalities of 2003 (population, area), the first so many, planned by two indicators. */
export async function municipalities(count = Infinity): Promise<readonly Grid[]> {
  const path = join(HOME, 'test/cases/switzerland/municipalities-2003.csv');
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trim().split('\n');
  const names = header.split(',');
  const column = (line: readonly string[], name: string): string => line[names.indexOf(name)] ?? '';
  const rows = lines.slice(0, count).map((text) => {
    const line = text.split(',');
    return [
      column(line, 'municipality_no').padStart(9, '0'),
      column(line, 'name'),
      Number(column(line, 'population')),
      Number(column(line, 'area_ha')),
      Math.ceil(Number(column(line, 'population')) / 100),
    ];
  });
  const heading = ['区划代码', '乡镇', '常住人口（人）', '面积（公顷）', '事业编制核定数'];
  const parameters = [
    ['参数', '数值', '依据'],
    ['人口权重', 0.7, '假设'],
    ['面积权重', 0.3, '假设'],
    ['经济权重', 0, '假设'],
  ];
  const grid = (sheet: string, cells: Grid['rows']): Grid => {
    return { sheet, hidden: false, top: 0, left: 0, rows: cells, merges: [] };
  };
  const county = [
    ['项目', '内容'],
    ['截止日期', '2024-12-31'],
  ];
  return [grid('基本情况', county), grid('乡镇', [heading, ...rows]), grid('测算参数', parameters)];
}
