/// <reference types="node" />
// Draws the icons: node cli/bootstrap/script.mjs addin/icons/generate.ts
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { GLYPHS, ICON_SIZES, svgOf, type GlyphName } from './glyphs.ts';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of ICON_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    for (const name of Object.keys(GLYPHS) as GlyphName[]) {
      const svg = svgOf(name, size);
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true, type: 'png' });
      writeFileSync(path.join(import.meta.dirname, `${name}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
