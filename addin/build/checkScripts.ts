/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ONE_FILE } from './buildPage.ts';
import { checkBrowser } from './checkBrowser.ts';
import { filesUnder } from './filesUnder.ts';

/**
 * Checks every script of ours in a build for what the oldest browser does not know; office.js is
 * Microsoft's, and chooses by itself.
 *
 * @param folder with addin/, page/ and the one file, or some of them
 */
export function checkScripts(folder: string): readonly string[] {
  const files = ['addin', 'page', ONE_FILE]
    .flatMap((name) => filesUnder(folder, name))
    .filter((file) => /^(?!addin\/officejs\/).*\.(?:js|html)$/u.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const scripts = file.endsWith('.js') ? [text] : scriptsIn(text);
    return scripts.flatMap(checkBrowser).map((problem) => `${file}: ${problem}`);
  });
}

const scriptsIn = (page: string): readonly string[] =>
  [...page.matchAll(/<script>([^]*?)<\/script>/gu)].map(([, script = '']) => script);
