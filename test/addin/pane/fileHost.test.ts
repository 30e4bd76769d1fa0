import { expect, test } from 'vitest';
import {
  createFileHost,
  resultName,
  studyName,
  type FileHost,
} from '../../../addin/file/fileHost.ts';
import { labourOf } from '../../../addin/file/labour.ts';
import { writingOf } from '../../../addin/session/output.ts';
import { createSession } from '../../../addin/session/session.ts';
import { readGrids, scanPackage } from '../../../xlsx/index.ts';
import { edited, WORKBOOK } from '../../xlsx/support/graft.ts';
import { sampleBytes } from '../session/sample.ts';

const POST = { kind: 'administrative', township: '990001105' } as const;

/** A host without a worker, as where workers are forbidden. */
function hostWithoutWorker(): { host: FileHost; saved: { name: string; bytes: Uint8Array }[] } {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const labour = labourOf(() => {
    throw new Error('no workers here');
  });
  const host = createFileHost({
    labour,
    save: (name, bytes) => saved.push({ name, bytes }),
    show: () => undefined,
  });
  return { host, saved };
}

test('a result is opened again, taken up, and kept as a dated copy when replaced', async () => {
  const { host, saved } = hostWithoutWorker();
  host.take('county-33.xlsx', sampleBytes());
  const session = createSession(host);
  await session.open();
  session.adjust(POST, 2);
  await session.write({ locale: 'zh-CN' });
  host.take(saved[0]!.name, saved[0]!.bytes);
  await session.open();
  expect(session.state().edits.decisions['administrative/990001105']?.adjustment).toBe(2);
  expect(session.state().ours).toContain('编衡-调整记录');
  session.setStatus('consultation');
  await session.write({ locale: 'zh-CN', keepsCopies: true });
  expect(session.state().trouble).toBeUndefined();
  expect(saved[1]!.name).toBe('county-33.result-2.xlsx');
  const names = (await readGrids(saved[1]!.bytes)).map(({ sheet }) => sheet);
  expect(names).toContain('编衡-核查问题 2024-12-31');
  expect(names.filter((name) => name === '编衡-核查问题')).toHaveLength(1);
  const before = session.state().open!.report.plan;
  host.take(saved[1]!.name, saved[1]!.bytes);
  await session.open();
  expect(session.state().open!.report.plan).toEqual(before);
});

test('a planner’s own sheet under a name of ours is named, and nothing is handed out', async () => {
  const { host, saved } = hostWithoutWorker();
  const own = edited(sampleBytes(), {
    [WORKBOOK]: (xml) => xml.replace(/(<sheet [^>]*?name=")[^"]*"/u, '$1编衡-核对表"'),
  });
  host.take('county-33.xlsx', own);
  const session = createSession(host);
  await session.open();
  expect(writingOf(session.state(), 'zh-CN').blocks).toEqual(['编衡-核对表']);
  await session.write({ locale: 'zh-CN' });
  expect(session.state().trouble?.text['zh-CN']).toContain('（编衡-核对表）');
  expect(saved).toEqual([]);
});

test('hands out the blank template in both languages', async () => {
  const { host, saved } = hostWithoutWorker();
  await host.saveTemplate('zh-CN');
  await host.saveTemplate('en-US');
  expect(saved.map(({ name }) => name)).toEqual(['编制测算模板.xlsx', 'planning-workbook.xlsx']);
  for (const { bytes } of saved) expect(scanPackage(bytes).kind).toBe('workbook');
});

test('refuses what is no workbook with words in both languages', async () => {
  const { host } = hostWithoutWorker();
  host.take('a.xls', new TextEncoder().encode('a,b\n1,2\n'));
  const session = createSession(host);
  await session.open();
  expect(session.state().trouble).toMatchObject({ kind: 'refusedFile' });
  expect(session.state().open).toBeUndefined();
});

test('a file that is refused leaves the open plan with its own file', async () => {
  const { host, saved } = hostWithoutWorker();
  host.take('county-33.xlsx', sampleBytes());
  const session = createSession(host);
  await session.open();
  session.adjust(POST, 2);
  host.take('b.csv', new TextEncoder().encode('a,b\n1,2\n'));
  await session.open();
  expect(session.state().trouble).toMatchObject({ kind: 'refusedFile' });
  expect(session.state().open?.name).toBe('county-33.xlsx');
  await session.write({ locale: 'zh-CN' });
  expect(session.state().trouble).toBeUndefined();
  expect(saved.map(({ name }) => name)).toEqual(['county-33.result.xlsx']);
  const names = (await readGrids(saved[0]!.bytes)).map(({ sheet }) => sheet);
  expect(names).toContain('编衡-调整记录');
  // Nor is it what a later reading reads.
  await session.open();
  expect(session.state().trouble).toBeUndefined();
  expect(session.state().open?.name).toBe('county-33.xlsx');
});

test('a file that is read and then fails to open leaves the former one', async () => {
  const { host, saved } = hostWithoutWorker();
  host.take('county-33.xlsx', sampleBytes());
  await host.readGrids();
  host.settle?.(true);
  host.take('other.xlsx', sampleBytes());
  await host.readGrids();
  host.settle?.(false);
  expect(await host.name()).toBe('county-33.xlsx');
  await host.writeSheets([], { replace: [] });
  expect(saved.at(-1)?.name).toBe('county-33.result.xlsx');
});

test('names a result after its input', () => {
  expect(resultName('县.xlsx')).toBe('县.result.xlsx');
  expect(resultName('县.result.xlsx')).toBe('县.result-2.xlsx');
  expect(resultName('县.result-2.xlsm')).toBe('县.result-3.xlsm');
});

test('names a workbook with a study after both, in the language of its sheets', () => {
  expect(studyName('county-33.xlsx', '编衡-方案比较')).toBe('county-33-方案比较.xlsx');
  expect(studyName('county-33-方案比较.xlsx', '编衡-方案比较')).toBe('county-33-方案比较-2.xlsx');
  expect(studyName('县-方案比较-2.xlsm', '编衡-方案比较')).toBe('县-方案比较-3.xlsm');
  expect(studyName('县-方案比较.xlsx', '编衡-模拟(全县)')).toBe('县-方案比较-模拟.xlsx');
  expect(studyName('county.xlsx', 'BH-Simulation (county)')).toBe('county-Simulation.xlsx');
});
