// npm run screenshots: drives Chromium through every step and keeps what a planner sees.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../excel-host/browser/chromium.ts';
import { HOME } from '../../cli/support/run.ts';
import { buildDelivery, serve } from '../pane/support/delivery.ts';
import { openSample, visit } from '../pane/support/visit.ts';
import { compress } from './compress.ts';
import { SCENES, VIEWS, windowsOf, type View } from './scenes.ts';
import { screenshotsPage } from './screenshotsPage.ts';

const FOLDER = join(HOME, 'docs', 'screenshots');

const delivery = await buildDelivery();
const [browser, server] = [await launchChromium(), await serve(delivery.page)];
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const view of VIEWS) await takeAll(browser, view);
  writeFileSync(join(HOME, 'docs', 'screenshots.md'), screenshotsPage());
} finally {
  await browser.close();
  await server.close();
}
process.stdout.write(`${readdirSync(FOLDER).length} pictures in docs/screenshots\n`);

/** Goes through all scenes in one window, from opening to the tables. */
async function takeAll(chromium: Browser, view: View): Promise<void> {
  const seen = await visit(chromium, `${server.url}?lang=${view.locale}`, {
    viewport: view.size,
    colorScheme: view.scheme,
    locale: view.locale,
    reducedMotion: 'reduce',
    deviceScaleFactor: view.scale,
  });
  const { page } = seen;
  if (windowsOf({}).includes(view)) await take(page, view, 'welcome');
  await openSample(seen);
  for (const scene of SCENES) {
    await scene.play(page);
    if (windowsOf(scene).includes(view)) await take(page, view, scene.name);
    await scene.leave?.(page);
  }
  if (seen.troubles.length > 0) throw new Error(`${view.name}: ${seen.troubles.join('\n')}`);
  await seen.close();
}

async function take(page: Page, view: View, scene: string): Promise<void> {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  writeFileSync(join(FOLDER, `${view.name}-${scene}.png`), compress(picture));
}
