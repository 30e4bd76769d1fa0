import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildAddin } from '../../../addin/build/buildAddin.ts';
import { OFFICE_SOURCES } from '../../../addin/build/officeJs.ts';
import type { Grid } from '../../../engine/index.ts';
import { readGrids, writeWorkbook } from '../../../xlsx/index.ts';
import { describeInChromium, launchChromium } from '../../excel-host/browser/chromium.ts';
import { isOwn, openInExcel, type OpenedExcel } from '../../excel-host/browser/openInExcel.ts';
import { inputSheets } from '../excel/support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bianheng-addin-'));
let problems: readonly string[] = ['not built'];

beforeAll(async () => {
  problems = await buildAddin({ base: 'https://bh.example.cn/addin/', folder });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('the built add-in', () => {
  test('is without a problem', () => {
    expect(problems).toEqual([]);
    expect(textOf('manifest.xml')).not.toContain('localhost');
  });

  test('takes office.js from its own folder, under a strict policy', () => {
    expect(textOf('taskpane.html')).toContain('<script src="officejs/office.js">');
    expect(textOf('taskpane.html')).toContain("script-src 'self';");
    expect(textOf('officejs/office.js').length).toBeGreaterThan(10_000);
    expect(textOf('officejs/LICENSE.md')).toContain('MICROSOFT');
  });
});

describe('an add-in built for one of the networks of Microsoft', () => {
  for (const office of ['china', 'global'] as const)
    test(`takes office.js from ${office}, lets scripts come from there alone, and copies none`, async () => {
      const built = mkdtempSync(path.join(tmpdir(), `bianheng-${office}-`));
      try {
        const base = 'https://bh.example.cn/addin/';
        expect(await buildAddin({ base, office, folder: built })).toEqual([]);
        const page = readFileSync(path.join(built, 'taskpane.html'), 'utf8');
        expect(page).toContain(`<script src="${OFFICE_SOURCES[office]}">`);
        const [, policy] = /content="([^"]*script-src[^"]*)"/u.exec(page) ?? [];
        const scripts = /script-src ([^;]*);/u.exec(policy ?? '')?.[1];
        expect(scripts).toBe(`'self' ${new URL(OFFICE_SOURCES[office]).origin}`);
        expect(existsSync(path.join(built, 'officejs'))).toBe(false);
      } finally {
        rmSync(built, { recursive: true, force: true });
      }
    });
});

describeInChromium('the built add-in in Excel on the web', () => {
  let browser: Browser;
  let excel: OpenedExcel;
  let grids: readonly Grid[] = [];

  beforeAll(async () => {
    grids = await readGrids(await writeWorkbook(inputSheets()));
    browser = await launchChromium();
    excel = await openInExcel({ browser, addinFiles: folder, workbook: grids });
  });

  afterAll(async () => {
    await browser.close();
  });

  const added = async (): Promise<readonly string[]> =>
    (await excel.grids()).slice(grids.length).map(({ sheet }) => sheet);

  test('calls each custom function', async () => {
    const results = await Promise.all([
      excel.callCustomFunction('OFFICERS', [30_000, null, null, null, null]),
      excel.callCustomFunction('NEXTOFFICER', [30_000, null, null, null]),
      excel.callCustomFunction('APPORTION', [10, [[6], [3], [1]], null, null, null]),
      excel.callCustomFunction('LIMIT', [1, null]),
    ]);
    expect(results.map(({ value }) => value)).toEqual([3, 10_000, [[6], [3], [1]], 9]);
    const failed = await excel.callCustomFunction('LIMIT', [2, null]);
    expect(failed.value).toContain('二类');
  });

  test('shows the pane over the workbook', async () => {
    const pane = excel.pane.locator('bianheng-pane .pane');
    await pane.getByText('年度').first().waitFor({ timeout: 20_000 });
    expect(await pane.innerText()).toContain('核对');
  });

  test('runs the buttons', async () => {
    await excel.invokeRibbon('check', 'Bianheng.Check');
    expect(await added()).toContain('编衡-核查问题');
    await excel.invokeRibbon('plan', 'Bianheng.Plan');
    expect(await added()).toContain('编衡-测算分配(行政)');
    await excel.invokeRibbon('problems', 'Bianheng.Problems');
    expect(await excel.selection()).toBe("'编衡-核查问题'!A1");
  });

  test('says in the pane what stands in the way', async () => {
    await excel.setModes({ isInCellEditMode: true });
    await excel.invokeRibbon('problems', 'Bianheng.Problems');
    const notice = excel.pane.locator('.command-notice');
    expect(await notice.textContent()).toContain('正在编辑单元格');
    await notice.locator('button').click();
    expect(await notice.count()).toBe(0);
    await excel.setModes({ isInCellEditMode: false });
  });

  test('offers sample and template in a blank workbook', async () => {
    const blank = await openInExcel({ browser, addinFiles: folder, sheets: ['Sheet1'] });
    await blank.pane.locator('#open-sample').waitFor({ timeout: 20_000 });
    await blank.close();
  });

  test('asks nobody else for anything, misses no file and breaks no policy', () => {
    expect(excel.requests).toEqual([]);
    expect(excel.missing).toEqual([]);
    expect(excel.violations.filter(isOwn)).toEqual([]);
    expect(excel.errors.filter(isOwn)).toEqual([]);
  });
});
