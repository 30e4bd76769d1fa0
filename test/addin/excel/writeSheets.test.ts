import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Sheet } from '../../../engine/index.ts';
import { BYTES_PER_SYNC } from '../../../addin/excel/pacing.ts';
import { STYLES } from '../../../xlsx/styles.ts';
import { aMoment } from '../../excel-host/index.ts';
import { utf8Length } from '../../excel-host/limits.ts';
import { openHost, resultSheets, small } from './support.ts';

let office = openHost();
beforeEach(() => {
  office = openHost({ sheets: ['人员'] });
});
afterEach(() => {
  office.uninstall();
});

const names = () => office.host.book.sheets.map(({ name }) => name);
const valueAt = (sheet: string, row: number, column: number) =>
  office.host.sheet(sheet).cells.get(row)?.get(column)?.value;

async function lookAt(sheet: string, address: string) {
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('numberFormat,formulas,hyperlink');
    range.format.load('horizontalAlignment,columnWidth,rowHeight,wrapText');
    range.format.font.load('name,size,bold,color');
    range.format.fill.load('color');
    const top = range.format.borders.getItem('EdgeTop').load('style,weight,color');
    range.dataValidation.load('rule,errorAlert,prompt');
    await context.sync();
    const { format, dataValidation } = range;
    return { range, format, top, dataValidation };
  });
}

describe('a written sheet', () => {
  test('has values, looks, sizes, panes, filter, page and tab', async () => {
    await office.workbook.writeSheets([small('编衡-测算说明')], { replace: [] });
    const sheet = office.host.sheet('编衡-测算说明');
    expect(names()).toEqual(['人员', '编衡-测算说明']);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.frozen).toMatchObject({ top: 0, bottom: 0 });
    expect(sheet.filter?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 1 });
    expect(sheet.tabColor).toBe('#2F75B5');
    expect(sheet.view.gridlines).toBe(false);
    expect(sheet.print.layout.values).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      CenterHorizontally: true,
      Zoom: { horizontalFitToPages: 1 },
      LeftMargin: 36,
    });
    expect(sheet.print.titleRows).toMatchObject({ top: 0, bottom: 0 });
    const { range, format, top } = await lookAt('编衡-测算说明', 'B3');
    expect(range.numberFormat).toEqual([[STYLES.total.numFmt]]);
    expect(format.font).toMatchObject({ name: '宋体', size: 11, bold: true });
    expect(format.fill.color).toBe('#DCE6F1');
    expect(top).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#7F7F7F' });
    expect(format.columnWidth).toBe(45.75);
  });

  describe('of long drop-down lists', () => {
    const LISTS = '编衡-下拉选项';
    const listed = (name: string, word: string): Sheet => ({
      ...small(name),
      validations: [
        {
          area: { top: 1, left: 0, bottom: 9, right: 0 },
          rule: { kind: 'list', values: Array.from({ length: 60 }, (_, at) => `${word}第${at}项`) },
          strictness: 'stop',
        },
      ],
    });
    const [a, b] = ['编衡-核对表', '编衡-待设置'] as const;
    const write = (name: string, word: string) =>
      office.workbook.writeSheets([listed(name, word)], { replace: [name] });
    const words = () =>
      [0, 1, 2, 3].map((column) => String(valueAt(LISTS, 1, column) ?? '').slice(0, 1));
    const sourceOf = async (name: string) =>
      (await lookAt(name, 'A2')).dataValidation.rule.list?.source;

    test('keeps what was taken before a write, and gives up what nobody takes', async () => {
      await write(a, '甲');
      await write(a, '乙');
      expect(words()).toEqual(['甲', '乙', '', '']);
      await office.workbook.undoWrite();
      expect(await sourceOf(a)).toBe(`='${LISTS}'!$A$2:$A$61`);
      expect(words()).toEqual(['甲', '', '', '']);
      await write(a, '乙');
      await write(b, '丙');
      expect(words()).toEqual(['丙', '乙', '', '']);
      expect(await sourceOf(a)).toBe(`='${LISTS}'!$B$2:$B$61`);
      expect(await sourceOf(b)).toBe(`='${LISTS}'!$A$2:$A$61`);
      await office.workbook.undoWrite();
      expect(words()).toEqual(['甲', '乙', '', '']);
    });

    test('does not grow with every writing, and keeps what the template takes', async () => {
      await office.workbook.insertSheets([listed('人口', '丁')]);
      for (const word of ['甲', '乙', '丙', '戊', '己']) await write(a, word);
      const now = words();
      expect(now[0]).toBe('丁');
      expect(now.filter((word) => word !== '')).toHaveLength(3);
      expect(await sourceOf('人口')).toBe(`='${LISTS}'!$A$2:$A$61`);
    });

    test('gives nothing up where a sheet has rules that nobody wrote down', async () => {
      await write(a, '甲');
      await office.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('人员').getRange('B2:B9');
        range.dataValidation.rule = {
          list: { inCellDropDown: true, source: `='${LISTS}'!$A$2:$A$61` },
        };
        await context.sync();
      });
      for (const word of ['乙', '丙']) await write(a, word);
      expect(words()).toEqual(['甲', '乙', '丙', '']);
    });

    test('gives nothing up while a template is inserted: the write before may be undone', async () => {
      await write(a, '甲');
      await write(a, '乙');
      await office.workbook.insertSheets([listed('人口', '丁')]);
      expect(words()).toEqual(['甲', '乙', '丁', '']);
      await office.workbook.undoWrite();
      expect(await sourceOf(a)).toBe(`='${LISTS}'!$A$2:$A$61`);
      expect(words()).toEqual(['甲', '乙', '丁', '']);
    });
  });

  test('has links into the workbook whose numbers stay numbers', async () => {
    const sheet: Sheet = {
      ...small('编衡-核查问题'),
      rows: [[{ value: 7, style: 'link', link: { sheet: "张'表", row: 6, column: 27 } }]],
      merges: [],
      filter: undefined,
    };
    await office.workbook.writeSheets([sheet], { replace: [] });
    expect(valueAt('编衡-核查问题', 0, 0)).toBe(7);
    const { range } = await lookAt('编衡-核查问题', 'A1');
    expect(range.hyperlink).toMatchObject({ documentReference: "'张''表'!AB7" });
  });

  test('has formulas that Excel calculates', async () => {
    const rows = [[{ value: 3, formula: 'SUM(A2:A3)' }], [{ value: 1 }], [{ value: 2 }]];
    const sheet = { ...small('编衡-核对表'), rows, merges: [], filter: undefined };
    await office.workbook.writeSheets([sheet], { replace: [] });
    expect((await lookAt('编衡-核对表', 'A1')).range.formulas).toEqual([['=SUM(A2:A3)']]);
  });

  test('has drop-down lists, long ones on one sheet that is seen', async () => {
    const values = Array.from({ length: 60 }, (_, index) => `乡镇名称第${index}号`);
    const area = { top: 1, left: 0, bottom: 9, right: 0 };
    const sheet: Sheet = {
      ...small('参数'),
      validations: [
        { area, rule: { kind: 'list', values }, strictness: 'stop' },
        {
          area: { ...area, left: 1, right: 1 },
          rule: { kind: 'whole', min: 0, max: Infinity },
          prompt: { title: '编制', text: '整数' },
          strictness: 'warning',
        },
      ],
    };
    await office.workbook.writeSheets([sheet], { replace: [] });
    expect(office.host.sheet('编衡-下拉选项').visibility).toBe('Visible');
    const list = await lookAt('参数', 'A2');
    expect(list.dataValidation.rule.list?.source).toBe("='编衡-下拉选项'!$A$2:$A$61");
    const others: Sheet['validations'] = [
      { area, rule: { kind: 'list', values: [...values].reverse() }, strictness: 'stop' },
    ];
    const again = [
      { ...sheet, name: '又一' },
      { ...sheet, name: '另一', validations: others },
    ];
    await office.workbook.writeSheets(again, { replace: [] });
    expect(names()).toEqual(['人员', '参数', '编衡-下拉选项', '又一', '另一']);
    const same = await lookAt('又一', 'A2');
    expect(same.dataValidation.rule.list?.source).toBe("='编衡-下拉选项'!$A$2:$A$61");
    const other = await lookAt('另一', 'A2');
    expect(other.dataValidation.rule.list?.source).toBe("='编衡-下拉选项'!$B$2:$B$61");
    expect(valueAt('编衡-下拉选项', 1, 1)).toBe(values.at(-1));
    const whole = await lookAt('参数', 'B2:B10');
    expect(whole.dataValidation.rule.wholeNumber).toMatchObject({ formula1: 0, formula2: 1e15 });
    expect(whole.dataValidation.errorAlert.style).toBe('Warning');
    expect(whole.dataValidation.prompt).toMatchObject({ title: '编制', message: '整数' });
  });

  test('the whole result of the sample county goes in', async () => {
    const sheets = resultSheets();
    await office.workbook.writeSheets(sheets, { replace: [] });
    expect(names()).toEqual(['人员', ...sheets.map(({ name }) => name)]);
    await office.workbook.writeSheets(sheets, { replace: sheets.map(({ name }) => name) });
    expect(names()).toEqual(['人员', ...sheets.map(({ name }) => name)]);
  });
});

describe('large sheets', () => {
  test('3,000 rows of 20 columns go in by blocks, calculation held still', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) =>
      Array.from({ length: 20 }, (_cell, column) => ({
        value: `乡镇${row}的说明文字${column}`.padEnd(24, '编'),
        style: 'text' as const,
      })),
    );
    const sheet = { ...small('编衡-逐项说明'), rows, merges: [], filter: undefined };
    await office.workbook.writeSheets([sheet], { replace: [] });
    const sizes = office.host.batches.map((batch) => utf8Length(JSON.stringify(batch)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(BYTES_PER_SYNC);
    expect(valueAt('编衡-逐项说明', 2_999, 19)).toBe(rows[2_999]?.[19]?.value);
    const held = office.host.log.filter(({ what }) => what.startsWith('application.Suspend'));
    expect(held.length).toBeGreaterThanOrEqual(2);
  });
});

describe('only our own sheets are replaced', () => {
  const own = '编衡-测算说明';

  test('in their place, with formulas of the planner still pointing there', async () => {
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    office.host.user.edit('人员', 'A1', [[`='${own}'!A2`]]);
    const { id } = office.host.sheet(own);
    await office.workbook.writeSheets([small(own, '新')], { replace: [own] });
    expect(valueAt(own, 1, 0)).toBe('新');
    expect(office.host.sheet(own).id).toBe(id);
  });

  test('not a sheet of the planner’s with the same name', async () => {
    office = openHost({ sheets: ['人员', own] });
    const writing = office.workbook.writeSheets([small(own)], { replace: [own] });
    await expect(writing).rejects.toMatchObject({
      text: { 'zh-CN': expect.stringContaining(own) as string },
    });
    expect(office.host.sheet(own).cells.size).toBe(0);
  });

  test('not a sheet of ours that the planner gave another name, nor one not named to us', async () => {
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    await expect(office.workbook.writeSheets([small(own)], { replace: [] })).rejects.toThrow(
      'already',
    );
    office.host.sheet(own).name = '去年';
    await office.workbook.writeSheets([small(own, '新')], { replace: [own, '去年'] });
    expect(names()).toEqual(['人员', '去年', own]);
    expect(valueAt('去年', 1, 0)).toBe('旧');
  });

  test('those not written again go away', async () => {
    await office.workbook.writeSheets([small(own), small('编衡-核对表')], { replace: [] });
    await office.workbook.writeSheets([small('BH-Summary')], { replace: [own, '编衡-核对表'] });
    expect(names()).toEqual(['人员', 'BH-Summary']);
  });

  test('a copy of the former result is kept on request, and never replaced', async () => {
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    const again = { replace: [own], keepAs: () => '2024-12-31' as const } as const;
    await office.workbook.writeSheets([small(own, '新')], again);
    expect(names()).toEqual(['人员', own, `${own} 2024-12-31`]);
    expect(valueAt(`${own} 2024-12-31`, 1, 0)).toBe('旧');
    await office.workbook.writeSheets([small(own, '更新')], again);
    expect(names()).toContain(`${own} 2024-12-31 (2)`);
  });
});

describe('undo', () => {
  const own = '编衡-测算说明';

  test('takes new sheets away; a second time there is nothing to undo', async () => {
    expect(await office.workbook.undoWrite()).toBe(false);
    await office.workbook.writeSheets([small(own)], { replace: [] });
    expect(await office.workbook.undoWrite()).toBe(true);
    expect(names()).toEqual(['人员']);
    expect(await office.workbook.undoWrite()).toBe(false);
  });

  test('brings back values, looks, merges, panes and sizes', async () => {
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    const before = await lookAt(own, 'B3');
    await office.workbook.writeSheets(
      [
        {
          ...small(own, '新'),
          rows: [[{ value: '全新', style: 'error' }]],
          merges: [],
          filter: undefined,
        },
      ],
      { replace: [own] },
    );
    expect(valueAt(own, 0, 0)).toBe('全新');
    await office.workbook.undoWrite();
    const after = await lookAt(own, 'B3');
    expect(valueAt(own, 1, 0)).toBe('旧');
    expect(after.format.toJSON()).toEqual(before.format.toJSON());
    expect(after.top.toJSON()).toEqual(before.top.toJSON());
    expect(office.host.sheet(own).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(office.host.sheet(own).frozen).toMatchObject({ top: 0, bottom: 0 });
    // The mark is back too: the sheet can be replaced again.
    await office.workbook.writeSheets([small(own, '又新')], { replace: [own] });
    expect(valueAt(own, 1, 0)).toBe('又新');
  });

  test('refuses where somebody has written on a sheet since, by its name; a new name keeps it', async () => {
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    await office.workbook.writeSheets([small(own, '新')], { replace: [own] });
    office.host.user.edit(own, 'B2', [[99]]);
    const undoing = office.workbook.undoWrite();
    await expect(undoing).rejects.toMatchObject({
      text: { 'zh-CN': expect.stringContaining(`“${own}”在写入之后改动过`) as string },
    });
    expect(valueAt(own, 1, 0)).toBe('新');
    expect(valueAt(own, 1, 1)).toBe(99);
    office.host.sheet(own).name = '我的';
    expect(await office.workbook.undoWrite()).toBe(true);
    expect(names()).toEqual(['人员', own, '我的']);
    expect(valueAt(own, 1, 0)).toBe('旧');
    expect(valueAt('我的', 1, 1)).toBe(99);
  });

  test('never takes back what was inserted to be filled in', async () => {
    await office.workbook.writeSheets([small(own)], { replace: [] });
    await office.workbook.insertSheets([small('乡镇')]);
    office.host.user.edit('乡镇', 'B2', [[7]]);
    await office.workbook.undoWrite();
    expect(names()).toEqual(['人员', '乡镇']);
    expect(valueAt('乡镇', 1, 1)).toBe(7);
    const over = office.workbook.writeSheets([small('乡镇')], { replace: ['乡镇'] });
    await expect(over).rejects.toThrow('already');
  });

  test('takes the sheet of drop-down lists back too', async () => {
    const values = Array.from({ length: 60 }, (_, index) => `乡镇名称第${index}号`);
    const area = { top: 1, left: 0, bottom: 9, right: 0 };
    const rule = { kind: 'list', values } as const;
    const listed: Sheet = { ...small(own), validations: [{ area, rule, strictness: 'stop' }] };
    await office.workbook.writeSheets([listed], { replace: [] });
    expect(names()).toEqual(['人员', own, '编衡-下拉选项']);
    await office.workbook.undoWrite();
    expect(names()).toEqual(['人员']);
  });

  test('leaves alone what the planner has made since under our names', async () => {
    await office.workbook.writeSheets([small(own)], { replace: [] });
    office.host.user.deleteSheet(own);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add(own).getRange('A1').values = [['我的']];
      await context.sync();
    });
    await office.workbook.undoWrite();
    expect(valueAt(own, 0, 0)).toBe('我的');
  });

  test('brings back the whole result of the sample county, and sheets that went away', async () => {
    const sheets = resultSheets();
    const all = sheets.map(({ name }) => name);
    await office.workbook.writeSheets(sheets, { replace: [] });
    const before = office.host.grids();
    await office.workbook.writeSheets(resultSheets('en-US'), { replace: all });
    await office.workbook.undoWrite();
    expect(office.host.grids()).toEqual(before);
  });
});

describe('what stands in the way is explained', () => {
  const own = '编衡-测算说明';
  const write = () => office.workbook.writeSheets([small(own)], { replace: [own] });

  test('a cell being edited: waits, then says so; nothing is half written', async () => {
    office.host.modes.isInCellEditMode = true;
    await expect(write()).rejects.toMatchObject({ trouble: 'cellEdit' });
    expect(office.host.batches.length).toBe(3);
    const writing = write();
    setTimeout(() => {
      office.host.modes.isInCellEditMode = false;
    }, 6);
    await writing;
    expect(names()).toContain(own);
  });

  test('a workbook open for reading', async () => {
    office.host.modes.isReadOnly = true;
    await expect(write()).rejects.toMatchObject({ trouble: 'readOnly' });
  });

  test('a protected structure', async () => {
    office.host.book.protection.isOn = true;
    await expect(write()).rejects.toMatchObject({ trouble: 'protected' });
    expect(names()).toEqual(['人员']);
  });

  test('a protected sheet of ours, by name', async () => {
    await write();
    office.host.user.protect(own);
    await expect(write()).rejects.toMatchObject({
      trouble: 'protected',
      text: { 'zh-CN': expect.stringContaining(own) as string },
    });
  });

  test('a failure half-way leaves the workbook as it was, with events on', async () => {
    await write();
    const before = office.host.grids();
    const broken: Sheet = {
      ...small('编衡-核对表'),
      merges: [{ top: -1, left: 0, bottom: 0, right: 1 }],
    };
    const writing = office.workbook.writeSheets([small(own, '新'), broken], { replace: [own] });
    await expect(writing).rejects.toMatchObject({ trouble: 'unknown' });
    expect(office.host.grids()).toEqual(before);
    expect(office.host.book.areEventsOn).toBe(true);
  });
});

describe('the planner', () => {
  test('is told of the workbook’s name, and led to a cell', async () => {
    expect(await office.workbook.name()).toBe('工作簿1.xlsx');
    await office.workbook.reveal({ sheet: '人员', row: 6, column: 3 });
    expect(office.host.selection()).toBe('人员!D7');
    await expect(
      office.workbook.reveal({ sheet: '没有', row: 0, column: 0 }),
    ).rejects.toMatchObject({ trouble: 'missingSheet' });
  });

  test('is heard when cells change; our own writes are not', async () => {
    const heard: string[] = [];
    const stop = await office.workbook.onChange(({ sheet }) => heard.push(sheet));
    await office.workbook.writeSheets([small('编衡-测算说明')], { replace: [] });
    await aMoment();
    expect(heard).toEqual([]);
    office.host.user.edit('人员', 'B2', [[5]]);
    await aMoment();
    expect(heard).toEqual(['人员']);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.add('新表');
      await context.sync();
    });
    await aMoment();
    office.host.user.deleteSheet('新表');
    await aMoment();
    expect(heard.splice(1)).toEqual(['新表', '新表']);
    stop();
    await aMoment();
    office.host.user.edit('人员', 'B3', [[5]]);
    await aMoment();
    expect(heard).toEqual(['人员']);
  });
});
