import { afterEach, describe, expect, test } from 'vitest';

import { createSession } from '../../../addin/session/session.ts';
import { writingOf } from '../../../addin/session/output.ts';
import {
  OWN_SHEETS,
  planWorkbook,
  reportSheets,
  type Grid,
  type Sheet,
} from '../../../engine/index.ts';
import { addSheets, readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { openWithExcelJs } from '../../excel-host/fromExcelJs.ts';
import { sampleBytes } from '../session/sample.ts';
import { edited, WORKBOOK } from '../../xlsx/support/graft.ts';
import { openHost } from './support.ts';

let office = openHost();
afterEach(() => {
  office.uninstall();
});

const REPLACE = Object.values(OWN_SHEETS).flat();
const names = () => office.host.book.sheets.map(({ name }) => name);

/** What the command writes of a workbook. */
async function fromCommand(bytes: Uint8Array): Promise<Uint8Array> {
  const { report } = planWorkbook(await readGrids(bytes));
  return addSheets(bytes, reportSheets(report, 'zh-CN'), { replace: REPLACE });
}

/** The workbook that Excel has open, saved: its cells, and the names that belong to sheets. */
async function saved(): Promise<Uint8Array> {
  const grids = await office.workbook.readGrids();
  const marked = (isMarked: boolean): readonly Sheet[] =>
    grids.filter(({ mark }) => (mark !== undefined) === isMarked).map((grid) => sheetOf(grid));
  return writeWorkbook([...marked(false), ...marked(true)]);
}

const sheetOf = ({ sheet, rows, top, left }: Grid): Sheet => ({
  name: sheet,
  widths: [],
  rows: [
    ...Array.from({ length: top }, () => []),
    ...rows.map((row) => [
      ...Array.from({ length: left }, () => null),
      ...row.map((value) => (value === null ? null : { value })),
    ]),
  ],
  print: { paper: 'A4', landscape: true },
});

describe('a sheet of ours is known again by every host', () => {
  test('what the command wrote is replaced by the pane in Excel, and undone', async () => {
    const bytes = await fromCommand(sampleBytes());
    office = openHost();
    await openWithExcelJs(office.host, bytes);
    const before = names();
    const session = createSession(office.workbook);
    await session.open();
    const { creates, replaces, blocks } = writingOf(session.state(), 'zh-CN');
    expect([creates, blocks]).toEqual([[], []]);
    expect(replaces).toContain('编衡-核对表');
    await session.write({ locale: 'zh-CN' });
    expect(session.state().trouble).toBeUndefined();
    expect(names()).toEqual(before);
    await session.undoWrite();
    expect(session.state().trouble).toBeUndefined();
  }, 90_000);

  test('what the pane wrote in Excel is replaced by the command and the page', async () => {
    office = openHost({ grids: await readGrids(sampleBytes()) });
    const session = createSession(office.workbook);
    await session.open();
    await session.write({ locale: 'zh-CN' });
    const file = await saved();
    const again = await fromCommand(file);
    const sheets = (await readGrids(again)).map(({ sheet }) => sheet);
    expect(sheets).toEqual((await readGrids(file)).map(({ sheet }) => sheet));
  }, 90_000);

  test('a planner’s own sheet under our name is refused by the command and the page, by name', async () => {
    const grids = await readGrids(sampleBytes());
    const own = { ...sheetOf(grids[0]!), name: '编衡-核对表我' };
    const mine = await addSheets(sampleBytes(), [own], { replace: [] });
    const renamed = edited(mine, {
      [WORKBOOK]: (xml) => xml.replace('<sheet name="编衡-核对表我"', '<sheet name="编衡-核对表"'),
    });
    await expect(fromCommand(renamed)).rejects.toMatchObject({
      refusal: { message: { 'zh-CN': expect.stringContaining('（编衡-核对表）') as string } },
    });
  }, 60_000);
});
