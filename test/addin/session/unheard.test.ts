import { afterEach, beforeEach, expect, test } from 'vitest';

import { createSession } from '../../../addin/session/session.ts';
import { readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { beforeBatch, has, inputSheets, openHost } from '../excel/support.ts';

let office = openHost();
beforeEach(async () => {
  office.uninstall();
  office = openHost({ grids: await readGrids(await writeWorkbook(inputSheets())) });
});
afterEach(() => {
  office.uninstall();
});

test('an input cell changed while we write makes the results out of date, though no event tells', async () => {
  const session = createSession(office.workbook);
  await session.open();
  const [sheet = ''] = session.state().open?.reading.sheetsRead ?? [];
  await session.writeChecks('zh-CN');
  expect(session.state()).toMatchObject({ isStale: false, trouble: undefined });
  beforeBatch(office.host, has('Formulas'), () => {
    office.host.user.edit(sheet, 'Z99', [['改']]);
  });
  await session.writeChecks('zh-CN');
  expect(session.state()).toMatchObject({ isStale: true, trouble: undefined });
  await session.open();
  expect(session.state().isStale).toBe(false);
});

test('a cell edit that stops a write is told while it lasts; undo then puts back, and no more', async () => {
  const session = createSession(office.workbook);
  await session.open();
  await session.writeChecks('zh-CN');
  const { ours, oursBefore } = session.state();
  const told: (string | undefined)[] = [];
  session.subscribe(() => told.push(session.state().trouble?.text['zh-CN']));
  beforeBatch(office.host, has('Formulas'), () => {
    office.host.modes.isInCellEditMode = true;
  });
  await session.writeChecks('zh-CN');
  expect(told).toContainEqual(expect.stringContaining('随后自动继续'));
  expect(session.state().trouble?.text['zh-CN']).toContain('写入中途停下');
  office.host.modes.isInCellEditMode = false;
  await session.undoWrite();
  expect(session.state()).toMatchObject({ trouble: undefined, ours, oursBefore });
});
