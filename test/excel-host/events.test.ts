import { beforeEach, describe, expect, test } from 'vitest';

import { aMoment, startExcel } from './support.ts';

let office = startExcel();
beforeEach(() => {
  office = startExcel({ sheets: ['人员', '参数'] });
});

/** Listens to changes of the sheet; the list grows with each event. */
async function listen(): Promise<{ seen: string[]; stop: () => Promise<void> }> {
  const seen: string[] = [];
  const handler = await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('人员');
    sheet.load('id');
    await context.sync();
    const added = sheet.onChanged.add((event) => {
      seen.push(`${event.address} ${event.changeType} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = async (): Promise<void> => {
    await office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
  return { seen, stop };
}

describe('events', () => {
  test('a user’s edit reaches the handler until it is removed', async () => {
    const { seen, stop } = await listen();
    office.host.user.edit('人员', 'B2', [['改名']]);
    await expect.poll(() => seen).toEqual(['B2 RangeEdited Unknown']);
    await stop();
    office.host.user.edit('人员', 'B3', [['再改']]);
    await aMoment();
    expect(seen).toHaveLength(1);
  });

  test('the add-in’s own writes say that they are its own', async () => {
    const { seen } = await listen();
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('人员').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect.poll(() => seen).toEqual(['A1 RangeEdited ThisLocalAddin']);
  });

  test('own writes stay silent while events are off', async () => {
    const { seen } = await listen();
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('人员').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    office.host.user.edit('人员', 'A2', [[2]]);
    await expect.poll(() => seen).toEqual(['A2 RangeEdited Unknown']);
  });

  test('one handler on all sheets hears each of them, with values before and after', async () => {
    const seen: unknown[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push([event.worksheetId, event.details.valueBefore, event.details.valueAfter]);
        return Promise.resolve();
      });
      await context.sync();
    });
    office.host.user.edit('参数', 'B2', [[40]]);
    office.host.user.edit('参数', 'B2', [[45]]);
    const { id } = office.host.sheet('参数');
    await expect
      .poll(() => seen)
      .toEqual([
        [id, '', 40],
        [id, 40, 45],
      ]);
  });

  test('the changed range can be asked for', async () => {
    let address = '';
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await office.Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('address');
          await inner.sync();
          address = range.address;
        });
      });
      await context.sync();
    });
    office.host.user.edit('参数', 'C4:D4', [[1, 2]]);
    await expect.poll(() => address).toBe('参数!C4:D4');
  });

  test('selecting, activating, adding and deleting sheets are heard', async () => {
    const seen: string[] = [];
    const hear = (what: string) => (): Promise<void> => {
      seen.push(what);
      return Promise.resolve();
    };
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(hear('activated'));
      worksheets.onDeactivated.add(hear('deactivated'));
      worksheets.onSelectionChanged.add(hear('selected'));
      worksheets.onAdded.add(hear('added'));
      worksheets.onDeleted.add(hear('deleted'));
      await context.sync();
    });
    office.host.user.select('参数', 'B2');
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('结果').delete();
      await context.sync();
    });
    await expect
      .poll(() => [...seen].sort())
      .toEqual(['activated', 'added', 'deactivated', 'deleted', 'selected']);
  });
});
