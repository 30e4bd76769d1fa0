import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';

import { addSheets } from '../../../xlsx/index.ts';
import { edited, gridsOf, NAME, small } from '../support/graft.ts';
import { smallWorkbook, textOf } from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';
import { planSheet } from '../support/sheets.ts';

describe('the style sheet', () => {
  test('grows at the end: original styles keep their numbers', async () => {
    const original = richWorkbook();
    const result = await addSheets(original, [planSheet()], { replace: [] });
    const styles = textOf(result, 'xl/styles.xml');
    const cellStyles = /<cellXfs[^>]*>(.*?)<\/cellXfs>/u;
    const before = cellStyles.exec(textOf(original, 'xl/styles.xml'))?.[1] ?? '';
    const after = cellStyles.exec(styles)?.[1] ?? '';
    expect(after.startsWith(before)).toBe(true);
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const [, count, inside] =
        new RegExp(`<${name} count="(\\d+)"[^>]*>(.*?)</${name}>`, 'u').exec(styles) ?? [];
      expect(countElements(inside ?? '')).toBe(Number(count));
    }
  });

  test('gives our number formats numbers that are free', async () => {
    const styles = textOf(
      await addSheets(richWorkbook(), [planSheet()], { replace: [] }),
      'xl/styles.xml',
    );
    expect(styles).toContain('<numFmt numFmtId="164" formatCode="0.000&quot;万&quot;"/>');
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="#,##0;-#,##0;;@"/>');
  });

  test('makes our cells look as they do in a workbook of our own', async () => {
    const workbook = new ExcelJS.Workbook();
    const result = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    await workbook.xlsx.load(result.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(NAME)!;
    expect(sheet.getCell('A1').font).toMatchObject({ name: '方正小标宋简体', size: 20 });
    expect(sheet.getCell('B4').numFmt).toBe('#,##0;-#,##0;;@');
    expect(sheet.getCell('E4').fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
    expect(sheet.getCell('D4').border.left).toMatchObject({ style: 'thin' });
    expect(workbook.getWorksheet('数据')!.getCell('A1').font).toMatchObject({
      bold: true,
      name: '等线',
    });
  });

  test('is not filled up by run after run, even if Excel rewrote it between them', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const rewritten = edited(first, {
      'xl/styles.xml': (xml) =>
        xml
          .replace(
            /<charset val="134"\/>(<color [^>]*>)(<family val="3"\/>)(<sz [^>]*>)(<name [^>]*>)/gu,
            '$3$1$4$2<charset val="134"/>',
          )
          .replace(/(<fgColor rgb="[^"]*"\/>)/gu, '$1<bgColor indexed="64"/>'),
    });
    const second = await addSheets(rewritten, [planSheet()], { replace: [NAME] });
    expect(textOf(second, 'xl/styles.xml')).toBe(textOf(rewritten, 'xl/styles.xml'));
  });

  test('that is full is refused in words', async () => {
    const many = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(63_997);
    const full = edited(richWorkbook(), {
      'xl/styles.xml': (xml) => xml.replace('</cellXfs>', `${many}</cellXfs>`),
    });
    await expect(addSheets(full, [planSheet()], { replace: [] })).rejects.toThrow('cell styles');
  });

  test('that is missing is ours', async () => {
    const bare = smallWorkbook({ sheets: [{ name: '甲', xml: '<sheetData/>' }] });
    const result = await addSheets(bare, [planSheet()], { replace: [] });
    expect(textOf(result, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
    expect(textOf(result, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
    expect((await gridsOf(result))[NAME]!.rows[2]).toEqual([
      '乡镇',
      '常住人口',
      '千人',
      '增减',
      '核查',
    ]);
    const again = await addSheets(result, [planSheet()], { replace: [NAME] });
    expect(Buffer.compare(result, again)).toBe(0);
  });

  test('that is almost empty is completed', async () => {
    const sheets = [{ name: '甲', xml: '<sheetData/>' }];
    const bare = smallWorkbook({ sheets, styles: '<cellStyles/>' });
    const styles = textOf(await addSheets(bare, [small], { replace: [] }), 'xl/styles.xml');
    const order = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'];
    const places = order.map((name) => styles.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

/** How many elements stand side by side. */
function countElements(xml: string): number {
  let depth = 0;
  let count = 0;
  for (const [, slash, , closed] of xml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/gu)) {
    if (slash === '/') depth--;
    else {
      if (depth === 0) count++;
      if (closed !== '/') depth++;
    }
  }
  return count;
}
