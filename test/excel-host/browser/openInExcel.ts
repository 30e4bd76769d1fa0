import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { build } from 'vite';

import type { Grid } from '../../../engine/model/grid.ts';
import type { CallOptions, FunctionResult } from '../customFunctions.ts';
import type { Modes } from '../host.ts';
import { OFFICE_JS, readMemberRequirements } from '../loadOfficeJs.ts';
import type { Json } from '../protocol.ts';
import { FLOOR, type Requirements } from '../requirements.ts';
import type { Scalar } from '../workbook.ts';
import type { LogEntry } from '../world.ts';
import { ADDIN_ORIGIN, EXCEL_ORIGIN, GLOBAL, type PageConfig } from './config.ts';
import type { ExcelPage } from './page.ts';

/** An add-in: a folder with its build, or its files by their paths. */
export type AddinFiles = string | Readonly<Record<string, string | Uint8Array>>;

export interface OpenOptions {
  readonly browser: Browser;
  readonly addinFiles: AddinFiles;
  /** The task pane's page. */
  readonly pane?: string;
  readonly workbook?: readonly Grid[];
  /** Empty sheets, instead of a workbook. */
  readonly sheets?: readonly string[];
  readonly requirements?: Requirements;
  readonly isReadOnly?: boolean;
  /** What is in a file whose sheets the add-in inserts; without it no file opens. */
  readonly file?: readonly Grid[];
  readonly locale?: 'zh-CN' | 'en-US';
  readonly colorScheme?: 'light' | 'dark';
  /** The width of the task pane in pixels. */
  readonly paneWidth?: number;
  readonly height?: number;
  /** 1 for a shared runtime, 2 for custom functions, 3 for both. */
  readonly flags?: number;
  /** Sent with every page of the add-in, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something that the page's security policy forbade. */
export interface Violation {
  readonly page: string;
  /** The script that did it; office.js itself sets two style attributes. */
  readonly source: string;
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/** An exception that nobody caught, or an error on the console. */
export interface PageError {
  readonly text: string;
  /** The script it comes from. */
  readonly source: string;
}

/** Whether it is the add-in's own doing: the library offends and complains now and then too. */
export const isOwn = ({ source }: { readonly source: string }): boolean =>
  !source.includes('/officejs/');

/** An add-in opened in Excel on the web. */
export interface OpenedExcel {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses asked for outside Excel and the add-in; answered with 404. */
  readonly requests: readonly string[];
  /** Files of the add-in that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly violations: readonly Violation[];
  /** Exceptions that nobody caught and errors on the console. */
  readonly errors: readonly PageError[];
  readonly grids: () => Promise<Grid[]>;
  /** What the add-in did that leaves no trace in the workbook. */
  readonly log: () => Promise<readonly LogEntry[]>;
  /** The number of batches so far. */
  readonly batchCount: () => Promise<number>;
  readonly setModes: (modes: Partial<Modes>) => Promise<void>;
  readonly userEdit: (
    sheet: string,
    address: string,
    values: readonly (readonly Scalar[])[],
  ) => Promise<void>;
  readonly userSelect: (sheet: string, address: string) => Promise<void>;
  readonly protect: (sheet: string) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  /** The selected cells, as `人员!B2`. */
  readonly selection: () => Promise<string>;
  /** Presses a ribbon button and waits until the command is done. */
  readonly invokeRibbon: (action: string, controlId?: string) => Promise<void>;
  readonly callCustomFunction: (
    id: string,
    parameters: readonly Json[],
    options?: CallOptions,
  ) => Promise<FunctionResult>;
  readonly close: () => Promise<void>;
}

/** Opens an add-in's task pane beside a workbook, in a Chromium without any network. */
export async function openInExcel(options: OpenOptions): Promise<OpenedExcel> {
  const { browser, locale = 'zh-CN', paneWidth = 350, height = 800 } = options;
  const context = await browser.newContext({
    locale,
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: paneWidth + 150, height },
  });
  const seen = { requests: [], missing: [], violations: [], errors: [] } as Seen;
  await watchPolicy(context, seen);
  await serve(context, options, seen);
  const page = await context.newPage();
  watchErrors(page, seen);
  await page.goto(`${EXCEL_ORIGIN}/`);
  const pane = await paneOf(page);
  return { page, pane, ...seen, ...remote(page), close: () => context.close() };
}

interface Seen {
  readonly requests: string[];
  readonly missing: string[];
  readonly violations: Violation[];
  readonly errors: PageError[];
}

function watchErrors(page: Page, { errors }: Seen): void {
  page.on('pageerror', ({ message, stack = '' }) => {
    const [, ...lines] = stack.split('\n').filter((line) => line.includes('://'));
    const [first = stack] = [...lines.filter((line) => !line.includes('/officejs/')), ...lines];
    errors.push({ text: message, source: first });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    errors.push({ text: message.text(), source: message.location().url });
  });
}

async function watchPolicy(context: BrowserContext, { violations }: Seen): Promise<void> {
  await context.exposeFunction('reportViolation', (violation: Violation) => {
    violations.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (each: Violation) => void })
        .reportViolation;
      report({
        page: event.documentURI.replace(/[?#].*$/u, ''),
        source: event.sourceFile,
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        sample: event.sample,
      });
    });
  });
}

async function serve(context: BrowserContext, options: OpenOptions, seen: Seen): Promise<void> {
  const pages = new Map<string, string>([
    ['/', excelPage(options)],
    ['/page.js', await builtPage()],
  ]);
  await context.route('**/*', async (route: Route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (origin === EXCEL_ORIGIN) {
      const body = pages.get(pathname);
      await route.fulfill(
        body === undefined ? { status: 404 } : { body, contentType: typeOf(pathname) },
      );
      return;
    }
    const body = origin === ADDIN_ORIGIN ? await addinFile(options.addinFiles, pathname) : null;
    if (body === null) {
      (origin === ADDIN_ORIGIN ? seen.missing : seen.requests).push(href);
      await route.fulfill({ status: 404, body: '' });
      return;
    }
    const contentType = typeOf(pathname);
    const headers = contentType.startsWith('text/html') ? { ...options.headers } : {};
    await route.fulfill({ body, headers: { ...headers, 'content-type': contentType } });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const typeOf = (pathname: string): string =>
  TYPES[path.extname(pathname)] ?? 'application/octet-stream';

/** The library lies under /officejs/ unless the add-in brings its own. */
async function addinFile(files: AddinFiles, pathname: string): Promise<Buffer | null> {
  const name = decodeURIComponent(pathname);
  if (typeof files !== 'string') {
    const body = files[name];
    if (body !== undefined) return Buffer.from(body);
  }
  const roots = typeof files === 'string' ? [path.join(files, name)] : [];
  if (name.startsWith('/officejs/')) roots.push(path.join(OFFICE_JS, name.slice(10)));
  for (const file of roots) {
    try {
      return await readFile(file);
    } catch {
      // Not there: the next place, or 404.
    }
  }
  return null;
}

function excelPage(options: OpenOptions): string {
  const { workbook = [], sheets = workbook.length === 0 ? ['Sheet1'] : [] } = options;
  const config: PageConfig = {
    grids: workbook,
    sheets,
    requirements: options.requirements ?? FLOOR,
    members: [...readMemberRequirements()],
    isReadOnly: options.isReadOnly ?? false,
    file: options.file ?? null,
    locale: options.locale ?? 'zh-CN',
    pane: new URL(options.pane ?? '/taskpane.html', ADDIN_ORIGIN).href,
    flags: options.flags ?? 3,
  };
  const json = JSON.stringify(config).replaceAll('<', '\\u003c');
  const width = options.paneWidth ?? 350;
  return `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>body{margin:0}iframe{position:fixed;right:0;top:0;border:0;width:${width}px;height:100vh}</style>
<body><script src="/page.js"></script>
<script>window.${GLOBAL} = excelPage.start(${json});</script>`;
}

let bundled: Promise<string> | undefined;

/** The in-memory Excel as one script for the page, built once. */
function builtPage(): Promise<string> {
  bundled ??= bundlePage();
  return bundled;
}

async function bundlePage(): Promise<string> {
  const entry = fileURLToPath(new URL('page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, name: 'excelPage', formats: ['iife'], fileName: 'page' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const chunk = outputs.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the page was not built');
  return chunk.code;
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('there is no task pane');
  await frame.waitForLoadState('load');
  return frame;
}

/** The page's Excel from the outside. */
function remote(page: Page) {
  const ask = async <Argument, Result>(
    act: (excelPage: ExcelPage, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> => {
    const code = `(${String(act)})(window.${GLOBAL}, ${JSON.stringify(argument ?? null)})`;
    return page.evaluate<Result>(code);
  };
  return {
    grids: () => ask(({ excel }) => excel.grids(), null),
    log: () => ask(({ excel }) => excel.log, null),
    batchCount: () => ask(({ excel }) => excel.batches.length, null),
    setModes: (modes: Partial<Modes>) =>
      ask(({ excel }, wanted: Partial<Modes>) => void Object.assign(excel.modes, wanted), modes),
    userEdit: (sheet: string, address: string, values: readonly (readonly Scalar[])[]) =>
      ask(
        ({ excel }, edit) => {
          excel.user.edit(edit.sheet, edit.address, edit.values);
        },
        { sheet, address, values },
      ),
    userSelect: (sheet: string, address: string) =>
      ask(
        ({ excel }, at) => {
          excel.user.select(at.sheet, at.address);
        },
        { sheet, address },
      ),
    protect: (sheet: string) =>
      ask(({ excel }, name: string) => {
        excel.user.protect(name);
      }, sheet),
    deleteSheet: (sheet: string) =>
      ask(({ excel }, name: string) => {
        excel.user.deleteSheet(name);
      }, sheet),
    selection: () => ask(({ excel }) => excel.selection(), null),
    invokeRibbon: async (action: string, controlId = action): Promise<void> => {
      const before = await ask(({ completedCommands }) => completedCommands(), null);
      const isHeard = await ask(
        ({ invokeRibbon }, press) => invokeRibbon(press.action, press.controlId),
        { action, controlId },
      );
      if (!isHeard) throw new Error(`nobody listens to ribbon commands such as '${action}'`);
      await page.waitForFunction(`window.${GLOBAL}.completedCommands() > ${before}`, null, {
        timeout: 10_000,
      });
    },
    callCustomFunction: (id: string, parameters: readonly Json[], options?: CallOptions) =>
      ask(
        ({ excel }, call) => excel.callCustomFunction(call.id, call.parameters, call.options).first,
        { id, parameters, ...(options === undefined ? {} : { options }) },
      ),
  };
}
