import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect } from 'vitest';
import { test } from './support/folder.ts';
import { HOME, run, type Ended } from './support/run.ts';

/** What a clone has: the files git knows, as they stand here. */
let tracked: readonly string[] = [];

beforeAll(() => {
  tracked = execFileSync('git', ['ls-files', '-z'], { cwd: HOME, encoding: 'utf8' })
    .split('\0')
    .filter((path) => /^(cli|engine|xlsx|templates)\/|^[^/]+\.json$/u.test(path));
});

const BUILDING = 'Building …';
const INSTALLING = 'installing the locked dependencies';

describe('in a clone', () => {
  test('the command installs, builds and runs; then it only runs', async ({ folder }) => {
    const clone = await cloneInto(folder);
    const npm = await pretendNpm(folder);
    const first = await start(clone, ['plan'], { npm_execpath: npm });
    expect(first.stderr).toContain('正在按 package-lock.json 安装依赖');
    expect(first.stderr).toContain(INSTALLING);
    expect(first.stderr).toContain(BUILDING);
    expect(first.stdout).toContain('33个乡镇');
    expect(first.code).toBe(1);
    expect(JSON.parse(await readFile(join(folder, 'npm-was-asked.json'), 'utf8'))).toContain('ci');

    const second = await start(clone, ['--version']);
    expect(second.stderr).toBe('');
    expect(second.code).toBe(0);
  });

  test('it builds anew when a source changes, and not when only a time does', async ({
    folder,
  }) => {
    const clone = await cloneInto(folder);
    await linkDependencies(clone);
    const source = join(clone, 'cli', 'help.ts');
    expect((await start(clone, ['--help'])).stderr).toContain(BUILDING);

    await utimes(source, new Date(), new Date());
    expect((await start(clone, ['--help'])).stderr).toBe('');

    await writeFile(source, (await readFile(source, 'utf8')).replace('用法', '怎样用'));
    const changed = await start(clone, ['--help']);
    expect(changed.stderr).toContain(BUILDING);
    expect(changed.stdout).toContain('怎样用');

    await rm(join(clone, 'dist', 'cli', 'stamp.json'));
    expect((await start(clone, ['--help'])).stderr).toContain(BUILDING);
  });

  test('several at once build once', async ({ folder }) => {
    const clone = await cloneInto(folder);
    await linkDependencies(clone);
    const ended = await Promise.all([1, 2, 3].map(() => start(clone, ['--version'])));
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ended.filter(({ stderr }) => stderr.includes(BUILDING))).toHaveLength(1);
  });

  test('a lock left by a process that is gone stops nobody', async ({ folder }) => {
    const clone = await cloneInto(folder);
    await linkDependencies(clone);
    await mkdir(join(clone, 'dist'));
    await writeFile(join(clone, 'dist', '.build.lock'), '999999999');
    expect((await start(clone, ['--version'])).code).toBe(0);
  });

  test('without a network it says what to do', async ({ folder }) => {
    const clone = await cloneInto(folder);
    const { code, stdout, stderr } = await start(clone, ['plan'], {
      npm_execpath: '',
      npm_config_offline: 'true',
      npm_config_cache: join(folder, 'empty'),
    });
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain('依赖没有装好');
    expect(stderr).toContain('The dependencies could not be installed');
  });

  test('dependencies that are not the locked ones are installed anew', async ({ folder }) => {
    const clone = await cloneInto(folder);
    const npm = await pretendNpm(folder);
    await mkdir(join(clone, 'node_modules'));
    const list = join(HOME, 'node_modules', '.package-lock.json');
    const installed = JSON.parse(await readFile(list, 'utf8')) as Lockfile;
    installed.packages['node_modules/exceljs'] = { version: '0.0.1' };
    await writeFile(join(clone, 'node_modules', '.package-lock.json'), JSON.stringify(installed));
    const { code, stderr } = await start(clone, ['--version'], { npm_execpath: npm });
    expect(stderr).toContain(INSTALLING);
    expect(code).toBe(0);
  });

  test('a script runs with the place of its source and its arguments', async ({ folder }) => {
    const clone = await cloneInto(folder);
    await linkDependencies(clone);
    const script = join(clone, 'templates', 'say.ts');
    await writeFile(
      script,
      `import { ENGINE_VERSION } from '../engine/index.ts';
       console.log(JSON.stringify([import.meta.dirname, process.argv.slice(2), ENGINE_VERSION]));`,
    );
    const bootstrap = join(clone, 'cli', 'bootstrap', 'script.mjs');
    const { code, stdout } = await run(process.execPath, [bootstrap, 'templates/say.ts', 'a'], {
      cwd: clone,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([dirname(script), ['a'], expect.any(String)]);
  });
});

test('installed as a package it runs what was built', async ({ folder }) => {
  const clone = await cloneInto(folder);
  await linkDependencies(clone);
  await start(clone, ['--version']);
  const home = join(folder, 'node_modules', 'bianheng');
  for (const part of ['cli/bianheng.mjs', 'cli/bootstrap', 'dist', 'templates', 'package.json'])
    await cp(join(clone, part), join(home, part), { recursive: true });
  for (const name of ['exceljs', 'fflate', 'simple-statistics', '@xmldom']) {
    const link = join(folder, 'node_modules', name);
    await symlink(join(HOME, 'node_modules', name), link, 'junction');
  }
  const { code, stdout, stderr } = await start(home, ['plan', '-o', join(folder, 'r.xlsx')]);
  expect(stderr).toContain('county-33.xlsx');
  expect(stderr).not.toContain(BUILDING);
  expect(stdout).toContain('33个乡镇');
  expect(code).toBe(1);
});

interface Lockfile {
  readonly packages: Record<string, { version: string }>;
}

async function cloneInto(folder: string): Promise<string> {
  const clone = join(folder, 'clone');
  for (const path of tracked)
    await cp(join(HOME, path), join(clone, path)).catch((error: unknown) => {
      // Known to git, but being moved just now.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    });
  return clone;
}

const linkDependencies = (clone: string): Promise<void> =>
  symlink(join(HOME, 'node_modules'), join(clone, 'node_modules'), 'junction');

/** An npm that writes down what it is asked for, and has everything at hand. */
async function pretendNpm(folder: string): Promise<string> {
  const script = join(folder, 'npm', 'npm-cli.js');
  await mkdir(dirname(script));
  const place = (path: string): string => JSON.stringify(path);
  await writeFile(
    script,
    `const { rmSync, symlinkSync, writeFileSync } = require('node:fs');
     writeFileSync(${place(join(folder, 'npm-was-asked.json'))}, JSON.stringify(process.argv));
     rmSync('node_modules', { recursive: true, force: true });
     symlinkSync(${place(join(HOME, 'node_modules'))}, 'node_modules', 'junction');`,
  );
  return script;
}

const start = (
  home: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> =>
  run(process.execPath, [join(home, 'cli', 'bianheng.mjs'), ...args], {
    cwd: home,
    env: { ...process.env, ...env },
  });
