import { afterEach, describe, expect, test } from 'vitest';

import { hasContents } from '../../../addin/excel/hasContents.ts';
import type { CellValue, Grid } from '../../../engine/index.ts';
import { readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { inputSheets, openHost, resultSheets, small } from './support.ts';

let office = openHost();
afterEach(() => {
  office.uninstall();
});

/** Batches that ask for something; the library sends more to let go of what it held. */
const questions = (): number =>
  office.host.batches.filter(({ Actions }) => Actions.some(({ QueryInfo }) => QueryInfo)).length;

const gridOf = (rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: '表',
  hidden: false,
  top: 0,
  left: 0,
  rows,
  merges: [],
  ...more,
});

test('whether a workbook holds anything is asked without taking a cell out', async () => {
  office = openHost({ sheets: ['Sheet1', 'Sheet2'] });
  expect(await hasContents()).toBe(false);
  office.uninstall();
  office = openHost({ grids: [gridOf([]), gridOf([[null, 0]], { sheet: '第二张' })] });
  expect(await hasContents()).toBe(true);
  expect(questions()).toBe(2);
  expect(JSON.stringify(office.host.batches)).not.toMatch(/"(?:Values|values)"/u);
});

describe('the same grids from Excel and from the file', () => {
  test.each(['zh-CN', 'en-US'] as const)('of the sample county, %s', async (locale) => {
    const fromFile = await readGrids(await writeWorkbook(inputSheets(locale)));
    office = openHost({ grids: fromFile });
    expect(await office.workbook.readGrids()).toEqual(fromFile);
  });

  test('in three syncs, whatever the number of sheets', async () => {
    const fromFile = await readGrids(await writeWorkbook(inputSheets()));
    office = openHost({ grids: fromFile });
    await office.workbook.readGrids();
    expect(questions()).toBe(3);
  });

  test('what we wrote through Office.js is what a file of the same sheets holds', async () => {
    // Formulas are left out: what they result in is for Excel itself.
    const sheets = [...inputSheets(), ...resultSheets()].map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell === null ? null : { ...cell, formula: undefined })),
      ),
    }));
    office = openHost({ sheets: ['空表'] });
    await office.workbook.insertSheets(sheets);
    const [first, ...written] = await office.workbook.readGrids();
    const fromFile = await readGrids(await writeWorkbook(sheets));
    expect(first?.sheet).toBe('空表');
    expect(written.map(inOrder)).toEqual(fromFile.map(inOrder));
  });

  test('of texts that look like something else', async () => {
    const texts = [
      '001',
      '5%',
      '3-1',
      '=1+1',
      'TRUE',
      '#N/A',
      "'撇号",
      '2024/1/1',
      '+86',
      '１２',
      '-',
    ];
    const sheet = { ...small('文本'), rows: texts.map((value) => [{ value }]), merges: [] };
    office = openHost();
    await office.workbook.writeSheets([sheet], { replace: [] });
    expect((await office.workbook.readGrids())[1]?.rows).toEqual(texts.map((text) => [text]));
  });
});

describe('of cells', () => {
  test('errors, booleans, dates, blanks and empty texts keep what they are', async () => {
    const rows = [
      ['甲', 45_657, true, null],
      [{ error: '#DIV/0!' }, '', '#N/A', null],
      [null, null, null, 1],
    ];
    office = openHost({ grids: [gridOf(rows, { top: 2, left: 1 })] });
    expect(await office.workbook.readGrids()).toEqual([gridOf(rows, { top: 2, left: 1 })]);
  });

  test('formulas with an empty result beyond the table do not widen it', async () => {
    office = openHost({
      grids: [
        gridOf([
          ['', '', ''],
          ['甲', 1, ''],
          ['', '', ''],
        ]),
      ],
    });
    expect(await office.workbook.readGrids()).toEqual([gridOf([['甲', 1]], { top: 1 })]);
  });

  test('hidden sheets are read and said to be hidden; empty ones are there', async () => {
    const grids = [gridOf([[1]]), gridOf([], { sheet: '辅助', hidden: true })];
    office = openHost({ grids });
    expect(await office.workbook.readGrids()).toEqual(grids);
  });
});

describe('large workbooks', () => {
  test('3,000 rows of 20 columns come out by blocks', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) =>
      Array.from({ length: 20 }, (_cell, column) => `乡镇${row}栏${column}`),
    );
    office = openHost({ grids: [gridOf(rows), gridOf(rows, { sheet: '又一' })] });
    const grids = await office.workbook.readGrids();
    expect(grids[1]?.rows).toEqual(rows);
    expect(questions()).toBe(4);
  });

  test('texts too long for one answer are read in halves', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`${row}`.padEnd(20_000, '编'), '乙']);
    office = openHost({ grids: [gridOf(rows)] });
    expect((await office.workbook.readGrids())[0]?.rows).toEqual(rows);
  });

  test('more than 512 merged areas on one sheet', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => [row, null, 1]);
    const merges = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    office = openHost({ grids: [gridOf(rows, { merges })] });
    expect((await office.workbook.readGrids())[0]).toEqual(gridOf(rows, { merges }));
  });

  test('a stray cell far away is named', async () => {
    office = openHost({ grids: [gridOf([['甲']])] });
    office.host.user.edit('表', 'AZ200000', [[1]]);
    await expect(office.workbook.readGrids()).rejects.toMatchObject({
      trouble: 'tooLarge',
      text: { 'zh-CN': expect.stringContaining('AZ200000') as string },
    });
  });
});

/** Merges have no order. */
const inOrder = (grid: Grid): Grid => ({
  ...grid,
  merges: [...grid.merges].sort((one, other) => one.top - other.top || one.left - other.left),
});
