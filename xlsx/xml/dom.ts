import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

import { refuse } from '../refusal.ts';
import { DECLARATION } from './text.ts';

/**
 * The root element of a small XML part. Sheets are never read this way: their trees are too big.
 *
 * @param name the part's name, for the refusal
 * @throws {RefusedFile} if the XML is not well-formed
 */
export function parseXml(text: string, name: string): Element {
  const fail = (): never =>
    refuse('damaged', { 'zh-CN': `XML 有误：${name}`, 'en-US': `broken XML: ${name}` });
  try {
    const parser = new DOMParser({ locator: false, onError: fail, normalizeLineEndings });
    return parser.parseFromString(text, 'application/xml').documentElement ?? fail();
  } catch {
    return fail();
  }
}

/** As XML 1.0 has it; the parser's own way also takes U+0085 and U+2028, which names may hold. */
const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** The XML of the document an element belongs to, as UTF-8 bytes. */
export const serializeXml = (root: Element): Uint8Array => new TextEncoder().encode(xmlOf(root));

/** The same as text. */
export const xmlOf = (root: Element): string =>
  DECLARATION +
  new XMLSerializer().serializeToString(documentOf(root)).replace(/^\s*<\?xml[^>]*\?>\s*/u, '');

/** The child elements of one name, whatever prefix the file gives them. */
export const childrenOf = (parent: Element | undefined, name: string): readonly Element[] =>
  elementsOf(parent).filter((child) => child.localName === name);

/** The first child element of a name. */
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  elementsOf(parent).find((child) => child.localName === name);

/** All child elements. */
export function elementsOf(parent: Element | undefined): readonly Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node)) found.push(node);
  }
  return found;
}

/** A new element in the namespace and with the prefix of `like`, with these attributes. */
export function createLike(
  like: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const qualified = like.prefix === null || like.prefix === '' ? name : `${like.prefix}:${name}`;
  const element = documentOf(like).createElementNS(like.namespaceURI, qualified);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/**
 * Puts a child where the schema wants it.
 *
 * @param before names of the elements that come before it, in any order
 */
export function insertAfter(parent: Element, child: Element, before: readonly string[]): void {
  const earlier = elementsOf(parent).filter((each) => before.includes(each.localName ?? ''));
  parent.insertBefore(
    child,
    earlier.at(-1)?.nextSibling ?? (earlier.length === 0 ? parent.firstChild : null),
  );
}

function documentOf(element: Element): Document {
  const owner = element.ownerDocument;
  if (owner === null) throw new Error('an element without a document');
  return owner;
}

const isElement = (node: unknown): node is Element =>
  (node as { readonly nodeType: number }).nodeType === ELEMENT;

const ELEMENT = 1;
