import { execFile } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const HOME = join(import.meta.dirname, '../../../..');

/** Where the builds of a test are: apart from dist, so that tests do not disturb each other. */
export interface Delivery {
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
  const [page, single] = [join(folder, 'page'), join(folder, 'single')];
  await Promise.all([build('production', page), build('onefile', single)]);
  return { page, oneFile: join(single, '编衡.html') };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves a folder as any static server would. */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
