import type { CellValue } from '../../model/grid.ts';

/** Full-width to half-width, one kind of space, no space at either end. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();

/** Without any space: how names are compared. Brackets stay: they tell townships apart. */
export const nameKey = (text: string): string =>
  tidy(text)
    .replace(/ /g, '')
    .replace(/[【[]/g, '(')
    .replace(/[】\]]/g, ')')
    .toLowerCase();

/** What a cell says as text, as written but for its spaces; nothing for a blank or an error. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return value.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? (value ? '是' : '否') : '';
}

/** A township's name as it is kept: no spaces set between characters for looks (城 关 镇). */
export const nameOf = (text: string): string =>
  textOf(text).replace(/(?<=[^\x00-\x7F]) (?=[^\x00-\x7F])/g, '');

/** Marks that mean “nothing here”: dashes and slashes, never 无 or 0. */
const BLANK = /^[-—–―ー_/\\·.…]*$/;

/** Whether a cell says nothing. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && BLANK.test(tidy(value)));

/**
 * A header or word reduced to what is compared: half-width, small, no spaces or punctuation, and
 * without the endings that say nothing (数, 人数, 情况, “number of”).
 *
 * @example
 * wordKey('核定编制数（名）'); // => '核定编制数名'
 * wordKey('实有 人数'); // => '实有'
 */
export function wordKey(text: string): string {
  const bare = tidy(text)
    .toLowerCase()
    .replace(/^(其中|of which|number of|no\. of)[:\s]*/, '')
    .replace(/[\s()[\]{}【】〔〕<>《》“”"'’‘,、。.:;*#_/\\|│┃+\-—–~&²]/g, '');
  const short = bare.replace(/(人数|数量|数额|情况|数)$/, '');
  return short.length >= 2 ? short : bare;
}
