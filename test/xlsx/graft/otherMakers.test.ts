import ExcelJS from 'exceljs';
import { Zip, ZipDeflate } from 'fflate';
import { describe, expect, test } from 'vitest';

import { addSheets } from '../../../xlsx/index.ts';
import { edited, gridsOf, NAME, names, touched, WORKBOOK } from '../support/graft.ts';
import { DECLARATION, MAIN, textOf, unzip, zip } from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';
import { planSheet } from '../support/sheets.ts';

describe('workbooks of other makers:', () => {
  test('strict ones get strict sheets', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = unzip(richWorkbook());
    const original = zip(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, strict(new TextDecoder().decode(part))]),
      ),
    );
    const result = await addSheets(original, [planSheet()], { replace: [] });
    expect(touched(original, result)).toEqual([]);
    for (const name of ['xl/worksheets/sheet4.xml', WORKBOOK, 'xl/_rels/workbook.xml.rels']) {
      expect(textOf(result, name)).not.toContain('officeDocument/2006/relationships');
    }
    expect((await gridsOf(result))[NAME]!.rows).toHaveLength(7);
  });

  test('prefixed ones get elements with their prefix', async () => {
    const prefixed = (xml: string): string =>
      xml
        .replace(/<(\/?)(?=[A-Za-z]+[\s/>])/gu, '<$1x:')
        .replace(' xmlns="', ' xmlns:x="')
        .replace(/xmlns:r=/u, 'xmlns:rel=')
        .replace(/ r:id=/gu, ' rel:id=');
    const original = edited(richWorkbook(), { [WORKBOOK]: prefixed, 'xl/styles.xml': prefixed });
    const result = await addSheets(original, [planSheet()], { replace: [] });
    expect(textOf(result, WORKBOOK)).toContain(
      '<x:sheet name="测算方案" sheetId="8" rel:id="rId4"/>',
    );
    expect(textOf(result, WORKBOOK)).toContain('<x:definedName name="_xlnm.Print_Titles"');
    expect(textOf(result, 'xl/styles.xml')).toContain('<x:name val="方正小标宋简体"/>');
    expect(textOf(result, 'xl/styles.xml')).not.toMatch(/<(?:font|xf|fill)\b/u);
    expect(touched(original, result)).toEqual([]);
  });

  test('streamed ones, with sizes behind the data, are taken over', async () => {
    const parts = unzip(richWorkbook());
    const chunks: Uint8Array[] = [];
    const archive = new Zip((_error, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(parts)) {
      const file = new ZipDeflate(name);
      archive.add(file);
      file.push(content, true);
    }
    archive.end();
    const streamed = new Uint8Array(Buffer.concat(chunks));
    const result = await addSheets(streamed, [planSheet()], { replace: [] });
    expect(touched(richWorkbook(), result)).toEqual([]);
  });

  test('ones of ExcelJS with pictures, tables and notes keep them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('人口');
    sheet.addTable({
      name: 'Population',
      ref: 'A1',
      columns: [{ name: '乡镇' }, { name: '人口' }],
      rows: [['青山镇', 38215]],
    });
    sheet.getCell('D1').note = '七普数';
    const picture = workbook.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
    sheet.addImage(picture, 'F1:G3');
    const original = new Uint8Array(await workbook.xlsx.writeBuffer());
    const result = await addSheets(original, [planSheet()], { replace: [] });
    expect(touched(original, result)).toEqual([]);
    expect((await gridsOf(result))['人口']!.rows[1]).toEqual(['青山镇', 38215]);
  });

  test('ones with sheet parts of any name and number', async () => {
    const renamed = edited(richWorkbook(), {
      'xl/_rels/workbook.xml.rels': (xml) =>
        xml.replace('worksheets/sheet3.xml', 'Worksheets/Sheet4.xml'),
      '[Content_Types].xml': (xml) => xml.replace('worksheets/sheet3.xml', 'Worksheets/Sheet4.xml'),
    });
    const parts: Record<string, Uint8Array> = {
      ...unzip(renamed),
      'xl/Worksheets/Sheet4.xml': unzip(renamed)['xl/worksheets/sheet3.xml']!,
    };
    delete parts['xl/worksheets/sheet3.xml'];
    const result = await addSheets(zip(parts), [planSheet('甲'), planSheet('乙')], { replace: [] });
    expect(textOf(result, 'xl/_rels/workbook.xml.rels')).toMatch(
      /worksheets\/sheet3\.xml.*worksheets\/sheet5\.xml/su,
    );
    expect(names(result)).toEqual(['数据', '透视', '旧参数', '甲', '乙']);
  });

  test('ones with a byte order mark, comments and instructions in their lists', async () => {
    const original = edited(richWorkbook(), {
      [WORKBOOK]: (xml) =>
        `\ufeff${xml.replace(DECLARATION, `${DECLARATION}<!-- 某系统导出 --><?mso a?>`)}`,
    });
    const result = await addSheets(original, [planSheet()], { replace: [] });
    expect(names(result)).toHaveLength(4);
    expect(textOf(result, WORKBOOK)).toContain('某系统导出');
  });
});
