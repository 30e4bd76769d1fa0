import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  compareScenarios,
  distributionOf,
  planWorkbook,
  simulate,
  simulationInput,
} from '../../../engine/index.ts';
import { readGrids } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { sampleBytes } from '../session/sample.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openSample, violations, visit } from './support/visit.ts';
import { openView } from './support/openView.ts';

describeInChromium('studies in the pane', () => {
  const delivered = deliveredPage();

  test('names a scenario, compares it, writes it, and opens it again with the same numbers', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    page.setDefaultTimeout(60_000);
    await openSample(seen);
    await openView(page, 'scenarios');
    await nameScenario(page, '总额收紧');
    // The new one is compared, in the place of the first of the six others.
    expect(await ticked(page)).toEqual([
      '',
      ...['分档计分', '承接能力', '压缩总额', '两乡合并', '总额收紧'],
    ]);
    await page.click('[data-case="分档计分"]');
    expect(await violations(page)).toEqual([]);
    await page.click('#start-comparison');
    await page.waitForSelector('#comparison');
    expect(await violations(page)).toEqual([]);
    const shown = await page.textContent('#comparison');
    expect(shown).toContain('行政编制总额');
    const deltas = await page.textContent('#comparison table');
    const [written] = await Promise.all([
      page.waitForEvent('download'),
      page.click('#write-comparison'),
    ]);
    expect(written.suggestedFilename()).toBe('county-33-方案比较.xlsx');
    const compared = await readGrids(readFileSync(await written.path()));
    expect(compared.map(({ sheet }) => sheet)).toContain('编衡-方案比较');
    await page.click('#step-output');
    const [tables] = await Promise.all([page.waitForEvent('download'), page.click('#write')]);
    const bytes = readFileSync(await tables.path());
    const { reading } = planWorkbook(await readGrids(bytes));
    const names = reading.baseline.scenarios.map(({ name }) => name);
    expect(names).toContain('总额收紧');
    const scenarios = [undefined, '承接能力', '压缩总额', '两乡合并', '总额收紧'];
    const { cases } = compareScenarios(reading, {}, { scenarios });
    const own = cases.find(({ scenario }) => scenario === '总额收紧')!;
    const [most] = own.deltas.filter(({ kind }) => kind === 'administrative');
    const change = most?.change ?? NaN;
    expect(deltas).toContain(`${change > 0 ? '+' : '−'}${Math.abs(change)}`);
    expect(tables.suggestedFilename()).toBe('county-33.result.xlsx');
    const file = { name: 'county-33.result.xlsx', mimeType: 'x', buffer: Buffer.from(bytes) };
    await page.goto(delivered.url);
    await page.setInputFiles('#file', file);
    await page.waitForSelector('.file >> text=county-33.result.xlsx');
    await openView(page, 'scenarios');
    expect(await page.textContent('#cases')).toContain('总额收紧');
    await page.click('[data-case="分档计分"]');
    await page.click('#start-comparison');
    await page.waitForSelector('#comparison');
    expect(await page.textContent('#comparison table')).toBe(deltas);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 240_000);

  test('says at the weights of a draft that they do not sum to 1, and whom a merger takes', async () => {
    for (const [lang, said, gone, net] of [
      ['zh-CN', '权重之和为0.9，应为1', '雪岭乡撤并', '增减相抵'],
      ['en-US', 'come to 0.9 and should come to 1', '雪岭乡: no longer there', 'net 0'],
    ] as const) {
      const seen = await visit(delivered.browser, `${delivered.url}?lang=${lang}`);
      const { page } = seen;
      await openSample(seen);
      await openView(page, 'scenarios');
      await page.click('#branch-0');
      await page.selectOption('#add-parameter', 'quota.weightArea');
      const weight = page.locator('[data-parameter="quota.weightArea"]');
      expect(await weight.getAttribute('aria-describedby')).toBeNull();
      await weight.fill('0.1');
      await weight.press('Tab');
      const described = await weight.getAttribute('aria-describedby');
      expect(await page.textContent(`[id="${described}"]`)).toContain(said);
      expect(await violations(page)).toEqual([]);
      await weight.fill('0.2');
      await weight.press('Tab');
      expect(await weight.getAttribute('aria-describedby')).toBeNull();
      await page.selectOption('#add-merger [name=predecessor]', { label: '雪岭乡' });
      await page.selectOption('#add-merger [name=successor]', { label: '冷杉乡' });
      await page.click('#add-merger fluent-button');
      const preview = await page.textContent('#draft-preview');
      expect(preview).toContain(gone);
      expect(preview).toContain(net);
      expect(seen.troubles).toEqual([]);
      await seen.close();
    }
  }, 120_000);

  for (const [where, address] of [
    ['from a server', () => delivered.url],
    ['from one file', () => pathToFileURL(delivered.delivery.oneFile).href],
  ] as const)
    test(`simulates ${where} in a worker as the engine does for the seed`, async () => {
      const seen = await visit(delivered.browser, address());
      const { page } = seen;
      page.setDefaultTimeout(120_000);
      await openSample(seen);
      await simulateInPane(page);
      expect(page.workers().length).toBeGreaterThan(0);
      // It opens on a measure that the draws move; of one that they do not move it says so.
      expect(await page.locator('#histogram rect').count()).toBeGreaterThan(1);
      await page.selectOption('#simulated-measure', 'posts');
      expect(await page.textContent('#histogram .ends')).toContain('每次模拟都是');
      await sameAsEngine(page);
      expect(await violations(page)).toEqual([]);
      expect(seen.troubles).toEqual([]);
      await seen.close();
    }, 240_000);

  test('calculates on the page itself where workers are forbidden, and can be cancelled', async () => {
    const forbidden = `globalThis.Worker = class { constructor() { throw new Error('forbidden'); } };`;
    const seen = await visit(delivered.browser, delivered.url, { prepare: forbidden });
    const { page } = seen;
    page.setDefaultTimeout(120_000);
    await openSample(seen);
    await openView(page, 'simulation');
    await page.selectOption('#simulation-draws', '10000');
    await page.click('#start-simulation');
    await page.waitForSelector('progress[value]');
    await page.click('#cancel-simulation');
    await page.waitForSelector('#cancel-simulation', { state: 'detached' });
    expect(await page.textContent('#run-simulation')).toContain('已取消');
    expect(page.workers()).toEqual([]);
    await simulateInPane(page);
    await sameAsEngine(page);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 240_000);

  test('answers a cancellation within 200 ms, and starts anew', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    page.setDefaultTimeout(120_000);
    await openSample(seen);
    await openView(page, 'simulation');
    await page.selectOption('#simulation-draws', '10000');
    await page.click('#start-simulation');
    await page.waitForSelector('progress[value]');
    const workers = page.workers().length;
    const took = await page.evaluate(async () => {
      const root = document.querySelector('bianheng-pane')!.shadowRoot!;
      const began = performance.now();
      root.querySelector<HTMLElement>('#cancel-simulation')!.click();
      while (root.querySelector('#cancel-simulation') !== null)
        await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - began;
    });
    expect(took).toBeLessThan(200);
    await expect.poll(() => page.workers().length).toBe(workers - 1);
    await simulateInPane(page);
    await sameAsEngine(page);
    await seen.close();
  }, 240_000);

  test('replays one draw with its reasons, and answers both inverse questions', async () => {
    const seen = await visit(delivered.browser, `${delivered.url}?lang=en-US`, {
      colorScheme: 'dark',
    });
    const { page } = seen;
    page.setDefaultTimeout(120_000);
    await openSample(seen);
    await simulateInPane(page);
    await page.fill('#replay-draw', '3');
    await page.press('#replay-draw', 'Tab');
    await page.click('#start-draw');
    await page.waitForSelector('#replay-why');
    expect(await page.textContent('#replay')).toContain('Draw 3 (seed 7)');
    expect(await page.locator('#replay-why li').count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);
    await openView(page, 'inquiry');
    await page.click('#start-inquiry');
    await page.waitForSelector('#inquiry');
    expect(await page.textContent('#least-change')).toMatch(/Taking \d+ and giving \d+/u);
    expect(await page.textContent('#stability')).toMatch(/\d+ of 3\d townships/u);
    expect(await violations(page)).toEqual([]);
    expect(await page.textContent('.stage')).not.toMatch(/undefined|NaN/u);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 240_000);
});

const DRAWS = 100;
const SEED = 7;

/** The cases that would be compared. */
const ticked = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator('#cases input:checked')
    .evaluateAll((ticks) => ticks.map((tick) => tick.getAttribute('data-case')));

/** A branch of the plan with a smaller total. */
async function nameScenario(page: Page, name: string): Promise<void> {
  await page.click('#branch-0');
  await page.fill('#draft-name', name);
  await page.press('#draft-name', 'Tab');
  expect(await page.isDisabled('#save-scenario')).toBe(true);
  await page.selectOption('#add-parameter', 'quota.totalAdministrative');
  const field = '[data-parameter="quota.totalAdministrative"]';
  const total = Number(await page.inputValue(field)) - 10;
  await page.fill(field, String(total));
  await page.press(field, 'Tab');
  expect(await page.textContent('#draft-preview')).toMatch(/减少\d+名/u);
  await page.selectOption('#add-rename [name=township]', { label: '雪岭乡' });
  await page.fill('#add-rename [name=name]', '雪岭镇');
  await page.click('#add-rename fluent-button');
  expect(await page.textContent('#draft')).toContain('乡镇更名: 雪岭乡 → 雪岭镇');
  await page.click('#save-scenario');
}

async function simulateInPane(page: Page): Promise<void> {
  if (!(await page.isVisible('#simulation-draws'))) await openView(page, 'simulation');
  await page.selectOption('#simulation-draws', String(DRAWS));
  for (const [field, value] of [
    ['#simulation-years', '1'],
    ['#simulation-seed', String(SEED)],
  ] as const) {
    await page.fill(field, value);
    await page.press(field, 'Tab');
  }
  await page.click('#start-simulation');
  await page.waitForSelector('#simulated');
}

/** Every quantile that the pane shows of the county is the one that the engine finds in Node. */
async function sameAsEngine(page: Page): Promise<void> {
  const { reading } = planWorkbook(await readGrids(sampleBytes()));
  const input = simulationInput(reading, {}, 1);
  const summary = simulate(input, { seed: SEED, from: 0, to: DRAWS });
  const write = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
  for (const measure of ['population', 'people', 'vacancies', 'officersRequired'] as const) {
    const cells = await page.locator(`tr[data-measure=${measure}] td`).allTextContents();
    const found = distributionOf(summary.county[0]!.measures[measure])!;
    expect(cells, measure).toEqual(
      [...found.quantiles, found.mean].map((one) => write.format(one)),
    );
  }
}
