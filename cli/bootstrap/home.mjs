import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of package.json. */
export const HOME = resolve(import.meta.dirname, '..', '..');

/** Whether the sources are here. An installed package has only what was built from them. */
export const isClone =
  existsSync(join(HOME, 'engine', 'index.ts')) && existsSync(join(HOME, 'package-lock.json'));
