import type { Frame, Page } from 'playwright-core';

/** Opens a view beside the steps, whether or not the list of views is folded away. */
export async function openView(page: Page | Frame, id: string): Promise<void> {
  // A workbook that is still being read has no list of views yet.
  const entry = await page.waitForSelector(`#view-${id}`, { state: 'attached' });
  if (!(await entry.isVisible())) {
    await page.click('#views');
    await page.waitForSelector(`#view-${id}`);
  }
  await page.click(`#view-${id}`);
  await page.waitForSelector(`#view-${id}[aria-current="page"]`, { state: 'attached' });
}
