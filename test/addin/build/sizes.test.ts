import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAddin } from '../../../addin/build/buildAddin.ts';
import { sizesOf, type Size } from '../../../addin/build/sizes.ts';
import { HOME } from '../../cli/support/run.ts';
import { buildDelivery, type Delivery } from '../pane/support/delivery.ts';

/** What a size in the documents may be off by before it misleads. */
const TOLERANCE = 0.1;

let delivery: Delivery;
let sizes: readonly Size[];

beforeAll(async () => {
  delivery = await buildDelivery();
  await buildAddin({ folder: path.join(delivery.folder, 'addin') });
  sizes = sizesOf(delivery.folder);
}, 240_000);

afterAll(() => {
  rmSync(delivery.folder, { recursive: true, force: true });
});

for (const document of ['addin.md', 'addin.zh-CN.md'])
  test(`${document} gives the sizes that come out`, () => {
    const stated = tableIn(readFileSync(path.join(HOME, 'docs', document), 'utf8'));
    for (const { part, bytes, gzipped } of sizes) {
      const [name = part] = part.split(' ');
      const [plain = NaN, packed = NaN] = stated.get(name) ?? [];
      expect(Math.abs(plain / (bytes / 1024) - 1), part).toBeLessThan(TOLERANCE);
      expect(Math.abs(packed / (gzipped / 1024) - 1), part).toBeLessThan(TOLERANCE);
    }
  });

/** Rows of the table of sizes: KiB as they are and compressed, by the name of the part. */
const tableIn = (text: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...text.matchAll(/^\| (\S+)[^|]*\| ([\d,]+) \| ([\d,]+) \|$/gmu)].map(
      ([, name = '', ...numbers]) => [name, numbers.map((one) => Number(one.replaceAll(',', '')))],
    ),
  );
