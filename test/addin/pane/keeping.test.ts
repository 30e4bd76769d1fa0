import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { sampleBytes } from '../session/sample.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openSample, visit } from './support/visit.ts';

/** 石笠镇: no row on the planner's sheet 审核调整. */
const ROW = 'tr[data-township="990001105"]';

describeInChromium('what was changed in the page and is in no workbook yet', () => {
  const delivered = deliveredPage();

  test('is named until it is written or taken back', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    expect(await page.locator('#unwritten').count()).toBe(0);
    await page.click('#step-adjustment');
    await page.click(`${ROW} .step >> nth=1`);
    expect(await page.textContent('#unwritten')).toContain('改动未写入');
    await page.click('#undo');
    expect(await page.locator('#unwritten').count()).toBe(0);
    await page.click(`${ROW} .step >> nth=1`);
    await page.click('#step-output');
    await Promise.all([page.waitForEvent('download'), page.click('#write')]);
    await page.waitForSelector('#written');
    expect(await page.textContent('#written')).toContain('打开的文件本身没有改动，无需撤销');
    expect(await page.locator('#unwritten').count()).toBe(0);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 60_000);

  test('is asked about before another file takes its place, and before the page is closed', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    const asked: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void (answer ? dialog.accept() : dialog.dismiss());
    });
    await openSample(seen);
    await page.click('#step-adjustment');
    await page.click(`${ROW} .step >> nth=1`);
    await page.click('#step-year');
    await openOther(page);
    expect(await page.textContent('.file')).toBe('county-33.xlsx');
    expect(await page.locator('#unwritten').count()).toBe(1);
    answer = true;
    await openOther(page);
    await page.waitForSelector('.file >> text=乙县.xlsx');
    expect(await page.locator('#unwritten').count()).toBe(0);
    await page.click('#step-year');
    await page.click('#open-sample');
    await page.waitForSelector('.file >> text=county-33.xlsx');
    expect(asked).toEqual(['confirm', 'confirm']);
    await page.click('#step-adjustment');
    await page.click(`${ROW} .step >> nth=1`);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked.at(-1)).toBe('beforeunload');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 60_000);

  test('does not hide what stands in a cell: figures of step 3 lead there, requests stand at 350 px', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-data');
    await page.click('table.compact >> nth=1 >> tbody tr >> nth=0 >> td .link >> nth=0');
    expect(await page.textContent('#viewer h2')).toMatch(/编制.*![A-Z]+\d+/u);
    await page.keyboard.press('Escape');
    await page.click('#step-adjustment');
    expect(await page.locator('.asked-below:visible').first().textContent()).toMatch(/申报 \d+/u);
    await page.setViewportSize({ width: 900, height: 900 });
    expect(await page.locator('.asked-below:visible').count()).toBe(0);
    expect(await page.locator('td.asked:visible').count()).toBe(33);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });
});

const openOther = (page: Page): Promise<void> =>
  page.setInputFiles('#file', {
    name: '乙县.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(sampleBytes('county-33.office')),
  });
