import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../../xlsx/index.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openSample, violations, visit } from './support/visit.ts';

const TOWNSHIPS = 300;

describeInChromium('the pane with many townships', () => {
  const delivered = deliveredPage();

  test('keeps every row of a long table for ear and keyboard', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    const buffer = Buffer.from(await manyTownships());
    await page.setInputFiles('#file', { name: '市.xlsx', mimeType: 'text/plain', buffer });
    await page.waitForSelector('.rail');
    for (const step of ['calculation', 'adjustment']) {
      await page.click(`#step-${step}`);
      await page.check('[name=ledger] >> nth=1');
      expect(await violations(page), step).toEqual([]);
      const { row, cell } = await spokenRoles(page);
      expect(row, step).toBeGreaterThanOrEqual(TOWNSHIPS + 1);
      expect(cell, step).toBeGreaterThanOrEqual(4 * TOWNSHIPS);
      const last = page.locator('table .link', { hasText: `第${TOWNSHIPS}镇` });
      await last.focus();
      expect(await last.evaluate(isInSight), step).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.textContent('#why-title')).toContain(`第${TOWNSHIPS}镇`);
      await page.keyboard.press('Escape');
      await page.waitForSelector('#why', { state: 'detached' });
    }
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 60_000);

  test('shows the numbers first, says that the rules are being asked, and then what they say', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    await page.click('#step-calculation');
    const before = await page.textContent('#movement');
    const first = await firstDrawn(page, 'quota.totalAdministrative', 1600);
    expect(first.movement).not.toBe(before);
    expect(first.marks).toEqual({ data: 'judging', check: 'judging' });
    expect(first.isBusy).toBe('true');
    await page.waitForSelector('.steps[aria-busy=false]');
    expect(await page.getAttribute('li:has(#step-check)', 'class')).toContain('todo');
    expect(await page.getAttribute('#step-check', 'title')).toMatch(/\d+项/u);
    expect(await page.textContent('#movement')).toBe(first.movement);
    expect(seen.troubles).toEqual([]);
    await seen.close();
  });
});

/** A county with no more than names, population and posts. */
function manyTownships(): Promise<Uint8Array> {
  const rows = Array.from({ length: TOWNSHIPS }, (_, index) => [
    String(990_001_000 + index),
    `第${index + 1}镇`,
    5_000 + index * 37,
    40 + (index % 30),
  ]);
  const sheet = (name: string, cells: readonly (readonly (string | number)[])[]) => ({
    name,
    widths: [],
    rows: cells.map((row) => row.map((value) => ({ value }))),
    merges: [],
    print: { paper: 'A4' as const, landscape: true },
    tab: 'input' as const,
  });
  return writeWorkbook([
    sheet('基本情况', [
      ['项目', '内容'],
      ['截止日期', '2024-12-31'],
    ]),
    sheet('乡镇', [['区划代码', '乡镇', '常住人口（人）', '事业编制核定数'], ...rows]),
    sheet('测算参数', [
      ['参数', '数值', '依据'],
      ['人口权重', 1, '假设'],
      ['面积权重', 0, '假设'],
      ['经济权重', 0, '假设'],
    ]),
  ]);
}

/** How often each role stands in the tree that the browser hands to screen readers. */
async function spokenRoles(page: Page): Promise<Readonly<Record<string, number>>> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const counts: Record<string, number> = {};
  for (const { role, ignored } of nodes) {
    const name = String(role?.value);
    if (!ignored) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Whether an element stands inside the window; runs in the page. */
const isInSight = (element: Element): boolean => {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
};

/** What the first drawing after a changed parameter shows, before anything else happens. */
const firstDrawn = (page: Page, parameter: string, value: number) =>
  page.evaluate(
    async ({ id, text }) => {
      const pane = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
        'bianheng-pane',
      )!;
      const root = pane.shadowRoot!;
      const field = root.querySelector<HTMLInputElement>(`[data-parameter="${id}"]`)!;
      field.value = text;
      field.dispatchEvent(new Event('change'));
      await pane.updateComplete;
      const markOf = (step: string) =>
        root.querySelector(`#step-${step}`)!.parentElement!.className.trim();
      return {
        movement: root.querySelector('#movement')!.textContent,
        marks: { data: markOf('data'), check: markOf('check') },
        isBusy: root.querySelector('.steps')!.getAttribute('aria-busy'),
      };
    },
    { id: parameter, text: String(value) },
  );
