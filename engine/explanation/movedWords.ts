import type { Locale } from '../model/locale.ts';
import type { PostsMoved } from '../model/measures.ts';

/**
 * “增0名、减20名、净减20名；乡镇之间移动0名”: what changes of one ledger come to.
 *
 * @returns 未定 where one of the numbers is not known
 */
export function movedWords(
  { gained, lost, moved, net }: { readonly [K in keyof PostsMoved]: number | undefined },
  locale: Locale,
): string {
  if (gained === undefined || lost === undefined || moved === undefined || net === undefined)
    return locale === 'zh-CN' ? '未定' : 'undetermined';
  if (locale === 'en-US') {
    const sign = net > 0 ? '+' : net < 0 ? '−' : '';
    return `${gained} gained, ${lost} lost, net ${sign}${Math.abs(net)}; ${moved} moved between townships`;
  }
  const sum = net === 0 ? '增减相抵' : `净${net < 0 ? '减' : '增'}${Math.abs(net)}名`;
  return `增${gained}名、减${lost}名、${sum}；乡镇之间移动${moved}名`;
}
