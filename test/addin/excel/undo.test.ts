import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Sheet, Validation } from '../../../engine/index.ts';
import { openHost, small } from './support.ts';

let office = openHost();
beforeEach(() => {
  office = openHost({ sheets: ['人员'] });
});
afterEach(() => {
  office.uninstall();
});

const own = '参数';
const area = { top: 1, left: 0, bottom: 9, right: 0 };
const names = Array.from({ length: 60 }, (_, index) => `乡镇名称第${index}号`);
const validations: readonly Validation[] = [
  { area, rule: { kind: 'list', values: ['是', '否'] }, strictness: 'stop' },
  {
    area: { ...area, left: 1, right: 1 },
    rule: { kind: 'list', values: names },
    strictness: 'warning',
  },
  {
    area: { ...area, left: 2, right: 2 },
    rule: { kind: 'whole', min: 0, max: Infinity },
    prompt: { title: '编制', text: '整数' },
    strictness: 'warning',
  },
  { area: { ...area, left: 3, right: 3 }, rule: { kind: 'date' }, strictness: 'stop' },
];
const sheet: Sheet = { ...small(own), validations };

/** Drop-down lists and bounds as Excel has them, column by column. */
const rules = () =>
  office.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(own);
    const asked = validations.map((validation) =>
      worksheet
        .getRangeByIndexes(1, validation.area.left, 9, 1)
        .dataValidation.load('rule,prompt,errorAlert,ignoreBlanks'),
    );
    await context.sync();
    return asked.map((one) => one.toJSON());
  });
const page = () => {
  const { print, breaks } = office.host.sheet(own);
  return structuredClone({ ...print, breaks: breaks.horizontal });
};

describe('undo remembers', () => {
  test('drop-down lists, long ones too, bounds and prompts', async () => {
    await office.workbook.writeSheets([sheet], { replace: [] });
    const before = await rules();
    expect(JSON.stringify(before)).toContain('编衡-下拉选项');
    await office.workbook.writeSheets([small(own)], { replace: [own] });
    expect(await rules()).not.toEqual(before);
    await office.workbook.undoWrite();
    expect(await rules()).toEqual(before);
    await office.workbook.writeSheets([small(own)], { replace: [own] });
    await office.workbook.undoWrite();
    expect(await rules()).toEqual(before);
  });

  test('the page, as the planner set it since', async () => {
    await office.workbook.writeSheets([sheet], { replace: [] });
    await office.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(own);
      pageLayout.set({ orientation: 'Portrait', leftMargin: 20, zoom: { scale: 85 } });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '内部资料';
      await context.sync();
    });
    const before = page();
    const print = { paper: 'A3', landscape: true, titleRows: [0, 1], isOnePage: true } as const;
    expect(before.titleRows).toMatchObject({ top: 0, bottom: 0 });
    await office.workbook.writeSheets([{ ...small(own), print }], { replace: [own] });
    expect(page().layout.values).toMatchObject({
      PaperSize: 'A3',
      Zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    await office.workbook.undoWrite();
    expect(page()).toEqual(before);
  });
});

test('pages begun by hand come back, and are not added to those of the next write', async () => {
  const { print } = small(own);
  const broken = (...breaks: readonly number[]): Sheet => ({
    ...small(own),
    print: { ...print, breaks },
  });
  await office.workbook.writeSheets([broken(1, 2)], { replace: [] });
  await office.workbook.writeSheets([broken(2)], { replace: [own] });
  expect(page().breaks.map(({ top }) => top)).toEqual([2]);
  await office.workbook.undoWrite();
  expect(page().breaks.map(({ top }) => top)).toEqual([1, 2]);
  expect(page().layout.values['Zoom']).toEqual({ scale: 100 });
});

test('a note that cannot be read is none', async () => {
  await office.workbook.writeSheets([sheet], { replace: [] });
  for (const property of office.host.sheet(own).customProperties) {
    if (property.key === 'bianheng.note') property.value = '{"charts":';
  }
  await office.workbook.writeSheets([small(own)], { replace: [own] });
  await office.workbook.undoWrite();
  expect(office.host.sheet(own).cells.get(1)?.get(1)?.value).toBe(3);
});

describe('on a computer without a printer', () => {
  test('sheets are written and put back all the same', async () => {
    office.host.modes.hasPrinter = false;
    await office.workbook.writeSheets([small(own, '旧')], { replace: [] });
    await office.workbook.writeSheets([small(own, '新')], { replace: [own] });
    await office.workbook.undoWrite();
    expect(office.host.sheet(own).cells.get(1)?.get(0)?.value).toBe('旧');
    expect(page().layout.values).toEqual({});
  });
});
