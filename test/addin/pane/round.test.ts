import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ANNUAL_SHEETS, ANNUAL_TABLES, planWorkbook } from '../../../engine/index.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openSample, violations, visit, type Visit } from './support/visit.ts';
import { openView } from './support/openView.ts';

describeInChromium('the yearly round in the page', () => {
  const delivered = deliveredPage();

  async function opened(options: Parameters<typeof visit>[2] & { lang?: string } = {}) {
    const { lang = 'zh-CN', ...rest } = options;
    const seen = await visit(delivered.browser, `${delivered.url}?lang=${lang}`, rest);
    await openSample(seen);
    return seen;
  }

  const closed = async (seen: Visit): Promise<void> => {
    expect(await violations(seen.page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  };

  test('makes the tables chosen, names them before, and says when they are out of date', async () => {
    const seen = await opened();
    const { page } = seen;
    await page.click('#step-output');
    await page.click('#no-tables');
    expect(await page.textContent('#annual')).toContain('请至少选一张表');
    expect(await isDisabled(page, '#write-annual')).toBe(true);
    expect(await violations(page)).toEqual([]);
    for (const id of ['allocation', 'notice']) {
      await page.focus(`[name=annual][value=${id}]`);
      await page.keyboard.press('Space');
    }
    expect(await page.textContent('#annual')).toContain('33个乡镇各一页');
    await page.fill('#annual-year', '27');
    await page.press('#annual-year', 'Tab');
    expect(await isDisabled(page, '#write-annual')).toBe(true);
    expect(await page.getAttribute('#annual-year', 'aria-invalid')).toBe('true');
    await page.fill('#annual-year', '2027');
    await page.press('#annual-year', 'Tab');
    expect(await page.textContent('#annual')).toContain('编制年度是2025年，表题将标为2027年');
    const { name, bytes } = await download(page, '#write-annual');
    expect(name).toBe('county-33.annual.xlsx');
    expect(await page.textContent('#annual-written')).toContain('2张年度报表');
    const grids = await readGrids(bytes);
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      ANNUAL_SHEETS.allocation['zh-CN'],
      ANNUAL_SHEETS.notice['zh-CN'],
    ]);
    expect(JSON.stringify(grids[0]!.rows.slice(0, 4))).toContain('2027年');
    await page.click('#step-adjustment');
    await page.click('tr[data-township="990001105"] .step >> nth=1');
    await page.click('#step-output');
    expect(await page.textContent('#annual-outdated')).toContain('不是最新的');
    await closed(seen);
  }, 120_000);

  test('has every table in English and in the dark, at 320 px', async () => {
    const viewport = { width: 320, height: 900 };
    const seen = await opened({ lang: 'en-US', viewport, colorScheme: 'dark' });
    await seen.page.click('#step-output');
    const shown = await seen.page.textContent('#annual');
    for (const id of ANNUAL_TABLES) expect(shown).toContain(ANNUAL_SHEETS[id]['en-US']);
    expect(shown).not.toMatch(/undefined|NaN/u);
    expect(await overflow(seen.page)).toBe(0);
    await closed(seen);
  }, 60_000);

  test('refuses to carry over what is not approved, then prepares it, then does it', async () => {
    const seen = await opened();
    const { page } = seen;
    await openView(page, 'rollover');
    expect(await page.textContent('#rollover-refused')).toContain('状态不是“审定稿”');
    expect(await page.locator('#roll-over').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.fill('#rollover-year', '2025');
    await page.press('#rollover-year', 'Tab');
    expect(await page.textContent('#rollover-refused')).toContain('不能结转到2025年');
    await page.fill('#rollover-year', '');
    await page.press('#rollover-year', 'Tab');
    await page.focus('#provisional');
    await page.keyboard.press('Space');
    expect(await page.textContent('#is-provisional')).toContain('审定后须重新结转');
    expect(await page.textContent('.account')).toContain('已清空');
    expect(await overflow(page)).toBe(0);
    await approve(page);
    await openView(page, 'rollover');
    expect(await page.locator('#provisional').count()).toBe(0);
    const { name, bytes } = await download(page, '#roll-over');
    expect(name).toBe('county-33.next.xlsx');
    expect(await page.textContent('#rolled-over')).toContain('2026年');
    const { baseline } = planWorkbook(await readGrids(bytes)).report;
    expect(baseline.county).toMatchObject({ planYear: 2026, status: 'draft' });
    await closed(seen);
  }, 120_000);

  test('says who may come, why no more, and leads to the request', async () => {
    const seen = await opened();
    const { page } = seen;
    await openView(page, 'usePlan');
    expect(await page.textContent('#use-problems')).toContain(
      '桐垭镇事业编制申请用编5名，最多可用3名',
    );
    await page.selectOption('#use-filter', 'tight');
    const table = page.locator('table.use');
    expect(await table.textContent()).toContain('超编，只出不进');
    expect(await table.locator('tbody tr').first().textContent()).toMatch(/岚江镇\s+72\s+74/u);
    await page.selectOption('#use-filter', 'asked');
    expect(await table.textContent()).toContain('考录：申请2名，拟用2名');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await table.locator('.remarks .link').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.textContent('#viewer h2')).toContain('用编申请!');
    await page.keyboard.press('Escape');
    await page.click('.switch label >> nth=1');
    expect(await table.textContent()).toContain('公招：申请5名，拟用3名');
    await closed(seen);
  }, 60_000);

  test('shows who approves, at the problems and for the matters of the plan', async () => {
    const seen = await opened();
    const { page } = seen;
    await page.click('#step-check');
    expect(await page.locator('.problem .approvals').first().textContent()).toContain('审批流程：');
    await page.click('#step-approval');
    const chain = await page.textContent('#approvals');
    for (const part of ['年度用编计划', '机构编制事项一般程序', '初审', '决定', '未找到规定的步骤'])
      expect(chain).toContain(part);
    await closed(seen);
  }, 60_000);
});

async function approve(page: Page): Promise<void> {
  await page.click('#step-approval');
  await page.fill('[name=date]', '2025-01-20');
  await page.fill('[name=document]', '青编发〔2025〕1号');
  await page.fill('[name=note]', '执法人员缺额于年内补足');
  await page.click('#approve');
  await page.waitForSelector('#approved');
}

async function download(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Whether a Fluent button may not be pressed. */
const isDisabled = (page: Page, button: string): Promise<boolean> =>
  page.locator(button).evaluate((element) => element.getAttribute('aria-disabled') === 'true');

/** How far the stage is wider than it may be, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.locator('.stage').evaluate((stage) => stage.scrollWidth - stage.clientWidth);
