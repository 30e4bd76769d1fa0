import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { certificateFor, type Certificate } from '../../../addin/serve/certificate.ts';
import { contentTypeOf } from '../../../addin/serve/contentTypes.ts';
import { serveFolder, type FolderServer } from '../../../addin/serve/folderServer.ts';

const place = realpathSync(mkdtempSync(path.join(tmpdir(), 'bianheng-serve-')));
const folder = path.join(place, 'folder');
let server: FolderServer;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'icons'), { recursive: true });
  writeFileSync(path.join(place, 'secret.txt'), 'secret');
  mkdirSync(path.join(place, 'folder-2'));
  writeFileSync(path.join(place, 'folder-2', 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'index.html'), '<p>编衡');
  writeFileSync(path.join(folder, '编衡.js'), 'x');
  writeFileSync(path.join(folder, '.hidden'), 'secret');
  writeFileSync(path.join(folder, 'icons', 'a.png'), 'png');
  symlinkSync(path.join(place, 'secret.txt'), path.join(folder, 'link.txt'));
  server = await serveFolder({ folder, index: 'index.html', host: 'localhost', port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(place, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as it stands: fetch would tidy it first. */
function ask(
  url: string,
  name: string,
  { method = 'GET', ca }: { readonly method?: string; readonly ca?: string } = {},
): Promise<Answer> {
  const { hostname, port, protocol } = new URL(url);
  const options = { hostname, port, path: name, method };
  return new Promise((resolve, reject) => {
    const sent = protocol === 'http:' ? httpRequest(options) : httpsRequest({ ...options, ca });
    sent.on('error', reject).on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.end();
  });
}

describe('the folder', () => {
  test('is handed out with the right types', async () => {
    const page = await ask(server.url, '/?lang=en-US');
    expect(page).toMatchObject({ status: 200, body: '<p>编衡' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    });
    const script = await ask(server.url, `/${encodeURIComponent('编衡')}.js`);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask(server.url, '/icons/a.png')).headers['content-type']).toBe('image/png');
  });

  test('answers HEAD without a body, and nothing but reading', async () => {
    const head = await ask(server.url, '/index.html', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe('9');
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await ask(server.url, '/index.html', { method })).status).toBe(405);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/icons/..%2f..%2fsecret.txt',
    '/../folder-2/secret.txt',
    '/link.txt',
    '/.hidden',
    '/icons',
    '/index.html%00',
    '/C:%5cWindows%5cwin.ini',
    '/%E0%A4%A',
    '/nothing.html',
  ])('does not hand out %s', async (name) => {
    const answer = await ask(server.url, name);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  test('survives an address that is none', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(server.url).port), 'localhost', () => {
        socket.write('GET \\\\..//%% HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
      });
      socket
        .on('data', () => undefined)
        .on('close', () => {
          resolve();
        });
    });
    expect((await ask(server.url, '/')).status).toBe(200);
  });

  test('says that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const again = serveFolder({ folder, index: 'index.html', host: 'localhost', port });
    await expect(again).rejects.toThrow('EADDRINUSE');
  });
});

describe('https', () => {
  const kept = path.join(place, 'certificate');
  const without = { trust: false, folder: kept, installed: path.join(place, 'none') };
  let certificate: Certificate;

  beforeAll(async () => {
    certificate = await certificateFor(without);
  });

  test('is spoken with a certificate that Microsoft’s tool made here, kept for next time', async () => {
    expect(certificate.origin).toBe('untrusted');
    expect(await certificateFor(without)).toEqual(certificate);
    const where = { folder, index: 'index.html', host: 'localhost', port: 0 };
    const secure = await serveFolder({ ...where, identity: certificate.identity });
    await expect(ask(secure.url, '/')).rejects.toThrow(/certificate/u);
    const ca = readFileSync(path.join(kept, 'ca.crt'), 'utf8');
    expect(await ask(secure.url, '/', { ca })).toMatchObject({ status: 200, body: '<p>编衡' });
    await secure.close();
  });

  test('takes what the computer trusts already', async () => {
    const trusted = await certificateFor({ ...without, installed: kept });
    expect(trusted).toEqual({ identity: certificate.identity, origin: 'trusted' });
  });

  test('takes the office’s own certificate', async () => {
    const [cert, key] = [path.join(kept, 'localhost.crt'), path.join(kept, 'localhost.key')];
    expect(await certificateFor({ ...without, cert, key })).toEqual({
      identity: certificate.identity,
      origin: 'given',
    });
  });
});

test('what is no file of ours has no meaning', () => {
  expect(contentTypeOf('a.exe')).toBe('application/octet-stream');
  expect(contentTypeOf('LICENSE')).toBe('application/octet-stream');
  expect(contentTypeOf('A.XLSX')).toContain('spreadsheetml');
});
