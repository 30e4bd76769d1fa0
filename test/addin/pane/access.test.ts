import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { VIEWS } from '../../../addin/pane/views/index.ts';
import { STEPS } from '../../../addin/session/steps.ts';
import { describeInChromium } from '../../excel-host/browser/chromium.ts';
import { deliveredPage } from './support/deliveredPage.ts';
import { openView } from './support/openView.ts';
import { tabStops, tabWalk } from './support/tabWalk.ts';
import { openSample, violations, visit } from './support/visit.ts';

const PAGES = ['zh-CN', 'en-US'] as const;

describeInChromium('the pane for everybody', () => {
  const delivered = deliveredPage();

  test.each(PAGES)(
    'fits 320 px in %s, and has no fault in the dark',
    async (lang) => {
      const viewport = { width: 320, height: 900 };
      const dark = { viewport, colorScheme: 'dark' } as const;
      const seen = await visit(delivered.browser, `${delivered.url}?lang=${lang}`, dark);
      const { page } = seen;
      const wide: Record<string, readonly string[]> = { welcome: await overflowing(page) };
      await openSample(seen);
      for (const step of STEPS) {
        await page.click(`#step-${step}`);
        wide[step] = await overflowing(page);
      }
      for (const { id } of VIEWS) {
        await openView(page, id);
        wide[id] = await overflowing(page);
        expect(await violations(page), id).toEqual([]);
      }
      await page.click('#meeting');
      await page.click('.levers fluent-button >> nth=3');
      await page.waitForSelector('.sides');
      await page.selectOption('#meeting-other', { index: 3 });
      await page.click('#merge');
      await page.waitForSelector('#merged');
      wide['meeting'] = await overflowing(page);
      expect(Object.entries(wide).filter(([, found]) => found.length > 0)).toEqual([]);
      expect(await violations(page), 'meeting').toEqual([]);
      expect(seen.troubles).toEqual([]);
      await seen.close();
    },
    240_000,
  );

  test('is complete in a contrast theme: steps, meeting, a view', async () => {
    const seen = await visit(delivered.browser, delivered.url, { forcedColors: 'active' });
    const { page } = seen;
    await openSample(seen);
    for (const step of STEPS) {
      await page.click(`#step-${step}`);
      expect(await violations(page), step).toEqual([]);
    }
    await page.click('#step-calculation');
    expect(await barsApart(page)).toBe(true);
    await openView(page, 'dynamicAdjustment');
    expect(await violations(page)).toEqual([]);
    await page.click('#meeting');
    await page.click('.levers fluent-button >> nth=3');
    expect(await violations(page)).toEqual([]);
    await page.focus('.switch input:checked');
    expect(await page.$eval('.switch .chosen', borderOf)).not.toBe('0px');
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 120_000);

  test('is walked through by Tab: every stop of every step, in order, in sight, and out again', async () => {
    const seen = await visit(delivered.browser, delivered.url);
    const { page } = seen;
    await openSample(seen);
    for (const step of STEPS) {
      await page.click(`#step-${step}`);
      const stops = await tabStops(page);
      const walked = await tabWalk(page, stops.length + 10);
      expect(
        walked.map(({ name }) => name),
        step,
      ).toEqual(stops);
      expect(
        walked.filter(({ isSeen }) => !isSeen),
        step,
      ).toEqual([]);
    }
    expect(seen.troubles).toEqual([]);
    await seen.close();
  }, 240_000);
});

/** What is wider than the window with everything unfolded, where it does not scroll by itself on purpose. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('bianheng-pane')!.shadowRoot!;
    const width = document.documentElement.clientWidth;
    for (const folded of root.querySelectorAll('main details'))
      folded.toggleAttribute('open', true);
    const isScrolled = (element: Element): boolean => element.closest('.scroll, #viewer') !== null;
    const wide = [...root.querySelectorAll('main *, .head *, .foot *')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 0 && right > width + 1 && !isScrolled(element) && !element.closest('.unseen');
    });
    return [
      ...(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []),
      ...wide.slice(0, 5).map((one) => `${one.tagName}.${one.className} ${one.textContent}`),
    ].map((text) => text.replace(/\s+/gu, ' ').slice(0, 80));
  });

/** Whether what is kept, gained and lost looks different without colours of our own. */
const barsApart = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('bianheng-pane')!.shadowRoot!;
    const looks = ['kept', 'up', 'down'].map((part) => {
      const { fill, stroke } = getComputedStyle(root.querySelector(`.bar .${part}`)!);
      return `${fill}/${stroke}`;
    });
    return new Set(looks).size === looks.length;
  });

/** Width of an element's border; runs in the page. */
const borderOf = (element: Element): string => getComputedStyle(element).borderTopWidth;
