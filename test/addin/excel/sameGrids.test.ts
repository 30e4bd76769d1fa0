import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';

import { reportSheets, type Grid } from '../../../engine/index.ts';
import { addSheets, readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { openWithExcelJs } from '../../excel-host/fromExcelJs.ts';
import { sampleReport } from '../../results/sampleReport.ts';
import { openHost } from './support.ts';

let office = openHost();
afterEach(() => {
  office.uninstall();
});

const file = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../templates/${name}`, import.meta.url)));

/** Merges have no order. */
const inOrder = (grid: Grid): Grid => ({
  ...grid,
  merges: [...grid.merges].sort((one, other) => one.top - other.top || one.left - other.left),
});

async function expectSameGrids(bytes: Uint8Array): Promise<void> {
  office = openHost();
  await openWithExcelJs(office.host, bytes);
  const fromExcel = await office.workbook.readGrids();
  const fromFile = await readGrids(bytes);
  expect(fromExcel.map(({ sheet }) => sheet)).toEqual(fromFile.map(({ sheet }) => sheet));
  for (const [index, grid] of fromFile.entries()) {
    expect(inOrder(fromExcel[index]!), grid.sheet).toEqual(inOrder(grid));
  }
}

describe('the same grids from Office.js and from the file', () => {
  test.each([
    'samples/county-33.xlsx',
    'samples/county-33.office.xlsx',
    'samples/linshui-2020.xlsx',
    'samples/pengzhou-2020.xlsx',
    'planning-workbook.zh-CN.xlsx',
    'planning-workbook.en-US.xlsx',
  ])('of %s', async (name) => {
    await expectSameGrids(file(name));
  });

  test.each(['zh-CN', 'en-US'] as const)('of a result workbook, %s', async (locale) => {
    await expectSameGrids(await writeWorkbook(reportSheets(sampleReport(), locale)));
  });

  test('of a planner’s table with our results behind it', async () => {
    const sheets = reportSheets(sampleReport(), 'zh-CN');
    await expectSameGrids(
      await addSheets(file('samples/county-33.office.xlsx'), sheets, { replace: [] }),
    );
  });
});
