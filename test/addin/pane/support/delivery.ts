import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ONE_FILE } from '../../../../addin/build/buildPage.ts';
import { serveFolder } from '../../../../addin/serve/folderServer.ts';

const HOME = join(import.meta.dirname, '../../../..');

/** Where the builds of a test are: apart from dist, so that tests do not disturb each other. */
export interface Delivery {
  readonly folder: string;
  readonly page: string;
  readonly oneFile: string;
}

/** Builds the page and the one file as they are delivered. */
export async function buildDelivery(): Promise<Delivery> {
  const folder = mkdtempSync(join(tmpdir(), 'bianheng-page-'));
  const vite = join(HOME, 'node_modules', 'vite', 'bin', 'vite.js');
  const run = promisify(execFile);
  const build = async (mode: string, outDir: string): Promise<void> => {
    const args = ['build', '-c', 'addin/vite.config.ts', '--mode', mode, '--outDir', outDir];
    await run(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
      cwd: HOME,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  };
  const page = join(folder, 'page');
  await Promise.all([build('production', page), build('onefile', folder)]);
  return { folder, page, oneFile: join(folder, ONE_FILE) };
}

/** Serves a folder as `npm start` does. */
export async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { url, close } = await serveFolder({
    folder,
    index: 'index.html',
    host: '127.0.0.1',
    port: 0,
  });
  return { url: `${url}/`, close };
}
