import { copyFile, link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { widthOf } from '../../cli/width.ts';
import { readGrids } from '../../xlsx/index.ts';
import { edited, WORKBOOK } from '../xlsx/support/graft.ts';
import { unzip, zip } from '../xlsx/support/package.ts';
import { test } from './support/folder.ts';
import { BIN, bianheng, HOME, run, SAMPLE } from './support/run.ts';

/** A scenario of the sample county. */
const SCENARIO = '人口优先';

const POPULATION_ONLY = join(HOME, 'templates', 'samples', 'linshui-2020.xlsx');

describe('the summary', () => {
  test('of the sample county stands on one screen, in Chinese', async ({ folder }) => {
    const { code, stdout, stderr } = await bianheng(['plan'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('没有给出文件');
    expect(stderr).toContain('county-33.xlsx');
    expect(stdout).toMatch(/青岚县（虚构） \| 截止日期 \d{4}-\d\d-\d\d \| 33个乡镇/u);
    expect(stdout).toMatch(
      /行政编制 {2}总额[\d,]+名 = 领导职数\d+ \+ 基本编制[\d,]+ \+ 机动编制\d+/u,
    );
    expect(stdout).toMatch(/\d+个乡镇增加(\d+)名，\d+个乡镇减少\1名，增减相抵/u);
    expect(stdout).toMatch(/必须纠正 \d+ \| 提请关注 \d+ \| 提示 \d+ \| 其中需报批 \d+/u);
    expect(stdout).toMatch(/待设置\d+项/u);
    expect(stdout).toContain('  3. ');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      `结果工作簿：${join('out', 'county-33.result.xlsx')}`,
    );
    expectOneScreen(stdout);
    expect(await readdir(join(folder, 'out'))).toEqual(['county-33.result.xlsx']);
  });

  test('and in English', async ({ folder }) => {
    const { code, stdout } = await bianheng(['plan', '--locale', 'en-US'], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\d+ townships gain (\d+) posts, \d+ townships lose \1 posts, net 0;/u);
    expect(stdout).toMatch(/\d+ must be corrected \| \d+ need attention \| \d+ notes/u);
    expect(stdout).toContain('Result workbook: ');
    expectOneScreen(stdout);
  });

  test('says what is missing where nothing can be divided, and is not clean', async ({
    folder,
  }) => {
    const { code, stdout } = await bianheng(['plan', POPULATION_ONLY], folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/行政编制 {2}未定，缺少：/u);
    expectOneScreen(stdout);
  });

  test('is left out by --quiet', async ({ folder }) => {
    const { stdout, stderr } = await bianheng(
      ['plan', POPULATION_ONLY, '-q', '-o', 'r.xlsx'],
      folder,
    );
    expect(stdout).toBe('');
    expect(stderr).toBe('结果工作簿：r.xlsx\n');
  });
});

describe('the result workbook', () => {
  test('begins with the input sheets as they were', async ({ folder }) => {
    await bianheng(['plan', SAMPLE, '-o', 'sub/result.xlsx'], folder);
    const before = await readGrids(await readFile(SAMPLE));
    const after = await readGrids(await readFile(join(folder, 'sub', 'result.xlsx')));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length).map(({ sheet }) => sheet)).toContain('编衡-核查问题');
  });

  test('is the same bytes every time', async ({ folder }) => {
    await bianheng(['plan', SAMPLE, '-o', 'one.xlsx'], folder);
    await bianheng(['plan', SAMPLE, '-o', 'two.xlsx'], folder);
    expect(await readFile(join(folder, 'one.xlsx'))).toEqual(
      await readFile(join(folder, 'two.xlsx')),
    );
  });

  test('can be planned again: numbered, with the same numbers', async ({ folder }) => {
    const first = await bianheng(['plan', SAMPLE], folder);
    const again = await bianheng(['plan', join('out', 'county-33.result.xlsx')], folder);
    expect(again.code).toBe(first.code);
    expect(again.stdout).toBe(first.stdout.replace('33.result.xlsx', '33.result-2.xlsx'));
  });

  test('keeps what was noted in an earlier one', async ({ folder }) => {
    const out = join(folder, 'out');
    await bianheng(['plan', SAMPLE], folder);
    const same = await bianheng(['plan', SAMPLE], folder);
    expect(same.stdout).toContain('county-33.result.xlsx（未变）');
    await writeFile(join(out, 'county-33.result.xlsx'), 'with a sheet 我的审定意见');
    const next = await bianheng(['plan', SAMPLE], folder);
    expect(next.stderr).toContain('没有覆盖');
    expect(next.stdout).toContain(`结果工作簿：${join('out', 'county-33.result-2.xlsx')}`);
    const again = await bianheng(['plan', SAMPLE], folder);
    expect(again.stdout).toContain('county-33.result-2.xlsx（未变）');
    await bianheng(['plan', SAMPLE, '--set', '人口权重=0.6', '--set', '面积权重=0.1'], folder);
    expect((await readdir(out)).sort()).toEqual([
      'county-33.result-2.xlsx',
      'county-33.result-3.xlsx',
      'county-33.result.xlsx',
    ]);
    expect(await readFile(join(out, 'county-33.result.xlsx'), 'utf8')).toContain('审定意见');
  });

  test('replaces a file that was named only with --force', async ({ folder }) => {
    await writeFile(join(folder, 'r.xlsx'), 'mine');
    const refused = await bianheng(['plan', SAMPLE, '-o', 'r.xlsx'], folder);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain('r.xlsx 已经存在，没有覆盖');
    expect(await readFile(join(folder, 'r.xlsx'), 'utf8')).toBe('mine');
    expect((await bianheng(['plan', SAMPLE, '-o', 'r.xlsx', '-f'], folder)).code).toBe(1);
  });

  test('is a file: a folder is named as one, and folders that are made are said', async ({
    folder,
  }) => {
    await mkdir(join(folder, 'there'));
    for (const target of ['there', 'there/', 'none/']) {
      const { code, stderr } = await bianheng(['plan', SAMPLE, '-o', target], folder);
      expect(code).toBe(3);
      expect(stderr).toContain(`${target} 是文件夹`);
    }
    const made = await bianheng(['plan', SAMPLE, '-q', '-o', 'none/deep/r.xlsx'], folder);
    expect(made.stderr).toMatch(/已新建文件夹：.*none\n/u);
  });
});

describe('settings', () => {
  test('of the command line move the numbers and stand in the document', async ({ folder }) => {
    const read = async (...more: readonly string[]): Promise<Document> => {
      const { stdout } = await bianheng(['check', SAMPLE, '--json', ...more], folder);
      return JSON.parse(stdout) as Document;
    };
    const plain = await read();
    const moved = await read('--set', 'quota.weightPopulation=0.9', '--as-of', '2024-06-30');
    expect(moved.receipt.policyHash).not.toBe(plain.receipt.policyHash);
    expect(moved.receipt.asOf).toBe('2024-06-30');
  });

  test('of a run stand on the first lines', async ({ folder }) => {
    const set = ['--set', '人口权重=0.6', '--set', '面积权重=0.1'];
    for (const command of ['plan', 'check']) {
      const { stdout } = await bianheng([command, SAMPLE, ...set], folder);
      expect(stdout.split('\n').slice(0, 3)).toContain('本次改用：人口权重0.6、面积权重0.1');
    }
    const { stdout } = await bianheng(['plan', SAMPLE, '--scenario', SCENARIO], folder);
    expect(stdout.split('\n').slice(0, 3)).toContain(`测算方案：${SCENARIO}`);
    expectOneScreen(stdout);
    expect(await readdir(join(folder, 'out'))).toContain(`county-33.${SCENARIO}.result.xlsx`);
  });

  test.for([
    [['--set', 'quota.mehod=dHondt'], '“quota.mehod”不是已知参数'],
    [['--set', 'quota.method=best'], '可选：'],
    [['--set', 'quota.weightArea=abc'], '应为数字'],
    [['--set', 'quota.weightArea=7'], '允许范围为0至1'],
    [['--scenario', '没有的方案'], '没有名为“没有的方案”的测算方案'],
  ] as const)('%s stops before anything is written', async ([args, text], { folder }) => {
    const { code, stdout, stderr } = await bianheng(['plan', SAMPLE, ...args], folder);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(text);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the JSON document', () => {
  test('is all there is on standard output', async ({ folder }) => {
    const { code, stdout, stderr } = await bianheng(['plan', SAMPLE, '--json'], folder);
    const document = JSON.parse(stdout) as Document;
    expect(code).toBe(1);
    expect(document.schema).toMatch(/^bianheng\.report\/\d+$/u);
    expect(document.townships).toHaveLength(33);
    expect(document.findings.length).toBeGreaterThan(0);
    expect(stderr).toContain('结果工作簿：');
  });

  test('has the numbers in both languages, and texts in the one asked for', async ({ folder }) => {
    const [chinese, english] = await Promise.all(
      ['zh-CN', 'en-US'].map(async (locale) => {
        const { stdout } = await bianheng(['check', SAMPLE, '--json', '--locale', locale], folder);
        return JSON.parse(stdout) as Document;
      }),
    );
    expect(english!.receipt).toEqual(chinese!.receipt);
    expect(english!.findings.map(({ code }) => code)).toEqual(
      chinese!.findings.map(({ code }) => code),
    );
    expect(english!.findings[0]!.message).not.toBe(chinese!.findings[0]!.message);
  });
});

describe('a file that cannot be read', () => {
  const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test.for([
    ['old.xls', Buffer.concat([CFB, Buffer.alloc(4096)]), /\.xlsx/u],
    ['list.csv', Buffer.from('乡镇,编制\n甲镇,12\n'), /CSV/u],
    ['empty.xlsx', Buffer.alloc(0), /0 字节/u],
    ['cut.xlsx', Buffer.from('PK\u0003\u0004 and no more'), /损坏/u],
  ] as const)('%s is refused in words', async ([name, bytes, text], { folder }) => {
    await writeFile(join(folder, name), bytes);
    const { code, stdout, stderr } = await bianheng(['plan', name], folder);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`无法读取 ${name}：`);
    expect(stderr).toMatch(text);
    expect(await readdir(folder)).toEqual([name]);
  });

  test('and one that is not there', async ({ folder }) => {
    const { code, stderr } = await bianheng(['plan', 'none.xlsx', '--locale', 'en-US'], folder);
    expect(code).toBe(2);
    expect(stderr).toBe('There is no file none.xlsx.\n');
  });
});

describe('the input is never overwritten', () => {
  test.for([
    ['its own name', 'county.xlsx'],
    ['another way to it', './sub/../county.xlsx'],
    ['a symbolic link', 'symbolic.xlsx'],
    ['a hard link', 'hard.xlsx'],
  ] as const)('by %s', async ([, target], { folder }) => {
    const input = join(folder, 'county.xlsx');
    await copyFile(SAMPLE, input);
    await mkdir(join(folder, 'sub'));
    await symlink(input, join(folder, 'symbolic.xlsx'));
    await link(input, join(folder, 'hard.xlsx'));
    const names = (await readdir(folder)).sort();
    const { code, stderr } = await bianheng(['plan', 'county.xlsx', '-o', target], folder);
    expect(code).toBe(3);
    expect(stderr).toContain('不能覆盖输入文件');
    expect(await readFile(input)).toEqual(await readFile(SAMPLE));
    expect((await readdir(folder)).sort()).toEqual(names);
  });

  test('nor is a file of another kind made of it', async ({ folder }) => {
    const { code, stderr } = await bianheng(['plan', SAMPLE, '-o', 'result.xls'], folder);
    expect(code).toBe(3);
    expect(stderr).toContain('.xlsx');
    expect(await readdir(folder)).toEqual([]);
  });
});

test('what a copy with more sheets cannot keep valid is said before it is written', async ({
  folder,
}) => {
  const signed = zip({
    ...unzip(await readFile(SAMPLE)),
    '_xmlsignatures/sig1.xml': new TextEncoder().encode('<Signature/>'),
  });
  const locked = edited(signed, {
    [WORKBOOK]: (text) => text.replace('<sheets>', '<workbookProtection lockStructure="1"/>$&'),
  });
  await writeFile(join(folder, 'county.xlsx'), locked);
  const { code, stderr } = await bianheng(['plan', 'county.xlsx', '-q'], folder);
  expect(code).toBe(1);
  expect(stderr).toContain('注意：工作簿中有数字签名，加入工作表后签名即失效');
  expect(stderr).toContain('结构保护');
});

test('a reader that stops reading is no trouble', async ({ folder }) => {
  const bin = `"${process.execPath}" "${BIN}" check "${SAMPLE}" --json`;
  const { code, stderr } = await run('sh', ['-c', `${bin} | head -c 20`], { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toBe('');
});

interface Document {
  readonly schema: string;
  readonly receipt: { readonly policyHash: string; readonly asOf: string };
  readonly townships: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

function expectOneScreen(stdout: string): void {
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(80);
}

test('a planner’s own sheet under a name of ours is refused by name, in any language, and nothing is written', async ({
  folder,
}) => {
  const own = edited(await readFile(POPULATION_ONLY), {
    [WORKBOOK]: (xml) => xml.replace(/(<sheet [^>]*?name=")[^"]*"/u, '$1编衡-核对表"'),
  });
  await writeFile(join(folder, 'own.xlsx'), own);
  const { code, stderr } = await bianheng(['plan', 'own.xlsx'], folder);
  expect(code).toBe(3);
  expect(stderr).toContain('（编衡-核对表）');
  expect(await readdir(folder)).toEqual(['own.xlsx']);
});

test('a second language replaces the sheets of the first', async ({ folder }) => {
  await bianheng(['plan', POPULATION_ONLY, '-o', 'first.xlsx'], folder);
  const { stderr } = await bianheng(
    ['plan', 'first.xlsx', '-o', 'second.xlsx', '--locale', 'en-US'],
    folder,
  );
  expect(stderr).toBe('');
  const names = (await readGrids(await readFile(join(folder, 'second.xlsx')))).map(
    ({ sheet }) => sheet,
  );
  expect(names).toContain('BH-Reconciliation');
  expect(names).not.toContain('编衡-核对表');
});
