import type { Fraction } from '../../base/decimal.ts';
import type { Localized } from '../../model/locale.ts';
import { both, words, type Quantity } from '../contract/column.ts';
import { tidy } from './text.ts';

/** What units measure. */
export type Dimension = 'people' | 'area' | 'money' | 'count' | 'share' | 'time';

/** A unit that headers name, and its factor to the base unit (人, km², 元, 小时). */
export interface HeaderUnit {
  readonly dimension: Dimension;
  readonly label: Localized;
  readonly factor: Fraction;
}

/** The dimension whose units a quantity understands. */
export const DIMENSIONS: Readonly<Partial<Record<Quantity, Dimension>>> = {
  population: 'people',
  person: 'people',
  post: 'count',
  institution: 'count',
  area: 'area',
  money: 'money',
  ratio: 'share',
  hours: 'time',
};

const fraction = (numerator: number, denominator = 1): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});

const unit = (
  dimension: Dimension,
  [label, factor]: readonly [Localized, Fraction],
  list: string,
): readonly (readonly [string, HeaderUnit])[] =>
  words(list).map((word) => [word, { dimension, label, factor }] as const);

const UNITS = new Map<string, HeaderUnit>([
  ...unit(
    'people',
    [both('人', 'people'), fraction(1)],
    '人|人次|people|persons|person|inhabitants',
  ),
  ...unit(
    'people',
    [both('千人', 'thousand people'), fraction(1000)],
    '千人|thousand people|thousand persons|1000 people|1,000 people|1000 persons|1,000|thousand|thousands',
  ),
  ...unit(
    'people',
    [both('万人', '10,000 people'), fraction(10_000)],
    '万人|10000 people|10,000 people|10,000 persons|ten thousand people',
  ),
  ...unit(
    'area',
    [both('平方公里', 'km²'), fraction(1)],
    '平方公里|平方千米|km2|km²|sq km|sqkm|sq. km|square kilometres|square kilometers|square kilometre|平方公里(km2)',
  ),
  ...unit('area', [both('亩', 'mu'), fraction(1, 1500)], '亩|mu'),
  ...unit('area', [both('万亩', '10,000 mu'), fraction(20, 3)], '万亩|10,000 mu|10000 mu'),
  ...unit('area', [both('公顷', 'ha'), fraction(1, 100)], '公顷|ha|hectare|hectares'),
  ...unit('area', [both('万公顷', '10,000 ha'), fraction(100)], '万公顷|10,000 ha'),
  ...unit(
    'area',
    [both('平方米', 'm²'), fraction(1, 1_000_000)],
    '平方米|m2|m²|sq m|square metres|square meters',
  ),
  ...unit('area', [both('万平方米', '10,000 m²'), fraction(1, 100)], '万平方米'),
  ...unit('money', [both('元', 'yuan'), fraction(1)], '元|yuan|rmb|cny|人民币元|eur|euro|chf'),
  ...unit(
    'money',
    [both('千元', 'thousand yuan'), fraction(1000)],
    '千元|thousand yuan|1000 yuan|1,000 yuan',
  ),
  ...unit(
    'money',
    [both('万元', '10,000 yuan'), fraction(10_000)],
    '万元|10,000 yuan|10000 yuan|ten thousand yuan|rmb 10,000|万',
  ),
  ...unit(
    'money',
    [both('百万元', 'million yuan'), fraction(1_000_000)],
    '百万元|million yuan|million|million eur',
  ),
  ...unit(
    'money',
    [both('亿元', '100 million yuan'), fraction(100_000_000)],
    '亿元|100 million yuan|100m yuan|亿',
  ),
  ...unit('count', [both('名', 'posts'), fraction(1)], '名|个|posts|post|职数|institutions'),
  ...unit('time', [both('小时', 'hours'), fraction(1)], '小时|工作小时|hours|hour'),
  ...unit('time', [both('分钟', 'minutes'), fraction(1, 60)], '分钟|minutes|minute'),
  ...unit('share', [both('%', '%'), fraction(1, 100)], '%|百分比|percent|百分数'),
]);

/** A word of a header as a unit, if it is one. */
export const unitOf = (word: string): HeaderUnit | undefined =>
  UNITS.get(
    tidy(word)
      .toLowerCase()
      .replace(/^单位[:\s]*/, ''),
  );

/** Whether a unit can stand over a quantity; a count of people or posts may be 人, 名 or 个. */
export function fits(one: HeaderUnit, quantity: Quantity): boolean {
  const dimension = DIMENSIONS[quantity];
  if (quantity === 'person' || quantity === 'post' || quantity === 'institution')
    return one.dimension === 'count' || (one.dimension === 'people' && isBase(one));
  return dimension === one.dimension;
}

const isBase = ({ factor }: HeaderUnit): boolean => factor.numerator === factor.denominator;

/** Unit words long enough to end a header without brackets: 财政收入万元. */
const TAIL =
  /^(.{2,}?)[\s_:,/-]*(万元|亿元|千元|百万元|万人|千人|平方公里|平方千米|万亩|公顷|km2)$/;
/** Any unit after a slash, colon or comma: 面积/亩. */
const MARKED = /^(.+?)\s*[/:,、，]\s*(?:单位\s*)?[:]?\s*([^/:,、]+)$/;

/**
 * Takes the unit out of a header.
 *
 * @returns the header without the unit, and the unit if it names one
 *
 * @example
 * takeUnit('人口（万人）').rest; // => '人口'
 */
export function takeUnit(header: string): {
  readonly rest: string;
  readonly unit?: HeaderUnit | undefined;
} {
  const clean = tidy(header);
  const whole = unitOf(clean);
  // A lone 人 or 名 below a group is a unit; nothing else is left to be a header.
  if (whole) return { rest: '', unit: whole };
  let found: HeaderUnit | undefined;
  const rest = clean.replace(/[([【]([^()[\]【】]*)[)\]】]/g, (bracket, inside: string) => {
    const inBracket = unitOf(inside);
    found ??= inBracket;
    return inBracket ? '' : bracket;
  });
  if (found) return { rest: tidy(rest), unit: found };
  for (const pattern of [MARKED, TAIL]) {
    const [, head = '', tail = ''] = pattern.exec(clean) ?? [];
    const atEnd = unitOf(tail);
    if (atEnd) return { rest: tidy(head), unit: atEnd };
  }
  return { rest: clean };
}

/**
 * The units that a title row states (单位：万元、人), by what they measure.
 *
 * Two units of one dimension leave that dimension unstated: which column has which is not ours to
 * guess.
 */
export function statedUnits(texts: readonly string[]): ReadonlyMap<Dimension, HeaderUnit> {
  const stated = new Map<Dimension, HeaderUnit | undefined>();
  for (const text of texts) {
    for (const [, list = ''] of tidy(text).matchAll(/(?:计量)?(?:单位|units?)\s*:\s*([^:()]*)/gi)) {
      for (const word of list.split(/[、,;/\s]+/)) {
        const one = unitOf(word);
        if (!one) continue;
        const before = stated.get(one.dimension);
        const clash = stated.has(one.dimension) && before?.label['zh-CN'] !== one.label['zh-CN'];
        stated.set(one.dimension, clash ? undefined : one);
      }
    }
    const { unit: inBrackets } = takeUnit(text);
    if (inBrackets && !stated.has(inBrackets.dimension))
      stated.set(inBrackets.dimension, inBrackets);
  }
  return new Map(
    [...stated].flatMap(([dimension, one]) => (one ? [[dimension, one] as const] : [])),
  );
}
