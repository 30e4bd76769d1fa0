import { refuse } from '../refusal.ts';

/** The first line of every XML part we write. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * The text of an XML part.
 *
 * Office writes UTF-8; other systems were seen to write UTF-16 and GBK, and say so.
 *
 * @throws {RefusedFile} if the bytes are not text, or declare entities of their own
 */
export function decodeXml(bytes: Uint8Array): string {
  const text = decode(bytes);
  // Excel refuses document types too: they make small files unfold to huge ones.
  if (text.slice(0, 2048).includes('<!DOCTYPE')) {
    refuse('damaged', { 'zh-CN': 'XML 含文档类型声明', 'en-US': 'XML with a document type' });
  }
  return text;
}

/** Text as it may stand between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/gu, (character) => ESCAPES[character] ?? character);

/** The text that an XML source stands for: entities resolved, line ends as XML says. */
export function unescapeXml(source: string): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/gu, '\n') : source;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/giu, (...parts) => {
    const [whole, decimal, hexadecimal, name] = parts as (string | undefined)[];
    const code = Number(decimal ?? `0x${hexadecimal ?? ''}`);
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? name;
    return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : (whole ?? '');
  });
}

/** Resolves the escapes that Excel puts into cell texts, such as `_x000D_`. */
export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Puts Excel's escapes where a text would be misread: control characters and look-alikes. */
export const encodeCellText = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, '_x005F_x')

    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/gu, escapeCode)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const escapeCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuse('damaged', { 'zh-CN': 'XML 编码读不出', 'en-US': 'XML in an unknown encoding' });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/u.exec(start)?.[1] ?? 'utf-8';
}
