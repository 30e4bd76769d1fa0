import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { describeInChromium, launchChromium } from './browser/chromium.ts';
import { openInExcel, isOwn, type OpenedExcel } from './browser/openInExcel.ts';

/** A task pane with one button, two commands and two custom functions. */
const PANE = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <script src="/officejs/office.js"></script>
    <script src="/taskpane.js" defer></script>
  </head>
  <body><button id="run">测算</button><output id="out"></output></body>
</html>`;

const SCRIPT = `
const show = (text) => { document.getElementById('out').textContent = text; };
const fill = (sheet, value) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(sheet).getRange('A1').values = [[value]];
  await context.sync();
});
Office.actions.associate('runPlan', (event) => {
  fill('参数', '测算完成').then(() => event.completed());
});
CustomFunctions.associate('ADD', (a, b) => a + b);
CustomFunctions.associate('GAP', (posts) => {
  if (posts < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, '编制不能为负');
  return posts;
});
Office.onReady(({ host, platform }) => {
  document.getElementById('run').addEventListener('click', () => {
    fill('人员', '张三').then(() => show('写好了'), (error) => show(error.code));
  });
  window.fillMuch = (rows) => Excel.run(async (context) => {
    const values = Array.from({ length: rows }, () => ['编'.repeat(20000)]);
    context.workbook.worksheets.getItem('人员').getRangeByIndexes(0, 0, rows, 1).values = values;
    await context.sync();
  }).then(() => 'no error', (error) => error.code);
  window.useNewer = () => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('人员').getRange('A1').getDependents();
    await context.sync();
  }).then(() => 'no error', (error) => error.code);
  window.showPane = () => Office.addin.showAsTaskpane();
  window.supports = (set, version) => Office.context.requirements.isSetSupported(set, version);
  window.locale = () => Office.context.displayLanguage;
  window.listen = () => Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => show(event.address));
    await context.sync();
  });
  show(host + ' ' + platform);
});
`;

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; frame-ancestors *";

describeInChromium('an add-in in Excel on the web', () => {
  let browser: Browser;
  let excel: OpenedExcel;

  beforeAll(async () => {
    browser = await launchChromium();
    excel = await openInExcel({
      browser,
      addinFiles: { '/taskpane.html': PANE, '/taskpane.js': SCRIPT },
      sheets: ['人员', '参数'],
      headers: { 'content-security-policy': POLICY },
    });
    await shows('Excel OfficeOnline');
  });

  afterAll(async () => {
    await browser.close();
  });

  const shows = (text: string): Promise<void> =>
    excel.pane.locator('#out', { hasText: text }).waitFor({ timeout: 10_000 });

  test('the shipped office.js gets ready with the floor’s requirement sets', async () => {
    expect(await excel.pane.evaluate("supports('ExcelApi', '1.14')")).toBe(true);
    expect(await excel.pane.evaluate("supports('ExcelApi', '1.15')")).toBe(false);
    expect(await excel.pane.evaluate('locale()')).toBe('zh-CN');
  });

  test('a click writes into the workbook', async () => {
    await excel.pane.click('#run');
    await shows('写好了');
    expect((await excel.grids())[0]?.rows).toEqual([['张三']]);
  });

  test('a ribbon command works without a click in the pane', async () => {
    await excel.invokeRibbon('runPlan', 'Bianheng.Run');
    expect((await excel.grids())[1]?.rows).toEqual([['测算完成']]);
  });

  test('custom functions give values and texts of errors', async () => {
    expect(await excel.callCustomFunction('ADD', [2, 3])).toEqual({ isOk: true, value: 5 });
    expect(await excel.callCustomFunction('GAP', [-1])).toMatchObject({
      isOk: false,
      value: '编制不能为负',
    });
  });

  test('a user’s edit reaches the pane', async () => {
    await excel.pane.evaluate('listen()');
    await excel.userEdit('人员', 'B2', [['改']]);
    await shows('B2');
    await excel.userSelect('参数', 'C3');
    expect(await excel.selection()).toBe('参数!C3');
  });

  test('more than 5 MB in one sync is refused', async () => {
    expect(await excel.pane.evaluate('fillMuch(90)')).toBe('RequestPayloadSizeLimitExceeded');
    expect(await excel.pane.evaluate('fillMuch(3)')).toBe('no error');
  });

  test('members above the floor are refused by Excel', async () => {
    expect(await excel.pane.evaluate('useNewer()')).toBe('ApiNotFound');
  });

  test('cell-edit mode and protection reach the pane as errors', async () => {
    await excel.setModes({ isInCellEditMode: true });
    await excel.pane.click('#run');
    await shows('InvalidOperationInCellEditMode');
    await excel.setModes({ isInCellEditMode: false });
    await excel.protect('人员');
    await excel.pane.click('#run');
    await shows('AccessDenied');
  });

  test('the pane can be asked to show', async () => {
    await excel.pane.evaluate('showPane()');
    expect(await excel.log()).toContainEqual({ what: 'addin.setState', args: ['Visible'] });
  });

  test('nothing was asked for outside, nothing offended the policy, nothing failed', () => {
    expect(excel.requests).toEqual([]);
    expect(excel.missing).toEqual([]);
    expect(excel.violations.filter(isOwn)).toEqual([]);
    expect(excel.errors.filter(isOwn)).toEqual([]);
  });

  test('violations of the policy and requests outside are noticed', async () => {
    const second = await openInExcel({
      browser,
      addinFiles: {
        '/taskpane.html': PANE.replace('<body>', '<body onload="alert(1)">').replace(
          '</head>',
          '<link rel="stylesheet" href="https://fonts.example.com/a.css" /></head>',
        ),
        '/taskpane.js': 'Office.onReady();',
      },
      headers: { 'content-security-policy': `${POLICY}; style-src-elem *` },
    });
    const ours = () => second.violations.filter(isOwn);
    await expect.poll(() => ours().length).toBe(1);
    expect(ours()[0]).toMatchObject({ directive: 'script-src-attr', blocked: 'inline' });
    expect(second.requests).toEqual(['https://fonts.example.com/a.css']);
    await second.close();
  });
});
