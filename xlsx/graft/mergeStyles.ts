import { type Element } from '@xmldom/xmldom';

import { refuse } from '../refusal.ts';
import { createLike, elementsOf } from '../xml/dom.ts';
import { keyOf, transplant } from './styleKeys.ts';
import { append, numberOf, PARTS, readStyleSheet, type StyleSheet } from './styleSheet.ts';

/** Excel's limit on cell styles is a little above; a file beyond it cannot be repaired. */
const MOST_STYLES = 64_000;
/** Number formats below are Excel's own and mean the same in every file. */
const FIRST_CUSTOM_FORMAT = 164;

/**
 * Brings the cell styles of one style sheet into another, which only grows.
 *
 * Nothing that is there moves, so the original's cells keep their looks; what is there already is
 * used again.
 *
 * @returns for each style of `from` its number in `into`
 * @throws {RefusedFile} if the workbook would have more styles than Excel takes
 */
export function mergeStyles(into: Element, from: Element): readonly number[] {
  const theirs = readStyleSheet(into, from);
  const ours = readStyleSheet(from, from);
  const known = new Map<string, number>();
  theirs.styles.forEach((style, index) => {
    const key = styleKey(theirs, style);
    if (!known.has(key)) known.set(key, index);
  });
  return ours.styles.map((style, index) => {
    // Cells without a style have the original's: their number is written nowhere.
    if (index === 0) return 0;
    const key = styleKey(ours, style);
    const number = known.get(key) ?? addStyle(theirs, ours, style);
    known.set(key, number);
    return number;
  });
}

/** What a cell style looks like, whatever numbers its parts have. */
function styleKey({ formats, keys }: StyleSheet, style: Element): string {
  const format = numberOf(style, 'numFmtId');
  return [
    formats.get(format) ?? String(format),
    ...PARTS.map(([name, attribute]) => keys[name][numberOf(style, attribute)]),
    ...elementsOf(style).map(keyOf),
    ...Array.from(style.attributes)
      .filter(isUnusual)
      .map(({ name, value }) => `${name}=${value}`),
  ].join('|');
}

/** Styles with a parent of their own, or that switch a part off, are not like ours. */
function isUnusual({ name, value }: { readonly name: string; readonly value: string }): boolean {
  const isOff = value === '0' || value === 'false';
  if (name.startsWith('apply')) return isOff;
  return ['quotePrefix', 'pivotButton', 'xfId'].includes(name) && !isOff;
}

function addStyle(theirs: StyleSheet, ours: StyleSheet, style: Element): number {
  if (theirs.styles.length >= MOST_STYLES) refuseStyles();
  const copy = transplant(style, theirs.root);
  copy.setAttribute('xfId', '0');
  copy.setAttribute('numFmtId', String(addFormat(theirs, ours, numberOf(style, 'numFmtId'))));
  for (const [name, attribute] of PARTS) {
    const key = ours.keys[name][numberOf(style, attribute)] ?? '';
    let number = theirs.keys[name].indexOf(key);
    if (number === -1) {
      const element = elementsOf(collectionOf(ours, name))[numberOf(style, attribute)];
      if (element !== undefined) append(theirs.root, name, transplant(element, theirs.root));
      number = theirs.keys[name].push(key) - 1;
    }
    copy.setAttribute(attribute, String(number));
  }
  append(theirs.root, 'cellXfs', copy);
  return theirs.styles.push(copy) - 1;
}

const collectionOf = ({ root }: StyleSheet, name: string): Element | undefined =>
  elementsOf(root).find((element) => element.localName === name);

/** A custom format gets a number that is free in the workbook it comes to. */
function addFormat(theirs: StyleSheet, ours: StyleSheet, id: number): number {
  const code = ours.formats.get(id);
  if (code === undefined) return id;
  for (const [known, theirCode] of theirs.formats) if (theirCode === code) return known;
  const free = Math.max(FIRST_CUSTOM_FORMAT - 1, ...theirs.formats.keys()) + 1;
  const attributes = { numFmtId: String(free), formatCode: code };
  append(theirs.root, 'numFmts', createLike(theirs.root, 'numFmt', attributes));
  theirs.formats.set(free, code);
  return free;
}

const refuseStyles = (): never =>
  refuse('tooLarge', {
    'zh-CN': '单元格样式超过 Excel 上限，请先清理多余样式',
    'en-US': 'more cell styles than Excel takes: remove the ones not needed first',
  });
