/// <reference types="node" />
// npm start [-- --trust] [--cert file --key file] [--host name] [--port n] [--page-port n]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { isFresh, stampOf, writeStamp } from '../../cli/bootstrap/stamp.mjs';
import { buildAddin } from '../build/buildAddin.ts';
import { buildPage } from '../build/buildPage.ts';
import { certificateFor } from './certificate.ts';
import { serveFolder, type FolderServer, type ServerOptions } from './folderServer.ts';
import { instructions } from './instructions.ts';

const HOME = path.join(import.meta.dirname, '..', '..');
const SAMPLE = 'templates/samples/county-33.xlsx';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    port: { type: 'string', default: '3000' },
    'page-port': { type: 'string', default: '3001' },
    host: { type: 'string', default: 'localhost' },
    cert: { type: 'string' },
    key: { type: 'string' },
    trust: { type: 'boolean', default: false },
    // Apart from what `npm run build` makes for another address.
    folder: { type: 'string', default: path.join(HOME, 'dist', 'start') },
  },
});
const { host, cert, key, trust, folder } = values;
if ((cert === undefined) !== (key === undefined))
  throw new RangeError('--cert 与 --key 须同时给出。 --cert and --key go together.');
if (host !== 'localhost' && cert === undefined)
  throw new RangeError('--host 须同时给出 --cert 和 --key。 --host needs --cert and --key.');

const [ADDIN, PAGE] = [path.join(folder, 'addin'), path.join(folder, 'page')];
const STAMP = path.join(folder, 'stamp.json');
const base = `https://${host}:${values.port}`;
await buildWhenStale();
const kept = path.join(folder, 'certificate');
const { identity, origin } = await certificateFor({ cert, key, trust, folder: kept });
const addin = await serve(values.port, { folder: ADDIN, index: 'taskpane.html', identity });
const page = await serve(values['page-port'], { folder: PAGE, index: 'index.html' });
const manifest = path.join(ADDIN, 'manifest.xml');
process.stdout.write(
  instructions({ page: page.url, addin: addin.url, manifest, certificate: origin }),
);

/** @throws {Error} with words for a port that is taken */
async function serve(
  port: string,
  what: Omit<ServerOptions, 'host' | 'port'>,
): Promise<FolderServer> {
  try {
    return await serveFolder({ ...what, host, port: Number(port) });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Error(
      `端口 ${port} 已被占用：请关闭占用它的程序，或用 --port、--page-port 另选。 Port ${port} is taken: close what uses it, or choose another with --port or --page-port.`,
    );
  }
}

async function buildWhenStale(): Promise<void> {
  const sources = {
    paths: ['engine', 'xlsx', 'addin', 'manifest.xml', 'package.json', 'package-lock.json', SAMPLE],
    pattern: /\.(?:ts|json|html|css|png|xml|xlsx)$/u,
    setting: base,
  };
  if (isFresh(STAMP, sources)) return;
  process.stdout.write('正在构建……\nBuilding …\n');
  // Looked at first: what changes during the build makes it stale.
  const stamp = stampOf(sources);
  mkdirSync(folder, { recursive: true });
  const problems = await buildAddin({ base, folder: ADDIN });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await buildPage(PAGE);
  writeStamp(STAMP, stamp);
}
