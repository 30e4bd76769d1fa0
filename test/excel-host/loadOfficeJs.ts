/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

import type { Excel as ExcelHost } from './host.ts';
import { utf8Length } from './limits.ts';
import type { BridgeRequest } from './protocol.ts';
import { isSupported, memberRequirements, type MemberRequirements } from './requirements.ts';

/** The folder of the shipped library. */
export const OFFICE_JS = path.dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

/** The bundles that office.js would load inside Excel. */
export type Bundle = 'excel-web-16.00.debug.js' | 'excel-web-16.00.js' | 'excel-win32-16.01.js';

/** What the library offers to custom functions; @types/office-js leaves it out. */
export interface CustomFunctionsApi {
  readonly associate: (id: string, implementation: (...args: never[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<
    Record<
      'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference',
      string
    >
  >;
}

/** The library as an add-in sees it. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsApi;
  /** Presses a ribbon button whose command was named by `Office.actions.associate`. */
  readonly runCommand: (id: string) => Promise<void>;
}

/**
 * Loads the shipped, unmodified library in a world of its own, talking to an Excel in memory.
 *
 * Every member above the requirement sets of that Excel throws, in the library and in Excel.
 */
export function loadOfficeJs(
  excel: ExcelHost,
  bundle: Bundle = 'excel-web-16.00.debug.js',
): OfficeLibrary {
  excel.gateMembers(readMemberRequirements());
  const actions = new Map<string, Command>();
  const sandbox = sandboxFor(excel);
  vm.createContext(sandbox);
  scriptOf(bundle).runInContext(sandbox);
  const library = sandbox as unknown as OfficeLibrary & Internals;
  turnGateOn(library, (set, version) => isSupported(excel.requirements, set, String(version)));
  completeOffice(library, excel);
  library.Office.actions.associate = (id: string, run: Command) => {
    actions.set(id, run);
  };
  return Object.assign(library, { runCommand: (id: string) => press(actions, id) });
}

/** What the bundle looks up its surroundings in. */
interface Internals {
  readonly OSF: object;
}

type Command = (event: Office.AddinCommands.Event) => void;

/** Puts the library where add-in code looks for it; gives back what undoes it. */
export function installOfficeJs(library: OfficeLibrary): () => void {
  const { Excel, Office, OfficeExtension, CustomFunctions } = library;
  const names = { Excel, Office, OfficeExtension, CustomFunctions };
  Object.assign(globalThis, names);
  return () => {
    for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
  };
}

let members: MemberRequirements | undefined;

/** Which member belongs to which requirement set, out of the library itself. */
export function readMemberRequirements(): MemberRequirements {
  members ??= memberRequirements(sourceOf('excel-web-16.00.debug.js'));
  return members;
}

const sourceOf = (file: string): string => readFileSync(path.join(OFFICE_JS, file), 'utf8');

const scripts = new Map<string, vm.Script>();

function scriptOf(file: string): vm.Script {
  const script = scripts.get(file) ?? new vm.Script(sourceOf(file), { filename: file });
  scripts.set(file, script);
  return script;
}

type Sandbox = Record<string, unknown>;

/** As much of a browser as the bundle looks at while it loads. */
function sandboxFor(excel: ExcelHost): Sandbox {
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const address = { protocol: 'https:', hostname: 'addin.test', hash: '', search: '' };
  const sandbox: Sandbox = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    // The same classes as outside, so that `instanceof` holds for errors and promises.
    Error,
    TypeError,
    Promise,
    name: '',
    navigator: { userAgent: 'node' },
    location: { ...address, origin: 'https://addin.test', href: 'https://addin.test/' },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: nothing,
      head: element(),
      body: element(),
      readyState: 'complete',
      domain: 'addin.test',
      URL: 'https://addin.test/',
    },
    addEventListener: nothing,
    postMessage: nothing,
    _richApiNativeBridge: bridgeTo(excel),
    ...loaderGlobals(),
  };
  for (const name of ['window', 'self', 'top', 'parent']) sandbox[name] = sandbox;
  return sandbox;
}

const nothing = (): void => undefined;

/** What office.js itself defines before it loads the bundle. */
function loaderGlobals() {
  const mappings: Record<string, unknown> = {};
  const watchers: (() => void)[] = [];
  const association = {
    mappings,
    onchange: (watcher: () => void) => watchers.push(watcher),
    associate: (id: string, implementation: unknown) => {
      mappings[id.toUpperCase()] = implementation;
      for (const watcher of watchers) watcher();
    },
  };
  return {
    CustomFunctions: { _association: association, associate: association.associate },
    CustomFunctionMappings: {},
    Office: {
      // Waits for ever while the bundle loads: there is no document that becomes ready.
      onReady: () => new Promise(nothing),
    },
  };
}

/** The library's own way to a host inside the same process; read once, when it loads. */
function bridgeTo(excel: ExcelHost) {
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string): void => {
      const request = JSON.parse(text) as BridgeRequest;
      const body = excel.answer(request.message.body, utf8Length(text));
      const message = { statusCode: 200, headers: {}, body };
      queueMicrotask(() => {
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message }));
      });
    },
  };
  excel.connect((message) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message }));
  });
  return bridge;
}

/** Switches on the library's own checks, which shipped hosts leave to the host. */
function turnGateOn(
  library: OfficeLibrary,
  isSetSupported: (set: string, version?: number | string) => boolean,
): void {
  const { CommonUtility, Utility } = library.OfficeExtension as unknown as Record<
    'CommonUtility' | 'Utility',
    Record<string, unknown>
  >;
  Object.assign(CommonUtility, { isSetSupported, _doApiNotSupportedCheck: true });
  Object.assign(Utility, { isSetSupported });
}

/** What office.js adds once the document is ready. */
function completeOffice(library: OfficeLibrary & Internals, excel: ExcelHost): void {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const requirements = {
    isSetSupported: (set: string, version?: string) =>
      isSupported(excel.requirements, set, version),
  };
  const context = {
    host: 'Excel',
    platform: 'OfficeOnline',
    contentLanguage: excel.locale,
    displayLanguage: excel.locale,
    requirements,
  };
  const factory = { getContext: () => context, getHostInfo: () => ({ hostPlatform: 'web' }) };
  Object.assign(library.OSF, { _OfficeAppFactory: factory });
  Object.assign(library.Office, {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  });
}

/** Runs a command and waits until it says that it is done. */
function press(actions: ReadonlyMap<string, Command>, id: string): Promise<void> {
  const run = actions.get(id);
  if (run === undefined) return Promise.reject(new RangeError(`no command is named '${id}'`));
  return new Promise((completed) => {
    run({
      source: { id },
      completed: () => {
        completed();
      },
    });
  });
}
