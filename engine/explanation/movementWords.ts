import type { Locale } from '../model/locale.ts';
import type { PostsMoved } from '../model/measures.ts';
import type { Movement } from './movement.ts';
import { numbersIn } from './numbers.ts';
import { counted } from './say.ts';

/** Who gains and who loses, without their names. */
export type Sides = Pick<Movement, 'up' | 'down' | 'net'>;

/**
 * “12个乡镇增加18名，9个乡镇减少38名，净减20名”: what becomes of the posts of one ledger.
 *
 * Nobody who gains or loses nothing is spoken of: a half of zero is left out.
 */
export function movementWords(sides: Sides, locale: Locale): string {
  const said = sidesWords(sides, locale);
  if (said.length === 0) return locale === 'zh-CN' ? '各乡镇均不变' : 'no township changes';
  return [...said, netWords(sides.net, locale)].join(locale === 'zh-CN' ? '，' : ', ');
}

/** “12个乡镇增加18名” and “9个乡镇减少38名”, as far as there are any. */
export function sidesWords(
  { up, down }: Pick<Sides, 'up' | 'down'>,
  locale: Locale,
): readonly string[] {
  const { plain } = numbersIn(locale);
  const half = (
    { townships, posts }: Sides['up'],
    [verb, one, many]: readonly [string, string, string],
  ): readonly string[] => {
    if (townships === 0) return [];
    if (locale === 'zh-CN') return [`${plain(townships)}个乡镇${verb}${plain(posts)}名`];
    const who = counted(plain(townships), 'township', 'townships');
    return [`${who} ${townships === 1 ? one : many} ${counted(plain(posts), 'post', 'posts')}`];
  };
  return [...half(up, ['增加', 'gains', 'gain']), ...half(down, ['减少', 'loses', 'lose'])];
}

/** “净减20名”, “净增3名”, “增减相抵”: never a gain of less than nothing. */
export function netWords(net: number, locale: Locale): string {
  const size = numbersIn(locale).plain(Math.abs(net));
  if (locale === 'en-US') return `net ${net > 0 ? '+' : net < 0 ? '−' : ''}${size}`;
  return net === 0 ? '增减相抵' : `净${net < 0 ? '减' : '增'}${size}名`;
}

/**
 * “增3名、减23名、净减20名；乡镇之间移动3名”: what changes of one ledger come to, a half of zero left
 * out.
 *
 * @returns 未定 where one of the numbers is not known
 */
export function movedWords(
  { gained, lost, moved, net }: { readonly [K in keyof PostsMoved]: number | undefined },
  locale: Locale,
): string {
  if (gained === undefined || lost === undefined || moved === undefined || net === undefined)
    return locale === 'zh-CN' ? '未定' : 'undetermined';
  if (gained === 0 && lost === 0) return locale === 'zh-CN' ? '不变' : 'unchanged';
  const sum = netWords(net, locale);
  // Where all lose or all gain, the net says it, and nothing moves between them.
  if (moved === 0)
    return locale === 'zh-CN' ? `${sum}；乡镇之间不移动` : `${sum}; none moved between townships`;
  return locale === 'zh-CN'
    ? `增${gained}名、减${lost}名、${sum}；乡镇之间移动${moved}名`
    : `${gained} gained, ${lost} lost, ${sum}; ${moved} moved between townships`;
}
