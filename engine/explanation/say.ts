import type { IsoDate } from '../base/date.ts';
import { fill } from '../base/template.ts';
import type { Locale, Localized, Placeholder } from '../model/locale.ts';

/** One text in both languages, its placeholders known to the compiler. */
export const text = <const T extends Localized>(both: T): T => both;

/**
 * Says a sentence in one language; a fact that either language asks for must be given.
 *
 * @example
 * say({ 'zh-CN': '{posts}名', 'en-US': '{posts} posts' }, { posts: '49' }, 'zh-CN'); // => '49名'
 */
export const say = <T extends Localized>(
  template: T,
  facts: Readonly<Record<Placeholder<T[Locale]>, string>>,
  locale: Locale,
): string => fill<string>(template[locale], facts, (fact) => fact);

/** Joins words as a list is read: 、 in Chinese, commas and “and” in English. */
export function listed(items: readonly string[], locale: Locale): string {
  if (locale === 'zh-CN') return items.join('、');
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Joins sentences: nothing between Chinese ones, a space between English ones. */
export const joined = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter((one) => one !== '').join(locale === 'zh-CN' ? '' : ' ');

/** A count with its English noun: “1 township”, “3 townships”. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

/** A day as it is written in a text: 2024年12月31日; in English as it is. */
export function dateIn(date: IsoDate, locale: Locale): string {
  if (locale === 'en-US') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}
