import { escapeXml } from '../xml/text.ts';

/**
 * The same XML without what XML allows but no spreadsheet needs: comments, CDATA, spaces in closing
 * tags. Sheets are read tag by tag, so each of these would be one more case there.
 */
export function tidyXml(xml: string): string {
  let text = xml;
  if (text.includes('<!--')) text = text.replace(/<!--[\s\S]*?-->/gu, '');
  if (text.includes('<![CDATA[')) {
    text = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, content: string) => escapeXml(content));
  }
  return text.replace(/<\/([\w.:-]+)\s+>/gu, '</$1>');
}

/** The prefix of the main namespace with its colon, as the root element has it; often none. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<([\\w.-]+:)${root}[\\s>/]`, 'u').exec(xml.slice(0, ROOT_WITHIN))?.[1] ?? '';

/** Declarations before the root element are short. */
const ROOT_WITHIN = 8192;

/** An attribute's value; the quick way first, since this runs three times for each cell. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start !== -1) {
    const from = start + name.length + 3;
    return attributes.slice(from, attributes.indexOf('"', from));
  }
  if (!attributes.includes(name)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return match?.[1] ?? match?.[2];
}

/** Whether every tag in a piece of XML is closed by its own. */
export function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', empty] of xml.matchAll(/<(\/?)([\w.:-]+)[^<>]*?(\/?)>/gu)) {
    if (slash === '/') {
      if (open.pop() !== name) return false;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0;
}
