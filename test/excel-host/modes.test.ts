import { beforeEach, describe, expect, test } from 'vitest';

import { codeOf, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员', '参数'] });
});

const write = (sheet: string, address = 'A1', values: unknown[][] = [[1]]): Promise<string> =>
  codeOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
      await context.sync();
    }),
  );

const read = (sheet: string): Promise<string> =>
  codeOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
      await context.sync();
    }),
  );

describe('limits of one sync', () => {
  test('5 MB go in, counted in bytes of UTF-8', async () => {
    // 600,000 characters, but 1.8 million bytes: three times that is too much.
    const column = (rows: number) => Array.from({ length: rows }, () => ['编'.repeat(20_000)]);
    expect(await write('人员', 'A1:A30', column(30))).toBe('no error');
    expect(await write('人员', 'A1:A90', column(90))).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('5 MB come out', async () => {
    office.host.modes.responseLimit = 1_000;
    expect(await write('人员', 'A1', [['编'.repeat(400)]])).toBe('no error');
    expect(await read('人员')).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a big sheet goes in by blocks', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('人员');
      for (let row = 0; row < 9_000; row += 3_000) {
        sheet.getRangeByIndexes(row, 0, 3_000, 20).values = Array.from({ length: 3_000 }, (_, i) =>
          Array.from({ length: 20 }, (_cell, column) => (row + i) * column),
        );
        await context.sync();
      }
      const used = sheet.getUsedRange(true);
      used.load('rowCount');
      await context.sync();
      expect(used.rowCount).toBe(9_000);
    });
  });
});

describe('an Excel that does not take everything', () => {
  test('in cell-edit mode every batch about the workbook fails, later it works again', async () => {
    office.host.modes.isInCellEditMode = true;
    expect(await write('人员')).toBe('InvalidOperationInCellEditMode');
    expect(await read('人员')).toBe('InvalidOperationInCellEditMode');
    office.host.modes.isInCellEditMode = false;
    expect(await write('人员')).toBe('no error');
  });

  test('a workbook open for reading is read, not written', async () => {
    office = startExcel({ sheets: ['人员'], isReadOnly: true });
    expect(await read('人员')).toBe('no error');
    expect(await write('人员')).toBe('AccessDenied');
    const adding = office.Excel.run(async (context) => {
      context.workbook.worksheets.add('结果');
      await context.sync();
    });
    expect(await codeOf(adding)).toBe('AccessDenied');
    await office.Excel.run(async (context) => {
      context.workbook.load('readOnly');
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('人员').getRange('B2').select();
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  test('a protected sheet takes no contents but in unlocked cells', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('参数');
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(await write('参数', 'A1')).toBe('AccessDenied');
    expect(await write('参数', 'B2')).toBe('no error');
    expect(await write('参数', 'B9:B10', [[1], [2]])).toBe('AccessDenied');
    expect(await read('参数')).toBe('no error');
  });

  test('a protected sheet takes formats only if its options say so', async () => {
    const paint = (sheet: string): Promise<string> =>
      codeOf(
        office.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange('A1');
          range.format.fill.color = '#FFFF00';
          await context.sync();
        }),
      );
    office.host.user.protect('人员');
    office.host.user.protect('参数', { allowFormatCells: true });
    expect(await paint('人员')).toBe('AccessDenied');
    expect(await paint('参数')).toBe('no error');
  });

  test('a password opens a protected sheet, another one does not', async () => {
    const unprotect = (password?: string): Promise<string> =>
      codeOf(
        office.Excel.run(async (context) => {
          context.workbook.worksheets.getItem('人员').protection.unprotect(password);
          await context.sync();
        }),
      );
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').protection.protect({}, '1949');
      await context.sync();
    });
    expect(await unprotect()).toBe('AccessDenied');
    expect(await unprotect('1949')).toBe('no error');
    expect(await write('人员')).toBe('no error');
  });

  test('a protected structure keeps its sheets', async () => {
    office.host.book.protection.isOn = true;
    const adding = office.Excel.run(async (context) => {
      context.workbook.worksheets.add('结果');
      await context.sync();
    });
    expect(await codeOf(adding)).toBe('AccessDenied');
    expect(await write('人员')).toBe('no error');
  });
});
