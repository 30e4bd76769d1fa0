import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { widthOf } from '../../cli/width.ts';
import { readGrids } from '../../xlsx/index.ts';
import { test } from './support/folder.ts';
import { bianheng, SAMPLE } from './support/run.ts';

const sheetsOf = async (path: string): Promise<readonly string[]> =>
  (await readGrids(new Uint8Array(await readFile(path)))).map(({ sheet }) => sheet);

describe('annual', () => {
  test('writes every table as a workbook of its own', async ({ folder }) => {
    const { code, stdout, stderr } = await bianheng(['annual', SAMPLE], folder);
    const target = join('out', 'county-33.annual.xlsx');
    expect([code, stdout]).toEqual([1, `年度表格14张：${target}\n`]);
    expect(stderr).toMatch(/有\d+条必须纠正的问题/u);
    const names = await sheetsOf(join(folder, target));
    expect(names).toHaveLength(14);
    expect(names.every((name) => name.startsWith('年表-'))).toBe(true);
  });

  test('only those asked for, under the year asked for, and says that it is another', async ({
    folder,
  }) => {
    const args = [
      'annual',
      SAMPLE,
      '--year',
      '2027',
      '--tables',
      '编制分配, notice',
      '-o',
      't.xlsx',
    ];
    const { stderr } = await bianheng(args, folder);
    expect(stderr).toContain('规划年度是2025年，表格按要求标注为2027年');
    expect(await sheetsOf(join(folder, 't.xlsx'))).toEqual(['年表-编制分配', '年表-核定通知']);
  });

  test('is not planned again when it stands in a planner’s workbook', async ({ folder }) => {
    await bianheng(['annual', SAMPLE, '-o', 't.xlsx', '-q'], folder);
    const { stdout } = await bianheng(['check', 't.xlsx'], folder);
    expect(stdout).toContain('0个乡镇');
  });

  test.for([
    [['--tables', '分配'], '没有“分配”这张表，可选：allocation（编制分配）'],
    [['--tables', ','], '没有“,”这张表'],
    [['--year', '27'], '“27”不是四位数的年度'],
    [['-o', 'tables.xlsm'], '新工作簿的扩展名应为 .xlsx'],
    [['-o', SAMPLE], '不能覆盖输入文件'],
  ] as const)('%s is refused, nothing is written', async ([args, said], { folder }) => {
    const { code, stderr } = await bianheng(['annual', SAMPLE, ...args], folder);
    expect(code).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain(said);
    expect(await readdir(folder)).toEqual([]);
  });

  test.for(['zh-CN', 'en-US'])('help in %s stands within 80 columns', async (locale) => {
    const { code, stdout } = await bianheng(['annual', '--help', '--locale', locale]);
    expect(code).toBe(0);
    expect(stdout).toContain('--tables');
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  });
});

describe('rollover', () => {
  test('refuses a plan that is not approved, and writes nothing', async ({ folder }) => {
    const { code, stderr } = await bianheng(['rollover', SAMPLE], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('状态不是“审定稿”');
    expect(await readdir(folder)).toEqual([]);
  });

  test('carries it over for preparation, into a workbook that can be planned', async ({
    folder,
  }) => {
    const { code, stdout, stderr } = await bianheng(['rollover', SAMPLE, '--provisional'], folder);
    const target = join('out', 'county-33.next.xlsx');
    expect([code, stdout]).toEqual([0, `2026年工作簿：${target}\n`]);
    expect(stderr).toContain('方案尚未审定');
    const next = await bianheng(['plan', target, '-o', 'r.xlsx'], folder);
    expect(next.stdout).toContain('截止日期 2025-12-31 | 33个乡镇');
    expect(next.stdout).toContain('总额930名');
  });

  test('names what it leaves behind of an office’s own table', async ({ folder }) => {
    const office = SAMPLE.replace('county-33.xlsx', 'county-33.office.xlsx');
    const args = ['rollover', office, '--provisional', '-o', 'n.xlsx'];
    const { code, stderr } = await bianheng(args, folder);
    expect(code).toBe(0);
    expect(stderr).toContain('识别出的数据已写入模板各表');
    expect(await sheetsOf(join(folder, 'n.xlsx'))).toContain('编衡-结转说明');
  });

  test.for(['zh-CN', 'en-US'])('help in %s stands within 80 columns', async (locale) => {
    const { stdout } = await bianheng(['rollover', '--help', '--locale', locale]);
    expect(stdout).toContain('--provisional');
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  });
});
