import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';

import { newerThan, type Newer } from './newerThan.ts';

/** Windows 7 and the Linux of many offices stay at this browser. */
export const OLDEST_CHROMIUM = 109;

/** What that browser understands of the language, all of it and nothing more. */
const LANGUAGE = 2022;

/** Names that look newer and are none: what they are here. */
const OTHERS: Readonly<Record<string, string>> = {
  '.first': 'a method of the reader of keys (asn1.js) that ExcelJS brings along',
  '.entry': 'the number of an entry on the duty list, read off a row',
};

/** A worker that is kept as text is that long; no style is. */
const SCRIPT_LENGTH = 100_000;

let known: Newer | undefined;

/**
 * Reads a bundle and finds what the oldest browser does not know: syntax, objects, methods, styles.
 *
 * A name that the bundle itself gives to something counts as its own; that nothing hides behind
 * that is for the run in which the newer ones are taken away.
 *
 * @returns one line for each name; none if the bundle will run
 */
export function checkBrowser(code: string): readonly string[] {
  known ??= newerThan(OLDEST_CHROMIUM);
  const newer = known;
  const seen = readBundle(code);
  const found = [
    ...[...seen.identifiers].filter((name) => newer.globals.has(name) && !seen.own.has(name)),
    ...[...seen.statics].filter((name) => newer.statics.has(name)),
    ...[...seen.members]
      .filter((name) => newer.members.has(name) && !seen.own.has(name))
      .map((name) => `.${name}`),
    ...seen.texts
      .filter((text) => text.length < SCRIPT_LENGTH && isStyle(text))
      .flatMap((text) => checkStyle(text, newer)),
  ];
  const names = [...new Set(found)].filter((name) => !(name in OTHERS));
  return [
    ...names.map((name) => `Chromium ${OLDEST_CHROMIUM} does not know ${name}`),
    ...seen.texts.filter(isScript).flatMap((text) => checkBrowser(text)),
  ];
}

interface Seen {
  readonly identifiers: Set<string>;
  /** Member of a name that stands alone, such as `URL.parse`. */
  readonly statics: Set<string>;
  readonly members: Set<string>;
  /** Names that the bundle gives to properties, methods, variables and parameters. */
  readonly own: Set<string>;
  readonly texts: string[];
}

/** Any node with any property: what is asked for is checked. */
type Any = Node & { readonly [name: string]: unknown };

function readBundle(code: string): Seen {
  const seen: Seen = {
    identifiers: new Set(),
    statics: new Set(),
    members: new Set(),
    own: new Set(),
    texts: [],
  };
  full(parse(code, { ecmaVersion: LANGUAGE, sourceType: 'module' }), (node) => {
    readNode(node as Any, seen);
  });
  return seen;
}

function readNode(node: Any, seen: Seen): void {
  switch (node.type) {
    case 'Identifier':
      seen.identifiers.add(String(node['name']));
      break;
    case 'MemberExpression': {
      const name = keyOf(node, 'property');
      const { type, name: object } = node['object'] as Any;
      if (name !== undefined) seen.members.add(name);
      if (name !== undefined && type === 'Identifier')
        seen.statics.add(`${String(object)}.${name}`);
      break;
    }
    case 'AssignmentExpression':
      own(node['left'] as Any, seen);
      break;
    case 'ObjectExpression':
      for (const property of node['properties'] as Any[]) own(property, seen);
      break;
    case 'ObjectPattern':
      for (const property of node['properties'] as Any[]) addKey(property, seen.members);
      break;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      own(node, seen);
      break;
    case 'VariableDeclarator':
      own(node['id'] as Any, seen);
      break;
    case 'Literal':
      if (typeof node['value'] === 'string') seen.texts.push(node['value']);
      break;
    case 'TemplateElement':
      seen.texts.push((node['value'] as { readonly raw: string }).raw);
      break;
  }
}

function own(node: Any, { own: names }: Seen): void {
  if (node.type === 'Identifier') names.add(String(node['name']));
  else if (node.type === 'MemberExpression') addKey(node, names, 'property');
  else addKey(node, names);
}

function addKey(node: Any, names: Set<string>, at: 'key' | 'property' = 'key'): void {
  const name = keyOf(node, at);
  if (name !== undefined) names.add(name);
}

/** The name that a key or property has, unless it is computed. */
function keyOf(node: Any, at: 'key' | 'property'): string | undefined {
  const key = node[at] as Any | undefined;
  if (key === undefined) return undefined;
  if (key.type === 'Literal') return String(key['value']);
  return key.type === 'Identifier' && node['computed'] !== true ? String(key['name']) : undefined;
}

const isScript = (text: string): boolean =>
  text.length >= SCRIPT_LENGTH && /\bfunction\b/u.test(text);

/** A style has declarations in braces, or is a part of one between two values. */
const isStyle = (text: string): boolean => /[{;]\s*[\w-]+\s*:|^\s*[\w-]+\s*:[^;]*;/u.test(text);

/** The newer words of a style sheet, or of a part of one. */
function checkStyle(text: string, { css }: Newer): readonly string[] {
  const names = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  return [
    ...names(/(?:^|[{;\s])([a-z-]+)\s*:(?!:)/gu)
      .filter((name) => css.properties.has(name))
      .map((name) => `the property ${name}`),
    ...names(/::?([a-z-]+)/gu)
      .filter((name) => css.selectors.has(name))
      .map((name) => `the selector :${name}`),
    ...names(/@([a-z-]+)/gu)
      .filter((name) => css.atRules.has(name))
      .map((name) => `the rule @${name}`),
    ...names(/(?:^|[\s:,(])([a-z-]+)\(/gu)
      .filter((name) => css.functions.has(name))
      .map((name) => `the function ${name}()`),
    ...(/[{};]\s*&/u.test(text) ? ['nested styles'] : []),
  ];
}
