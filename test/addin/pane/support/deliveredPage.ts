import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../../../excel-host/browser/chromium.ts';
import { buildDelivery, serve, type Delivery } from './delivery.ts';

/** Where the tests of a file find the page; there once they run. */
export interface DeliveredPage {
  readonly browser: Browser;
  readonly url: string;
  readonly delivery: Delivery;
}

/** Builds and serves the page for the tests of a file, in a Chromium of their own. */
export function deliveredPage(): DeliveredPage {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  let delivery: Delivery | undefined;
  beforeAll(async () => {
    [delivery, browser] = await Promise.all([buildDelivery(), launchChromium()]);
    server = await serve(delivery.page);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser!;
    },
    get url() {
      return server!.url;
    },
    get delivery() {
      return delivery!;
    },
  };
}
