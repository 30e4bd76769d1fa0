import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';

import { addSheets, readGrids, scanPackage, writeWorkbook } from '../../xlsx/index.ts';
import { chartOf, chartSheet } from './support/charts.ts';
import { textOf, unzip } from './support/package.ts';
import { convert, hasOffice } from './support/office.ts';
import { richWorkbook } from './support/rich.ts';
import { planSheet } from './support/sheets.ts';

const missing = hasOffice ? '' : ' (skipped: soffice is not installed)';

describe.skipIf(!hasOffice)(`LibreOffice${missing}`, () => {
  test('opens a grafted workbook as it is: values, stale sums, filters, print titles', async () => {
    const grafted = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const saved = convert(grafted, 'xlsx', 'xlsx');
    const grids = await readGrids(saved);
    expect(grids.map(({ sheet }) => sheet)).toEqual(['数据', '透视', '旧参数', '测算方案']);
    expect(grids[0]!.rows[3]!.slice(0, 2)).toEqual(['合计', 99999]);
    expect(grids[3]!.rows).toEqual((await readGrids(grafted))[3]!.rows);
    // Our mark is kept: the sheet may be replaced after an office has saved it elsewhere.
    expect(grids[3]!.mark).toBe('测算方案');
    const workbook = textOf(saved, 'xl/workbook.xml');
    expect(workbook).toMatch(/_xlnm\.Print_Titles"[^>]*>'?测算方案'?!\$1:\$3</u);
    expect(workbook).toMatch(/_xlnm\._FilterDatabase"[^>]*>'?测算方案'?!\$A\$3:\$E\$6</u);
    const sheet = textOf(saved, 'xl/worksheets/sheet4.xml');
    expect(sheet).toContain('<hyperlink ref="B4" location="&apos;数据&apos;!B2"');
    expect(sheet).toContain('<autoFilter ref="A3:E6"');
    expect(Object.keys(unzip(saved)).some((name) => name.startsWith('xl/charts/chart'))).toBe(true);
  });

  test('prints a grafted workbook', async () => {
    const grafted = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const pdf = convert(grafted, 'xlsx', 'pdf');
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
  });

  test('opens our charts beside the planner’s, with their series, titles and cells', async () => {
    const charts = [chartOf(), chartOf({ name: 'b', kind: 'line', title: '走势' })];
    const grafted = await addSheets(richWorkbook(), [chartSheet('图', charts)], { replace: [] });
    const saved = convert(grafted, 'xlsx', 'xlsx');
    const parts = Object.keys(unzip(saved)).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    const texts = parts.map((name) => textOf(saved, name));
    expect(parts).toHaveLength(3);
    expect(texts.join('')).toContain('各乡镇编制 &lt;前后&gt; &amp; 对比');
    const line = texts.find((text) => text.includes('走势')) ?? '';
    expect(line).toContain('<c:lineChart>');
    expect(line).toMatch(/图'?!\$C\$2:\$C\$3/u);
  });

  test('opens a new workbook and keeps its lists and links', async () => {
    const saved = convert(await writeWorkbook([planSheet()]), 'xlsx', 'xlsx');
    const sheet = textOf(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('type="list"');
    expect((await readGrids(saved))[0]!.rows[6]).toEqual(['合计', 114_642, null, null, null]);
  });

  test('makes workbooks that we read and extend', async () => {
    const csv = strToU8('\ufeff乡镇,人口,占比\n青山镇,38215,0.65\n白水乡,20500,0.35\n');
    const original = convert(csv, 'csv', 'xlsx');
    expect(scanPackage(original)).toMatchObject({ kind: 'workbook', sheets: [{ name: 'book' }] });
    const result = await addSheets(original, [planSheet()], { replace: [] });
    const [first] = await readGrids(result);
    expect(first!.rows.slice(1)).toEqual([
      ['青山镇', 38215, 0.65],
      ['白水乡', 20500, 0.35],
    ]);
    expect(unzip(result)['xl/worksheets/sheet1.xml']).toEqual(
      unzip(original)['xl/worksheets/sheet1.xml'],
    );
    expect((await readGrids(convert(result, 'xlsx', 'xlsx'))).map(({ sheet }) => sheet)).toEqual([
      'book',
      '测算方案',
    ]);
  });

  test('saves old and open formats that are refused by what they are', async () => {
    const bytes = await writeWorkbook([planSheet()]);
    expect(scanPackage(convert(bytes, 'xlsx', 'xls')).kind).toBe('legacyXls');
    expect(scanPackage(convert(bytes, 'xlsx', 'ods')).kind).toBe('openDocument');
  });
});
