import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';

/** A page that is being visited, and everything it did that it should not. */
export interface Visit {
  readonly page: Page;
  /** Requests, console errors, exceptions and policy violations that nobody expects. */
  readonly troubles: string[];
  close(): Promise<void>;
}

/** How a page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  readonly prepare?: string;
  /** Runs in each worker before anything else. */
  readonly prepareWorkers?: string;
}

/** Opens a page and watches it. */
export async function visit(
  browser: Browser,
  url: string,
  { prepare, prepareWorkers, ...options }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const home = new URL(url);
  page.on('request', (request) => {
    const { protocol, host, href } = new URL(request.url());
    const isOwn = protocol === 'data:' || protocol === 'blob:' || host === home.host;
    if (!isOwn || (home.protocol === 'file:' && protocol === 'http:')) troubles.push(href);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (prepare !== undefined) await page.addInitScript(prepare);
  if (prepareWorkers !== undefined)
    await page.route(/\/(?:worker|calculation)\.js$/u, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${prepareWorkers}\n${await response.text()}` });
    });
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page as it is, one line each. */
export async function violations(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary}`,
      ),
    );
  });
}

/** Opens the sample county. */
export async function openSample({ page }: Visit): Promise<void> {
  await page.click('#open-sample');
  await page.waitForSelector('.rail');
}
