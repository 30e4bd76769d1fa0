import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME } from './home.mjs';
import { withLock } from './lock.mjs';
import { say } from './say.mjs';

/** What runs. */
export const MAIN = join(HOME, 'dist', 'cli', 'main.js');

/** What it was built from; inside the built folder, so that the two go together. */
const STAMP = join(HOME, 'dist', 'cli', 'stamp.json');

const SOURCES = ['engine', 'xlsx', 'cli', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Builds the command where it is missing or older than its sources. */
export async function buildWhenStale() {
  if (isFresh()) return;
  await withLock('build', async () => {
    if (!isFresh()) await build();
  });
}

/** Builds the command. */
export async function build() {
  say('正在构建……', 'Building …');
  // Looked at first: what changes during the build makes it stale.
  const stamp = stampOf(sources());
  const { build: bundle } = await import('vite');
  await bundle({
    root: HOME,
    configFile: join(HOME, 'cli', 'vite.config.ts'),
    configLoader: 'runner',
    logLevel: 'warn',
  });
  writeFileSync(STAMP, JSON.stringify(stamp));
}

/** Sizes and times tell in a few milliseconds; only where they differ is the text compared. */
function isFresh() {
  if (!existsSync(MAIN) || !existsSync(STAMP)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  const files = sources();
  if (outlineOf(files) === stamp.outline) return true;
  const now = stampOf(files);
  if (now.content !== stamp.content) return false;
  writeFileSync(STAMP, JSON.stringify(now));
  return true;
}

const stampOf = (files) => ({ outline: outlineOf(files), content: contentOf(files) });

const outlineOf = (files) =>
  hash(files.map(({ path, size, time }) => `${path} ${size} ${time}\n`).join(''));

const contentOf = (files) =>
  hash(files.map(({ path }) => `${path} ${hash(readFileSync(join(HOME, path)))}\n`).join(''));

const hash = (content) => createHash('sha256').update(content).digest('hex');

/** @returns {{ path: string; size: number; time: number }[]} */
function sources() {
  return SOURCES.flatMap(filesIn).map((path) => {
    const { size, mtimeMs } = statSync(join(HOME, path));
    return { path, size, time: mtimeMs };
  });
}

/** @returns {string[]} files at or under a path, in a settled order */
function filesIn(path) {
  if (/\.(?:ts|json)$/u.test(path)) return [path];
  return readdirSync(join(HOME, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.(?:ts|json)$/u.test(entry.name))
    .map(({ name }) => `${path}/${name}`)
    .sort()
    .flatMap(filesIn);
}
