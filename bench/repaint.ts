/**
 * How long the pane takes from a changed parameter to the repaint, in Chromium, for 33 and for 1,000
 * townships: the script up to the drawn document, and all of it up to the frame that shows it.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import type { Grid, Sheet } from '../engine/index.ts';
import { writeWorkbook } from '../xlsx/index.ts';
import { median } from './median.ts';
import { municipalities } from './municipalities.ts';

const HOME = join(import.meta.dirname, '..');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const TURNS = 21;

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bianheng-repaint-'));
  const vite = join(HOME, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--mode', 'onefile', '--outDir', folder, '--logLevel', 'warn'];
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '-c', 'addin/vite.config.ts', ...options],
    { cwd: HOME, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const tables = {
    '33 townships': readFileSync(join(HOME, 'templates/samples/county-33.xlsx')),
    '1,000 units': await writeWorkbook((await municipalities(1_000)).map(plainSheet)),
  };
  for (const [name, bytes] of Object.entries(tables)) {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    await page.goto(pathToFileURL(join(folder, '编衡.html')).href);
    const buffer = Buffer.from(bytes);
    await page.setInputFiles('#file', { name: '县.xlsx', mimeType: XLSX, buffer });
    await page.waitForSelector('.rail', { timeout: 120_000 });
    for (const step of ['calculation', 'adjustment']) {
      await page.click(`#step-${step}`);
      await page.check('[name=ledger] >> nth=1');
      const times = await changes(page, step);
      const [script, paint] = [times.map((one) => one.script), times.map((one) => one.paint)];
      console.log(
        `${name}, ${step}: drawn ${median(script).toFixed(1)} ms, on the screen ${median(paint).toFixed(1)} ms`,
      );
    }
    await page.close();
  }
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Presses or types again and again, and waits each time until the frame is there. */
const changes = (page: Page, step: string): Promise<{ script: number; paint: number }[]> =>
  page.evaluate(
    async ({ turns, isTyping }) => {
      interface Pane extends HTMLElement {
        readonly updateComplete: Promise<unknown>;
      }
      const pane = document.querySelector<Pane>('bianheng-pane');
      const root = pane?.shadowRoot;
      if (!pane || !root) throw new Error('there is no pane');
      const act = (turn: number): void => {
        if (!isTyping) {
          const pair = root.querySelectorAll<HTMLElement>('tbody tr:nth-child(4) .step');
          pair[(turn + 1) % 2]?.click();
          return;
        }
        const id = 'quota.mobilePublicInstitution';
        const field = root.querySelector<HTMLInputElement>(`[data-parameter="${id}"]`);
        if (!field) throw new Error(`there is no field of ${id}`);
        field.value = String(10 + (turn % 2));
        field.dispatchEvent(new Event('change'));
      };
      const times: { script: number; paint: number }[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        await new Promise((rest) => setTimeout(rest, 60));
        const start = performance.now();
        act(turn);
        await pane.updateComplete;
        root.querySelector('.stage')?.getBoundingClientRect();
        const script = performance.now() - start;
        await new Promise((painted) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = painted;
            port2.postMessage(null);
          });
        });
        times.push({ script, paint: performance.now() - start });
      }
      return times.slice(1);
    },
    { turns: TURNS, isTyping: step === 'calculation' },
  );

const plainSheet = ({ sheet, rows }: Grid): Sheet => ({
  name: sheet,
  widths: [],
  rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  merges: [],
  print: { paper: 'A4', landscape: true },
  tab: 'input',
});

if (existsSync(CHROMIUM)) await measure();
else console.log(`no Chromium at ${CHROMIUM}; set CHROMIUM`);
