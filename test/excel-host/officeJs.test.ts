import { beforeEach, describe, expect, test } from 'vitest';

import { codeOf, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员', '参数'] });
});

const STAFF = [
  ['编号', '姓名', '级别'],
  [1, '张三', '一级'],
  [2, '李四', '二级'],
];

const writeStaff = (): Promise<unknown> =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('人员').getRange('A1:C3').values = STAFF;
    await context.sync();
  });

describe('the shipped library against the in-memory Excel', () => {
  test('values written to a range are read back', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('人员').getRange('A1:C3');
      range.values = STAFF;
      range.load('values,address,rowCount');
      await context.sync();
      expect(range.values).toEqual(STAFF);
      expect(range.address).toBe('人员!A1:C3');
      expect(range.rowCount).toBe(3);
    });
  });

  test('a property that was not loaded throws PropertyNotLoaded', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('人员').getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      await context.sync();
    });
  });

  test('an array of the wrong size is InvalidArgument and names the statement', async () => {
    office.OfficeExtension.config.extendedErrorLogging = true;
    const action = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').getRange('A1:B1').values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(action).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: 'range.values = ...;' },
    });
  });

  test('an error of the library is an Error here too', async () => {
    const action = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('无此表').load('name');
      await context.sync();
    });
    await expect(action).rejects.toBeInstanceOf(Error);
    await expect(action).rejects.toBeInstanceOf(office.OfficeExtension.Error);
  });

  test('a sheet that is missing is ItemNotFound', async () => {
    const action = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('无此表').load('name');
      await context.sync();
    });
    expect(await codeOf(action)).toBe('ItemNotFound');
  });

  test('getItemOrNullObject says whether a sheet is there', async () => {
    await office.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('无此表');
      const there = context.workbook.worksheets.getItemOrNullObject('人员');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(there.isNullObject).toBe(false);
    });
  });

  test('what hangs on a null object is a null object', async () => {
    await office.Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('无此表');
      const range = missing.getUsedRangeOrNullObject(true);
      range.load('values');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test('a collection loads properties of its items', async () => {
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/visibility');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['人员', '参数']);
      expect(worksheets.items.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible']);
    });
  });

  test('items of a loaded collection work in the next sync', async () => {
    await writeStaff();
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const used = worksheets.items[0]!.getUsedRange();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('人员!A1:C3');
    });
  });

  test('a range stays what it was over several syncs', async () => {
    await writeStaff();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      const used = sheet.getUsedRange();
      used.load('address');
      await context.sync();
      sheet.getRange('A4:C4').values = [[3, '王五', '三级']];
      await context.sync();
      used.load('address');
      await context.sync();
      expect(used.address).toBe('人员!A1:C3');
    });
  });

  test('references are given back at the end of Excel.run', async () => {
    await writeStaff();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').getUsedRange().load('address');
      await context.sync();
    });
    const names = office.host.batches.at(-1)?.Actions.map(({ Name }) => Name);
    expect(names).toContain('_RemoveReference');
  });

  test('set() takes several properties and load() takes an object', async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('参数').getRange('A5:B5');
      range.set({ values: [['x', 'y']], format: { fill: { color: 'yellow' } } });
      range.load({ values: true, format: { fill: { color: true } } });
      await context.sync();
      expect(range.values).toEqual([['x', 'y']]);
      expect(range.format.fill.color).toBe('#FFFF00');
    });
  });

  test('everything up to the first error is done, nothing after it', async () => {
    const action = office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      sheet.getRange('A1').values = [['先']];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [['后']];
      await context.sync();
    });
    expect(await codeOf(action)).toBe('InvalidArgument');
    expect(office.host.grids()[0]?.rows).toEqual([['先']]);
  });

  test('the batches tell how many syncs there were', async () => {
    const before = office.host.batches.length;
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(office.host.batches.length - before).toBe(1);
  });

  test('settings keep values in the workbook', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.settings.add('方案', { a: 1 });
      await context.sync();
      const setting = context.workbook.settings.getItem('方案');
      setting.load('value');
      await context.sync();
      expect(setting.value).toEqual({ a: 1 });
    });
    expect(office.host.book.settings).toEqual([{ key: '方案', value: { a: 1 } }]);
  });

  test('calculation and screen updating can be suspended', async () => {
    await office.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      await context.sync();
    });
    expect(office.host.log.map(({ what }) => what)).toEqual([
      'application.SuspendApiCalculationUntilNextSync',
      'application.SuspendScreenUpdatingUntilNextSync',
    ]);
    expect(office.host.book.application.calculationMode).toBe('Manual');
  });

  test('a member that the in-memory Excel does not play fails by name', async () => {
    const action = office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').shapes.load('items/name');
      await context.sync();
    });
    await expect(action).rejects.toThrow(/Worksheet\.Shapes in the in-memory Excel/u);
  });

  test('a ribbon command runs and says when it is done', async () => {
    const pressed: string[] = [];
    office.Office.actions.associate('runPlan', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await office.runCommand('runPlan');
    expect(pressed).toEqual(['runPlan']);
    await expect(office.runCommand('另一个')).rejects.toThrow(/另一个/u);
  });
});
