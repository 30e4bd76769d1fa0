/** What Excel allows, counted in UTF-16 units. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/gu;

/** Look-alikes that Excel allows, so that a name stays readable. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  ':': '：',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
};

/**
 * A name that Excel takes for a sheet, as close to the wish as it can be.
 *
 * @param taken names already in the workbook; Excel ignores case when it compares
 *
 * @example
 * safeSheetName('2024/2025 对比', ['2024／2025 对比']); // => '2024／2025 对比 (2)'
 */
export function safeSheetName(name: string, taken: readonly string[]): string {
  const wish = cut(clean(name), LONGEST) || '工作表';
  const used = new Set([...taken, 'History'].map((each) => each.toLowerCase()));
  let candidate = wish;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    candidate = cut(wish, LONGEST - suffix.length) + suffix;
  }
  return candidate;
}

/** Whether Excel would take the name as it is. */
export const isSheetName = (name: string): boolean =>
  name !== '' && name.length <= LONGEST && clean(name) === name && name.toLowerCase() !== 'history';

/**
 * A sheet's name as formulas and links write it.
 *
 * @example
 * quoteSheet("O'Neil"); // => "'O''Neil'"
 */
export const quoteSheet = (name: string): string => `'${name.replace(/'/gu, "''")}'`;

/** Whether a formula names a sheet, quoted or not. */
export function mentionsSheet(formula: string, name: string): boolean {
  if (formula.includes(`${quoteSheet(name)}!`)) return true;
  const literal = name.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_.'])${literal}!`, 'iu').test(formula);
}

const clean = (name: string): string =>
  name
    .replace(FORBIDDEN, (character) => SUBSTITUTES[character] ?? '')

    .replace(/[\u0000-\u001f\u007f]/gu, ' ')
    .replace(/^[\s']+|[\s']+$/gu, '');

/** The first units of a text, never half of a rare character. */
function cut(text: string, length: number): string {
  const end =
    /[\ud800-\udbff]/.test(text.charAt(length - 1)) && text.length > length ? length - 1 : length;
  return text.slice(0, end).replace(/[\s']+$/u, '');
}
