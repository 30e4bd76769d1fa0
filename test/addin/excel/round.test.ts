import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSession } from '../../../addin/session/session.ts';
import { ANNUAL_SHEETS, planWorkbook } from '../../../engine/index.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { sampleBytes } from '../session/sample.ts';
import { openHost, small } from './support.ts';

const planner = await readGrids(sampleBytes());
const NOTICE = ANNUAL_SHEETS.notice['zh-CN'];
const WISH = { locale: 'zh-CN', tables: ['institutions', 'notice'], year: 2025 } as const;

let office = openHost();
beforeEach(() => {
  office = openHost({ grids: planner });
});
afterEach(() => {
  office.uninstall();
});

const names = (): readonly string[] => office.host.grids().map(({ sheet }) => sheet);

async function opened() {
  const session = createSession(office.workbook);
  await session.open();
  return session;
}

test('tables of the year come behind the planner’s sheets, are replaced alone, and go by undo', async () => {
  const session = await opened();
  const before = office.host.grids();
  await session.writeTables(WISH);
  expect(session.state().trouble).toBeUndefined();
  expect(names().slice(planner.length)).toEqual([ANNUAL_SHEETS.institutions['zh-CN'], NOTICE]);
  expect(office.host.grids().slice(0, planner.length)).toEqual(before);
  expect(office.host.sheet(NOTICE).breaks.horizontal).toHaveLength(32);
  await session.open();
  expect(session.state().tables).toHaveLength(2);
  await session.writeTables({ ...WISH, tables: ['notice'] });
  expect(names()).toHaveLength(planner.length + 2);
  expect(session.state().isStale).toBe(false);
  await session.undoWrite();
  expect(names()).toHaveLength(planner.length + 2);
}, 60_000);

test('a sheet of the planner’s own under the name of a table is left alone', async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.add(NOTICE).getRange('A1').values = [['我的']];
    await context.sync();
  });
  const session = await opened();
  await session.writeTables(WISH);
  expect(session.state().trouble?.text['zh-CN']).toContain(NOTICE);
  expect(names()).toHaveLength(planner.length + 1);
  expect(office.host.sheet(NOTICE).cells.get(0)?.get(0)?.value).toBe('我的');
}, 60_000);

test('the next round opens as a workbook of its own, and can be planned', async () => {
  const session = await opened();
  const before = office.host.grids();
  await session.rollOver({ locale: 'zh-CN', isProvisional: true });
  expect(session.state().trouble).toBeUndefined();
  expect(session.state().madeRound).toMatchObject({ year: 2026, name: undefined });
  expect(office.host.grids()).toEqual(before);
  const [entry] = office.host.log.filter(({ what }) => what === 'createWorkbook');
  const bytes = new Uint8Array(Buffer.from(entry?.args[0] as string, 'base64'));
  const { baseline } = planWorkbook(await readGrids(bytes)).report;
  expect(baseline.county.planYear).toBe(2026);
  expect(baseline.townships).toHaveLength(33);
}, 60_000);

test('says what to do while a cell is being edited, and hands nothing out', async () => {
  office.host.modes.isInCellEditMode = true;
  await expect(office.workbook.newWorkbook([small('新')])).rejects.toMatchObject({
    trouble: 'cellEdit',
  });
  office.host.modes.isInCellEditMode = false;
  office.host.modes.isReadOnly = true;
  await office.workbook.newWorkbook([small('新')]);
  expect(office.host.log.filter(({ what }) => what === 'createWorkbook')).toHaveLength(1);
});
