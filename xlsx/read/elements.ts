import { refuse } from '../refusal.ts';

/** Matches an opening tag of one of these names: its name with the prefix, and its attributes. */
export const elementTag = (prefix: string, names: readonly string[]): RegExp =>
  new RegExp(`\\s*<(${prefix}(?:${names.join('|')}))(\\s[^>]*|/)?>`, 'uy');

/**
 * Goes through elements that stand side by side.
 *
 * @throws {RefusedFile} at anything between them that is none of them
 */
export function forEachElement(
  xml: string,
  tag: RegExp,
  visit: (name: string, attributes: string, body: string) => void,
): void {
  let position = 0;
  tag.lastIndex = 0;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [whole, qualified = '', attributes = ''] = match;
    const name = qualified.slice(qualified.indexOf(':') + 1);
    const start = position + whole.length;
    if (attributes.endsWith('/')) {
      visit(name, attributes, '');
      position = start;
    } else {
      const closing = `</${qualified}>`;
      const end = xml.indexOf(closing, start);
      if (end === -1) refuseIncomplete();
      visit(name, attributes, xml.slice(start, end));
      position = end + closing.length;
    }
    tag.lastIndex = position;
  }
  if (xml.slice(position).trim() !== '') refuseIncomplete();
}

/** Stops reading a sheet or its texts: what is read in part would be wrong without anyone knowing. */
export const refuseIncomplete = (): never =>
  refuse('damaged', {
    'zh-CN': '工作表数据不完整',
    'en-US': 'the cells of a sheet are incomplete',
  });
