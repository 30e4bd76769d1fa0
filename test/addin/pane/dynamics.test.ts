import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  forecast,
  planReading,
  planWorkbook,
  policyOn,
  townshipOutlooks,
  type PolicyRow,
} from '../../../engine/index.ts';
import { stepStory, distanceLines } from '../../../addin/session/distances.ts';
import { runningLoans } from '../../../addin/session/loans.ts';
import { mergedCounty, mergedFigures } from '../../../addin/session/merger.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { sampleBytes } from '../session/sample.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openView } from './support/openView.ts';
import { openSample, violations, visit } from './support/visit.ts';

/** 柏霖镇: favoured, and above its target. */
const FAVOURED = '990001102';

/** 云麓镇 into 岚江镇. */
const MERGED = { from: '990001101', into: '990001100' };

const { reading } = planWorkbook(await readGrids(sampleBytes()));

const adjustmentUnder = (...overrides: readonly PolicyRow[]) => {
  const report = planReading(reading, { overrides });
  return { report, step: report.plan.adjustment.administrative };
};

describeInChromium('views of what moves over the years', () => {
  const delivered = deliveredPage();

  test('says who moves this year and why, and follows the parameters at once', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'dynamicAdjustment');
    const plain = adjustmentUnder();
    const { up, down } = stepStory(distanceLines(plain.report, 'administrative'));
    const story = await page.textContent('#story');
    expect(story).toContain(`本年${up.length}个乡镇增编`);
    for (const { name } of [...up, ...down]) expect(story).toContain(name);
    expect(await cellsOf(page, FAVOURED)).toMatchObject({ step: '·', reason: '重点保障' });

    await page.click('#group-step summary');
    await page.selectOption('[data-parameter="adjustment.priority"]', 'likeOthers');
    const { step } = adjustmentUnder({ parameter: 'adjustment.priority', value: 'likeOthers' });
    const row = step.rows.find(({ township }) => township === FAVOURED)!;
    expect(row.step).toBeLessThan(0);
    expect(await cellsOf(page, FAVOURED)).toMatchObject({ step: `−${-row.step!}` });

    await page.selectOption('[data-parameter="quota.scope"]', 'paced');
    expect(await page.textContent('.stage')).toContain('本年数就是测算数');
    await page.click(`tr[data-township="${FAVOURED}"] th .link`);
    await page.waitForSelector('#why[open]');
    expect(await page.textContent('#why-title')).toContain(`${row.paced}名`);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('unfolds by keyboard how over-staffing is absorbed, year by year', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 320, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'dynamicAdjustment');
    const { report, step } = adjustmentUnder();
    const { township, absorption } = step.rows.find(
      (row) => row.distance !== 0 && (row.absorption?.path.length ?? 0) > 0,
    )!;
    const button = page.locator(`tr[data-township="${township}"] .reason`);
    await button.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const first = absorption!.path[0]!;
    expect(await page.locator('.path tbody tr').first().innerText()).toMatch(
      new RegExp(`${Number(report.baseline.asOf.slice(0, 4)) + 1}\\s+${first.people}\\s`, 'u'),
    );
    expect(await violations(page)).toEqual([]);
    await page.uncheck('#only-distant');
    expect(await page.locator('.distances > tbody > tr[data-township]').count()).toBe(33);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('looks ahead year by year, and explains a number of a year to come', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'forecast');
    await page.waitForSelector('#forecast-progress', { state: 'detached', timeout: 60_000 });
    await page.focus('#forecast-year');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getAttribute('#forecast-year', 'aria-valuetext')).toBe('2028年');
    // The ends of the span between low and high differ in shape, not in colour alone.
    await page.selectOption('#forecast-measure', 'population');
    const spans = await page.locator('.years .span').count();
    expect(spans).toBeGreaterThan(0);
    expect(await page.locator('.years polygon.high').count()).toBe(spans);
    expect(await page.locator('.years circle.low').count()).toBe(spans);
    expect(await page.textContent('.marks')).toMatch(/高方案\s+低方案/u);
    await page.selectOption('#forecast-path', 'high');
    const high = forecast(
      reading.baseline,
      (asOf) => policyOn(asOf, { sheet: reading.policyRows }).policy,
      { years: 5, path: 'high' },
    );
    const { ledgers, officersRequired, officers } = townshipOutlooks(high).find(
      ({ township, year }) => township === FAVOURED && year === 2028,
    )!;
    const { quota, people } = ledgers.administrative;
    const then = high.years[4]!.report.plan.ledgers.administrative.rows;
    const proposal = then.find(({ township }) => township === FAVOURED)!.proposal;
    const cells = await page.locator(`tr[data-township="${FAVOURED}"] td`).allInnerTexts();
    expect(cells.slice(0, 5).map(Number)).toEqual([
      ...[quota, proposal, people, officersRequired, officers],
    ]);
    await page.click(`tr[data-township="${FAVOURED}"] th .link`);
    await page.waitForSelector('#why[open]');
    expect(await page.textContent('#why-title')).toContain(`${proposal}名`);
    expect(await page.textContent('#why')).toContain('推算至2028-12-31');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('stops looking ahead when told, keeps what is done, and begins again', async () => {
    const seen = await visit(delivered.browser, `${delivered.url}?lang=en-US`, {
      viewport: { width: 320, height: 900 },
      colorScheme: 'dark',
    });
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'forecast');
    await page.selectOption('#forecast-years', '10');
    await page.selectOption('#forecast-path', 'low');
    await page.waitForFunction(() => {
      const bar = document.querySelector('bianheng-pane')?.shadowRoot?.querySelector('progress');
      return (bar?.value ?? 0) >= 2;
    });
    await page.click('#forecast-cancel');
    expect(await page.textContent('.stage')).toContain('This year is not planned yet.');
    await page.selectOption('#forecast-path', 'middle');
    await page.fill('#forecast-year', '2025');
    expect(await page.textContent('.stage')).toContain('The county in 2025');
    expect(await violations(page)).toEqual([]);
    await page.click('#forecast-again');
    await page.waitForSelector('#forecast-progress', { state: 'detached', timeout: 90_000 });
    await page.click('#forecast-numbers summary');
    const cells = await page.locator('#forecast-numbers td').allInnerTexts();
    expect(cells).toHaveLength(33);
    for (const cell of cells) expect(cell).toMatch(/^[\d,]+$/u);
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);

  test('keeps the ledger of mobile posts: what is left, who has them until when, who comes next', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await openView(page, 'mobilePool');
    const pool = adjustmentUnder().report.plan.mobile.administrative;
    const figures = await page.locator('#pool-balance dd').allInnerTexts();
    expect(figures.map(Number)).toEqual([pool.pool, pool.out, pool.balance, pool.unreserved]);
    const loans = await page.locator('.stage > .loans .loan').allInnerTexts();
    expect(loans).toHaveLength(runningLoans(pool).length);
    expect(loans[0]).toContain(`已到期${-runningLoans(pool)[0]!.daysLeft!}天，尚未评估`);
    expect(loans[1]).toContain('天内到期');
    const order = await page.locator('.requests tbody .link:not(.edit-loan)').allInnerTexts();
    expect(order).toHaveLength(pool.proposals.length);

    await page.click('#group-pool summary');
    await setParameter(page, 'quota.mobileAdministrative', String(pool.out - 1));
    expect(await page.textContent('#pool-balance')).toContain('超过机动编制1名');
    expect(await violations(page)).toEqual([]);
    await page.check('input[name=ledger] >> nth=1');
    expect(await page.textContent('.stage')).toMatch(/没有机动编制|待设置/u);
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('takes a request to the pool and the decision on it, which the saved workbook has', async () => {
    for (const lang of ['zh-CN', 'en-US']) {
      const seen = await visit(delivered.browser, `${delivered.url}?lang=${lang}`);
      const { page } = seen;
      await openSample(seen);
      await openView(page, 'mobilePool');
      await page.click('#new-loan');
      expect(await violations(page)).toEqual([]);
      await page.click('#save-loan');
      expect(await page.isVisible('#loan-form')).toBe(true);
      await page.selectOption('#loan-form [name=township]', { label: '雪岭乡' });
      await page.fill('#loan-form [name=requested]', '3');
      await page.fill('#loan-form [name=reason]', '汛期值守');
      await page.click('#save-loan');
      await page.waitForSelector('#loan-form', { state: 'detached' });
      const row = page.locator('.requests tbody tr', { hasText: '雪岭乡' });
      expect(await row.innerText()).toContain('汛期值守');
      const { pool = 0, out } = adjustmentUnder().report.plan.mobile.administrative;
      const outNow = page.locator('#pool-balance dd').nth(1);
      expect(Number(await outNow.innerText())).toBe(out);

      // The decision: two posts from before the cut-off date on are out of the pool at once.
      await row.locator('.edit-loan').click();
      await page.fill('#loan-form [name=approved]', '2');
      await page.fill('#loan-form [name=from]', '2024-12-01');
      await page.fill('#loan-form [name=until]', '2024-11-01');
      await page.fill('#loan-form [name=document]', '青编发〔2024〕30号');
      await page.click('#save-loan');
      expect(await page.isVisible('#loan-form')).toBe(true);
      await page.fill('#loan-form [name=until]', '2025-11-30');
      await page.click('#save-loan');
      await page.waitForSelector('#loan-form', { state: 'detached' });
      const figures = await page.locator('#pool-balance dd').allInnerTexts();
      expect(figures.slice(0, 3).map(Number)).toEqual([pool, out + 2, pool - out - 2]);
      expect(await page.textContent('#changed-loans')).toContain('雪岭乡');
      expect(await violations(page)).toEqual([]);
      expect(await page.textContent('.stage')).not.toMatch(/undefined|NaN/u);

      await page.click('#step-output');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#write')]);
      const { report } = planWorkbook(await readGrids(readFileSync(await download.path())));
      expect(report.plan.mobile.administrative.out).toBe(out + 2);
      expect(report.baseline.loans?.at(-1)).toMatchObject({
        ...{ requested: 3, approved: 2, from: '2024-12-01', until: '2025-11-30' },
        ...{ reason: '汛期值守', document: '青编发〔2024〕30号' },
      });

      await openView(page, 'mobilePool');
      await page.click('#changed-loans .link');
      expect(Number(await outNow.innerText())).toBe(out);
      expect(seen.troubles).toEqual([]);
      await seen.close();
    }
  }, 120_000);

  test('answers the meeting at once what two townships would be as one', async () => {
    const seen = await visit(delivered.browser, delivered.url, {
      viewport: { width: 1280, height: 900 },
    });
    const { page } = seen;
    await openSample(seen);
    await page.click('#meeting');
    await page.selectOption('#meeting-township', MERGED.into);
    await page.selectOption('#meeting-other', MERGED.from);
    await page.click('#merge');
    const { report } = adjustmentUnder();
    const after = planReading({
      ...reading,
      baseline: mergedCounty(reading.baseline, MERGED).baseline,
    });
    const rows = page.locator('#merged tbody tr');
    for (const [at, { sum, after: then }] of mergedFigures(report, after, MERGED).entries()) {
      const cells = await rows.nth(at).locator('td').allInnerTexts();
      expect(cells.slice(2).map((cell) => Number(cell.replaceAll(',', '')))).toEqual([sum, then]);
    }
    expect(await page.textContent('#answer')).toMatch(/谁增加.*谁减少/su);
    expect(await page.textContent('#merged-settle')).toMatch(/须经省级批准.*重新签订/su);
    expect(await page.getAttribute('#adopt', 'aria-disabled')).toBe('true');
    await page.click('#answer .loss .link');
    await page.waitForSelector('#why[open]');
    expect(await page.textContent('#why')).toContain('会上试算的方案');
    expect(await violations(page)).toEqual([]);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });

  test('says what is missing where no step can be set', async () => {
    const seen = await visit(delivered.browser, `${delivered.url}?lang=en-US`);
    const { page } = seen;
    const buffer = Buffer.from(sampleBytes('linshui-2020'));
    await page.setInputFiles('#file', { name: 'linshui.xlsx', mimeType: XLSX, buffer });
    await page.waitForSelector('.rail');
    await openView(page, 'dynamicAdjustment');
    expect(await page.textContent('#story')).toContain('No step can be set yet; missing:');
    expect(await violations(page)).toEqual([]);
    expect(await page.textContent('.stage')).not.toMatch(/undefined|NaN/u);
    await seen.close();
  });
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function setParameter(page: Page, name: string, value: string): Promise<void> {
  await page.fill(`[data-parameter="${name}"]`, value);
  await page.press(`[data-parameter="${name}"]`, 'Tab');
}

/** The year's step of a township and the word that says why. */
async function cellsOf(page: Page, code: string): Promise<{ step: string; reason: string }> {
  const row = page.locator(`tr[data-township="${code}"]`);
  const text = async (at: number): Promise<string> =>
    (await row.locator('td').nth(at).innerText()).trim();
  return { step: await text(4), reason: await text(5) };
}
