import type { Clause } from '../model/citation.ts';
import type { Locale } from '../model/locale.ts';

/**
 * A clause as it is cited: 《…》第x条 in Chinese, title and article in English.
 *
 * @example
 * clauseText(clause(PENALTY_LAW, '第四十二条'), 'zh-CN'); // => '《中华人民共和国行政处罚法》第四十二条'
 */
export function clauseText({ instrument, article }: Clause, locale: Locale): string {
  const title = instrument.title[locale];
  if (locale === 'en-US') {
    const place = englishArticle(article);
    return place === '' ? title : `${title}, ${place}`;
  }
  const [, name = title, remark = ''] = /^(.*?)(（[^（）]*）)?$/.exec(title) ?? [];
  return `《${name}》${remark}${article}`;
}

/** Several clauses: 、 between Chinese titles, semicolons between English ones, which hold commas. */
export const clauseTexts = (clauses: readonly Clause[], locale: Locale): string =>
  clauses.map((one) => clauseText(one, locale)).join(locale === 'zh-CN' ? '、' : '; ');

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/第([〇零一二三四五六七八九十百千\d]+)章/g, 'ch.'],
  [/第([〇零一二三四五六七八九十百千\d]+)条/g, 'art.'],
  [/第([〇零一二三四五六七八九十百千\d]+)款/g, 'para.'],
  [/第?[（(]?([〇零一二三四五六七八九十百千\d]+)[）)]?项/g, 'item'],
  [/[（(]([〇零一二三四五六七八九十百千\d]+)[）)]/g, 'section'],
  [/([〇零一二三四五六七八九十百千\d]+)、/g, 'part'],
];

function englishArticle(article: string): string {
  return PARTS.reduce(
    (text, [pattern, word]) =>
      text.replace(pattern, (_, number: string) => ` ${word} ${String(wholeOf(number))}`),
    article,
  )
    .replaceAll('之', '-')
    .replace(/[、，]/g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d) (?=[a-z])/g, '$1, ');
}

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The whole number a Chinese numeral stands for, up to 9,999.
 *
 * @example
 * wholeOf('一百二十五'); // => 125
 */
export function wholeOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let sum = 0;
  let digit = 0;
  for (const sign of numeral.replaceAll('〇', '零')) {
    const place = PLACES[sign];
    if (place === undefined) {
      digit = DIGITS.indexOf(sign);
    } else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}
