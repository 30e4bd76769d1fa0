import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from './home.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';
import { isFresh, stampOf, writeStamp } from './stamp.mjs';

/** What runs. */
export const MAIN = join(HOME, 'dist', 'cli', 'main.js');

/** What it was built from; inside the built folder, so that the two go together. */
const STAMP = join(HOME, 'dist', 'cli', 'stamp.json');

const SOURCES = {
  paths: ['engine', 'xlsx', 'cli', 'package.json', 'package-lock.json', 'tsconfig.json'],
  pattern: /\.(?:ts|json)$/u,
};

const isBuilt = () => existsSync(MAIN) && isFresh(STAMP, SOURCES);

/** Builds the command where it is missing or older than its sources. */
export async function buildWhenStale() {
  if (isBuilt()) return;
  await withLock('build', async () => {
    if (!isBuilt()) await build();
  });
}

/** Builds the command. */
export async function build() {
  say('正在构建……', 'Building …');
  // Looked at first: what changes during the build makes it stale.
  const stamp = stampOf(SOURCES);
  const { build: bundle } = await import('vite');
  await bundle({
    root: HOME,
    configFile: join(HOME, 'cli', 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'warn',
  });
  writeStamp(STAMP, stamp);
}
