/// <reference types="node" />
import { createReadStream, realpathSync, statSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { contentTypeOf } from './contentTypes.ts';

/** Certificate and key of a server, as PEM. */
export interface Identity {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** What is handed out, and where. */
export interface ServerOptions {
  readonly folder: string;
  /** The page for the bare address. */
  readonly index: string;
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** With one the server speaks https. */
  readonly identity?: Identity | undefined;
}

/** A server that listens. */
export interface FolderServer {
  /** Its address, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Hands out the files of one folder, and nothing else of the machine.
 *
 * @throws {Error} of the system, such as EADDRINUSE
 */
export async function serveFolder(options: ServerOptions): Promise<FolderServer> {
  const { host, port, identity } = options;
  // Links inside the folder may not lead out of it: paths are compared as they really are.
  const root = realpathSync(options.folder);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response, { ...options, folder: root });
  };
  const server =
    identity === undefined
      ? createHttpServer(answer)
      : createHttpsServer({ cert: identity.cert, key: identity.key }, answer);
  await listen(server, host, port);
  const scheme = identity === undefined ? 'http' : 'https';
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `${scheme}://${name}:${(server.address() as AddressInfo).port}`,
    close: () => close(server),
  };
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

/**
 * Sent with every file. Excel on the web fetches the functions' metadata from its own address, so
 * any site may read the files: they are the same for everybody and hold no data.
 */
const HEADERS = {
  'access-control-allow-origin': '*',
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function respond(
  { method = 'GET', url = '/' }: IncomingMessage,
  response: ServerResponse,
  { folder, index }: ServerOptions,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(url, folder, index);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('没有这个文件。 There is no such file.\n');
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'content-length': file.size,
    'content-type': contentTypeOf(file.name),
    'last-modified': file.changed.toUTCString(),
  });
  if (method === 'HEAD') response.end();
  else
    createReadStream(file.name)
      .on('error', () => response.destroy())
      .pipe(response);
}

interface Found {
  readonly name: string;
  readonly size: number;
  readonly changed: Date;
}

/** The file that an address means; nothing unless it lies in the folder and is meant to be seen. */
function fileFor(url: string, folder: string, index: string): Found | undefined {
  try {
    const [asked = ''] = url.split(/[?#]/u);
    const names = decodeURIComponent(asked)
      .split(/[/\\]/u)
      .filter((name) => name !== '');
    if (names.some((name) => name.startsWith('.') || /[\0:]/u.test(name))) return undefined;
    const name = realpathSync(path.join(folder, ...(names.length === 0 ? [index] : names)));
    if (!name.startsWith(`${folder}${path.sep}`)) return undefined;
    const about = statSync(name);
    return about.isFile() ? { name, size: about.size, changed: about.mtime } : undefined;
  } catch {
    // Not there, not readable, or no address at all.
    return undefined;
  }
}
