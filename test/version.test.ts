import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../engine/version.ts';
import manifest from '../package.json' with { type: 'json' };

test('the receipt prints the version of the package', () => {
  expect(ENGINE_VERSION).toBe(manifest.version);
});
