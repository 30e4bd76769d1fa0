import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Sheet } from '../../../engine/index.ts';
import { BYTES_PER_SYNC } from '../../../addin/excel/pacing.ts';
import { utf8Length } from '../../excel-host/limits.ts';
import { openHost, resultSheets, small } from './support.ts';

let office = openHost();
beforeEach(() => {
  office = openHost({ sheets: ['人员', '参数'] });
});
afterEach(() => {
  office.uninstall();
});

const own = '编衡-测算说明';
const names = () => office.host.book.sheets.map(({ name }) => name);
const sizes = () => office.host.batches.map((batch) => utf8Length(JSON.stringify(batch)));

/** Texts of Chinese, so that characters and bytes differ. */
const wide = (rows: number, columns: number): Sheet => ({
  ...small(own),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => ({
      value: `${row}-${column}`.padEnd(60, '编'),
      style: 'text' as const,
    })),
  ),
  merges: [],
  filter: undefined,
});

describe('one sync', () => {
  test('takes at most 2 MB of UTF-8, whatever is written', async () => {
    await office.workbook.writeSheets([wide(3_000, 12)], { replace: [] });
    expect(Math.max(...sizes())).toBeLessThanOrEqual(BYTES_PER_SYNC);
    expect(sizes().reduce((sum, size) => sum + size, 0)).toBeGreaterThan(3 * BYTES_PER_SYNC);
  });

  test('holds calculation and screen still while we write', async () => {
    await office.workbook.writeSheets([wide(300, 12)], { replace: [] });
    const held = office.host.log.map(({ what }) => what);
    expect(held).toContain('application.SuspendApiCalculationUntilNextSync');
    expect(held).toContain('application.SuspendScreenUpdatingUntilNextSync');
  });

  test('a county’s whole result goes in by a handful of them', async () => {
    await office.workbook.writeSheets(resultSheets(), { replace: [] });
    expect(Math.max(...sizes())).toBeLessThanOrEqual(BYTES_PER_SYNC);
    const writing = office.host.batches.filter((batch) =>
      batch.Actions.some(({ Name }) => Name === 'Formulas' || Name === 'SetPosition'),
    );
    expect(writing.length).toBeLessThanOrEqual(12);
  });

  test('that Excel finds too large is explained, and nothing is left of it', async () => {
    office.host.modes.requestLimit = 100_000;
    await expect(
      office.workbook.writeSheets([wide(300, 12)], { replace: [] }),
    ).rejects.toMatchObject({
      trouble: 'tooLarge',
    });
    expect(names()).toEqual(['人员', '参数']);
    expect(office.host.book.areEventsOn).toBe(true);
  });
});

describe('while reading', () => {
  test('a cell being edited is waited for, then explained', async () => {
    office.host.modes.isInCellEditMode = true;
    await expect(office.workbook.readGrids()).rejects.toMatchObject({ trouble: 'cellEdit' });
    const reading = office.workbook.readGrids();
    setTimeout(() => {
      office.host.modes.isInCellEditMode = false;
    }, 6);
    expect((await reading).map(({ sheet }) => sheet)).toEqual(['人员', '参数']);
  });

  test('protected sheets and workbooks open for reading are read as any other', async () => {
    office.host.user.edit('人员', 'A1:B1', [['甲', 1]]);
    office.host.user.protect('人员');
    office.host.modes.isReadOnly = true;
    expect((await office.workbook.readGrids())[0]?.rows).toEqual([['甲', 1]]);
  });

  test('one row too long for an answer is explained', async () => {
    office.host.user.edit('人员', 'A1', [['编'.repeat(20_000)]]);
    office.host.modes.responseLimit = 10_000;
    await expect(office.workbook.readGrids()).rejects.toMatchObject({ trouble: 'tooLarge' });
  });
});

test('a sheet of ours that the planner deletes meanwhile comes back on undo', async () => {
  await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
  await office.workbook.writeSheets([small(own, '新')], { replace: [own] });
  office.host.user.deleteSheet(own);
  await office.workbook.undoWrite();
  expect(office.host.sheet(own).cells.get(1)?.get(0)?.value).toBe('旧');
});

test('an Excel below the floor says what it lacks', async () => {
  office = openHost({ sheets: ['人员'], requirements: { ExcelApi: '1.9', SharedRuntime: '1.1' } });
  await expect(office.workbook.writeSheets([small(own)], { replace: [] })).rejects.toMatchObject({
    trouble: 'unsupported',
    text: { 'zh-CN': expect.stringContaining('Excel 2021') as string },
  });
  expect(names()).toEqual(['人员']);
});
