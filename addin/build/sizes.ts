/// <reference types="node" />
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { ONE_FILE } from './buildPage.ts';
import { filesUnder } from './filesUnder.ts';

/** How large a part of the delivery is, in bytes. */
export interface Size {
  readonly part: string;
  readonly bytes: number;
  /** As a server sends it. */
  readonly gzipped: number;
}

/** Parts of a build: what belongs to each, by its path under the folder. */
const PARTS: readonly (readonly [part: string, belongs: (file: string) => boolean])[] = [
  [
    'addin/ (our scripts and pages)',
    (file) => /^addin\/(?!officejs|icons).*\.(?:js|html|css|json)$/u.test(file),
  ],
  ['addin/officejs/ (the copy of office.js)', (file) => file.startsWith('addin/officejs/')],
  ['addin/icons/', (file) => file.startsWith('addin/icons/')],
  ['page/', (file) => file.startsWith('page/')],
  [ONE_FILE, (file) => file === ONE_FILE],
];

/** Measures a build. */
export function sizesOf(folder: string): readonly Size[] {
  const files = ['addin', 'page', ONE_FILE].flatMap((name) => filesUnder(folder, name));
  return PARTS.map(([part, belongs]) => {
    const contents = files.filter(belongs).map((file) => readFileSync(path.join(folder, file)));
    return {
      part,
      bytes: sum(contents.map(({ length }) => length)),
      gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    };
  });
}

/** A table for people. */
export const tableOf = (sizes: readonly Size[]): string =>
  [
    '| part | KiB | gzip KiB |',
    '|---|---:|---:|',
    ...sizes.map(({ part, bytes, gzipped }) => `| ${part} | ${kib(bytes)} | ${kib(gzipped)} |`),
    '',
  ].join('\n');

const kib = (bytes: number): string => Math.ceil(bytes / 1024).toLocaleString('en-US');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
