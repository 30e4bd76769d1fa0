import { beforeEach, describe, expect, test } from 'vitest';

import { codeOf, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员'] });
});

/** Something done with the sheet in one Excel.run. */
const onSheet = <Result>(
  act: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<Result>,
): Promise<Result> =>
  office.Excel.run((context) =>
    act(context.workbook.worksheets.getItem('人员'), () => context.sync()),
  );

const writing = (address: string, values: unknown[][]): Promise<string> =>
  codeOf(
    onSheet(async (sheet, sync) => {
      sheet.getRange(address).values = values;
      await sync();
    }),
  );

const reading = async (address: string) =>
  onSheet(async (sheet, sync) => {
    const range = sheet.getRange(address);
    range.load('values,text,valueTypes,numberFormat,formulas');
    await sync();
    return range.toJSON();
  });

describe('what is written into cells', () => {
  test('is read like an entry at the keyboard', async () => {
    await writing('A1:F1', [['001', '12,345', '5%', '2026-03-01', '3-1', 'true']]);
    const { values, numberFormat } = await reading('A1:F1');
    expect(values).toEqual([[1, 12_345, 0.05, 46_082, 46_082, true]]);
    expect(numberFormat).toEqual([
      ['General', 'General', '0%', 'yyyy/m/d', 'm"月"d"日"', 'General'],
    ]);
  });

  test('stays text after an apostrophe or in cells with the text format', async () => {
    await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['001', "'3-1"]];
      await sync();
    });
    expect((await reading('A1:B1')).values).toEqual([['001', '3-1']]);
  });

  test('null leaves a cell as it is, an empty text clears it', async () => {
    await writing('A1:C1', [[1, 2, 3]]);
    await writing('A1:C1', [[null, '', 5]]);
    expect((await reading('A1:C1')).values).toEqual([[1, '', 5]]);
  });

  test('one value fills the whole range', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:B2').values = '无' as unknown as string[][];
      await sync();
    });
    expect((await reading('A1:B2')).values).toEqual([
      ['无', '无'],
      ['无', '无'],
    ]);
  });

  test('types tell errors, numbers, texts and empty cells apart', async () => {
    await writing('A1:E1', [['城关', 52, true, '#N/A', '']]);
    expect((await reading('A1:E1')).valueTypes).toEqual([
      ['String', 'Double', 'Boolean', 'Error', 'Empty'],
    ]);
  });

  test('formulas keep their text and show what the test calculates', async () => {
    office = startExcel({ sheets: ['人员'], calculate: (formula) => formula.length });
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1').formulas = [['=SUM(B1:B9)']];
      await sync();
    });
    const { values, formulas } = await reading('A1');
    expect(values).toEqual([[11]]);
    expect(formulas).toEqual([['=SUM(B1:B9)']]);
  });

  test('text is what the number format shows', async () => {
    await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:E1');
      range.values = [[1234.5, 0, 0.256, 46_082, -3]];
      range.numberFormat = [
        ['#,##0.00', '#,##0;-#,##0;;@', '0.0%', 'yyyy-mm-dd', '+#,##0;-#,##0;;@'],
      ];
      await sync();
    });
    expect((await reading('A1:E1')).text).toEqual([['1,234.50', '', '25.6%', '2026-03-01', '-3']]);
  });

  test('a text or formula too long for a cell is refused', async () => {
    expect(await writing('A1', [['编'.repeat(32_768)]])).toBe('InvalidArgument');
    expect(await writing('A1', [[`=${'1+'.repeat(4_100)}1`]])).toBe('FormulaLengthExceedsLimit');
  });

  test('whole rows and columns give no cells and take none', async () => {
    await writing('A1', [[1]]);
    await onSheet(async (sheet, sync) => {
      const column = sheet.getRange('A:A');
      column.load('values,address,rowCount');
      await sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe('人员!A:A');
    });
    expect(await writing('A:A', [[1]])).toBe('InvalidArgument');
  });
});

describe('the used range', () => {
  test('counts formatted cells unless only values are asked for', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FFFF00';
      const used = sheet.getUsedRange();
      const filled = sheet.getUsedRange(true);
      used.load('address');
      filled.load('address');
      await sync();
      expect(used.address).toBe('人员!B2:D9');
      expect(filled.address).toBe('人员!B2');
    });
  });

  test('of an empty sheet is a null object, or A1', async () => {
    await onSheet(async (sheet, sync) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load('address');
      await sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe('人员!A1');
    });
  });
});

describe('merged cells', () => {
  test('come as areas with addresses, rows and columns', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:D1').merge();
      sheet.getRange('A3:A5').merge();
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/address,areas/items/rowIndex');
      await sync();
      expect(merged.address).toBe('人员!A1:D1,人员!A3:A5');
      expect(merged.areaCount).toBe(2);
      expect(merged.areas.items.map(({ address }) => address)).toEqual([
        '人员!A1:D1',
        '人员!A3:A5',
      ]);
      expect(merged.areas.items.map(({ rowIndex }) => rowIndex)).toEqual([0, 2]);
    });
  });

  test('a range without any gives a null object', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:D1').merge();
      const merged = sheet.getRange('A2:D9').getMergedAreasOrNullObject();
      merged.load('address');
      await sync();
      expect(merged.isNullObject).toBe(true);
    });
  });

  test('more than 512 in one range cannot be asked for at once', async () => {
    office.host.sheet('人员').merges = Array.from({ length: 513 }, (_merge, row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: 1,
    }));
    const asking = (address: string) =>
      codeOf(
        onSheet(async (sheet, sync) => {
          sheet.getRange(address).getMergedAreasOrNullObject().load('address');
          await sync();
        }),
      );
    expect(await asking('A1:B513')).toBe('GeneralException');
    expect(await asking('A1:B512')).toBe('no error');
  });

  test('keep the first cell’s value and take no others', async () => {
    await writing('A1:C1', [['标题', '丢', '失']]);
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A1:C1').values = [['标题', '还', '在']];
      await sync();
    });
    expect((await reading('A1:C1')).values).toEqual([['标题', '', '']]);
    await onSheet(async (sheet, sync) => {
      sheet.getRange('B1').unmerge();
      sheet.getRange('B1').values = [['在']];
      await sync();
    });
    expect((await reading('A1:C1')).values).toEqual([['标题', '在', '']]);
  });

  test('merging across makes one area for each row; a table takes none', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:B3').merge(true);
      sheet.tables.add('D1:E4', true);
      await sync();
    });
    expect(office.host.sheet('人员').merges).toHaveLength(3);
    const action = onSheet(async (sheet, sync) => {
      sheet.getRange('D2:E2').merge();
      await sync();
    });
    expect(await codeOf(action)).toBe('MergedRangeConflict');
  });
});

describe('inserting, deleting and copying', () => {
  test('rows move what stands below them', async () => {
    await writing('A1:A3', [[1], [2], [3]]);
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A5:B5').merge();
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('1:1').delete('Up');
      await sync();
    });
    expect((await reading('A1:A3')).values).toEqual([[''], [2], [3]]);
    expect(office.host.sheet('人员').merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  });

  test('a merge that would be split is refused', async () => {
    const action = onSheet(async (sheet, sync) => {
      sheet.getRange('A3:B4').merge();
      sheet.getRange('A1').insert('Down');
      await sync();
    });
    expect(await codeOf(action)).toBe('InsertDeleteConflict');
  });

  test('copyFrom brings values and looks', async () => {
    await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:B1').values = [['甲', 1]];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('D5').copyFrom('A1:B1');
      const copy = sheet.getRange('D5:E5');
      copy.load('values,format/font/bold');
      await sync();
      expect(copy.values).toEqual([['甲', 1]]);
      expect(copy.format.font.bold).toBe(true);
    });
  });

  test('clear takes contents, formats or both', async () => {
    await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await sync();
      expect(range.values).toEqual([['']]);
      expect(range.format.fill.color).toBe('#FF0000');
      range.clear();
      range.load('format/fill/color');
      await sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });
});

describe('links', () => {
  test('lead into the workbook or out of it, never both', async () => {
    await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'人员'!D7", textToDisplay: '人员!D7' };
      range.load('hyperlink,values');
      await sync();
      expect(range.values).toEqual([['人员!D7']]);
      expect(range.hyperlink).toMatchObject({ documentReference: "'人员'!D7" });
    });
    const action = onSheet(async (sheet, sync) => {
      sheet.getRange('A2').hyperlink = { screenTip: '无处可去' };
      await sync();
    });
    expect(await codeOf(action)).toBe('InvalidArgument');
  });
});
