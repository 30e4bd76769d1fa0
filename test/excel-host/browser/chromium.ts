import { existsSync } from 'node:fs';

import { chromium, type Browser } from 'playwright-core';
import { describe, test } from 'vitest';

/** Where Chromium is: CHROMIUM, or what Debian installs. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium that asks the network for nothing of its own. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: QUIET });

/**
 * Tests that need Chromium: skipped by name without it, failing where tools are required
 * (BIANHENG_REQUIRE_TOOLS=1).
 */
export function describeInChromium(name: string, tests: () => void): void {
  if (existsSync(executablePath)) {
    describe(name, tests);
  } else if (process.env['BIANHENG_REQUIRE_TOOLS'] === '1') {
    describe(name, () => {
      test('needs Chromium', () => {
        throw new Error(`no Chromium at ${executablePath}; set CHROMIUM`);
      });
    });
  } else {
    describe.skip(`${name} (no Chromium at ${executablePath}; set CHROMIUM)`, tests);
  }
}
