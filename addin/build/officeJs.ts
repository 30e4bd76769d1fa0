/// <reference types="node" />
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where a page takes office.js from: a copy beside it, or one of Microsoft's networks. */
export const OFFICE_SOURCES = {
  local: 'officejs/office.js',
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
} as const;

/** The name of a source. */
export type OfficeSource = keyof typeof OFFICE_SOURCES;

/** What the loader may ask for inside Excel: its bundles, tables and telemetry page. */
const NEEDED =
  /^(?:office|o15apptofilemappingtable|custom-functions-runtime|es6-promise|excel.*)\.js$/u;
const FOLDERS = new Set(['telemetry', 'ariatelemetry']);

/** Copies the library, unmodified, with Excel's bundles and the strings of every language. */
export function copyOfficeJs(folder: string): void {
  const source = path.dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
  );
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = path.join(source, entry.name);
    const to = path.join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (NEEDED.test(entry.name) && !entry.name.endsWith('.debug.js')) cpSync(from, to);
    } else if (FOLDERS.has(entry.name)) cpSync(from, to, { recursive: true });
    else if (/^\w+-[\w-]+$/u.test(entry.name)) {
      mkdirSync(to, { recursive: true });
      cpSync(path.join(from, 'office_strings.js'), path.join(to, 'office_strings.js'));
    }
  }
  const licence = path.join(source, '..');
  for (const name of readdirSync(licence).filter((each) =>
    /^(?:licen[cs]e|thirdparty)/iu.test(each),
  ))
    cpSync(path.join(licence, name), path.join(folder, name));
}
