import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';

import { addSheets, readGrids, RefusedFile, scanPackage } from '../../../xlsx/index.ts';
import { gridsOf, NAME, names, small, touched, WORKBOOK } from '../support/graft.ts';
import { textOf, unzip } from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';
import { planSheet } from '../support/sheets.ts';

describe('adding sheets', () => {
  test.each([false, true])(
    'leaves every original part byte for byte (macros: %s)',
    async (macros) => {
      const original = richWorkbook({ macros });
      const result = await addSheets(original, [planSheet(), planSheet('核查问题')], {
        replace: [],
      });
      expect(touched(original, result)).toEqual([]);
      expect(Object.keys(unzip(result)).slice(0, Object.keys(unzip(original)).length)).toEqual(
        Object.keys(unzip(original)),
      );
      expect(names(result)).toEqual(['数据', '透视', '旧参数', NAME, '核查问题']);
    },
  );

  test('keeps what the original is: its kind, its features, its caches', async () => {
    const original = richWorkbook({ macros: true });
    const result = await addSheets(original, [planSheet()], { replace: [] });
    const before = scanPackage(original);
    expect(before.kind).toBe('workbook');
    expect(scanPackage(result)).toMatchObject({
      format: 'xlsm',
      features: 'features' in before ? before.features : [],
    });
    expect(textOf(result, WORKBOOK)).not.toContain('fullCalcOnLoad');
  });

  test('reads back the same originals, stale sums too, and our values', async () => {
    const original = richWorkbook();
    const result = await addSheets(original, [planSheet()], { replace: [] });
    const grids = await gridsOf(result);
    expect(Object.values(grids).slice(0, 3)).toEqual(await readGrids(original));
    expect(grids['数据']!.rows[3]).toEqual(['合计', 99999, 7]);
    expect(grids[NAME]!.rows[3]).toEqual(['青山镇', 38215, 38.215, -1, '必须纠正']);
  });

  test('keeps the names of the original and adds print titles and filters', async () => {
    const result = await addSheets(richWorkbook(), [planSheet("O'Neil")], { replace: [] });
    const xml = textOf(result, WORKBOOK);
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$C$4<');
    expect(xml).toContain('<definedName name="税率" localSheetId="2">旧参数!$A$1<');
    expect(xml).toContain(`localSheetId="3" hidden="1">'O''Neil'!$A$3:$E$6</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'O''Neil'!$1:$3<`,
    );
    expect(xml.indexOf('<definedNames>')).toBeGreaterThan(xml.indexOf('</externalReferences>'));
  });

  test('says on each sheet of ours, in a name of its own, what it was written as', async () => {
    const result = await addSheets(richWorkbook(), [planSheet('甲"乙')], { replace: [] });
    expect(textOf(result, WORKBOOK).split('<definedName name="编衡生成"')).toHaveLength(2);
    const grids = await readGrids(result);
    expect(grids.map(({ sheet, mark }) => [sheet, mark]).at(-1)).toEqual(['甲"乙', '甲"乙']);
    expect(grids.slice(0, -1).map(({ mark }) => mark)).not.toContain('甲"乙');
  });

  test('changes nothing else in the list of sheets', async () => {
    const original = textOf(richWorkbook(), WORKBOOK);
    const result = textOf(await addSheets(richWorkbook(), [small], { replace: [] }), WORKBOOK);
    const without = result
      .replace(/<sheet name="测算方案"[^>]*>/u, '')
      .replace(/<definedName name="编衡生成"[^<]*<\/definedName>/u, '');
    expect(without).toBe(original);
  });

  test('drops only the list of sheet titles from the document properties', async () => {
    const result = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const properties = textOf(result, 'docProps/app.xml');
    expect(properties).not.toMatch(/TitlesOfParts|HeadingPairs/u);
    expect(properties).toContain('<Company>某县</Company>');
  });

  test('gives the same bytes each time', async () => {
    const one = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const other = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('never takes the place of a sheet that is not ours', async () => {
    const adding = addSheets(richWorkbook(), [planSheet('数据')], { replace: [NAME] });
    await expect(adding).rejects.toMatchObject({
      refusal: {
        kind: 'nameTaken',
        message: { 'zh-CN': expect.stringContaining('数据') as string },
      },
    });
    const named = addSheets(richWorkbook(), [planSheet('数据')], { replace: ['数据'] });
    await expect(named).rejects.toThrow(RefusedFile);
    const folded = addSheets(
      await addSheets(richWorkbook(), [planSheet('Plan')], { replace: [] }),
      [planSheet('PLAN')],
      { replace: [] },
    );
    await expect(folded).rejects.toThrow(RefusedFile);
    const twins = addSheets(richWorkbook(), [planSheet('甲'), planSheet('甲')], { replace: [] });
    await expect(twins).rejects.toThrow(/甲/u);
  });

  test('refuses what is no workbook, in the words of the scan', async () => {
    const failure: unknown = await addSheets(strToU8('甲,乙'), [small], { replace: [] }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(RefusedFile);
  });
});
