/// <reference types="node" />
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { build, type Plugin } from 'vite';

import { GLYPHS, ICON_SIZES } from '../icons/glyphs.ts';
import { checkManifest } from './checkManifest.ts';
import { functionsMetadata } from './functionsMetadata.ts';
import { BASE_PLACEHOLDER, manifestFor } from './manifest.ts';
import { copyOfficeJs, OFFICE_SOURCES, type OfficeSource } from './officeJs.ts';

const HOME = path.join(import.meta.dirname, '..', '..');
const ADDIN = path.join(HOME, 'addin');

/** What a build is for. */
export interface BuildOptions {
  /** The address that the folder will be served from. */
  readonly base?: string | undefined;
  readonly office?: OfficeSource | undefined;
  /** The folder that is made; emptied first. */
  readonly folder?: string | undefined;
}

/**
 * Builds the add-in: a folder that any static https server can hand out.
 *
 * @returns what is wrong with manifest and functions; empty if the folder may go out
 */
export async function buildAddin(options: BuildOptions = {}): Promise<readonly string[]> {
  const { base = BASE_PLACEHOLDER, office = 'local' } = options;
  const { folder = path.join(HOME, 'dist', 'addin') } = options;
  const manifest = manifestFor(readFileSync(path.join(HOME, 'manifest.xml'), 'utf8'), base);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'icons'), { recursive: true });
  await bundle(folder);
  writePages(folder, office);
  const { chinese, english, problems } = await functionsMetadata();
  writeFileSync(path.join(folder, 'functions.json'), chinese);
  writeFileSync(path.join(folder, 'functions.en-US.json'), english);
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  for (const name of Object.keys(GLYPHS))
    for (const size of ICON_SIZES) {
      const icon = `${name}-${size}.png`;
      cpSync(path.join(ADDIN, 'icons', icon), path.join(folder, 'icons', icon));
    }
  cpSync(path.join(HOME, 'templates', 'samples', SAMPLE), path.join(folder, SAMPLE));
  if (office === 'local') copyOfficeJs(path.join(folder, 'officejs'));
  const { version } = JSON.parse(readFileSync(path.join(HOME, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  return [...problems, ...checkManifest(manifest, { base, version, fileAt: filesIn(folder) })];
}

/** The files of a folder by their paths under it. */
export const filesIn =
  (folder: string) =>
  (name: string): Uint8Array | undefined => {
    const file = path.join(folder, ...decodeURIComponent(name).split('/'));
    return existsSync(file) ? readFileSync(file) : undefined;
  };

const SAMPLE = 'county-33.xlsx';
const ENTRY = 'virtual:addin';

/** One entry for pane, buttons and functions: they share one runtime. */
async function bundle(folder: string): Promise<void> {
  await build({
    root: HOME,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [entry()],
    resolve: {
      // The build of ExcelJS without polyfills: the other one makes code out of text.
      alias: [{ find: /^exceljs$/u, replacement: 'exceljs/dist/exceljs.bare.min.js' }],
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js' } } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome109',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3_000,
      rolldownOptions: {
        input: { addin: ENTRY },
        output: { entryFileNames: '[name].js', chunkFileNames: 'assets/[name].js' },
      },
    },
  });
}

function entry(): Plugin {
  const runtime = JSON.stringify(path.join(ADDIN, 'commands', 'runtime.ts'));
  const pane = JSON.stringify(path.join(ADDIN, 'excel', 'startPane.ts'));
  const lines = [
    `import { startRuntime } from ${runtime};`,
    `import { startPane } from ${pane};`,
    'void startRuntime(startPane);',
  ];
  return {
    name: 'addin-entry',
    resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) => (id === `\0${ENTRY}` ? lines.join('\n') : undefined),
  };
}

function writePages(folder: string, office: OfficeSource): void {
  const pages = path.join(ADDIN, 'build', 'pages');
  const taskpane = readFileSync(path.join(pages, 'taskpane.html'), 'utf8')
    .replace('{{policy}}', policyFor(office))
    .replace('{{office}}', OFFICE_SOURCES[office]);
  writeFileSync(path.join(folder, 'taskpane.html'), taskpane);
  for (const name of ['help.html', 'page.css'])
    cpSync(path.join(pages, name), path.join(folder, name));
}

/** Nothing but our own files, and Microsoft's network where office.js comes from there. */
function policyFor(office: OfficeSource): string {
  const source = office === 'local' ? '' : ` ${new URL(OFFICE_SOURCES[office]).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${source}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${source}`,
    "worker-src 'self' blob:",
    `frame-src 'self'${source}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
