import { decodeCellText, unescapeXml } from '../xml/text.ts';
import { elementTag, forEachElement, refuseIncomplete } from './elements.ts';
import { isBalanced, prefixOf, tidyXml } from './tidyXml.ts';

/**
 * The texts that cells refer to by number.
 *
 * @throws {RefusedFile} if one is broken: all behind it would go to the wrong cells
 */
export function readSharedStrings(source: string): readonly string[] {
  const xml = tidyXml(source);
  const prefix = prefixOf(xml, 'sst');
  const root = new RegExp(`<${prefix}sst(?:\\s[^>]*)?>`, 'u').exec(xml);
  if (root?.[0].endsWith('/>') === true) return [];
  const end = xml.lastIndexOf(`</${prefix}sst>`);
  if (root === null || end === -1) return refuseIncomplete();
  const texts: string[] = [];
  const items = xml.slice(root.index + root[0].length, end);
  forEachElement(items, elementTag(prefix, ['si', 'extLst']), (name, _attributes, body) => {
    if (!isBalanced(body)) refuseIncomplete();
    if (name === 'si') texts.push(plainText(body, prefix));
  });
  return texts;
}

/**
 * The text of a shared or inline string: all runs joined, formats dropped.
 *
 * Phonetic runs (rPh) hold readings, such as pinyin, and are no part of the text.
 */
export function plainText(body: string, prefix: string): string {
  const spoken = new RegExp(`<${prefix}rPh\\b[\\s\\S]*?</${prefix}rPh>`, 'gu');
  const run = new RegExp(`<${prefix}t\\b[^>]*?(?:/>|>([^<]*)</${prefix}t>)`, 'gu');
  const visible = body.includes('rPh') ? body.replace(spoken, '') : body;
  const text = Array.from(visible.matchAll(run), ([, content]) => content ?? '').join('');
  return decodeCellText(unescapeXml(text));
}
