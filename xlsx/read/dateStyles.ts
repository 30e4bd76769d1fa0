import { childOf, childrenOf, parseXml } from '../xml/dom.ts';

/** Built-in formats with a calendar day; 27–36 and 50–58 are the Chinese and Japanese ones. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/**
 * Which cell styles show a calendar day; the style's number is the index.
 *
 * Needed only where dates count from 1904: a day has to be moved to the 1900 system, a plain
 * number, a time of day and a duration must not be.
 */
export function readDateStyles(styles: string): readonly boolean[] {
  const root = parseXml(styles, 'styles.xml');
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((element) => [
      Number(element.getAttribute('numFmtId')),
      element.getAttribute('formatCode') ?? '',
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((element) => {
    const id = Number(element.getAttribute('numFmtId') ?? 0);
    const code = codes.get(id);
    return code === undefined
      ? BUILT_IN.some(([first, last]) => first <= id && id <= last)
      : isDayFormat(code);
  });
}

/**
 * Whether a format code shows a calendar day.
 *
 * @example
 * isDayFormat('[$-804]yyyy"年"m"月"'); // => true
 */
export function isDayFormat(code: string): boolean {
  const symbols = code
    .replace(/\[(?:h+|m+|s+)\]/giu, 'h')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .split(';')[0]
    ?.toLowerCase();
  if (symbols === undefined || symbols.includes('general')) return false;
  return /[yd]|aaa|e+[/年.-]/u.test(symbols) || (symbols.includes('m') && !/[hs]/u.test(symbols));
}
