import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { COMMANDS } from '../../../addin/commands/commands.ts';
import { associateCommands } from '../../../addin/commands/ribbon.ts';
import { createSession, type Session } from '../../../addin/session/session.ts';
import { planWorkbook, templateSheets, type Grid, type Localized } from '../../../engine/index.ts';
import { readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { aMoment } from '../../excel-host/index.ts';
import { inputSheets, openHost } from './support.ts';

let grids: readonly Grid[] = [];
beforeAll(async () => {
  grids = await readGrids(await writeWorkbook(inputSheets()));
});

const told: Localized[] = [];
const opened: string[] = [];
let office = openHost();
let session: Session;
beforeEach(() => {
  told.length = 0;
  opened.length = 0;
  open({ grids });
});
afterEach(() => {
  office.uninstall();
});

function open(options: Parameters<typeof openHost>[0]): void {
  office = openHost(options);
  associate(createSession(office.workbook));
}

function associate(made: Session): void {
  session = made;
  associateCommands({
    session,
    insertTemplate: (locale) => office.workbook.insertSheets(templateSheets(locale)),
    tell: (text) => {
      told.push(text);
    },
    openPage: (page) => opened.push(page),
  });
}

const names = () => office.host.book.sheets.map(({ name }) => name);
const added = () => names().slice(grids.length);

describe('the buttons of the ribbon, without the pane', () => {
  test('check writes what says whether the data are right, and shows the problems', async () => {
    await office.runCommand('check');
    expect(told).toEqual([]);
    expect(added()).toEqual(['编衡-核查问题', '编衡-规则覆盖', '编衡-待设置', '编衡-核对表']);
    expect(office.host.selection()).toBe("'编衡-核查问题'!A1");
  });

  test('plan writes every result, again in the same places', async () => {
    await office.runCommand('plan');
    expect(told).toEqual([]);
    expect(added()).toContain('编衡-测算留痕');
    expect(office.host.selection()).toBe("'编衡-测算分配(行政)'!A1");
    const before = names();
    await office.runCommand('plan');
    expect(names()).toEqual(before);
  });

  test('problems goes to the sheet if it is there, else checks first', async () => {
    await office.runCommand('problems');
    expect(office.host.selection()).toBe("'编衡-核查问题'!A1");
    office.host.user.activate(grids[0]?.sheet ?? '');
    const before = names();
    await office.runCommand('problems');
    expect(names()).toEqual(before);
    expect(office.host.selection()).toBe("'编衡-核查问题'!A1");
  });

  test('problems are checked again where inputs or the pane say otherwise than their sheet', async () => {
    const listed = () =>
      JSON.stringify(office.host.grids().find(({ sheet }) => sheet === '编衡-核查问题')?.rows);
    await office.runCommand('plan');
    const writing = vi.spyOn(office.workbook, 'writeSheets');
    const first = listed();
    await office.runCommand('problems');
    expect(writing).not.toHaveBeenCalled();
    office.host.user.edit('执法力量', 'C6', [[400]]);
    await aMoment();
    await office.runCommand('problems');
    expect(told).toEqual([]);
    const second = listed();
    expect(second).not.toBe(first);
    session.adjust({ kind: 'administrative', township: '990001105' }, 30);
    await office.runCommand('problems');
    expect(listed()).not.toBe(second);
  }, 120_000);

  test('are in the language chosen in the pane, else in that of the results', async () => {
    open({ grids, locale: 'en-US' });
    session.speak('zh-CN');
    await office.runCommand('plan');
    expect(told).toEqual([]);
    expect(added()).toContain('编衡-测算留痕');
    const chinese = names();
    // A new runtime, whose planner has chosen nothing yet.
    associate(createSession(office.workbook));
    await office.runCommand('plan');
    expect(names()).toEqual(chinese);
    session.speak('en-US');
    await office.runCommand('plan');
    expect(told).toEqual([]);
    expect(names()).not.toContain('编衡-测算留痕');
    expect(names()).toContain('BH-Receipt');
  }, 120_000);

  test('tables keeps the former result as a dated copy', async () => {
    await office.runCommand('plan');
    await office.runCommand('tables');
    expect(told).toEqual([]);
    expect(names()).toContain('编衡-测算说明 2024-12-31');
    expect(office.host.selection()).toBe("'编衡-测算说明'!A1");
  });

  test('a copy carries the cut-off date of the result that it keeps', async () => {
    await office.runCommand('plan');
    session.setYear({ asOf: '2025-12-31' });
    await office.runCommand('tables');
    expect(told).toEqual([]);
    const headingOf = (name: string) =>
      JSON.stringify(
        office.host
          .grids()
          .find(({ sheet }) => sheet === name)
          ?.rows.slice(0, 4),
      );
    expect(headingOf('编衡-测算分配(行政) 2024-12-31')).toContain('截止日期：2024年12月31日');
    expect(names().filter((name) => name.endsWith('2025-12-31'))).toEqual([]);
    expect(headingOf('编衡-测算分配(行政)')).toContain('截止日期：2025年12月31日');
    // Read again, the sheets say so themselves; a record sheet goes by the receipt.
    await session.open();
    expect(session.state().dates['编衡-测算分配(行政)']).toBe('2025-12-31');
    session.setYear({ asOf: '2026-12-31' });
    await office.runCommand('tables');
    expect(names()).toContain('编衡-测算分配(行政) 2025-12-31');
    expect(names()).toContain('编衡-方案状态 2025-12-31');
  }, 120_000);

  test('template inserts the empty planning workbook, once', async () => {
    open({ sheets: ['Sheet1'] });
    await office.runCommand('template');
    const inserted = templateSheets('zh-CN').map(({ name }) => name);
    expect(names()).toEqual(['Sheet1', ...inserted, '编衡-下拉选项']);
    await office.runCommand('template');
    expect(told[0]?.['zh-CN']).toContain('不会被覆盖');
  });

  test('help opens the page in the language of Office', async () => {
    await office.runCommand('help');
    expect(opened).toEqual(['help.html#zh-CN']);
  });
});

describe('with the pane open', () => {
  const POST = { kind: 'administrative', township: '990001105' } as const;
  const draft = (): number | undefined =>
    planWorkbook(office.host.grids()).report.plan.ledgers.administrative.rows.find(
      ({ township }) => township === POST.township,
    )?.draft;

  test('after each button the pane goes on and writes', async () => {
    await session.open();
    await session.write({ locale: 'zh-CN' });
    for (const button of ['check', 'plan', 'problems', 'tables', 'template']) {
      await office.runCommand(button);
      session.adjust(POST, 1);
      await session.write({ locale: 'zh-CN' });
      expect(session.state().trouble, button).toBeUndefined();
      expect(session.state().written, button).toContain('编衡-测算留痕');
    }
    // The template's sheets are there already: those of the planner stay.
    expect(told).toHaveLength(1);
    expect(told[0]?.['zh-CN']).toContain('不会被覆盖');
    await session.undoWrite();
    expect(session.state().trouble).toBeUndefined();
  }, 120_000);

  test('a button writes what the pane shows, what is not yet written too', async () => {
    await session.open();
    const before = draft();
    session.adjust(POST, 2);
    await office.runCommand('plan');
    expect(told).toEqual([]);
    expect(added()).toContain('编衡-调整记录');
    expect(draft()).toBe(before! + 2);
    expect(session.state().written).toContain('编衡-调整记录');
  }, 60_000);

  test('a button reads again what somebody has changed since', async () => {
    await session.open();
    office.host.user.edit('执法力量', 'C6', [[4]]);
    await aMoment();
    expect(session.state().isStale).toBe(true);
    await office.runCommand('plan');
    expect(session.state()).toMatchObject({ isStale: false });
    const { receipt } = planWorkbook(office.host.grids()).report;
    expect(session.state().open?.report.receipt.inputHash).toBe(receipt.inputHash);
  }, 60_000);

  test('a template filled in after a writing is not taken back with it', async () => {
    await office.runCommand('plan');
    const others = grids.map(({ sheet }) => sheet);
    const sheets = templateSheets('en-US').filter(({ name }) => !others.includes(name));
    await session.open(() => office.workbook.insertSheets(sheets));
    const [filled] = sheets;
    office.host.user.edit(filled!.name, 'H40', [['我填的']]);
    await session.undoWrite();
    expect(session.state().trouble).toBeUndefined();
    expect(names()).toContain(filled!.name);
    expect(names()).not.toContain('编衡-测算留痕');
  }, 60_000);

  test('trouble is said once: by the button', async () => {
    await session.open();
    office.host.modes.isReadOnly = true;
    await office.runCommand('plan');
    expect(told).toHaveLength(1);
    expect(session.state().trouble).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  test.each(Object.keys(COMMANDS).filter((name) => name !== 'help'))(
    '%s says that a cell is being edited, and is over',
    async (name) => {
      office.host.modes.isInCellEditMode = true;
      await office.runCommand(name);
      expect(told).toHaveLength(1);
      expect(told[0]?.['zh-CN']).toContain('正在编辑单元格');
    },
  );

  test('a workbook without anything to plan gets a list of problems', async () => {
    open({ sheets: ['空'] });
    await office.runCommand('check');
    expect(told).toEqual([]);
    expect(names()).toContain('编衡-核查问题');
  });

  test('a sheet of the planner’s with our name stays', async () => {
    open({ grids: [...grids, { ...(grids[0] as Grid), sheet: '编衡-核对表' }] });
    await office.runCommand('plan');
    expect(told[0]?.['zh-CN']).toContain('编衡-核对表');
  });

  test('two clicks wait for each other', async () => {
    await Promise.all([office.runCommand('check'), office.runCommand('plan')]);
    expect(told).toEqual([]);
    expect(new Set(names()).size).toBe(names().length);
  });
});
