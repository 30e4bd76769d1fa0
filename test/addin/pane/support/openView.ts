import type { Page } from 'playwright-core';

/** Opens a view beside the steps, whether or not the list of views is folded away. */
export async function openView(page: Page, id: string): Promise<void> {
  if (await page.isVisible('#views')) await page.click('#views');
  await page.click(`#view-${id}`);
  await page.waitForSelector(`#view-${id}[aria-current="page"]`, { state: 'attached' });
}
