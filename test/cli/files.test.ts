import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, link, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { Failure } from '../../cli/failure.ts';
import { isSameFile, readBytes, writeWhole } from '../../cli/files.ts';
import { test } from './support/folder.ts';
import { BIN, HOME, run, SAMPLE } from './support/run.ts';

const OLD = 'what was there';
const NEW = new TextEncoder().encode('what is written');

describe('writing', () => {
  test('makes missing folders and leaves nothing but the file', async ({ folder }) => {
    await writeWhole(join(folder, 'a', 'b', 'result.xlsx'), NEW);
    expect(await readFile(join(folder, 'a', 'b', 'result.xlsx'))).toEqual(Buffer.from(NEW));
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['result.xlsx']);
  });

  test('replaces what is there, and the target of a symbolic link', async ({ folder }) => {
    const file = join(folder, 'file.xlsx');
    await writeFile(file, OLD);
    await symlink(file, join(folder, 'link.xlsx'));
    await writeWhole(join(folder, 'link.xlsx'), NEW);
    expect(await readFile(file)).toEqual(Buffer.from(NEW));
    expect((await readdir(folder)).sort()).toEqual(['file.xlsx', 'link.xlsx']);
  });

  test('a folder in the way stays, and no temporary file is left', async ({ folder }) => {
    await mkdir(join(folder, 'result.xlsx'));
    const { exitCode, text } = await failureOf(writeWhole(join(folder, 'result.xlsx'), NEW));
    expect(exitCode).toBe(3);
    expect(text['zh-CN']).toContain('它是文件夹');
    expect(await readdir(folder)).toEqual(['result.xlsx']);
  });

  test('a file where a folder should be is named', async ({ folder }) => {
    await writeFile(join(folder, 'file'), OLD);
    const { text } = await failureOf(writeWhole(join(folder, 'file', 'result.xlsx'), NEW));
    expect(text['zh-CN']).toContain('路径中有一段不是文件夹');
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe(OLD);
  });

  test('a file that Excel marks as open is said to be open', async ({ folder }) => {
    await mkdir(join(folder, 'result.xlsx'));
    await writeFile(join(folder, '~$result.xlsx'), '');
    const { text } = await failureOf(writeWhole(join(folder, 'result.xlsx'), NEW));
    expect(text['zh-CN']).toContain('正在 Excel 或 WPS 中打开');
  });

  test('a folder that may not be written is named', async ({ folder }) => {
    // The superuser may write everywhere but into the kernel's own folder.
    const isSuperuser = process.getuid?.() === 0;
    const place = isSuperuser ? '/sys' : folder;
    const names = await readdir(place);
    if (!isSuperuser) await chmod(place, 0o555);
    const { exitCode, text } = await failureOf(writeWhole(join(place, 'result.xlsx'), NEW));
    if (!isSuperuser) await chmod(place, 0o755);
    expect(exitCode).toBe(3);
    expect(text['en-US']).toContain('writing is not allowed there');
    expect(await readdir(place)).toEqual(names);
  });

  test('a folder that cannot be made is named', async ({ folder }) => {
    await symlink(join(folder, 'nowhere'), join(folder, 'link'));
    const { text } = await failureOf(writeWhole(join(folder, 'link', 'result.xlsx'), NEW));
    expect(text['zh-CN']).toContain('无法写入');
    expect(await readdir(folder)).toEqual(['link']);
  });

  test('a disk that is full half-way leaves what was there', async ({ folder }) => {
    await writeFile(join(folder, 'result.xlsx'), OLD);
    const bin = `"${process.execPath}" "${BIN}" plan "${SAMPLE}" -f -o result.xlsx`;
    const { code, stderr } = await run('bash', ['-c', `ulimit -f 8; ${bin}`], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toContain('磁盘空间不足');
    expect(await readFile(join(folder, 'result.xlsx'), 'utf8')).toBe(OLD);
    expect(await readdir(folder)).toEqual(['result.xlsx']);
  });

  test('a process that is ended half-way leaves what was there', async ({ folder }) => {
    await writeFile(join(folder, 'result.xlsx'), OLD);
    const script = join(HOME, 'cli', 'bootstrap', 'script.mjs');
    const write = join(import.meta.dirname, 'support', 'slowWrite.ts');
    const child = spawn(process.execPath, [script, write, join(folder, 'result.xlsx')]);
    while ((await readdir(folder)).length < 2) await pause(1);
    child.kill('SIGTERM');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGTERM');
    expect(await readFile(join(folder, 'result.xlsx'), 'utf8')).toBe(OLD);
    expect(await readdir(folder)).toEqual(['result.xlsx']);
  });
});

describe('reading', () => {
  test('what is not there, a folder, and the mark of an open workbook are named', async ({
    folder,
  }) => {
    const texts = await Promise.all(
      ['none.xlsx', '.', '~$county.xlsx'].map(async (name) => {
        const { exitCode, text } = await failureOf(readBytes(join(folder, name)));
        expect(exitCode).toBe(2);
        return text['en-US'];
      }),
    );
    expect(texts[0]).toContain('There is no file');
    expect(texts[1]).toContain('is a folder');
    expect(texts[2]).toContain('only marks a workbook as open');
  });
});

describe('one file under two names', () => {
  test('is seen through dots and links, and others are told apart', async ({ folder }) => {
    const file = join(folder, 'county.xlsx');
    await writeFile(file, OLD);
    await writeFile(join(folder, 'other.xlsx'), OLD);
    await symlink(file, join(folder, 'symbolic.xlsx'));
    await link(file, join(folder, 'hard.xlsx'));
    await mkdir(join(folder, 'sub'));
    expect(await isSameFile(file, `${folder}/sub/../county.xlsx`)).toBe(true);
    expect(await isSameFile(file, join(folder, 'symbolic.xlsx'))).toBe(true);
    expect(await isSameFile(file, join(folder, 'hard.xlsx'))).toBe(true);
    expect(await isSameFile(file, join(folder, 'other.xlsx'))).toBe(false);
    expect(await isSameFile(file, join(folder, 'none.xlsx'))).toBe(false);
  });

  test('is seen through letter case where the disk ignores it', async ({ folder }) => {
    const file = join(folder, 'county.xlsx');
    await writeFile(file, OLD);
    const ignoresCase = await readFile(join(folder, 'COUNTY.XLSX')).then(
      () => true,
      () => false,
    );
    expect(await isSameFile(file, join(folder, 'COUNTY.XLSX'))).toBe(ignoresCase);
  });
});

async function failureOf(task: Promise<unknown>): Promise<Failure> {
  try {
    await task;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}
