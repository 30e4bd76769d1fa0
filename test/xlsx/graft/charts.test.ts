import { describe, expect, test } from 'vitest';

import { addSheets } from '../../../xlsx/index.ts';
import { chartOf, chartSheet } from '../support/charts.ts';
import { edited, NAME, small, touched, WORKBOOK } from '../support/graft.ts';
import { brokenLinks } from '../support/links.ts';
import {
  MAIN,
  relationships,
  RELATIONSHIPS,
  smallWorkbook,
  textOf,
  unzip,
  zip,
} from '../support/package.ts';
import { richWorkbook } from '../support/rich.ts';

const drawn = (bytes: Uint8Array): readonly string[] =>
  Object.keys(unzip(bytes)).filter((name) => /(?:charts|drawings)\/[^/]+\.xml$/u.test(name));
const PLANNERS = ['xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'];

describe('charts added to a workbook that has its own', () => {
  test('stand beside them, which stay byte for byte', async () => {
    const result = await addSheets(richWorkbook(), [chartSheet(NAME)], { replace: [] });
    expect(touched(richWorkbook(), result)).toEqual([]);
    expect(brokenLinks(result)).toEqual([]);
    expect(drawn(result)).toEqual([
      ...PLANNERS,
      'xl/charts/chart2.xml',
      'xl/drawings/drawing2.xml',
    ]);
    expect(textOf(result, 'xl/charts/chart2.xml')).toContain(`<c:f>'${NAME}'!$B$2:$B$3</c:f>`);
  });

  test('a second run with the same charts gives the same bytes', async () => {
    const sheet = chartSheet(NAME, [chartOf(), chartOf({ name: 'b' })]);
    const first = await addSheets(richWorkbook(), [sheet], { replace: [] });
    const second = await addSheets(first, [sheet], { replace: [NAME] });
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test.each([
    ['fewer charts', [chartSheet(NAME)], 2],
    [
      'more charts',
      [
        chartSheet(
          NAME,
          ['a', 'b', 'c'].map((name) => chartOf({ name })),
        ),
      ],
      4,
    ],
    ['no chart', [small], 0],
    ['a chart on another sheet', [{ ...small, name: '甲' }, chartSheet('乙')], 2],
  ] as const)('a second run with %s leaves nothing over', async (_what, sheets, parts) => {
    const sheet = chartSheet(NAME, [chartOf(), chartOf({ name: 'b' })]);
    const first = await addSheets(richWorkbook(), [sheet], { replace: [] });
    const second = await addSheets(first, sheets, { replace: [NAME] });
    expect(brokenLinks(second)).toEqual([]);
    expect(touched(richWorkbook(), second)).toEqual([]);
    expect(drawn(second)).toHaveLength(PLANNERS.length + parts);
    expect(drawn(second)).toEqual(expect.arrayContaining(PLANNERS));
  });

  test('what Excel has added to our charts goes with them', async () => {
    const first = await addSheets(richWorkbook(), [chartSheet(NAME)], { replace: [] });
    const saved = zip({
      ...unzip(first),
      'xl/charts/style1.xml': '<a/>',
      'xl/charts/_rels/chart2.xml.rels': relationships([
        ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
      ]),
      '[Content_Types].xml': textOf(first, '[Content_Types].xml').replace(
        '</Types>',
        '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
    });
    expect(brokenLinks(saved)).toEqual([]);
    const second = await addSheets(saved, [chartSheet(NAME)], { replace: [NAME] });
    expect(brokenLinks(second)).toEqual([]);
    expect(unzip(second)).toEqual(unzip(first));
  });

  test('a chart that the planner moved to a sheet of his own stays his', async () => {
    const first = await addSheets(richWorkbook(), [chartSheet(NAME)], { replace: [] });
    const moved = edited(first, {
      'xl/drawings/_rels/drawing1.xml.rels': (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="rId9" Type="${RELATIONSHIPS}/chart" Target="../charts/chart2.xml"/></Relationships>`,
        ),
    });
    const second = await addSheets(moved, [chartSheet(NAME)], { replace: [NAME] });
    expect(brokenLinks(second)).toEqual([]);
    expect(textOf(second, 'xl/charts/chart2.xml')).toBe(textOf(moved, 'xl/charts/chart2.xml'));
    expect(drawn(second)).toContain('xl/charts/chart3.xml');
  });

  test('are in the edition of a strict workbook', async () => {
    const strict = edited(smallWorkbook({ sheets: [{ name: '数据', xml: '<sheetData/>' }] }), {
      [WORKBOOK]: (xml) =>
        xml
          .replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replace(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    });
    const result = await addSheets(strict, [chartSheet(NAME)], { replace: [] });
    for (const part of drawn(result)) {
      expect(textOf(result, part)).not.toContain('schemas.openxmlformats.org');
    }
    expect(textOf(result, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/drawing',
    );
  });
});
