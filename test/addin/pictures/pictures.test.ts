import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOME } from '../../cli/support/run.ts';
import { stepsWithoutPicture, viewsWithoutPicture } from './scenes.ts';
import { screenshotsPage } from './screenshotsPage.ts';

const DOCS = join(HOME, 'docs');

test('every step has its pictures, every picture its place, all in six megabytes', () => {
  expect(stepsWithoutPicture()).toEqual([]);
  expect(viewsWithoutPicture()).toEqual(['parameters', 'coverage']);
  const page = readFileSync(join(DOCS, 'screenshots.md'), 'utf8');
  expect(page).toBe(screenshotsPage());
  const shown = [...page.matchAll(/src="(screenshots\/[^"]+)"/gu)].map(([, file = '']) => file);
  expect(shown.filter((file) => !existsSync(join(DOCS, file)))).toEqual([]);
  const kept = readdirSync(join(DOCS, 'screenshots'));
  expect(kept.sort()).toEqual(shown.map((file) => file.replace('screenshots/', '')).sort());
  const sizes = kept.map((file) => statSync(join(DOCS, 'screenshots', file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024 * 1024);
});
