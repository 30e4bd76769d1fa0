import { beforeEach, describe, expect, test } from 'vitest';

import { aMoment, codeOf, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员', '参数'] });
});

const names = (): string[] => office.host.book.sheets.map(({ name }) => name);

describe('sheets', () => {
  test('are added at the end, renamed, moved and deleted', async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('结果');
      worksheets.add();
      await context.sync();
      expect(names()).toEqual(['人员', '参数', '结果', 'Sheet4']);
      added.position = 0;
      added.name = '编制方案';
      worksheets.getItem('Sheet4').delete();
      added.load('position');
      await context.sync();
      expect(added.position).toBe(0);
    });
    expect(names()).toEqual(['编制方案', '人员', '参数']);
  });

  test('a name that is taken, too long or not allowed is refused', async () => {
    const add = (name: string) =>
      codeOf(
        office.Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add('人员')).toBe('ItemAlreadyExists');
    expect(await add('一'.repeat(32))).toBe('InvalidArgument');
    expect(await add('2024/2025')).toBe('InvalidArgument');
    expect(await add("'引号'")).toBe('InvalidArgument');
  });

  test('the last visible sheet stays', async () => {
    const action = office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('人员').visibility = 'Hidden';
      worksheets.getItem('参数').delete();
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidOperation');
    expect(names()).toEqual(['人员', '参数']);
  });

  test('hidden and very hidden sheets are told apart; hiding the active one moves on', async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('人员').visibility = 'VeryHidden';
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      worksheets.load('items/visibility');
      const count = worksheets.getCount(true);
      await context.sync();
      expect(active.name).toBe('参数');
      expect(worksheets.items.map(({ visibility }) => visibility)).toEqual([
        'VeryHidden',
        'Visible',
      ]);
      expect(count.value).toBe(1);
    });
  });

  test('selecting a range on another sheet activates it; on a hidden one it fails', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('参数').getRange('B2').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe('参数!B2');
    });
    expect(office.host.book.active.name).toBe('参数');
    office.host.sheet('人员').visibility = 'Hidden';
    const action = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').getRange('A1').select();
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidOperation');
  });

  test('a copy has the contents, looks and merges, and its own name', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      sheet.getRange('A1:B1').values = [['乡镇', '编制']];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A3:B3').merge();
      const copy = sheet.copy('After', sheet);
      copy.load('name');
      await context.sync();
      expect(copy.name).toBe('人员 (2)');
      copy.name = '人员 2025-01-01';
      copy.getRange('A1').values = [['改']];
      await context.sync();
      copy.load('name');
      await context.sync();
      expect(copy.name).toBe('人员 2025-01-01');
    });
    expect(names()).toEqual(['人员', '人员 2025-01-01', '参数']);
    const [original, copy] = office.host.grids();
    expect(original?.rows[0]).toEqual(['乡镇', '编制']);
    expect(copy?.rows[0]).toEqual(['改', '编制']);
    expect(copy?.merges).toEqual(original?.merges);
  });

  test('ranges of a deleted sheet are gone', async () => {
    const action = office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('参数').getRange('A1');
      range.load('address');
      await context.sync();
      office.host.user.deleteSheet('参数');
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('ItemNotFound');
  });

  test('tab colour, gridlines, frozen panes and filter are kept', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      sheet.tabColor = '#ffc000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.autoFilter.apply(sheet.getRange('A2:C9'));
      sheet.autoFilter.load('enabled');
      const filtered = sheet.autoFilter.getRangeOrNullObject();
      filtered.load('address');
      await context.sync();
      expect(frozen.address).toBe('人员!A1:B2');
      expect(filtered.address).toBe('人员!A2:C9');
      expect(sheet.autoFilter.enabled).toBe(true);
      sheet.freezePanes.unfreeze();
      sheet.autoFilter.remove();
      const thawed = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(thawed.isNullObject).toBe(true);
    });
    expect(office.host.sheet('人员')).toMatchObject({
      tabColor: '#FFC000',
      frozen: null,
      filter: null,
      view: { gridlines: false },
    });
  });

  test('print layout keeps paper, title rows, zoom, margins and footer', async () => {
    await office.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('人员');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, bottom: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      pageLayout.load('paperSize,topMargin,zoom,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      expect(titles.address).toBe('人员!1:3');
      expect(pageLayout.paperSize).toBe('A3');
      expect(pageLayout.topMargin).toBe(72);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toContain('&P');
    });
    const wrong = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').pageLayout.zoom = {
        scale: 90,
        horizontalFitToPages: 1,
      };
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe('InvalidArgument');
  });

  test('custom properties mark a sheet as the add-in’s own', async () => {
    await office.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('人员');
      customProperties.add('bianheng', 'result');
      const mark = customProperties.getItemOrNullObject('BianHeng');
      mark.load('value');
      const none = customProperties.getItemOrNullObject('other');
      await context.sync();
      expect(mark.value).toBe('result');
      expect(none.isNullObject).toBe(true);
    });
  });

  test('charts keep type, source, place, title and series', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      sheet.getRange('A1:C3').values = [
        ['乡镇', '现编制', '测算'],
        ['城关', 52, 55],
        ['河东', 38, 35],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = '前后对比';
      chart.title.text = '编制测算前后';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition('E2', 'L18');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['现编制', '测算']);
      chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      await context.sync();
    });
    const [chart] = office.host.sheet('人员').charts;
    expect(chart).toMatchObject({
      name: '前后对比',
      type: 'ColumnClustered',
      source: '人员!A1:C3',
      position: { start: '人员!E2', end: '人员!L18' },
    });
    expect(chart?.series[1]?.values).toBe('人员!C2:C3');
    expect(chart?.series[1]?.categories).toBe('人员!A2:A3');
    expect(chart?.record.children['Title']?.values['Text']).toBe('编制测算前后');
  });

  test('defined names lead to their cells, by workbook and by sheet', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('参数');
      context.workbook.names.add('参数区', sheet.getRange('A1:D3'));
      sheet.names.add('总量', '=参数!$B$2');
      const range = context.workbook.names.getItem('参数区').getRange();
      range.load('address');
      const total = sheet.getRange('总量');
      total.load('address');
      const { names: defined } = context.workbook;
      defined.load('items/name,items/formula');
      await context.sync();
      expect(range.address).toBe('参数!A1:D3');
      expect(total.address).toBe('参数!B2');
      expect(defined.items.map(({ formula }) => formula as string)).toEqual(['=参数!$A$1:$D$3']);
    });
  });

  test('tables have names, rows, columns and a body', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      sheet.getRange('A1:C3').values = [
        ['编号', '姓名', '级别'],
        [1, '张三', '一级'],
        [2, '李四', '二级'],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = '人员表';
      table.style = 'TableStyleLight9';
      table.rows.add(undefined, [
        [4, '赵六', '一级'],
        [5, '孙七', '二级'],
      ]);
      const body = table.getDataBodyRange();
      body.load('rowCount');
      const head = table.getHeaderRowRange();
      head.load('values');
      table.columns.load('items/name');
      const column = table.columns.getItem('姓名').getDataBodyRange();
      column.load('values');
      await context.sync();
      expect(body.rowCount).toBe(4);
      expect(head.values).toEqual([['编号', '姓名', '级别']]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['编号', '姓名', '级别']);
      expect(column.values.at(-1)).toEqual(['孙七']);
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      table.resize('A1:C2');
      const whole = table.getRange();
      whole.load('values');
      await context.sync();
      expect(whole.values).toEqual([
        ['编号', '姓名', '级别'],
        [4, '赵六', '一级'],
      ]);
    });
  });

  test('a table over another table or over merged cells is refused', async () => {
    const add = (address: string) =>
      codeOf(
        office.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('人员').tables.add(address, true);
          await context.sync();
        }),
      );
    expect(await add('A1:C4')).toBe('no error');
    expect(await add('B2:D3')).toBe('InvalidArgument');
    office.host.sheet('人员').merges.push({ top: 9, left: 0, bottom: 9, right: 1 });
    expect(await add('A9:B12')).toBe('InvalidArgument');
  });

  test('sheets of another file are inserted where they are wanted', async () => {
    const template = {
      sheet: '参数',
      hidden: false,
      top: 0,
      left: 0,
      rows: [['年度']],
      merges: [],
    };
    office = startExcel({ sheets: ['人员', '参数'], openFile: () => [template] });
    await office.Excel.run(async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64('UEsDBA==', {
        positionType: 'After',
        relativeTo: '人员',
      });
      await context.sync();
      expect(inserted.value).toHaveLength(1);
    });
    await aMoment(0);
    expect(names()).toEqual(['人员', '参数 (2)', '参数']);
    expect(office.host.grids()[1]?.rows).toEqual([['年度']]);
  });
});
