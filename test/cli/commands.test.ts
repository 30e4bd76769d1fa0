import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, vi, test as plain } from 'vitest';
import { Defect } from '../../engine/index.ts';
import { main } from '../../cli/main.ts';
import { widthOf } from '../../cli/width.ts';
import manifest from '../../package.json' with { type: 'json' };
import { readGrids } from '../../xlsx/index.ts';
import { test } from './support/folder.ts';
import { bianheng, HOME, SAMPLE } from './support/run.ts';

vi.mock('../../cli/commands/template.ts', () => ({
  template: () => Promise.reject(new Defect('a sum that must be whole was not')),
}));

const OFFICE = join(HOME, 'templates', 'samples', 'county-33.office.xlsx');

describe('help', () => {
  plain.for([
    [[], '用法', '退出码'],
    [['--help'], '用法', '退出码'],
    [['-h', '--locale', 'en-US'], 'Usage', 'Exit codes'],
    [['plan', '--help'], 'bianheng plan', '--as-of'],
    [['help', 'check', '--locale', 'en-US'], 'bianheng check', '--scenario'],
    [['template', '-h'], 'bianheng template', '--force'],
    [['map', '-h', '--locale=en-US'], 'bianheng map', '--force'],
  ] as const)('%s', async ([args, ...texts]) => {
    const { code, stdout, stderr } = await bianheng(args);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const text of texts) expect(stdout).toContain(text);
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
  });

  plain('the version is that of the package', async () => {
    const { code, stdout } = await bianheng(['--version']);
    expect(code).toBe(0);
    expect(stdout).toBe(`bianheng ${manifest.version}\n`);
  });

  plain('a line that is not understood ends with 2 and says where to look', async () => {
    const { code, stdout, stderr } = await bianheng(['paln']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('没有“paln”这个命令。是否要用“plan”？用法见 bianheng --help。\n');
  });
});

describe('check', () => {
  test('lists every problem with its cell and writes nothing', async ({ folder }) => {
    const { code, stdout } = await bianheng(['check', SAMPLE], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/== 必须纠正 \(\d+\)/u);
    expect(stdout).toMatch(/== 待设置 \(\d+\)/u);
    expect(stdout).toMatch(/- \[编制人员![A-Z]+\d+\] /u);
    for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(await readdir(folder)).toEqual([]);
  });

  test('counts as the document does, in either language', async ({ folder }) => {
    const listed = await bianheng(['check', SAMPLE, '--locale', 'en-US'], folder);
    const document = JSON.parse((await bianheng(['check', SAMPLE, '--json'], folder)).stdout) as {
      findings: { code: string; severity: string; pending: boolean }[];
    };
    const errors = document.findings.filter(
      ({ severity, pending }) => severity === 'error' && !pending,
    );
    expect(listed.stdout).toContain(`== Must be corrected (${errors.length})`);
    for (const { code } of document.findings) expect(listed.stdout).toContain(code);
  });

  test('is silent with --quiet; the exit code says it all', async ({ folder }) => {
    const { code, stdout, stderr } = await bianheng(['check', SAMPLE, '-q'], folder);
    expect([code, stdout, stderr]).toEqual([1, '', '']);
  });
});

describe('template', () => {
  test.for([
    ['zh-CN', '编制测算模板.xlsx', '编制人员'],
    ['en-US', 'planning-template.xlsx', 'Posts'],
  ] as const)('in %s', async ([locale, name, sheet], { folder }) => {
    const { code, stdout } = await bianheng(['template', '--locale', locale], folder);
    expect(code).toBe(0);
    expect(stdout).toContain(name);
    const grids = await readGrids(await readFile(join(folder, name)));
    expect(grids.map((grid) => grid.sheet).some((one) => one.includes(sheet))).toBe(true);
  });

  test('a filled-in one is not replaced unless asked for', async ({ folder }) => {
    await writeFile(join(folder, 'county.xlsx'), 'filled in');
    const { code, stderr } = await bianheng(['template', '-o', 'county.xlsx'], folder);
    expect(code).toBe(3);
    expect(stderr).toContain('已经存在');
    expect(await readFile(join(folder, 'county.xlsx'), 'utf8')).toBe('filled in');
    expect((await bianheng(['template', '-o', 'county.xlsx', '-f'], folder)).code).toBe(0);
  });
});

describe('map', () => {
  test('adds the mapping sheet to a copy, which plans the same', async ({ folder }) => {
    const { code, stdout } = await bianheng(['map', OFFICE], folder);
    expect(code).toBe(0);
    const mapped = join('out', 'county-33.office.mapped.xlsx');
    expect(stdout).toContain(mapped);
    const before = await readGrids(await readFile(OFFICE));
    const after = await readGrids(await readFile(join(folder, mapped)));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ sheet }) => sheet)).toContain('表头对照');
    const [plain, other] = await Promise.all(
      [OFFICE, mapped].map((file) => bianheng(['check', file, '--json'], folder)),
    );
    const hash = (text: string): string => /"inputHash": "(\w+)"/u.exec(text)?.[1] ?? 'none';
    expect(hash(other!.stdout)).toBe(hash(plain!.stdout));
  });

  test('names the headers that nobody knows', async ({ folder }) => {
    const table = new ExcelJS.Workbook();
    table.addWorksheet('乡镇').addRows([
      ['乡镇名称', '行政编制现编制数', '神秘指标'],
      ['甲镇', 20, 3],
      ['乙镇', 18, 4],
    ]);
    await table.xlsx.writeFile(join(folder, 'own.xlsx'));
    const { code, stdout } = await bianheng(['map', 'own.xlsx'], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('有1个表头未识别：神秘指标。');
  });

  test('needs a workbook, and replaces none', async ({ folder }) => {
    expect((await bianheng(['map'], folder)).code).toBe(2);
    await writeFile(join(folder, 'mapped.xlsx'), 'filled in');
    const { code, stderr } = await bianheng(['map', OFFICE, '-o', 'mapped.xlsx'], folder);
    expect(code).toBe(3);
    expect(stderr).toContain('--force');
  });
});

describe('a mistake of ours', () => {
  plain('is one sentence with the version, and exit code 3', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await main(['template', '--locale', 'en-US'], { home: HOME });
    const text = said.mock.calls.join('');
    said.mockRestore();
    expect(code).toBe(3);
    expect(text).toContain('a sum that must be whole was not');
    expect(text).toContain(`version ${manifest.version}`);
    expect(text).not.toContain('    at ');
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });
});
