import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';

import type { CellValue, Grid } from '../../engine/index.ts';
import { readGrids, RefusedFile } from '../../xlsx/index.ts';
import { smallWorkbook, unzip, zip, type SmallWorkbook } from './support/package.ts';
import { richWorkbook } from './support/rich.ts';

const read = async (
  made: Omit<SmallWorkbook, 'sheets'> & { readonly xml: string },
): Promise<Grid> => {
  const grids = await readGrids(
    smallWorkbook({ ...made, sheets: [{ name: '甲', xml: made.xml }] }),
  );
  return grids[0]!;
};

/** The values of cells that stand in one row. */
const valuesOf = async (cells: string, strings?: string): Promise<readonly CellValue[]> => {
  const more = strings === undefined ? {} : { strings };
  const { rows } = await read({ xml: `<sheetData><row r="1">${cells}</row></sheetData>`, ...more });
  return rows[0] ?? [];
};

describe('a value', () => {
  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>38215</v></c>', 38215],
    [
      'a number as Excel writes it',
      '<c r="A1"><v>3.8215000000000003E-2</v></c>',
      0.038215000000000003,
    ],
    ['a number with a style', '<c r="A1" s="7"><v> 45474 </v></c>', 45474],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
    ['no', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a zero of a formula', '<c r="A1"><f>1-1</f><v>0</v></c>', 0],
    ['a text of a formula', '<c r="A1" t="str"><f>A2</f><v>青山&amp;镇</v></c>', '青山&镇'],
    [
      'a text that looks escaped',
      '<c r="A1" t="str"><f>A2</f><v>&amp;lt;b&amp;gt;</v></c>',
      '&lt;b&gt;',
    ],
    ['a formula never calculated', '<c r="A1"><f>1+1</f></c>', { error: 'uncalculated' }],
    ['a formula with an empty number', '<c r="A1"><f>1+1</f><v/></c>', { error: 'uncalculated' }],
    ['a clone of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4],
    ['a date of a strict file', '<c r="A1" t="d"><v>2024-07-01T12:00:00</v></c>', 45474.5],
    ['the first day Excel knows', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t> 甲 </t></is></c>', ' 甲 '],
    [
      'an inline text with its reading',
      '<c r="A1" t="inlineStr"><is><r><t>重</t></r><r><rPr><b/></rPr><t>庆</t></r><rPh sb="0" eb="1"><t>chong</t></rPh></is></c>',
      '重庆',
    ],
    [
      'line breaks and control characters',
      '<c r="A1" t="str"><v>a\r\nb_x000D__x0041_</v></c>',
      'a\nb\rA',
    ],
    ['characters by number', '<c r="A1" t="str"><v>&#38738;&#x5C71;</v></c>', '青山'],
    ['marked-up text', '<c r="A1" t="str"><v><![CDATA[<青山>]]></v></c>', '<青山>'],
    ['a number too large for numbers', '<c r="A1"><v>1E999</v></c>', '1E999'],
  ])('that is %s', async (_name, cell, value) => {
    expect(await valuesOf(cell)).toEqual([value]);
  });

  test('that is an empty text of a formula is an empty text; between values it stays', async () => {
    const empty = '<c r="B1" t="str"><f>IF(1,"","")</f><v></v></c>';
    const number = (address: string): string => `<c r="${address}"><v>1</v></c>`;
    expect(await valuesOf(empty)).toEqual([]);
    expect(await valuesOf(number('A1') + empty + number('C1'))).toEqual([1, '', 1]);
  });

  test('that is a shared text has its runs joined and its reading left out', async () => {
    const strings =
      '<si><t>青山镇</t><rPh sb="0" eb="1"><t>qing</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><r><t xml:space="preserve">白 </t></r><r><rPr><sz val="9"/></rPr><t>水</t></r></si><si/><si><t/></si>';
    const cells = [0, 1, 2, 3, 9]
      .map((number, column) => `<c r="${'ABCDE'[column]!}1" t="s"><v>${number}</v></c>`)
      .join('');
    expect(await valuesOf(cells, strings)).toEqual(['青山镇', '白 水', '', '', { error: '#REF!' }]);
  });
});

describe('the rectangle', () => {
  test('begins and ends with the cells that show something', async () => {
    const xml =
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="2" s="3" customFormat="1"/><row r="5"><c r="B5" s="1"/><c r="C5"><v>1</v></c><c r="E5" t="str"><f>A1</f><v></v></c></row><row r="7"><c r="D7"><v>2</v></c><c r="H7" s="2"/></row><row r="9"><c r="A9" s="1"/></row></sheetData>';
    expect(await read({ xml })).toEqual({
      sheet: '甲',
      hidden: false,
      top: 4,
      left: 2,
      rows: [
        [1, null],
        [null, null],
        [null, 2],
      ],
      merges: [],
    });
  });

  test('of a sheet without content has no rows', async () => {
    expect(await read({ xml: '<sheetData/>' })).toMatchObject({ top: 0, left: 0, rows: [] });
    expect(await read({ xml: '<sheetData></sheetData>' })).toMatchObject({ rows: [] });
    expect(await read({ xml: '' })).toMatchObject({ rows: [] });
  });

  test('is not stretched by a million formatted blank rows, nor slow', async () => {
    const blank = Array.from(
      { length: 300_000 },
      (_, row) =>
        `<row r="${row + 2}" s="1"><c r="A${row + 2}" s="1"/><c r="B${row + 2}" s="1"/></row>`,
    ).join('');
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${blank}</sheetData>`;
    const start = performance.now();
    expect((await read({ xml })).rows).toEqual([[1]]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('with a stray cell far below keeps its blank rows as one', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="T1048576"><v>2</v></c></row></sheetData>';
    const { rows } = await read({ xml });
    expect(rows).toHaveLength(1_048_576);
    expect(new Set(rows).size).toBe(3);
  });

  test('that no one can have meant is refused with the cell that makes it so', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    await expect(read({ xml })).rejects.toThrow('XFD1048576');
  });

  test('of cells without addresses follows their order', async () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row><row><c r="C5"><v>4</v></c></row></sheetData>';
    const { rows } = await read({ xml });
    expect(rows).toEqual([
      [1, null, 2],
      [null, null, null],
      [null, null, null],
      [3, null, null],
      [null, null, 4],
    ]);
  });
});

describe('merged cells', () => {
  test('hold only what their top-left cell holds, even if others do out of sight', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>99</v></c><c r="C1"><v>2</v></c></row><row r="2"><c r="A2"><v>98</v></c><c r="C2"><v>3</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:C4"/></mergeCells>';
    expect(await read({ xml })).toMatchObject({
      rows: [
        [1, null, 2],
        [null, null, 3],
      ],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 2, bottom: 3, right: 2 },
      ],
    });
  });

  test('over whole columns are no trouble', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C1048576"/></mergeCells>';
    expect((await read({ xml })).rows).toEqual([[1]]);
  });
});

describe('dates that count from 1904', () => {
  test('are moved to the 1900 system; times, numbers and durations are not', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="[h]:mm"/><numFmt numFmtId="172" formatCode="0&quot;day&quot;"/></numFmts>' +
      `<cellXfs>${[0, 14, 170, 171, 172, 20].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = [0, 1, 2, 3, 4, 5]
      .map((style) => `<c r="${'ABCDEF'[style]!}1" s="${style}"><v>44012</v></c>`)
      .join('');
    const xml = `<sheetData><row r="1">${cells}</row></sheetData>`;
    const grid = await read({ xml, styles, workbookStart: '<workbookPr date1904="1"/>' });
    expect(grid.rows).toEqual([[44012, 45474, 45474, 44012, 44012, 44012]]);
    expect((await read({ xml, styles })).rows).toEqual([
      [44012, 44012, 44012, 44012, 44012, 44012],
    ]);
  });
});

describe('a workbook', () => {
  test('is read in the order of its tabs, hidden ones flagged', async () => {
    const sheets = ['visible', 'hidden', 'veryHidden'].map((state) => ({
      name: `${state} &amp; 甲`,
      state,
      xml: '<sheetData/>',
    }));
    const grids = await readGrids(smallWorkbook({ sheets }));
    expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['visible & 甲', false],
      ['hidden & 甲', true],
      ['veryHidden & 甲', true],
    ]);
  });

  test.each(['x', 'c', 'row'])(
    'with names prefixed by %s is read like any other',
    async (prefix) => {
      const parts = unzip(richWorkbook());
      const prefixed = Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name,
          /workbook\.xml$|sheet\d\.xml$|sharedStrings/u.test(name)
            ? withPrefix(new TextDecoder().decode(content), prefix)
            : content,
        ]),
      );
      expect(await readGrids(zip(prefixed))).toEqual(await readGrids(richWorkbook()));
    },
  );

  test('with broken charts, comments and tables is still read', async () => {
    const parts = unzip(richWorkbook());
    const broken = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        /charts|comments|drawings|pivot/u.test(name) && name.endsWith('.xml') ? '<broken' : content,
      ]),
    );
    expect(await readGrids(zip(broken))).toEqual(await readGrids(richWorkbook()));
  });

  test('in UTF-16 is read', async () => {
    const parts = unzip(richWorkbook());
    const text = new TextDecoder().decode(parts['xl/sharedStrings.xml']).replace('UTF-8', 'UTF-16');
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(await readGrids(zip({ ...parts, 'xl/sharedStrings.xml': wide }))).toEqual(
      await readGrids(richWorkbook()),
    );
  });

  test('that is refused carries the words for the planner', async () => {
    const failure = await readGrids(new Uint8Array()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RefusedFile);
    expect((failure as RefusedFile).refusal.message['zh-CN']).toContain('文件是空的');
  });

  test('written by ExcelJS is read as ExcelJS reads it', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('人口');
    sheet.addRow(['乡镇', '人口', '日期', '比例', '链接']);
    sheet.addRow([
      '青山镇',
      38215,
      new Date(Date.UTC(2024, 6, 1)),
      { formula: 'B2/2', result: 19107.5 },
      { text: '说明', hyperlink: 'https://example.com' },
    ]);
    sheet.addRow([
      { richText: [{ text: '白' }, { text: '水', font: { bold: true } }] },
      null,
      true,
    ]);
    sheet.getCell('C2').numFmt = 'yyyy-mm-dd';
    sheet.mergeCells('A4:B5');
    sheet.getCell('A4').value = '合计';
    const grids = await readGrids(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(grids[0]!.rows).toEqual([
      ['乡镇', '人口', '日期', '比例', '链接'],
      ['青山镇', 38215, 45474, 19107.5, '说明'],
      ['白水', null, true, null, null],
      ['合计', null, null, null, null],
    ]);
  });
});

/** The same XML with a prefix for the main namespace, as some systems write it. */
function withPrefix(xml: string, prefix: string): string {
  return xml
    .replace(/<(\/?)(?=[A-Za-z]+[\s/>])/gu, `<$1${prefix}:`)
    .replace(' xmlns="', ` xmlns:${prefix}="`);
}
