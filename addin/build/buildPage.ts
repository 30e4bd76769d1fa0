/// <reference types="node" />
import path from 'node:path';

import { build } from 'vite';

const CONFIG = path.join(import.meta.dirname, '..', 'vite.config.ts');

/** The one file that opens by double click. */
export const ONE_FILE = '编衡.html';

/** Builds the page without Excel for any static server; the folder is emptied first. */
export const buildPage = (folder: string): Promise<unknown> => delivered('production', folder);

/** Builds the one file, with everything in it, into a folder. */
export const buildOneFile = (folder: string): Promise<unknown> => delivered('onefile', folder);

const delivered = (mode: string, outDir: string): Promise<unknown> =>
  build({
    configFile: CONFIG,
    configLoader: 'runner',
    mode,
    logLevel: 'warn',
    build: { outDir },
  });
