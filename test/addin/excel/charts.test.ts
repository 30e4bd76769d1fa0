import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { RESULT_SHEETS, type Chart, type Sheet } from '../../../engine/index.ts';
import { BYTES_PER_SYNC } from '../../../addin/excel/pacing.ts';
import { utf8Length } from '../../excel-host/limits.ts';
import { chartOf, chartSheet } from '../../xlsx/support/charts.ts';
import { openHost, resultSheets, small } from './support.ts';

let office = openHost();
beforeEach(() => {
  office = openHost({ sheets: ['人员'] });
});
afterEach(() => {
  office.uninstall();
});

const own = RESULT_SHEETS.charts['zh-CN'];
const drawn = (sheet = own) => office.host.sheet(sheet).charts;
const write = (sheet: Sheet) => office.workbook.writeSheets([sheet], { replace: [own] });
const withCharts = (...charts: readonly Chart[]): Sheet => ({
  ...small(own),
  ...chartSheet(own, charts),
});

describe('charts drawn in Excel', () => {
  test('of the sample county show the cells of their tables', async () => {
    const sheets = resultSheets();
    await office.workbook.writeSheets(sheets, { replace: [] });
    const charts = sheets.find(({ name }) => name === own)?.charts ?? [];
    expect(drawn()).toHaveLength(4);
    const [posts, , , officers] = drawn();
    expect(posts).toMatchObject({
      name: 'bianheng:bianheng-administrative',
      type: 'ColumnClustered',
      position: { start: expect.stringContaining('!A') as string },
    });
    expect(posts?.record.children['Title']?.values['Text']).toBe(charts[0]?.title);
    expect(posts?.series.map(({ record }) => record.values['Name'])).toEqual(
      charts[0]?.series.map(({ name }) => name),
    );
    const plan = RESULT_SHEETS.administrative['zh-CN'];
    for (const { values, categories } of posts?.series ?? []) {
      expect(values).toMatch(
        new RegExp(`^'${plan.replace(/[()]/gu, '\\$&')}'![A-Z]+5:[A-Z]+37$`, 'u'),
      );
      expect(categories).toBe(`'${plan}'!B5:B37`);
    }
    expect(officers?.series[0]?.categories).toContain('编衡-执法力量配备');
  });

  test('look as in the file: colours, fonts, turned names, a gap for a blank', async () => {
    await write(
      withCharts(chartOf({ categories: { area: { top: 1, left: 0, bottom: 30, right: 0 } } })),
    );
    const [chart] = drawn();
    const { children = {}, values = {} } = chart?.record ?? {};
    expect(values).toMatchObject({ DisplayBlanksAs: 'NotPlotted', PlotVisibleOnly: true });
    expect(children['Title']?.children['Format']?.children['Font']?.values).toMatchObject({
      Name: '黑体',
      Size: 12,
    });
    expect(children['Format']?.children['Font']?.values['Name']).toBe('宋体');
    const axes = children['Axes']?.children ?? {};
    expect(axes['CategoryAxis']?.values).toMatchObject({
      TextOrientation: 90,
      TickLabelSpacing: 1,
    });
    expect(axes['ValueAxis']?.children['Title']?.values['Text']).toBe('编制（名）');
    const fill = chart?.series[0]?.record.children['Format']?.children['Fill'];
    expect(fill?.calls).toEqual([{ name: 'SetSolidColor', args: ['#A6A6A6'] }]);
    expect(chart?.position).toEqual({ start: `'${own}'!A7`, end: `'${own}'!C21` });
  });

  test.each([
    ['stackedColumn', 'ColumnStacked'],
    ['bar', 'BarClustered'],
    ['stackedBar', 'BarStacked'],
    ['line', 'LineMarkers'],
  ] as const)('of kind %s are %s', async (kind, type) => {
    await write(withCharts(chartOf({ kind, showsValues: true, categoryTitle: '乡镇' })));
    const [chart] = drawn();
    expect(chart?.type).toBe(type);
    const axis = chart?.record.children['Axes']?.children['CategoryAxis']?.values ?? {};
    const isLying = kind.toLowerCase().endsWith('bar');
    expect(axis['ReversePlotOrder']).toBe(isLying ? true : undefined);
    const [first] = chart?.series ?? [];
    expect(first?.record.values['HasDataLabels']).toBe(true);
  });

  test('of lines differ in dashes and markers, not in colour alone', async () => {
    const [one] = chartOf().series;
    const series = Array.from({ length: 4 }, (_, index) => ({ ...one!, name: `${index}` }));
    await write(withCharts(chartOf({ kind: 'line', series })));
    const looks = (drawn()[0]?.series ?? []).map(({ record }) => {
      const { LineStyle } = record.children['Format']?.children['Line']?.values ?? {};
      const { MarkerStyle, MarkerBackgroundColor: inside } = record.values;
      return [LineStyle, MarkerStyle, inside === '#FFFFFF' ? 'hollow' : 'filled'];
    });
    expect(looks).toEqual([
      ['Continuous', 'Circle', 'filled'],
      ['Dash', 'Square', 'hollow'],
      ['Dot', 'Triangle', 'filled'],
      ['DashDot', 'Diamond', 'hollow'],
    ]);
  });

  test('need one sync for all of them', async () => {
    const charts = Array.from({ length: 6 }, (_, index) => chartOf({ name: `c${index}` }));
    await write(withCharts(...charts));
    const adding = office.host.batches.filter((batch) =>
      JSON.stringify(batch).includes('SetXAxisValues'),
    );
    expect(adding).toHaveLength(1);
    expect(utf8Length(JSON.stringify(adding[0]))).toBeLessThan(BYTES_PER_SYNC);
  });
});

describe('charts are replaced with their sheet', () => {
  test('none is doubled, none is left over', async () => {
    await write(withCharts(chartOf(), chartOf({ name: 'b' })));
    await write(withCharts(chartOf({ title: '新' })));
    expect(drawn().map(({ record }) => record.children['Title']?.values['Text'])).toEqual(['新']);
    await write(small(own));
    expect(drawn()).toEqual([]);
  });

  test('a chart that the planner put on our sheet stays', async () => {
    await write(withCharts(chartOf()));
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(own);
      sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns').name = '我的';
      await context.sync();
    });
    await write(withCharts(chartOf({ name: 'b' })));
    expect(drawn().map(({ name }) => name)).toEqual(['我的', 'bianheng:b']);
  });

  test('a copy that is kept has its charts', async () => {
    await write(withCharts(chartOf()));
    await office.workbook.writeSheets([small(own)], { replace: [own], keepAs: () => '2024-12-31' });
    expect(drawn(`${own} 2024-12-31`)).toHaveLength(1);
    expect(drawn()).toEqual([]);
  });

  test('a chart of a copy shows the copy of its table, not the table written after', async () => {
    const table = RESULT_SHEETS.reconciliation['zh-CN'];
    const cells = (column: number) => ({
      sheet: table,
      area: { top: 1, left: column, bottom: 2, right: column },
    });
    const series = [{ name: '现编制数', values: cells(1) }];
    const sheets = [small(table), withCharts(chartOf({ categories: cells(0), series }))];
    await office.workbook.writeSheets(sheets, { replace: [] });
    const writing = { replace: [own, table], keepAs: () => '2024-12-31' as const } as const;
    await office.workbook.writeSheets(sheets, writing);
    const shown = (sheet: string) => drawn(sheet).map((chart) => chart.series[0]);
    expect(shown(own)).toMatchObject([{ values: `'${table}'!B2:B3` }]);
    expect(shown(`${own} 2024-12-31`)).toMatchObject([
      { values: `'${table} 2024-12-31'!B2:B3`, categories: `'${table} 2024-12-31'!A2:A3` },
    ]);
  });
});

describe('undo', () => {
  const before = () =>
    drawn().map(({ name, type, position, series, record }) => ({
      name,
      type,
      position,
      series,
      record,
    }));

  test('draws the former charts again', async () => {
    await write(withCharts(chartOf(), chartOf({ name: 'b', kind: 'line' })));
    const former = before();
    await write(withCharts(chartOf({ title: '新', kind: 'bar' })));
    await office.workbook.undoWrite();
    expect(before()).toEqual(former);
    // And again: what is put back can be remembered in its turn.
    await write(small(own));
    await office.workbook.undoWrite();
    expect(before()).toEqual(former);
  });

  test('of the whole result, whose charts show cells of other sheets', async () => {
    const sheets = resultSheets();
    await office.workbook.writeSheets(sheets, { replace: [] });
    const former = before();
    await office.workbook.writeSheets(resultSheets('en-US'), {
      replace: sheets.map(({ name }) => name),
    });
    await office.workbook.undoWrite();
    expect(before()).toEqual(former);
  });

  test('leaves away a chart that the planner had deleted', async () => {
    await write(withCharts(chartOf(), chartOf({ name: 'b' })));
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(own).charts.getItem('bianheng:b').delete();
      await context.sync();
    });
    await write(small(own));
    await office.workbook.undoWrite();
    expect(drawn().map(({ name }) => name)).toEqual(['bianheng:posts']);
  });

  test('happens by itself when a write fails half-way', async () => {
    await write(withCharts(chartOf()));
    const former = before();
    const broken: Sheet = {
      ...small('编衡-核对表'),
      merges: [{ top: -1, left: 0, bottom: 0, right: 1 }],
    };
    const writing = office.workbook.writeSheets([withCharts(chartOf({ title: '新' })), broken], {
      replace: [own],
    });
    await expect(writing).rejects.toMatchObject({ trouble: 'unknown' });
    expect(before()).toEqual(former);
  });
});
