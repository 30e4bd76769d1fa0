import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain } from 'vitest';

/** A test with a folder of its own, which is gone afterwards. */
export const test = plain.extend<{ folder: string }>({
  // Vitest reads the names of the fixtures a fixture needs from this pattern: none.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bianheng-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});
