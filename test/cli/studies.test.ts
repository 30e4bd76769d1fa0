import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readGrids } from '../../xlsx/index.ts';
import { test } from './support/folder.ts';
import { bianheng, HOME, SAMPLE } from './support/run.ts';

/** Each study as it is asked for, the sheets that it adds, and a word of what it says. */
const STUDIES = {
  forecast: {
    args: ['--years', '1'],
    sheets: ['编衡-预测(全县)', '编衡-预测(乡镇)', '编衡-预测(指标)'],
    says: '中方案',
  },
  compare: {
    args: ['--scenario', '人口优先', '--years', '1'],
    sheets: ['编衡-方案比较'],
    says: '人口优先 比 现行参数',
  },
  simulate: {
    args: ['--years', '1', '--draws', '4', '--seed', '7'],
    sheets: ['编衡-模拟(全县)', '编衡-模拟(乡镇)'],
    says: '模拟4次，种子7',
  },
  'least-change': { args: [], sheets: ['编衡-最少调整'], says: '行政编制  最少变动2名' },
  stability: { args: ['--by', '20'], sheets: ['编衡-权重稳定性'], says: '0.5 → 0.6' },
} as const;

type Study = keyof typeof STUDIES;
const NAMES = Object.keys(STUDIES) as readonly Study[];

describe.each(NAMES)('%s', (name) => {
  const { args, sheets, says } = STUDIES[name];

  test('writes a copy with its sheets, which reads as the same county', async ({ folder }) => {
    const { code, stdout } = await bianheng([name, SAMPLE, ...args, '-o', 'r.xlsx'], folder);
    // 1: the county breaks rules that must be kept.
    expect(code).toBe(1);
    expect(stdout).toContain(says);
    expect(stdout).toContain('结果工作簿：r.xlsx');
    expect(await readdir(folder)).toEqual(['r.xlsx']);
    const names = async (path: string): Promise<readonly string[]> =>
      (await readGrids(new Uint8Array(await readFile(path)))).map(({ sheet }) => sheet);
    const [before, after] = await Promise.all([names(SAMPLE), names(join(folder, 'r.xlsx'))]);
    for (const sheet of [...before, ...sheets]) expect(after).toContain(sheet);
    const again = await bianheng(['check', 'r.xlsx', '--json'], folder);
    const original = await bianheng(['check', SAMPLE, '--json'], folder);
    const hashOf = (text: string): unknown =>
      (JSON.parse(text) as { receipt: { inputHash: string } }).receipt.inputHash;
    expect(hashOf(again.stdout)).toBe(hashOf(original.stdout));
  });

  test('prints the members that are documented, and nothing else', async ({ folder }) => {
    const { code, stdout } = await bianheng([name, SAMPLE, ...args, '--json'], folder);
    expect(code).toBe(1);
    const document = JSON.parse(stdout) as { readonly schema: string };
    expect(document.schema).toBe(
      `bianheng.${name === 'compare' ? 'comparison' : name === 'simulate' ? 'simulation' : name}/1`,
    );
    const documented = await membersOf(document.schema);
    const printed = pathsIn(document);
    for (const path of printed) expect(documented, path).toContain(path);
    // Members of lists that are empty in the sample are documented, but not there.
    for (const path of documented)
      if (!OPEN.some((list) => path.startsWith(list))) expect(printed, path).toContain(path);
    // The workbook is written all the same.
    expect(await readdir(folder)).toEqual(['out']);
  });
});

/** Lists that may be empty. */
const OPEN = [
  'cases[].newProblems[]',
  'cases[].vanished[]',
  'borders[]',
  'growth[].points[].interval[]',
  // The first case of a comparison carries the receipt.
  'receipt.',
];

/** Members of a document as docs/studies-json.md has them. */
async function membersOf(schema: string): Promise<readonly string[]> {
  const page = await readFile(join(HOME, 'docs', 'studies-json.md'), 'utf8');
  const [common = '', ...sections] = page.split('\n## ');
  const own = sections.find((section) => section.startsWith(`\`${schema}\``)) ?? '';
  return [common, own].flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)])
      .flatMap(([, path]) => path ?? []),
  );
}

/** Every path to a value; a histogram is one value. */
function pathsIn(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => pathsIn(one, `${at}[]`)))];
  if (typeof value !== 'object' || value === null || 'counts' in value) return [at];
  const keyOf = (key: string): string =>
    at.endsWith('county[].measures')
      ? '<measure>'
      : key === 'administrative' || key === 'publicInstitution'
        ? '<ledger>'
        : key;
  const paths = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one, at === '' ? keyOf(key) : `${at}.${keyOf(key)}`),
  );
  return [...new Set(paths)];
}

describe('what cannot be is refused, and nothing is written', () => {
  test.for([
    ['forecast', ['--years', '11'], '选项“--years”要写1到10的整数，现为“11”'],
    ['compare', [], '请用 --scenario 写明要比较的测算方案'],
    ['compare', ['--scenario', '没有'], '没有名为“没有”的测算方案，现有：'],
    ['simulate', ['--draws', '0'], '选项“--draws”要写1到100000的整数，现为“0”'],
    ['least-change', ['-o', SAMPLE], '不能覆盖输入文件'],
    ['stability', ['--by', '100'], '选项“--by”要写1到99的整数，现为“100”'],
  ] as const)('%s %s', async ([name, args, said], { folder }) => {
    const { code, stdout, stderr } = await bianheng([name, SAMPLE, ...args], folder);
    expect(code).toBeGreaterThanOrEqual(2);
    expect([stdout, stderr.includes(said) ? said : stderr]).toEqual(['', said]);
    expect(await readdir(folder)).toEqual([]);
  });
});

test('a draw of a simulation is replayed with its number and its seed', async ({ folder }) => {
  const args = ['simulate', SAMPLE, '--years', '1', '--seed', '7', '--draw', '3', '--json'];
  const [once, twice] = [await bianheng(args, folder), await bianheng(args, folder)];
  expect(once.stdout).toBe(twice.stdout);
  const { schema, drawn } = JSON.parse(once.stdout) as {
    readonly schema: string;
    readonly drawn: unknown;
  };
  expect({ schema, drawn }).toEqual({ schema: 'bianheng.forecast/1', drawn: { draw: 3, seed: 7 } });
});

test('a replayed draw is not called the middle path', async ({ folder }) => {
  const args = ['simulate', SAMPLE, '--years', '1', '--seed', '7', '--draw', '3', '-o', 'r.xlsx'];
  const { stdout } = await bianheng(args, folder);
  expect(stdout).toContain('重演第3次模拟（种子7）');
  const grids = await readGrids(new Uint8Array(await readFile(join(folder, 'r.xlsx'))));
  const county = JSON.stringify(grids.find(({ sheet }) => sheet === '编衡-预测(全县)'));
  expect(county).toContain('守恒校验（第3次模拟）');
  expect(stdout + county).not.toContain('（中方案）');
});
