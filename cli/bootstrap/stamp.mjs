import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOME } from './home.mjs';

/**
 * Whether a stamp tells of the sources as they are now. Sizes and times tell in a few milliseconds;
 * only where they differ is the text compared.
 *
 * @param {string} file
 * @param {import('./stamp.d.mts').Sources} from
 * @returns {boolean}
 */
export function isFresh(file, from) {
  if (!existsSync(file)) return false;
  const stamp = JSON.parse(readFileSync(file, 'utf8'));
  if (stamp.setting !== (from.setting ?? '')) return false;
  const files = sources(from);
  if (outlineOf(files) === stamp.outline) return true;
  const now = stampOf(from);
  if (now.content !== stamp.content) return false;
  writeStamp(file, now);
  return true;
}

/**
 * What the sources are now.
 *
 * @param {import('./stamp.d.mts').Sources} from
 * @returns {import('./stamp.d.mts').Stamp}
 */
export function stampOf(from) {
  const files = sources(from);
  return { outline: outlineOf(files), content: contentOf(files), setting: from.setting ?? '' };
}

/**
 * @param {string} file
 * @param {import('./stamp.d.mts').Stamp} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(stamp));
}

const outlineOf = (files) =>
  hash(files.map(({ path, size, time }) => `${path} ${size} ${time}\n`).join(''));

const contentOf = (files) =>
  hash(files.map(({ path }) => `${path} ${hash(readFileSync(join(HOME, path)))}\n`).join(''));

const hash = (content) => createHash('sha256').update(content).digest('hex');

/** @returns {{ path: string; size: number; time: number }[]} */
function sources({ paths, pattern }) {
  return paths
    .flatMap((path) => filesIn(path, pattern))
    .map((path) => {
      const { size, mtimeMs } = statSync(join(HOME, path));
      return { path, size, time: mtimeMs };
    });
}

/** @returns {string[]} files at or under a path, in a settled order */
function filesIn(path, pattern) {
  if (pattern.test(path)) return [path];
  return readdirSync(join(HOME, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || pattern.test(entry.name))
    .map(({ name }) => `${path}/${name}`)
    .sort()
    .flatMap((each) => filesIn(each, pattern));
}
