import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin } from '../../../addin/build/buildAddin.ts';
import { checkScripts } from '../../../addin/build/checkScripts.ts';
import type { FUNCTIONS } from '../../../addin/functions/functions.ts';
import { STEPS } from '../../../addin/session/steps.ts';
import type { Grid } from '../../../engine/index.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium, launchChromium } from '../../excel-host/browser/chromium.ts';
import { isOwn, openInExcel, type OpenedExcel } from '../../excel-host/browser/openInExcel.ts';
import { sampleBytes } from '../session/sample.ts';
import { openView } from './support/openView.ts';
import { violations } from './support/visit.ts';

/** 石笠镇: no row on the planner's sheet 审核调整. */
const ROW = 'tr[data-township="990001105"]';

describeInChromium('the pane in Excel on the web', () => {
  const place = mkdtempSync(join(tmpdir(), 'bianheng-excel-'));
  const folder = join(place, 'addin');
  let browser: Browser;
  let workbook: readonly Grid[] = [];
  const opened: OpenedExcel[] = [];

  beforeAll(async () => {
    await buildAddin({ base: 'https://bh.example.cn/addin', folder });
    [browser, workbook] = [await launchChromium(), await readGrids(sampleBytes())];
  });

  afterAll(async () => {
    await browser.close();
    rmSync(place, { recursive: true, force: true });
  });

  async function open(
    options: Partial<Parameters<typeof openInExcel>[0]> = {},
  ): Promise<OpenedExcel> {
    const excel = await openInExcel({ browser, addinFiles: folder, workbook, ...options });
    opened.push(excel);
    await excel.pane.waitForSelector('.rail, #open-sample', { timeout: 30_000 });
    return excel;
  }

  const step = async (pane: Frame, name: string): Promise<void> => {
    await pane.click(`#step-${name}`);
    await pane.waitForSelector(`#step-${name}[aria-current="step"]`);
  };

  test('goes through all eight steps, without a finding of axe-core', async () => {
    const excel = await open();
    for (const name of STEPS) {
      await step(excel.pane, name);
      expect(await violations(excel.pane), name).toEqual([]);
    }
    await excel.close();
  }, 120_000);

  test('selects the cell of a problem, and says when a cell was changed since', async () => {
    const excel = await open();
    await step(excel.pane, 'check');
    await excel.pane.click('.problem .link');
    await expect.poll(() => excel.selection()).toBe('执法力量!C6');
    await excel.userEdit('执法力量', 'C6', [[4]]);
    await excel.pane.waitForSelector('#stale', { timeout: 20_000 });
    expect(await excel.pane.textContent('.heading')).toContain('非最新');
    expect(await excel.pane.textContent('#lack')).toContain('请重新读取');
    expect(await violations(excel.pane)).toEqual([]);
    await step(excel.pane, 'output');
    expect(await excel.pane.getAttribute('#write', 'aria-disabled')).toBe('true');
    await step(excel.pane, 'check');
    await excel.pane.click('#stale fluent-button');
    await excel.pane.waitForSelector('#stale', { state: 'detached', timeout: 20_000 });
    expect(await excel.pane.textContent('.problem .link')).not.toContain('执法力量!C6');
    await excel.close();
  });

  test('adjusts, checks, approves, and is opened again where it was left', async () => {
    const excel = await open();
    const { pane } = excel;
    await step(pane, 'adjustment');
    await pane.click(`${ROW} .step >> nth=1`);
    expect(await pane.textContent('#unwritten')).toContain('改动未写入');
    await pane.click(`${ROW} .more`);
    await pane.fill('[data-remark=reason]', '承担县委、县政府重大任务');
    await pane.press('[data-remark=reason]', 'Tab');
    await step(pane, 'check');
    expect(await pane.textContent('#lack')).toMatch(/还有\d+项必须纠正/u);
    await step(pane, 'approval');
    await pane.fill('[name=date]', '2025-01-20');
    await pane.fill('[name=document]', '青编发〔2025〕1号');
    await pane.fill('[name=note]', '执法人员缺额于年内补足');
    await pane.click('#approve');
    await pane.waitForSelector('#approved');
    await step(pane, 'output');
    await pane.click('#write');
    await pane.waitForSelector('#written', { timeout: 30_000 });
    expect(await pane.locator('#unwritten').count()).toBe(0);
    const left = await excel.grids();
    await excel.close();
    const again = await open({ workbook: left });
    await again.pane.waitForSelector('#step-output[aria-current="step"]');
    expect(await again.pane.textContent('.status')).toContain('审定稿');
    expect(await again.pane.locator('#unwritten').count()).toBe(0);
    await step(again.pane, 'approval');
    expect(await again.pane.textContent('#approved')).toContain('青编发〔2025〕1号');
    await step(again.pane, 'adjustment');
    expect(await again.pane.textContent(`${ROW} .stepper b`)).toBe('50');
    expect(await again.pane.isDisabled(`${ROW} .step`)).toBe(true);
    await again.close();
  }, 120_000);

  test('answers a meeting, and looks at any year by its slider', async () => {
    const { pane, close } = await open();
    await pane.click('#meeting');
    await pane.selectOption('#meeting-township', '990001105');
    await pane.click('fluent-button[aria-label="该乡镇 +2"]');
    expect(await pane.textContent('#answer')).toMatch(/1个乡镇增加2名.*增减相抵/su);
    expect(await violations(pane)).toEqual([]);
    await pane.click('#adopt');
    await pane.click('#meeting');
    await step(pane, 'adjustment');
    expect(await pane.textContent(`${ROW} .stepper b`)).toBe('51');
    await openView(pane, 'forecast');
    await pane.waitForSelector('#forecast-progress', { state: 'detached', timeout: 60_000 });
    const wordOf = (): Promise<string | null> =>
      pane.getAttribute('#forecast-year', 'aria-valuetext');
    const last = await wordOf();
    await pane.press('#forecast-year', 'ArrowLeft');
    expect(await wordOf()).not.toBe(last);
    await pane.press('#forecast-year', 'End');
    expect(await wordOf()).toBe(last);
    await close();
  }, 120_000);

  test('simulates in a worker, and writes what was found beside the tables', async () => {
    const { pane, grids, close } = await open();
    await openView(pane, 'simulation');
    await pane.selectOption('#simulation-draws', '100');
    await pane.fill('#simulation-years', '1');
    await pane.press('#simulation-years', 'Tab');
    await pane.click('#start-simulation');
    await pane.waitForSelector('#simulated', { timeout: 100_000 });
    expect(
      pane
        .page()
        .workers()
        .map((worker) => new URL(worker.url()).pathname),
    ).toEqual(['/calculation.js']);
    await pane.click('#write-simulation');
    await pane.waitForSelector('#written-study', { timeout: 30_000 });
    expect((await grids()).map(({ sheet }) => sheet)).toContain('编衡-模拟(全县)');
    await close();
  }, 180_000);

  test('names the sheets that it makes and replaces, keeps a copy, and takes all of it back', async () => {
    const excel = await open();
    const names = async () => (await excel.grids()).map(({ sheet }) => sheet);
    const write = async (): Promise<void> => {
      await excel.pane.click('#write');
      await excel.pane.waitForSelector('#written', { timeout: 30_000 });
    };
    await step(excel.pane, 'output');
    expect(await excel.pane.textContent('.sheets')).not.toContain('更新');
    await write();
    const first = await names();
    expect(first).toContain('编衡-测算留痕');
    expect(first.slice(0, workbook.length)).toEqual(workbook.map(({ sheet }) => sheet));
    await step(excel.pane, 'adjustment');
    await excel.pane.click('tr[data-township="990001105"] .step >> nth=1');
    await step(excel.pane, 'output');
    expect(await excel.pane.textContent('.sheets')).toMatch(/编衡-核查问题\s+更新/u);
    expect(await excel.pane.textContent('.sheets')).toMatch(/编衡-调整记录\s+新建/u);
    await excel.pane.click('#keep-copy');
    await write();
    expect(await names()).toEqual(
      expect.arrayContaining(['编衡-调整记录', '编衡-核查问题 2024-12-31']),
    );
    expect(await excel.pane.isVisible('#stale')).toBe(false);
    await excel.pane.click('#undo-write');
    await expect.poll(names, { timeout: 20_000 }).toEqual(first);
    await excel.close();
  }, 120_000);

  test('explains a protected sheet and one that is gone, beside the news that something changed', async () => {
    const excel = await open();
    await step(excel.pane, 'output');
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#written', { timeout: 30_000 });
    await excel.protect('编衡-核查问题');
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await excel.pane.textContent('#trouble')).toContain('受保护');
    await excel.pane.click('#trouble fluent-button');
    await excel.deleteSheet('执法力量');
    await excel.pane.waitForSelector('#stale', { timeout: 20_000 });
    await step(excel.pane, 'check');
    await excel.pane.click('.problem .link');
    await excel.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await excel.pane.textContent('#trouble')).toContain('执法力量');
    expect(await violations(excel.pane)).toEqual([]);
    await excel.pane.click('#trouble fluent-button');
    expect(await excel.pane.isVisible('#stale')).toBe(true);
    await excel.close();
  }, 120_000);

  test('explains cell-edit mode and a workbook that is read only', async () => {
    const excel = await open();
    await step(excel.pane, 'output');
    await excel.setModes({ isInCellEditMode: true });
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await excel.pane.textContent('#trouble')).toContain('正在编辑单元格');
    expect(await violations(excel.pane)).toEqual([]);
    await excel.close();
    const readOnly = await open({ isReadOnly: true });
    await step(readOnly.pane, 'output');
    await readOnly.pane.click('#write');
    await readOnly.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await readOnly.pane.textContent('#trouble')).toContain('只读');
    await readOnly.close();
  }, 120_000);

  test('inserts the sample county into a blank workbook, and goes on in English', async () => {
    const blank = { workbook: [], sheets: ['Sheet1'], locale: 'en-US' } as const;
    const refusing = await open(blank);
    await refusing.pane.click('#open-sample');
    await refusing.pane.waitForSelector('#trouble', { timeout: 30_000 });
    await refusing.close();
    const excel = await open({ ...blank, file: workbook });
    await excel.pane.click('#open-sample');
    await excel.pane.waitForSelector('.rail', { timeout: 30_000 });
    for (const name of STEPS) await step(excel.pane, name);
    expect(await excel.pane.textContent('.heading')).toBe('Result sheets');
    await excel.close();
  }, 120_000);

  test('runs every button beside the pane, which goes on, and opens the guide', async () => {
    const excel = await open();
    const names = async () => (await excel.grids()).map(({ sheet }) => sheet);
    await excel.invokeRibbon('check', 'Bianheng.Check');
    expect(await excel.selection()).toBe("'编衡-核查问题'!A1");
    await step(excel.pane, 'adjustment');
    await excel.pane.click('tr[data-township="990001105"] .step >> nth=1');
    await excel.invokeRibbon('plan', 'Bianheng.Plan');
    expect(await names()).toContain('编衡-调整记录');
    await excel.invokeRibbon('problems', 'Bianheng.Problems');
    expect(await excel.selection()).toBe("'编衡-核查问题'!A1");
    await excel.invokeRibbon('tables', 'Bianheng.Tables');
    expect(await names()).toContain('编衡-测算说明 2024-12-31');
    expect(await excel.selection()).toBe("'编衡-测算说明'!A1");
    await step(excel.pane, 'output');
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#written', { timeout: 30_000 });
    expect(await excel.pane.locator('#trouble').count()).toBe(0);
    const [guide] = await Promise.all([
      excel.page.context().waitForEvent('page'),
      excel.invokeRibbon('help', 'Bianheng.Help'),
    ]);
    await guide.waitForLoadState();
    expect(guide.url()).toMatch(/\/help\.html#zh-CN$/u);
    expect(await guide.innerText('#zh-CN')).toContain('八个步骤');
    expect(await violations(guide)).toEqual([]);
    await excel.close();
    const blank = await open({ workbook: [], sheets: ['Sheet1'], locale: 'en-US' });
    await blank.invokeRibbon('template', 'Bianheng.Template');
    expect((await blank.grids()).length).toBeGreaterThan(5);
    await blank.close();
  }, 120_000);

  test('reads and writes in parts what is more than Excel gives at once, and explains a row that is', async () => {
    const long = '编'.repeat(10_000);
    const sheetOf = (rows: Grid['rows']): Grid => ({
      sheet: '材料',
      hidden: false,
      top: 0,
      left: 0,
      rows,
      merges: [],
    });
    const inParts = sheetOf(Array.from({ length: 200 }, () => [long]));
    const excel = await open({ workbook: [...workbook, inParts] });
    await step(excel.pane, 'output');
    expect(await excel.pane.locator('#trouble').count()).toBe(0);
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#written', { timeout: 30_000 });
    const grids = await excel.grids();
    expect(grids.find(({ sheet }) => sheet === '材料')?.rows).toHaveLength(200);
    await excel.close();
    const inOne = sheetOf([Array.from({ length: 200 }, () => long)]);
    const refused = await open({ workbook: [...workbook, inOne] });
    await refused.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await refused.pane.textContent('#trouble')).toContain('内容太多');
    expect((await refused.grids()).map(({ sheet }) => sheet)).toContain('材料');
    await refused.close();
  }, 120_000);

  test('says which sheet of the planner’s is in the way, before and when it writes', async () => {
    const own = { ...workbook[0]!, sheet: '编衡-核对表' };
    const excel = await open({ workbook: [...workbook, own] });
    await step(excel.pane, 'output');
    expect(await excel.pane.textContent('#blocked')).toContain('编衡-核对表');
    expect(await violations(excel.pane)).toEqual([]);
    await excel.pane.click('#write');
    await excel.pane.waitForSelector('#trouble', { timeout: 30_000 });
    expect(await excel.pane.textContent('#trouble')).toContain('编衡-核对表');
    expect(await excel.grids()).toHaveLength(workbook.length + 1);
    await excel.close();
  }, 120_000);

  test('answers every function', async () => {
    const excel = await open();
    const weights = [[6], [3], [1]];
    const calls: Record<
      keyof typeof FUNCTIONS,
      [Parameters<typeof excel.callCustomFunction>[1], unknown]
    > = {
      OFFICERS: [[30_000, null, null, null, null], 3],
      NEXTOFFICER: [[29_999, null, null, null, null], 1],
      APPORTION: [[10, weights, null, null, null], weights],
      LIMIT: [[3, '中心'], 4],
    };
    for (const [id, [parameters, value]] of Object.entries(calls))
      expect(await excel.callCustomFunction(id, parameters), id).toMatchObject({
        isOk: true,
        value,
      });
    await excel.close();
  }, 60_000);

  test('shows the text of a failed function in the language of Excel', async () => {
    const excel = await open({ locale: 'en-US' });
    const failed = await excel.callCustomFunction('APPORTION', [10, [['a']], null, null, null]);
    expect(failed).toMatchObject({ isOk: false, value: 'weight no. 1 is not a number.' });
    await excel.close();
  });

  test('holds nothing that Chromium 109 does not know', () => {
    expect(checkScripts(place)).toEqual([]);
  });

  test('asked nobody else for anything, missed no file and broke no policy', () => {
    expect(opened).not.toEqual([]);
    expect(opened.flatMap(({ requests }) => requests)).toEqual([]);
    expect(opened.flatMap(({ missing }) => missing)).toEqual([]);
    expect(opened.flatMap((excel) => excel.violations).filter(isOwn)).toEqual([]);
    expect(opened.flatMap(({ errors }) => errors).filter(isOwn)).toEqual([]);
  });
});
