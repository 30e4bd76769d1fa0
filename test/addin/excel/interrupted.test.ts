import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Sheet } from '../../../engine/index.ts';
import type { Batch } from '../../excel-host/protocol.ts';
import { beforeBatch, has, openHost, small } from './support.ts';

let office = openHost();
beforeEach(() => {
  office = openHost({ sheets: ['人员'] });
});
afterEach(() => {
  office.uninstall();
});

const [a, b, c] = ['编衡-测算说明', '编衡-核对表', '编衡-核查问题'] as const;
const names = () => office.host.book.sheets.map(({ name }) => name);
const textOf = (sheet: string) => office.host.sheet(sheet).cells.get(1)?.get(0)?.value;
const inChinese = (part: string) => ({
  text: { 'zh-CN': expect.stringContaining(part) as string },
});

/** So much that it takes more than one sync. */
const long = (name: string, value: string): Sheet => ({
  ...small(name),
  rows: Array.from({ length: 1_200 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => ({
      value: `${value}${row}-${column}`.padEnd(80, '编'),
    })),
  ),
  merges: [],
  filter: undefined,
});

const before = (isLike: (batch: Batch) => boolean, happens: () => void): void => {
  beforeBatch(office.host, isLike, happens);
};
/** The second batch of contents: the first is in. */
function second(isLike: (batch: Batch) => boolean): (batch: Batch) => boolean {
  let count = 0;
  return (batch) => isLike(batch) && ++count === 2;
}
const edits = (isEditing: boolean) => {
  office.host.modes.isInCellEditMode = isEditing;
};

describe('a cell edit that begins between two batches', () => {
  beforeEach(async () => {
    await office.workbook.writeSheets([long(a, '旧'), small(b, '旧')], { replace: [] });
  });
  const writeAgain = () =>
    office.workbook.writeSheets([long(a, '新'), small(b, '新')], { replace: [a, b] });

  test('is waited for, and told', async () => {
    const told: boolean[] = [];
    const stop = office.workbook.onWaiting((isWaiting) => {
      told.push(isWaiting);
      if (isWaiting) edits(false);
    });
    before(second(has('Formulas')), () => {
      edits(true);
    });
    await writeAgain();
    stop();
    expect(told).toEqual([true, false]);
    expect([textOf(a), textOf(b)]).toEqual([expect.stringMatching(/^新/u), '新']);
    expect(office.host.book.areEventsOn).toBe(true);
  });

  const failHalfWay = async () => {
    before(second(has('Formulas')), () => {
      edits(true);
    });
    await expect(writeAgain()).rejects.toMatchObject(inChinese('写入中途停下'));
    edits(false);
    expect(textOf(b)).toBeUndefined();
    expect(office.host.book.areEventsOn).toBe(false);
  };

  test('and lasts too long: events go on with the next call, undo puts back first', async () => {
    await failHalfWay();
    await office.workbook.name();
    expect(office.host.book.areEventsOn).toBe(true);
    office.host.user.edit(b, 'A1', [['手改']]);
    expect(await office.workbook.undoWrite()).toBe(false);
    expect([textOf(a), textOf(b)]).toEqual([expect.stringMatching(/^旧/u), '旧']);
    expect(await office.workbook.undoWrite()).toBe(true);
    expect(names()).toEqual(['人员']);
  });

  test('and lasts too long: the next write puts back first', async () => {
    await failHalfWay();
    await office.workbook.writeSheets([small(c)], { replace: [] });
    expect([textOf(a), textOf(b)]).toEqual([expect.stringMatching(/^旧/u), '旧']);
    await office.workbook.undoWrite();
    expect(names()).toEqual(['人员', a, b]);
  });
});

describe('undo looks before it acts', () => {
  beforeEach(async () => {
    await office.workbook.writeSheets([small(a, '旧'), small(b, '旧')], { replace: [] });
    const again = [small(a, '新'), small(b, '新'), small(c, '新')];
    await office.workbook.writeSheets(again, { replace: [a, b] });
  });
  const isUntouched = () => {
    expect([textOf(a), textOf(b), textOf(c)]).toEqual(['新', '新', '新']);
  };
  const isUndone = () => {
    expect(names()).toEqual(['人员', a, b]);
    expect([textOf(a), textOf(b)]).toEqual(['旧', '旧']);
  };

  test('at a protected sheet', async () => {
    office.host.user.protect(b);
    await expect(office.workbook.undoWrite()).rejects.toMatchObject(inChinese(`“${b}”受保护`));
    isUntouched();
    office.host.sheet(b).protection.isOn = false;
    expect(await office.workbook.undoWrite()).toBe(true);
    isUndone();
  });

  test('at a protected structure and a workbook for reading', async () => {
    office.host.book.protection.isOn = true;
    await expect(office.workbook.undoWrite()).rejects.toMatchObject(inChinese('结构受保护'));
    office.host.book.protection.isOn = false;
    office.host.modes.isReadOnly = true;
    await expect(office.workbook.undoWrite()).rejects.toMatchObject({ trouble: 'readOnly' });
    isUntouched();
  });

  test('stopped half-way all the same, it is tried again', async () => {
    before(has('Formulas'), () => {
      office.host.user.protect(b);
    });
    await expect(office.workbook.undoWrite()).rejects.toMatchObject(inChinese('撤销中途停下'));
    expect(names()).not.toContain(c);
    office.host.sheet(b).protection.isOn = false;
    expect(await office.workbook.undoWrite()).toBe(true);
    isUndone();
    expect(await office.workbook.undoWrite()).toBe(false);
  });
});

describe('what somebody else makes meanwhile', () => {
  test('under a name of ours is neither deleted nor overwritten', async () => {
    await office.workbook.writeSheets([small(a, '旧')], { replace: [] });
    before(has('GetCellProperties'), () => {
      void office.Excel.run(async (context) => {
        context.workbook.worksheets.add(b).getRange('A1').values = [['我的']];
        await context.sync();
      });
    });
    const writing = office.workbook.writeSheets([small(a, '新'), small(b)], { replace: [a] });
    await expect(writing).rejects.toMatchObject(inChinese(`“${b}”`));
    expect(office.host.sheet(b).cells.get(0)?.get(0)?.value).toBe('我的');
    expect(textOf(a)).toBe('旧');
    expect(names()).toEqual(['人员', a, b]);
  });
});

test('copies that were made go away where the next one fails', async () => {
  await office.workbook.writeSheets([small(a, '旧'), small(b, '旧')], { replace: [] });
  before(second(has('Copy')), () => {
    office.host.book.protection.isOn = true;
  });
  const again = { replace: [a, b], keepAs: () => '2024-12-31' as const } as const;
  const writing = office.workbook.writeSheets([small(a, '新'), small(b, '新')], again);
  await expect(writing).rejects.toMatchObject(inChinese('写入中途停下'));
  expect(names()).toEqual(['人员', a, `${a} 2024-12-31`, b]);
  office.host.book.protection.isOn = false;
  expect(await office.workbook.undoWrite()).toBe(false);
  expect(names()).toEqual(['人员', a, b]);
  expect([textOf(a), textOf(b)]).toEqual(['旧', '旧']);
});

test('what Excel did not show after a write cannot be undone, and that is what is said', async () => {
  before(second(has('EnableEvents')), () => {
    office.host.modes.responseLimit = 1_000;
  });
  await office.workbook.writeSheets([long(a, '新')], { replace: [] });
  office.host.modes.responseLimit = 5_000_000;
  await expect(office.workbook.undoWrite()).rejects.toMatchObject(inChinese('不能撤销'));
  expect(names()).toEqual(['人员', a]);
});
