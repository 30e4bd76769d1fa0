import { type Element } from '@xmldom/xmldom';

import { createLike, elementsOf } from '../xml/dom.ts';

/**
 * What an element says, however it is written: prefix, order and settings that say nothing do not
 * count. Excel writes our fonts and fills differently from how we wrote them; by their keys they
 * are found again, so that a workbook does not gain styles with every run.
 */
export function keyOf(element: Element | undefined): string {
  if (element === undefined) return '';
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ localName, value }) => `${localName ?? ''}=${value === 'true' ? '1' : value}`)
    .filter((attribute) => !IMPLIED.has(attribute));
  const children = elementsOf(element)
    .map(keyOf)
    .filter((child) => !/^<(?:diagonal|bgColor)><\/>$/u.test(child));
  const head = [element.localName ?? '', ...attributes.sort()].join(' ');
  return `<${head}>${children.sort().join('')}</>`;
}

const IMPLIED: ReadonlySet<string> = new Set(['indexed=64', 'auto=1', 'val=1']);

/** A copy of an element of another document, in the namespace and with the prefix of `like`. */
export function transplant(element: Element, like: Element): Element {
  const copy = createLike(like, element.localName ?? '');
  for (const { name, localName, value } of Array.from(element.attributes)) {
    if (!name.startsWith('xmlns')) copy.setAttribute(localName ?? name, value);
  }
  for (const child of elementsOf(element)) copy.appendChild(transplant(child, like));
  return copy;
}
