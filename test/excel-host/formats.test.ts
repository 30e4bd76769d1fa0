import { beforeEach, describe, expect, test } from 'vitest';

import { codeOf, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员'] });
});

const onSheet = <Result>(
  act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<Result>,
): Promise<Result> =>
  office.Excel.run((context) =>
    act(context.workbook.worksheets.getItem('人员'), () => context.sync()),
  );

const failing = (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
  codeOf(
    onSheet(async (sheet, sync) => {
      act(sheet);
      await sync();
    }),
  );

describe('looks of cells', () => {
  test('are one value where all cells agree, null where they differ', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:C3').format.font.size = 12;
      sheet.getRange('B2').format.font.size = 20;
      const [all, row] = [sheet.getRange('A1:C3'), sheet.getRange('A1:C1')];
      all.load('format/font/size');
      row.load('format/font/size');
      await sync();
      expect(all.format.font.size).toBeNull();
      expect(row.format.font.size).toBe(12);
    });
  });

  test('fonts, fills and alignment are kept; wrong words and colours are refused', async () => {
    await onSheet(async (sheet, sync) => {
      const { format } = sheet.getRange('A1:B1');
      format.font.set({ name: '黑体', color: '#9c0006', underline: 'Single' });
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true });
      format.load('horizontalAlignment,font/name,font/color,wrapText');
      await sync();
      expect(format.font.name).toBe('黑体');
      expect(format.font.color).toBe('#9C0006');
      expect(format.horizontalAlignment).toBe('Center');
    });
    const wrong = await Promise.all([
      failing((sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center')),
      failing((sheet) => (sheet.getRange('A1').format.fill.color = 'FF9C0006')),
      failing((sheet) => (sheet.getRange('A1').format.font.size = 500)),
    ]);
    expect(wrong).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  test('borders belong to edges; inner lines to both neighbours', async () => {
    await onSheet(async (sheet, sync) => {
      const table = sheet.getRange('A1:B2');
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        table.format.borders.getItem(side).style = 'Continuous';
      }
      table.format.borders.getItem('EdgeTop').weight = 'Medium';
      const edges = sheet.getRange('B2').format.borders;
      edges.load('items/sideIndex,items/style');
      await sync();
      const lines = edges.items.filter(({ style }) => style === 'Continuous');
      expect(lines.map(({ sideIndex }) => sideIndex)).toEqual([
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
      ]);
    });
  });

  test('column widths and row heights belong to whole columns and rows', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:B1').format.columnWidth = 90;
      sheet.getRange('3:3').format.rowHeight = 30;
      const [column, columns] = [sheet.getRange('B9'), sheet.getRange('B9:C9')];
      const row = sheet.getRange('A3');
      for (const range of [column, columns]) range.load('format/columnWidth');
      row.load('format/rowHeight,top');
      await sync();
      expect(column.format.columnWidth).toBe(90);
      expect(columns.format.columnWidth).toBeNull();
      expect(row.format.rowHeight).toBe(30);
      expect(row.top).toBe(30);
    });
  });

  test('cell properties go in and come out in one call', async () => {
    await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { fill: { color: '#FFC7CE' }, borders: { bottom: { style: 'Continuous' } } } },
          { format: { font: { bold: true } } },
        ],
      ]);
      range.setColumnProperties([
        { format: { columnWidth: 100 } },
        { format: { columnWidth: 50 } },
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await sync();
      expect(properties.value).toMatchObject([
        [
          { address: '人员!A1', format: { fill: { color: '#FFC7CE' }, font: { bold: false } } },
          { address: '人员!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    });
    expect([...office.host.sheet('人员').widths]).toEqual([
      [0, 100],
      [1, 50],
    ]);
  });
});

describe('what may be entered', () => {
  test('lists, bounds, prompts and alerts are kept', async () => {
    await onSheet(async (sheet, sync) => {
      const { dataValidation } = sheet.getRange('B2:B10');
      dataValidation.rule = { list: { inCellDropDown: true, source: '一类,二类,三类' } };
      dataValidation.prompt = { showPrompt: true, title: '类别', message: '按乡镇分类填写' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: '类别',
        message: '不是三类之一',
      };
      sheet.getRange('C2:C10').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 999, operator: 'Between' },
      };
      const both = sheet.getRange('B2:C10').dataValidation;
      both.load('type');
      dataValidation.load('type,rule,errorAlert');
      await sync();
      expect(dataValidation.type).toBe('List');
      expect(dataValidation.rule.list?.source).toBe('一类,二类,三类');
      expect(dataValidation.errorAlert.style).toBe('Warning');
      expect(both.type).toBe('Inconsistent');
    });
  });

  test('a list may point at cells, but written out it has 255 characters at most', async () => {
    const long = Array.from({ length: 40 }, (_name, index) => `河东镇第${index}村`).join(',');
    expect(
      await failing((sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: long } };
      }),
    ).toBe('InvalidArgument');
    expect(
      await failing((sheet) => {
        sheet.getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '=人员!$Z$1:$Z$40' },
        };
      }),
    ).toBe('no error');
  });

  test('a range as the source of a list is kept by its address', async () => {
    await onSheet(async (sheet, sync) => {
      const source = sheet.getRange('Z1:Z9');
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load('rule');
      await sync();
      expect(dataValidation.rule.list?.source).toBe('=人员!Z1:Z9');
    });
  });
});

describe('conditional formats', () => {
  test('have a type, a rule and a look of their own', async () => {
    await onSheet(async (sheet, sync) => {
      const formats = sheet.getRange('D2:D10').conditionalFormats;
      const rule = formats.add('CellValue');
      rule.cellValue.format.font.color = 'red';
      rule.cellValue.rule = { formula1: '0', operator: 'LessThan' };
      const custom = formats.add('Custom');
      custom.custom.rule.formula = '=$E2<0';
      custom.custom.format.fill.color = '#FFC7CE';
      const found = sheet.getRange('D5').conditionalFormats;
      found.load('items/type,items/priority');
      await sync();
      expect(found.items.map(({ type }) => type)).toEqual(['Custom', 'CellValue']);
      const missing = found.items[0]!.cellValueOrNullObject;
      missing.load('rule');
      await sync();
      expect(missing.isNullObject).toBe(true);
      formats.clearAll();
      const count = formats.getCount();
      await sync();
      expect(count.value).toBe(0);
    });
  });
});
