import { describe, expect, test } from 'vitest';

import type { Chart } from '../../../engine/index.ts';
import { reportSheets } from '../../../engine/index.ts';
import { writeWorkbook } from '../../../xlsx/index.ts';
import { parseXml } from '../../../xlsx/xml/dom.ts';
import { sampleReport } from '../../results/sampleReport.ts';
import { chartOf, chartSheet } from '../support/charts.ts';
import { brokenLinks } from '../support/links.ts';
import { textOf, unzip } from '../support/package.ts';
import { misplaced } from './elementOrder.ts';

const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

const written = async (more: Partial<Chart> = {}): Promise<string> =>
  textOf(await writeWorkbook([chartSheet('表', [chartOf(more)])]), CHART);

describe('a chart part', () => {
  const looks: readonly Partial<Chart>[] = [
    { kind: 'column' },
    { kind: 'stackedColumn', showsValues: true },
    { kind: 'bar', categoryTitle: '乡镇', numberFormat: '+#,##0;-#,##0;0' },
    { kind: 'stackedBar', language: 'en-US', valueTitle: undefined },
    { kind: 'line' },
    { kind: 'line', showsValues: true, series: chartOf().series.slice(0, 1) },
    { kind: 'bar', showsValues: true, isForPrint: true },
  ];
  test.each(looks)('has its elements in the order of the schema: %j', async (look) => {
    const bytes = await writeWorkbook([chartSheet('表', [chartOf(look)])]);
    for (const part of [CHART, DRAWING]) {
      expect(misplaced(parseXml(textOf(bytes, part), part))).toEqual([]);
    }
  });

  test('is told apart by greys and patterns where it is printed without colour', async () => {
    const { series } = chartOf();
    const [one = series[0]!] = series;
    const xml = await written({ kind: 'bar', isForPrint: true, series: [one, one] });
    expect([...xml.matchAll(/<a:pattFill prst="(\w+)">/gu)].map(([, name]) => name)).toEqual([
      'wdUpDiag',
    ]);
    expect(await written({ kind: 'bar', series: [one, one] })).not.toContain('pattFill');
  });

  test('has lines of different dashes and markers, not of different colours alone', async () => {
    const [one] = chartOf().series;
    const series = Array.from({ length: 6 }, () => ({ ...one!, tone: 'first' as const }));
    const xml = await written({ kind: 'line', series });
    const looks = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gu)].map(([part]) => [
      /<a:prstDash val="(\w+)"/u.exec(part)?.[1],
      /<c:symbol val="(\w+)"/u.exec(part)?.[1],
    ]);
    expect(looks.slice(0, 4)).toEqual([
      ['solid', 'circle'],
      ['dash', 'square'],
      ['sysDot', 'triangle'],
      ['dashDot', 'diamond'],
    ]);
    expect(new Set(looks.map(String)).size).toBe(6);
    expect(new Set(looks.map(([, symbol]) => symbol)).size).toBe(6);
  });

  test('holds the values of its cells; what is no number is a gap', async () => {
    const xml = await written();
    expect(xml).toContain("<c:f>'表'!$B$2:$B$3</c:f>");
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>40</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:pt idx="1"><c:v>30</c:v></c:pt></c:numCache>');
    expect(xml).toContain('<c:pt idx="0"><c:v>O\'Neil &amp; 镇</c:v></c:pt>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  test('has years as numbers under a line', async () => {
    const sheet = chartSheet('表', [
      chartOf({ kind: 'line', categories: { area: { top: 1, left: 2, bottom: 2, right: 2 } } }),
    ]);
    const xml = textOf(await writeWorkbook([sheet]), CHART);
    expect(xml).toMatch(/<c:cat><c:numRef><c:f>'表'!\$C\$2:\$C\$3<\/c:f>/u);
    expect(xml).toContain('<c:lineChart>');
  });

  test('speaks its language, in Chinese fonts', async () => {
    const xml = await written();
    expect(xml).toContain('<c:lang val="zh-CN"/>');
    expect(xml).toContain('lang="zh-CN" altLang="en-US"');
    expect(xml).toContain('<a:t>各乡镇编制 &lt;前后&gt; &amp; 对比</a:t>');
    expect(xml).toContain('<a:ea typeface="黑体"/>');
    expect(xml).toContain('<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">');
    expect(await written({ language: 'en-US' })).toContain('<c:lang val="en-US"/>');
  });

  test('has white numbers in dark columns alone', async () => {
    const colours = async (more: Partial<Chart>): Promise<readonly string[]> =>
      Array.from(
        (await written({ showsValues: true, ...more })).matchAll(
          /<c:dLbls>.*?<a:defRPr[^>]*>.*?srgbClr val="(\w+)"/gu,
        ),
        ([, colour = '']) => colour,
      );
    const series = chartOf().series.map((one) => ({ ...one, tone: undefined }));
    expect(await colours({ kind: 'stackedColumn', series })).toEqual(['FFFFFF', '404040']);
    expect(await colours({ kind: 'column', series })).toEqual(['404040', '404040']);
  });

  test('begins lying columns at the top, with the numbers below', async () => {
    const xml = await written({ kind: 'bar' });
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).toContain('<c:crosses val="max"/><c:crossBetween');
  });

  test('is named and described where it lies', async () => {
    const bytes = await writeWorkbook([
      chartSheet('表', [
        chartOf(),
        chartOf({ name: 'again', area: { top: 22, left: 0, bottom: 30, right: 1 } }),
      ]),
    ]);
    const xml = textOf(bytes, DRAWING);
    expect(xml).toContain(
      '<xdr:cNvPr id="2" name="posts" descr="柱形图，2个乡镇，&quot;甲&quot;增2名"/>',
    );
    expect(xml).toContain('<xdr:cNvPr id="3" name="again"');
    expect(xml).toMatch(
      /<xdr:from><xdr:col>0<.*?<xdr:row>6<.*?<xdr:to><xdr:col>3<.*?<xdr:row>21</u,
    );
    expect(xml).toMatch(/r:id="rId1".*r:id="rId2"/u);
  });
});

describe('a new workbook with charts', () => {
  test('is whole: every link leads to a part of a known kind', async () => {
    const bytes = await writeWorkbook([
      chartSheet('甲'),
      { ...chartSheet('无图'), charts: [] },
      chartSheet('乙', [chartOf(), chartOf({ name: 'b' })]),
    ]);
    expect(brokenLinks(bytes)).toEqual([]);
    const parts = Object.keys(unzip(bytes));
    expect(parts.filter((name) => /charts\/chart\d+\.xml$/u.test(name))).toHaveLength(3);
    expect(parts.filter((name) => /drawings\/drawing\d+\.xml$/u.test(name))).toHaveLength(2);
    expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
      /<drawing r:id="rId1"\/><\/worksheet>$/u,
    );
    expect(textOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  });

  test('may take numbers from another sheet of the same workbook', async () => {
    const [names] = [chartOf().categories];
    const charts = [
      chartOf({
        categories: { sheet: "张'表", ...names },
        series: [
          {
            name: '数',
            values: { sheet: "张'表", area: { top: 1, left: 1, bottom: 2, right: 1 } },
          },
        ],
      }),
    ];
    const bytes = await writeWorkbook([chartSheet("张'表", []), chartSheet('图', charts)]);
    expect(textOf(bytes, CHART)).toContain("<c:f>'张''表'!$B$2:$B$3</c:f>");
    await expect(writeWorkbook([chartSheet('图', charts)])).rejects.toThrow(/not written/u);
  });

  test('refuses a chart of a block of cells', async () => {
    const block = { area: { top: 0, left: 0, bottom: 2, right: 2 } };
    const writing = writeWorkbook([chartSheet('图', [chartOf({ categories: block })])]);
    await expect(writing).rejects.toThrow(/more than one row or column/u);
  });

  test.each(['zh-CN', 'en-US'] as const)('of the sample county is whole, %s', async (locale) => {
    const bytes = await writeWorkbook(reportSheets(sampleReport(), locale));
    expect(brokenLinks(bytes)).toEqual([]);
    const parts = Object.keys(unzip(bytes)).filter((name) =>
      /(charts|drawings)\/\w+\.xml$/u.test(name),
    );
    expect(parts).toHaveLength(5);
    for (const part of parts) expect(misplaced(parseXml(textOf(bytes, part), part))).toEqual([]);
  });
});
