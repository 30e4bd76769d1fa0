import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';

import type { Sheet, SheetCell, Validation } from '../../engine/index.ts';
import { readGrids, scanPackage, writeWorkbook } from '../../xlsx/index.ts';
import { STYLES } from '../../xlsx/styles.ts';
import { textOf, unzip } from './support/package.ts';
import { cell, planSheet } from './support/sheets.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const sheetOf = (rows: Sheet['rows'], more: Partial<Sheet> = {}): Sheet => ({
  name: '甲',
  widths: [10],
  rows,
  print: { paper: 'A4', landscape: false },
  ...more,
});

const load = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};

describe('a new workbook', () => {
  test('has the same bytes whenever it is written', async () => {
    const first = await writeWorkbook([planSheet()], { title: '方案', creator: '县委编办' });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const second = await writeWorkbook([planSheet()], { title: '方案', creator: '县委编办' });
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('tells its title and maker, and nothing of the machine', async () => {
    const bytes = await writeWorkbook([planSheet()], { title: '方案', creator: '县委编办' });
    const core = textOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>方案</dc:title>');
    expect(core).toContain('<dc:creator>县委编办</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>县委编办</cp:lastModifiedBy>');
    expect(core.match(/\d{4}-\d{2}-\d{2}T/gu)).toEqual(['2024-01-01T', '2024-01-01T']);
  });

  test('holds what the sheets hold', async () => {
    const [grid] = await readGrids(await writeWorkbook([planSheet()]));
    expect(grid!.rows[3]).toEqual(['青山镇', 38215, 38.215, -1, '必须纠正']);
    expect(grid!.rows[6]).toEqual(['合计', 114_642, null, null, null]);
    expect(grid!.merges).toEqual(planSheet().merges);
  });

  test('has no shared strings, for its texts are in the cells', async () => {
    const bytes = await writeWorkbook([planSheet()]);
    expect(Object.keys(unzip(bytes)).some((name) => name.includes('sharedStrings'))).toBe(false);
    expect(textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('sharedStrings');
    expect(textOf(bytes, '[Content_Types].xml')).not.toContain('sharedStrings');
  });

  test('measures its columns by a Chinese body font', async () => {
    const styles = textOf(await writeWorkbook([planSheet()]), 'xl/styles.xml');
    expect(/<fonts[^>]*>(<font>.*?<\/font>)/u.exec(styles)?.[1]).toContain('<name val="宋体"/>');
  });

  test.each([
    ['no sheets', []],
    ['a name Excel does not take', [sheetOf([], { name: 'a/b' })]],
    ['a number that is none', [sheetOf([[cell(Number.NaN)]])]],
    ['an endless number', [sheetOf([[{ value: Infinity, formula: '1/0' }]])]],
    ['a text too long for a cell', [sheetOf([[cell('一'.repeat(32_768))]])]],
  ])('of %s is never written', async (_name, sheets) => {
    await expect(writeWorkbook(sheets)).rejects.toThrow(RangeError);
  });
});

describe('cells', () => {
  const written = async (...cells: (SheetCell | null)[]): Promise<string> =>
    textOf(await writeWorkbook([sheetOf([cells])]), SHEET);

  test('with a formula keep it with its result', async () => {
    expect(await written({ value: 3, formula: 'SUM(B1:B2)' })).toContain(
      '<f>SUM(B1:B2)</f><v>3</v>',
    );
    expect(await written({ value: '', formula: 'IF(1,"","")' })).toContain('<v></v>');
  });

  test('with a formula but no result leave it to Excel', async () => {
    expect(await written({ value: null, formula: 'NOW()' })).toContain('<f>NOW()</f></c>');
    expect(await written({ value: { error: 'uncalculated' }, formula: 'NOW()' })).toContain(
      '</f></c>',
    );
  });

  test('with errors that Excel does not know show their names', async () => {
    expect(await written(cell({ error: '#N/A' }))).toContain('t="e"><v>#N/A</v>');
    const [grid] = await readGrids(
      await writeWorkbook([sheetOf([[cell({ error: 'uncalculated' })]])]),
    );
    expect(grid!.rows).toEqual([['uncalculated']]);
  });

  test('link inside the workbook, and a number that links stays a number', async () => {
    const link = { sheet: "O'Neil 表", row: 6, column: 3 };
    const xml = await written({ value: 7, link }, { value: '看', link, style: 'link' });
    expect(xml).toContain('<c r="A1"><v>7</v></c>');
    expect(xml).toContain(`<hyperlink ref="A1" location="'O''Neil 表'!D7"/>`);
    expect(xml).toContain(`<hyperlink ref="B1" location="'O''Neil 表'!D7"/>`);
  });
});

describe('looks', () => {
  test('follow the table of styles', async () => {
    const rows = Object.keys(STYLES).map((name) => [cell(1, name as keyof typeof STYLES)]);
    const workbook = await load(await writeWorkbook([sheetOf(rows)]));
    const formats = Object.keys(STYLES).map((name, row) => [
      name,
      workbook.worksheets[0]!.getCell(row + 1, 1).numFmt,
    ]);
    expect(Object.fromEntries(formats)).toMatchObject({
      whole: '#,##0;-#,##0;;@',
      signed: '+#,##0;-#,##0;;@',
      percent: '0.0%',
      date: 'yyyy-mm-dd',
      total: '#,##0;-#,##0;0;@',
    });
    const [title, error] = ['title', 'error'].map(
      (name) => workbook.worksheets[0]!.getCell(Object.keys(STYLES).indexOf(name) + 1, 1).style,
    );
    expect(title!.font).toMatchObject({ name: '方正小标宋简体', size: 20 });
    expect(error!.fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  });

  test('of merged cells go all around them', async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const xml = textOf(await writeWorkbook([sheetOf([[cell('甲', 'text')]], { merges })]), SHEET);
    expect(xml.match(/ s="1"/gu)).toHaveLength(4);
  });

  test('leave out merges of a single cell, which Excel would repair', async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const xml = textOf(await writeWorkbook([sheetOf([[cell('甲')]], { merges })]), SHEET);
    expect(xml).not.toContain('mergeCell');
  });

  test('give rows the height of their text, and fix only heights that are given', async () => {
    const rows = [
      [cell('题', 'title')],
      [cell('一'.repeat(30), 'text')],
      [cell(1, 'whole')],
      [null],
    ];
    const xml = textOf(await writeWorkbook([sheetOf(rows, { heights: { 0: 40 } })]), SHEET);
    expect(xml).toContain('<row r="1" ht="40" customHeight="1"');
    expect(/<row r="2" ht="(\d+)" spans/u.exec(xml)?.[1]).toBe('112');
    expect(/<row r="3" ht="(\d+)" spans/u.exec(xml)?.[1]).toBe('22');
    expect(xml).not.toContain('<row r="4" ht');
  });
});

describe('a sheet', () => {
  test('freezes, filters, prints and is coloured as it says', async () => {
    const bytes = await writeWorkbook([planSheet()]);
    const sheet = (await load(bytes)).worksheets[0]!;
    expect(sheet.views[0]).toMatchObject({
      state: 'frozen',
      xSplit: 1,
      ySplit: 3,
      showGridLines: false,
    });
    expect(sheet.autoFilter).toBe('A3:E6');
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF2F75B5' });
    expect(sheet.getColumn(1).width).toBeCloseTo(16.6, 1);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '1:3',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&C第 &P 页 共 &N 页');
    expect(textOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'测算方案'!$A$3:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'测算方案'!$1:$3</definedName></definedNames>`,
    );
  });

  test('that is first is the one that opens', async () => {
    const bytes = await writeWorkbook([planSheet('甲'), planSheet('乙')]);
    expect(textOf(bytes, SHEET)).toContain('tabSelected="1"');
    expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  test('keeps a digit at the start of a footer from being a font size', async () => {
    const print = { paper: 'A4', landscape: false, footer: '2024 年 第 &P 页' } as const;
    expect(textOf(await writeWorkbook([sheetOf([], { print })]), SHEET)).toContain(
      '&amp;C 2024 年',
    );
  });
});

describe('what a planner may enter', () => {
  const area = { top: 1, left: 2, bottom: 9, right: 2 };
  const rulesOf = async (validation: Omit<Validation, 'area'>): Promise<Uint8Array> =>
    writeWorkbook([sheetOf([[cell(1)]], { validations: [{ area, ...validation }] })]);

  test('is a list', async () => {
    const rule = { kind: 'list', values: ['一类', '"二类"', '三<类'] } as const;
    const prompt = { title: '规模', text: '从列表\n选择' };
    const xml = textOf(await rulesOf({ rule, prompt, strictness: 'stop' }), SHEET);
    expect(xml).toContain(
      '<formula1>&quot;一类,&quot;&quot;二类&quot;&quot;,三&lt;类&quot;</formula1>',
    );
    expect(xml).toContain('type="list" errorStyle="stop"');
    expect(xml).toContain('promptTitle="规模" prompt="从列表&#10;选择" sqref="C2:C10"');
  });

  test('is a number within bounds, or a date', async () => {
    const whole = { kind: 'whole', min: 0, max: Infinity } as const;
    expect(textOf(await rulesOf({ rule: whole, strictness: 'warning' }), SHEET)).toContain(
      '<formula1>0</formula1><formula2>1000000000000000</formula2>',
    );
    expect(textOf(await rulesOf({ rule: { kind: 'date' }, strictness: 'stop' }), SHEET)).toContain(
      'type="date"',
    );
  });

  test('may be a list longer than a rule can hold: it moves to a sheet of its own, which is seen', async () => {
    const values = Array.from({ length: 80 }, (_, index) => `第${index + 1}乡镇`);
    const bytes = await rulesOf({ rule: { kind: 'list', values }, strictness: 'stop' });
    expect(textOf(bytes, SHEET)).toContain("<formula1>'编衡-下拉选项'!$A$2:$A$81</formula1>");
    expect(scanPackage(bytes)).toMatchObject({
      sheets: [{ name: '甲' }, { name: '编衡-下拉选项', state: 'visible' }],
    });
    expect((await readGrids(bytes))[1]!.rows.slice(1).map(([value]) => value)).toEqual(values);
  });
});
