import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { filesIn } from '../../../addin/build/buildAddin.ts';
import { checkManifest } from '../../../addin/build/checkManifest.ts';
import { BASE_PLACEHOLDER, manifestFor, manifestVersion } from '../../../addin/build/manifest.ts';
import { pngSize } from '../../../addin/build/pngSize.ts';

const HOME = path.join(import.meta.dirname, '..', '..', '..');
const MANIFEST = readFileSync(path.join(HOME, 'manifest.xml'), 'utf8');
const XSD = path.join(HOME, '..', 'shared', 'manifest-xsd', 'all.xsd');
const { version } = JSON.parse(readFileSync(path.join(HOME, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** Icons are in the sources; everything else is made by the build. */
const icons = filesIn(path.join(HOME, 'addin'));
const MADE = ['taskpane.html', 'addin.js', 'functions.json', 'functions.en-US.json', 'help.html'];
const fileAt = (name: string) => (MADE.includes(name) ? new Uint8Array() : icons(name));
const check = (manifest: string) =>
  checkManifest(manifest, { base: BASE_PLACEHOLDER, version, fileAt });

describe('the manifest', () => {
  test('is without a problem', () => {
    expect(check(MANIFEST)).toEqual([]);
  });

  const canValidate = existsSync(XSD) && spawnSync('xmllint', ['--version']).status === 0;
  // The schemas are no part of the project: where they are not there is nothing to hold it against.
  if (canValidate)
    test('follows the schema', () => {
      const args = ['--nonet', '--noout', '--schema', XSD, path.join(HOME, 'manifest.xml')];
      const { status, stderr } = spawnSync('xmllint', args, { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, expect.stringContaining('validates')]);
    });

  test('is given its address at build', () => {
    const built = manifestFor(MANIFEST, 'https://bh.example.cn/x/');
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://bh.example.cn/x/taskpane.html"');
    expect(() => manifestFor(MANIFEST, 'http://bh.example.cn')).toThrow('https');
  });

  test('has the version of the package in four parts', () => {
    expect(manifestVersion('1.2.3-beta.1')).toBe('1.2.3.0');
  });
});

describe('what a schema cannot see is seen', () => {
  test.each([
    ['another version', '<Version>0.1.0.0', '<Version>9.0.0.0', 'the version is 9.0.0.0'],
    ['an older Excel', 'MinVersion="1.14"', 'MinVersion="1.13"', 'ExcelApi 1.14'],
    ['http', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html', 'is not https'],
    ['another host', 'https://localhost:3000/addin.js', 'https://cdn.example/a.js', 'is not under'],
    ['a file that is not built', '/addin.js', '/other.js', 'is no file of the build'],
    ['an id twice', 'id="Check.Label"', 'id="Plan.Label"', 'id Plan.Label is there twice'],
    [
      'a dangling reference',
      'resid="Check.Tip"',
      'resid="Gone.Tip"',
      'resid Gone.Tip leads nowhere',
    ],
    ['an unused resource', 'resid="Check.Tip"', 'resid="Plan.Tip"', 'Check.Tip is not used'],
    ['the wrong kind', 'resid="Check.Tip"', 'resid="Help.Url"', 'resid Help.Url is a Url'],
    [
      'another runtime',
      '<FunctionFile resid="Runtime.Url"',
      '<FunctionFile resid="Help.Url"',
      'FunctionFile names Help.Url',
    ],
    ['a short life', 'lifetime="long"', 'lifetime="short"', 'does not live long'],
    ['an unknown command', '<FunctionName>plan', '<FunctionName>paln', 'no command is named paln'],
    ['a missing icon size', 'size="20"', 'size="25"', 'lacks size 20'],
    ['a wrong icon', 'check-16.png', 'check-20.png', 'icon Icon.Check.16 is no PNG of 16 pixels'],
    ['a long label', 'DefaultValue="核对"', `DefaultValue="${'核'.repeat(30)}"`, 'longer than 24'],
    ['English missing', '<bt:Override Locale="en-US" Value="Check"/>', '', 'has no English'],
  ])('%s', (...[, from, to, problem]) => {
    const problems = check(MANIFEST.replaceAll(from, to));
    expect(problems.join('\n')).toContain(problem);
  });
});

test('the size of an icon is read from its header', () => {
  const icon = readFileSync(path.join(HOME, 'addin', 'icons', 'icon-80.png'));
  expect(pngSize(icon)).toEqual({ width: 80, height: 80 });
  expect(pngSize(new Uint8Array(100))).toBeUndefined();
});
