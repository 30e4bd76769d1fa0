import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { planWorkbook } from '../../../engine/index.ts';
import { checkScripts } from '../../../addin/build/checkScripts.ts';
import { VIEWS } from '../../../addin/pane/views/index.ts';
import { STEPS } from '../../../addin/session/steps.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { bianheng } from '../../cli/support/run.ts';
import { sampleBytes } from '../session/sample.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openSample, violations, visit } from './support/visit.ts';
import { openView } from './support/openView.ts';
import { withoutNewer } from './support/withoutNewer.ts';

/** 石笠镇: no row on the planner's sheet 审核调整. */
const TOWNSHIP = '990001105';

describeInChromium('the pane as a page', () => {
  const delivered = deliveredPage();

  test('goes through all eight steps, and the download holds the same plan', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    expect(await violations(page)).toEqual([]);
    await openSample(seen);
    for (const step of STEPS) {
      await page.click(`#step-${step}`);
      await page.waitForSelector(`#step-${step}[aria-current="step"]`);
      expect(await violations(page), step).toEqual([]);
    }
    await adjust(page);
    const download = await write(page);
    expect(download.suggestedFilename()).toBe('county-33.result.xlsx');
    await sameAsCommand(download);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);

  test('shows the cell of a problem, and says why a number is what it is', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-check');
    await page.click('.problem .link');
    await page.waitForSelector('#viewer');
    expect(await page.textContent('#viewer h2')).toContain('执法力量!C6');
    expect((await page.textContent('#viewer .here'))?.trim()).toBe('3');
    await page.click('#step-calculation');
    await page.click('tbody .link >> nth=5');
    await page.waitForSelector('#why[open]');
    expect(await page.textContent('#why-title')).toContain('石笠镇行政编制为什么是49名？');
    expect(await page.textContent('#why .sentences')).toContain('精确份额');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#why', { state: 'detached' });
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('opens every view beside the steps, and comes back', async () => {
    for (const [lang, width] of [
      ['zh-CN', 320],
      ['en-US', 1100],
    ] as const) {
      const viewport = { width, height: 900 };
      const seen = await visit(delivered.browser, `${delivered.url}?lang=${lang}`, { viewport });
      const { page } = seen;
      await openSample(seen);
      await page.click('#step-calculation');
      for (const { id } of VIEWS) {
        await openView(page, id);
        expect(await violations(page), `${lang} ${id}`).toEqual([]);
        expect(await page.textContent('.stage')).not.toMatch(/undefined|NaN/u);
      }
      await page.click('#back');
      expect(await page.getAttribute('#step-calculation', 'aria-current')).toBe('step');
      expect(await focusOf(page)).toContain('heading');
      expect(seen.troubles).toEqual([]);
      await seen.close();
    }
  }, 60_000);

  test('folds the list of views on Escape, with the focus back on its button', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.focus('#views');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#view-scenarios');
    await page.focus('#view-scenarios');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#view-scenarios', { state: 'hidden' });
    expect(await page.getAttribute('#views', 'aria-expanded')).toBe('false');
    expect(await page.locator('#views').evaluate(isFocused)).toBe(true);
    await seen.close();
  });

  test('sets any parameter, says on what it rests, and puts it back', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-calculation');
    const before = await page.textContent('#movement');
    await page.click('#group-bounds summary');
    await setParameter(page, 'quota.floorAdministrative/3', '9');
    expect(await page.textContent('#movement')).not.toBe(before);
    await page.click('#group-advanced summary');
    await page.selectOption('[data-parameter="quota.method"]', 'adams');
    await page.click('#all-parameters');
    await page.selectOption('#parameter-filter', 'changed');
    expect(await page.textContent('.stage')).toContain('共2项');
    const floor = page.locator('.field', {
      has: page.locator('[data-parameter$="floorAdministrative/3"]'),
    });
    expect(await floor.textContent()).toContain('恢复工作簿原值（7）');
    await floor.locator('input[type=text]').fill('县委编委会议纪要');
    await floor.locator('input[type=text]').press('Tab');
    expect(await floor.locator('.basis').textContent()).toContain('县委编委会议纪要');
    const undo = page.locator('.field .link', { hasText: '恢复' });
    for (let left = await undo.count(); left > 0; left -= 1) await undo.first().press('Enter');
    expect(await focusOf(page)).toContain('heading');
    await page.click('#back');
    expect(await page.textContent('#movement')).toBe(before);
    await setParameter(page, 'quota.totalAdministrative', '-5');
    expect(await page.textContent('#movement')).toBe(before);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('says which of pane and sheet holds, leads to the cells, and gives the focus back', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-adjustment');
    const row = 'tr[data-township="990001104"]';
    await page.click(`${row} .step >> nth=1`);
    expect(await page.textContent('#differing')).toContain('枫渡镇');
    await page.click('#differing .link');
    expect(await page.textContent('.details .caution')).toContain(
      '您的表审核调整!B4填的是：调整+2名',
    );
    expect(await violations(page)).toEqual([]);
    await page.focus(`${row} .link`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#why[open]');
    expect(await page.textContent('#why .caution')).toContain('以窗格中的为准（调整+3名');
    await page.focus('#why-close');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#why', { state: 'detached' });
    expect(await page.locator(`${row} .link`).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Enter');
    await page.click('.origins .link >> nth=0');
    expect(await page.locator('#viewer h2').evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Escape');
    await page.click('#follow-sheet');
    expect(await page.locator('#differing').count()).toBe(0);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('answers the meeting at once, and adopts what was agreed', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 1280, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await page.click('#meeting');
    await page.selectOption('#meeting-township', TOWNSHIP);
    await page.click('fluent-button[aria-label="该乡镇 +2"]');
    expect(await page.textContent('#answer')).toMatch(/1个乡镇增加2名.*增减相抵/su);
    expect(await violations(page)).toEqual([]);
    await page.click('#adopt');
    await page.click('#meeting');
    await page.click('#step-adjustment');
    expect(await draftOf(page)).toBe('51');
    await page.click('#undo');
    expect(await draftOf(page)).toBe('49');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('approves only with date, document and explanation, and then freezes', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-approval');
    await page.click('#approve');
    expect(await page.isVisible('#approved')).toBe(false);
    await page.fill('[name=date]', '2025-01-20');
    await page.fill('[name=document]', '青编发〔2025〕1号');
    expect(await violations(page)).toEqual([]);
    for (const blank of ['', ' ']) {
      await page.fill('[name=note]', blank);
      await page.click('#approve');
      expect(await page.isVisible('#approved')).toBe(false);
    }
    await page.fill('[name=note]', '云麓镇缺额年内补足');
    await page.click('#approve');
    expect(await page.textContent('#approved')).toContain('青编发〔2025〕1号');
    expect(await page.textContent('#approval-note')).toContain('云麓镇缺额年内补足');
    await page.click('#step-adjustment');
    expect(await page.isDisabled(`tr[data-township="${TOWNSHIP}"] .step`)).toBe(true);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('speaks English and shows itself dark without a fault', async () => {
    const seen = await visit(delivered.browser, `${delivered.url}?lang=en-US`, {
      colorScheme: 'dark',
    });
    const { page } = seen;
    await openSample(seen);
    for (const step of STEPS) {
      await page.click(`#step-${step}`);
      expect(await violations(page), step).toEqual([]);
      const frame = await page.evaluate(
        () => document.querySelector('bianheng-pane')!.shadowRoot!.textContent,
      );
      if (step !== 'headers' && step !== 'adjustment') expect(frame).not.toMatch(/undefined|NaN/u);
    }
    expect(await page.textContent('.heading')).toBe('Result sheets');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);

  test('is worked by keyboard alone', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await page.focus('#open-sample');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rail');
    await page.focus('#step-adjustment');
    await page.keyboard.press('Space');
    await page.focus(`tr[data-township="${TOWNSHIP}"] .step >> nth=1`);
    await page.keyboard.press('Enter');
    expect(await draftOf(page)).toBe('50');
    expect(await page.textContent('#lack')).toContain('没有写明理由');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('refuses what is no workbook, in words, and goes on', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    const file = { name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('乡镇,编制\n') };
    await page.setInputFiles('#file', file);
    expect(await page.textContent('#trouble')).toContain('不是 Excel 工作簿');
    expect(await violations(page)).toEqual([]);
    const office = Buffer.from(sampleBytes('county-33.office'));
    await page.setInputFiles('#file', { ...file, name: '编制表.xlsx', buffer: office });
    await page.waitForSelector('.rail');
    expect(await page.textContent('.file')).toBe('编制表.xlsx');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('runs from one file by double click: a workbook dropped, planned, adjusted, saved', async () => {
    const url = pathToFileURL(delivered.delivery.oneFile).href;
    const seen = await visit(delivered.browser, url, { offline: true, prepare: withoutNewer() });
    const { page } = seen;
    await drop(page, 'county.xlsx', sampleBytes());
    await page.waitForSelector('.rail');
    for (const step of STEPS) {
      await page.click(`#step-${step}`);
      await page.waitForSelector(`#step-${step}[aria-current="step"]`);
    }
    await adjust(page);
    const download = await write(page);
    expect(download.suggestedFilename()).toBe('county.result.xlsx');
    await sameAsCommand(download);
    expect(page.workers()).toHaveLength(1);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);

  test('has the sample county and the template in the one file, too', async () => {
    const url = pathToFileURL(delivered.delivery.oneFile).href;
    const seen = await visit(delivered.browser, url, { offline: true });
    await openSample(seen);
    await seen.page.goto(url);
    const [template] = await Promise.all([
      seen.page.waitForEvent('download'),
      seen.page.click('#save-template'),
    ]);
    expect(template.suggestedFilename()).toBe('编制测算模板.xlsx');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('holds nothing that Chromium 109 does not know', () => {
    expect(checkScripts(delivered.delivery.folder)).toEqual([]);
  });

  test('does without what browsers learnt after Chromium 109, in page and worker', async () => {
    const remove = withoutNewer();
    const seen = await visit(delivered.browser, delivered.url, {
      prepare: remove,
      prepareWorkers: remove,
    });
    const { page } = seen;
    const left = ["'toSorted' in []", "'popover' in document.body", "'EditContext' in window"];
    for (const one of left) expect(await page.evaluate(one), one).toBe(false);
    await openSample(seen);
    for (const step of STEPS) await page.click(`#step-${step}`);
    await page.click('#step-calculation');
    await page.click('tbody .link >> nth=5');
    await page.waitForSelector('#why[open]');
    await page.keyboard.press('Escape');
    await adjust(page);
    await sameAsCommand(await write(page));
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);
});

/** Whether an element of the pane has the focus; runs in the page. */
const isFocused = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).activeElement === element;

/** Class of what has the focus inside the pane. */
const focusOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => document.querySelector('bianheng-pane')!.shadowRoot!.activeElement?.className,
  );

async function setParameter(page: Page, name: string, value: string): Promise<void> {
  await page.fill(`[data-parameter="${name}"]`, value);
  await page.press(`[data-parameter="${name}"]`, 'Tab');
}

const draftOf = (page: Page): Promise<string | null> =>
  page.textContent(`tr[data-township="${TOWNSHIP}"] .stepper b`);

/** Two posts more for one township, with a reason; the balance stays even. */
async function adjust(page: Page): Promise<void> {
  await page.click('#step-adjustment');
  const row = `tr[data-township="${TOWNSHIP}"]`;
  await page.click(`${row} .step >> nth=1`);
  await page.click(`${row} .step >> nth=1`);
  expect(await draftOf(page)).toBe('51');
  expect(await page.textContent('#balance .rest dd')).toContain('已轧平');
  await page.click(`${row} .more`);
  await page.fill('[data-remark=reason]', '承担县委、县政府重大任务');
  await page.press('[data-remark=reason]', 'Tab');
  expect(await page.textContent('#lack')).toContain('已办妥');
}

/** Drops a file on the window, as from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ file, base64 }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    { file: name, base64: Buffer.from(bytes).toString('base64') },
  );
  await page.dispatchEvent('bianheng-pane .pane', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('bianheng-pane .pane', 'drop', { dataTransfer: data });
}

async function write(page: Page): Promise<Download> {
  await page.click('#step-output');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#write')]);
  await page.waitForSelector('#written');
  return download;
}

/** The planner's sheets came along, and the command reads what the pane planned. */
async function sameAsCommand(download: Download): Promise<void> {
  const bytes = readFileSync(await download.path());
  const grids = await readGrids(bytes);
  const original = await readGrids(sampleBytes());
  expect(grids.slice(0, original.length)).toEqual(original);
  const { plan } = planWorkbook(grids).report;
  const rows = plan.ledgers.administrative.rows;
  expect(rows.find(({ township }) => township === TOWNSHIP)?.draft).toBe(51);
  const table = grids.find(({ sheet }) => sheet === '编衡-测算分配(行政)');
  const written = table?.rows.find((row) => row.includes('石笠镇'));
  expect(written).toContain(51);
  const folder = mkdtempSync(join(tmpdir(), 'bianheng-download-'));
  const file = join(folder, 'county.xlsx');
  writeFileSync(file, bytes);
  const { stdout } = await bianheng(['check', file, '--json']);
  const told = JSON.parse(stdout) as {
    ledgers?: unknown;
    townships: readonly { code: string; administrative?: { draft?: number } }[];
  };
  expect(JSON.stringify(told.townships.find(({ code }) => code === TOWNSHIP))).toContain(
    '"draft":51',
  );
}
