import { type Element } from '@xmldom/xmldom';

import { childOf, childrenOf, createLike, elementsOf, insertAfter } from '../xml/dom.ts';
import { keyOf, transplant } from './styleKeys.ts';

/** The collections of a style sheet that cell styles are made of, in the order of the schema. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

/** The name of one of them. */
export type Collection = (typeof ORDER)[number];

/** The parts a cell style refers to by number. */
export const PARTS = [
  ['fonts', 'fontId'],
  ['fills', 'fillId'],
  ['borders', 'borderId'],
] as const;

/** Entries that Excel expects at the start of a collection, whatever else is in it. */
const NEEDED: Readonly<Record<Collection, number>> = {
  numFmts: 0,
  fonts: 1,
  fills: 2,
  borders: 1,
  cellStyleXfs: 1,
  cellXfs: 1,
};

/** A style sheet with the keys of its parts, by which looks are compared. */
export interface StyleSheet {
  readonly root: Element;
  readonly keys: Readonly<Record<(typeof PARTS)[number][0], string[]>>;
  /** Format codes by number. */
  readonly formats: Map<number, string>;
  /** The cell styles; their numbers are what cells refer to. */
  readonly styles: Element[];
}

/** Reads a style sheet; what is missing for cell styles to exist is taken from `base`. */
export function readStyleSheet(root: Element, base: Element): StyleSheet {
  for (const name of ORDER) complete(root, base, name);
  const keysOf = (name: Collection): string[] => elementsOf(childOf(root, name)).map(keyOf);
  return {
    root,
    keys: { fonts: keysOf('fonts'), fills: keysOf('fills'), borders: keysOf('borders') },
    formats: new Map(
      childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
        numberOf(format, 'numFmtId'),
        format.getAttribute('formatCode') ?? '',
      ]),
    ),
    styles: [...childrenOf(childOf(root, 'cellXfs'), 'xf')],
  };
}

/** Appends an element to a collection and keeps its count right. */
export function append(root: Element, name: Collection, element: Element): void {
  const collection = childOf(root, name) ?? createCollection(root, name);
  collection.appendChild(element);
  collection.setAttribute('count', String(elementsOf(collection).length));
}

/** A whole number among the attributes of an element; 0 where it is left out. */
export const numberOf = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute) ?? 0);

function complete(root: Element, base: Element, name: Collection): void {
  const present = elementsOf(childOf(root, name)).length;
  for (const element of elementsOf(childOf(base, name)).slice(present, NEEDED[name])) {
    append(root, name, transplant(element, root));
  }
}

function createCollection(root: Element, name: Collection): Element {
  const collection = createLike(root, name);
  insertAfter(root, collection, ORDER.slice(0, ORDER.indexOf(name)));
  return collection;
}
