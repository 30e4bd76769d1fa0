import { decodeCellText, unescapeXml } from '../xml/text.ts';
import { prefixOf, tidyXml } from './tidyXml.ts';

/** The texts that cells refer to by number. */
export function readSharedStrings(source: string): readonly string[] {
  const xml = tidyXml(source);
  const prefix = prefixOf(xml, 'sst');
  const item = new RegExp(`<${prefix}si\\b[^>]*?(?:/>|>([\\s\\S]*?)</${prefix}si>)`, 'gu');
  return Array.from(xml.matchAll(item), ([, body]) => plainText(body ?? '', prefix));
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
