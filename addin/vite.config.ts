/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';

const HOME = join(import.meta.dirname, '..');
const FILE = join(import.meta.dirname, 'file');
const SAMPLE = join(HOME, 'templates', 'samples', 'county-33.xlsx');

/** Windows 7 and domestic Linux stay at this browser. */
const TARGET = 'chrome109';

/** The build of ExcelJS without polyfills: the other one makes code out of text, which CSP forbids. */
const resolve = {
  alias: [{ find: /^exceljs$/u, replacement: 'exceljs/dist/exceljs.bare.min.js' }],
};

/**
 * Two builds of one pane: `vite build` makes dist/page for any static server, and
 * `vite build --mode onefile` makes dist/编衡.html, which opens by double click.
 */
export default defineConfig(({ mode }) => (mode === 'onefile' ? oneFile() : page()));

function page(): InlineConfig {
  return {
    root: FILE,
    base: './',
    resolve,
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } } },
    build: {
      outDir: join(HOME, 'dist', 'page'),
      emptyOutDir: true,
      target: TARGET,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: join(FILE, 'index.html') },
    },
  };
}

function oneFile(): InlineConfig {
  return {
    root: FILE,
    resolve,
    plugins: [embedded(), asOneFile()],
    build: {
      ...classic(join(FILE, 'oneFile.ts')),
      outDir: join(HOME, 'dist'),
      emptyOutDir: false,
      copyPublicDir: false,
    },
  };
}

const classic = (entry: string): InlineConfig['build'] => ({
  target: TARGET,
  chunkSizeWarningLimit: 5000,
  lib: { entry, formats: ['iife'], name: 'bianheng', fileName: () => 'oneFile.js' },
});

/** The workers as text and the sample county, for a page that may fetch nothing. */
function embedded(): Plugin {
  const id = 'virtual:bianheng';
  return {
    name: 'bianheng-embedded',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (loaded) => {
      if (loaded !== `\0${id}`) return undefined;
      const worker = await scriptOf(join(FILE, 'worker.ts'));
      const calculation = await scriptOf(join(import.meta.dirname, 'worker', 'calculation.ts'));
      const sample = readFileSync(SAMPLE).toString('base64');
      return [
        `export const WORKER_SOURCE = ${JSON.stringify(worker)};`,
        `export const CALCULATION_SOURCE = ${JSON.stringify(calculation)};`,
        `export const SAMPLE_BASE64 = ${JSON.stringify(sample)};`,
      ].join('\n');
    },
  };
}

/** A worker as one classic script. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: FILE,
    resolve,
    logLevel: 'warn',
    build: { ...classic(entry), write: false },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('The worker was not built.');
  return chunk.code;
}

/** Puts the script into the page and its hash into the page's policy. */
function asOneFile(): Plugin {
  return {
    name: 'bianheng-one-file',
    generateBundle(_, bundle) {
      const [name, chunk] = Object.entries(bundle).find(([, one]) => one.type === 'chunk') ?? [];
      if (name === undefined || chunk?.type !== 'chunk') return;
      // `</script` inside a string would end the script.
      const script = `\n${chunk.code.replaceAll('</script', '<\\/script')}`;
      Reflect.deleteProperty(bundle, name);
      this.emitFile({ type: 'asset', fileName: '编衡.html', source: wholePage(script) });
    },
  };
}

function wholePage(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'none'",
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>编衡 乡镇编制测算</title>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}
