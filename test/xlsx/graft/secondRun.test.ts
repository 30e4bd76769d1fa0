import { describe, expect, test } from 'vitest';

import type { Sheet } from '../../../engine/index.ts';
import { addSheets } from '../../../xlsx/index.ts';
import { edited, gridsOf, NAME, names, small, touched, WORKBOOK } from '../support/graft.ts';
import { textOf, unzip, zip } from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';
import { planSheet } from '../support/sheets.ts';

describe('a second run', () => {
  test('with the same sheets gives the same bytes', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], {
      replace: [],
    });
    const second = await addSheets(first, [planSheet()], { replace: [NAME] });
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('writes into the same tab, part and identity', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const second = await addSheets(first, [small], { replace: [NAME] });
    expect(textOf(second, WORKBOOK)).toContain(
      /<sheet name="测算方案"[^>]*>/u.exec(textOf(first, WORKBOOK))![0],
    );
    expect((await gridsOf(second))[NAME]!.rows).toEqual([['新']]);
    expect(textOf(second, WORKBOOK)).not.toMatch(/Print_Titles|FilterDatabase/u);
    expect(touched(richWorkbook(), second)).toEqual([]);
  });

  test('finds our sheet where the planner moved it', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const moved = edited(first, {
      [WORKBOOK]: (xml) => {
        const [ours = ''] = /<sheet name="测算方案"[^>]*>/u.exec(xml) ?? [];
        return xml
          .replace(ours, '')
          .replace('<sheets>', `<sheets>${ours}`)
          .replace(
            /localSheetId="(\d)"/gu,
            (_, number: string) => `localSheetId="${(Number(number) + 1) % 4}"`,
          );
      },
    });
    const second = await addSheets(moved, [planSheet()], { replace: [NAME] });
    expect(names(second)).toEqual([NAME, '数据', '透视', '旧参数']);
    const xml = textOf(second, WORKBOOK);
    expect(xml).toContain('name="税率" localSheetId="3"');
    expect(xml).toContain('name="_xlnm.Print_Titles" localSheetId="0"');
    expect(xml.match(/Print_Titles/gu)).toHaveLength(1);
  });

  test('takes away our sheets that are no longer written, and keeps all else in its place', async () => {
    const first = await addSheets(richWorkbook(), [planSheet('甲'), planSheet('乙')], {
      replace: [],
    });
    const front = edited(first, {
      [WORKBOOK]: (xml) => {
        const [ours = ''] = /<sheet name="甲"[^>]*>/u.exec(xml) ?? [];
        return xml
          .replace(ours, '')
          .replace('<sheets>', `<sheets>${ours}`)
          .replace(
            /localSheetId="([0-3])"/gu,
            (_, number: string) => `localSheetId="${(Number(number) + 1) % 4}"`,
          )
          .replace(
            '</definedNames>',
            '<definedName name="我的">甲!$A$1</definedName></definedNames>',
          )
          .replace('activeTab="1"', 'activeTab="2"');
      },
    });
    const second = await addSheets(front, [planSheet('乙')], { replace: ['甲', '乙'] });
    const xml = textOf(second, WORKBOOK);
    expect(names(second)).toEqual(['数据', '透视', '旧参数', '乙']);
    expect(xml).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(xml).toContain('name="税率" localSheetId="2"');
    expect(xml).toContain('name="_xlnm.Print_Titles" localSheetId="3"');
    expect(xml).toContain('<definedName name="我的">#REF!</definedName>');
    expect(xml).toContain('activeTab="1"');
    expect(Object.keys(unzip(second))).not.toContain('xl/worksheets/sheet4.xml');
    expect(textOf(second, '[Content_Types].xml')).not.toContain('sheet4.xml');
    expect(textOf(second, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet4.xml');
    expect(touched(richWorkbook(), second)).toEqual([]);
  });

  test('keeps a sheet of ours that a formula of the planner needs', async () => {
    const first = await addSheets(richWorkbook(), [planSheet('甲')], { replace: [] });
    const used = edited(first, {
      'xl/worksheets/sheet3.xml': (xml) =>
        xml.replace('</row>', '<c r="B1"><f>甲!B4</f><v>1</v></c></row>'),
    });
    expect(names(await addSheets(used, [small], { replace: ['甲'] }))).toEqual([
      '数据',
      '透视',
      '旧参数',
      '甲',
      NAME,
    ]);
  });

  test('does not take a sheet whose name is part of another for one that is needed', async () => {
    const first = await addSheets(richWorkbook(), [planSheet('数')], { replace: [] });
    const used = edited(first, {
      'xl/worksheets/sheet3.xml': (xml) =>
        xml.replace('</row>', '<c r="B1"><f>某数!B4+\'真 数\'!A1</f><v>1</v></c></row>'),
    });
    expect(names(await addSheets(used, [small], { replace: ['数'] }))).not.toContain('数');
  });

  test('drops the calculation chain only if it names cells of ours', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const kept = await addSheets(first, [small], { replace: [NAME] });
    expect(Object.keys(unzip(kept))).toContain('xl/calcChain.xml');
    const saved = edited(first, {
      'xl/calcChain.xml': (xml) => xml.replace('</calcChain>', '<c r="C4" i="8"/></calcChain>'),
    });
    const dropped = await addSheets(saved, [small], { replace: [NAME] });
    expect(Object.keys(unzip(dropped))).not.toContain('xl/calcChain.xml');
    expect(textOf(dropped, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(dropped, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('takes along what hung on our sheet alone, and nothing that others use', async () => {
    const first = await addSheets(richWorkbook(), [planSheet()], { replace: [] });
    const image = new Uint8Array([1, 2, 3]);
    const link = (id: string, kind: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    const wrap = (links: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
    const decorated = zip({
      ...unzip(first),
      'xl/worksheets/_rels/sheet4.xml.rels': wrap(
        link('rId1', 'drawing', '../drawings/drawing9.xml') +
          link('rId2', 'x', '../charts/chart1.xml'),
      ),
      'xl/drawings/drawing9.xml': '<a/>',
      'xl/drawings/_rels/drawing9.xml.rels': wrap(link('rId1', 'image', '../media/image9.png')),
      'xl/media/image9.png': image,
    });
    const second = unzip(await addSheets(decorated, [planSheet()], { replace: [NAME] }));
    const gone = ['worksheets/_rels/sheet4.xml.rels', 'drawings/drawing9.xml', 'media/image9.png'];
    expect(gone.filter((part) => `xl/${part}` in second)).toEqual([]);
    expect('xl/charts/chart1.xml' in second).toBe(true);
  });

  test('brings the sheet of long lists along and takes it away again, if none else needs it', async () => {
    const values = Array.from({ length: 90 }, (_, index) => `第${index}乡镇`);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const rule = { kind: 'list', values } as const;
    const listed: Sheet = { ...small, validations: [{ area, rule, strictness: 'stop' }] };
    const first = await addSheets(richWorkbook(), [listed], { replace: [] });
    expect(names(first).at(-1)).toBe('编衡-下拉选项');
    const second = await addSheets(first, [listed], { replace: [NAME] });
    expect(Buffer.compare(first, second)).toBe(0);
    expect(names(await addSheets(first, [small], { replace: [NAME] })).at(-1)).toBe(NAME);
    const other: Sheet = {
      ...listed,
      name: '又一',
      validations: [
        { area, rule: { kind: 'list', values: [...values].reverse() }, strictness: 'stop' },
      ],
    };
    const both = await addSheets(first, [other], { replace: [] });
    expect(names(both)).toEqual([...names(first), '又一']);
    expect(textOf(both, 'xl/worksheets/sheet4.xml')).toContain("'编衡-下拉选项'!$A$2:$A$91");
    expect(textOf(both, 'xl/worksheets/sheet6.xml')).toContain("'编衡-下拉选项'!$B$2:$B$91");
    expect(names(await addSheets(both, [small], { replace: [NAME] }))).toContain('编衡-下拉选项');
  });
});
