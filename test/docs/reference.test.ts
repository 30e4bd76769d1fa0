import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { referencePages } from '../../docs/reference.ts';
import { scenariosExample } from '../../docs/scenariosExample.ts';

test.each(
  [...referencePages(), await scenariosExample()].map(({ path, text }) => [path, text] as const),
)('%s says what the code says (else: npm run reference)', (path, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')).toBe(text);
});
