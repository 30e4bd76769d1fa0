import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { HOME, run } from '../../cli/support/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bianheng-start-'));
const SCRIPT = path.join(HOME, 'cli', 'bootstrap', 'script.mjs');
const START = path.join(HOME, 'addin', 'serve', 'start.ts');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(String(port));
      });
    });
  });

/** As in a planner's own window: the pages are built for use, not for tests. */
const env = { ...process.env, NODE_ENV: 'production' };

/** Starts it, and stops it after a look. */
async function started(args: readonly string[], look: (said: string) => Promise<void>) {
  const child = spawn(process.execPath, [SCRIPT, START, '--folder', folder, ...args], { env });
  try {
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
      child.stdout.setEncoding('utf8').on('data', (more: string) => {
        text += more;
        if (text.includes('docs/addin.md')) resolve(text);
      });
      child.on('close', () => {
        reject(new Error(text));
      });
    });
    await look(said);
  } finally {
    child.kill();
  }
}

test('npm start builds once, serves page and add-in, and says how to go on in both languages', async () => {
  const [port, pagePort] = [await freePort(), await freePort()];
  const args = ['--port', port, '--page-port', pagePort];
  await started(args, async (said) => {
    expect(said).toContain('正在构建');
    for (const part of ['共享文件夹', '受信任的加载项目录', '上载我的加载项', '--trust'])
      expect(said).toContain(part);
    for (const part of ['SHARED FOLDER', 'Trusted Add-in Catalogs', 'Upload My Add-in'])
      expect(said).toContain(part);
    expect(said).toContain('Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    const page = await fetch(`http://localhost:${pagePort}/`);
    expect(await page.text()).toContain('编衡');
    const ca = path.join(folder, 'certificate', 'ca.crt');
    if (!existsSync(ca)) return;
    const address = `https://localhost:${port}`;
    const asked = `process.stdout.write(await (await fetch('${address}/manifest.xml')).text())`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', asked], {
      env: { ...env, NODE_EXTRA_CA_CERTS: ca },
    });
    expect(stdout).toBe(readFileSync(path.join(folder, 'addin', 'manifest.xml'), 'utf8'));
    expect(stdout).toContain(`"${address}/taskpane.html"`);
  });
  await started(args, (said) => {
    expect(said).not.toContain('正在构建');
    return Promise.resolve();
  });
}, 120_000);

test('an address for others needs a certificate for it', async () => {
  const args = [SCRIPT, START, '--folder', folder, '--host', '10.0.0.1'];
  const { code, stderr } = await run(process.execPath, args, { env });
  expect(code).toBe(3);
  expect(stderr).toContain('--host needs --cert and --key');
});
