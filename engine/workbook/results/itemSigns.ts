import type { Localized } from '../../model/locale.ts';
import type { Handover, PowerItem } from '../../model/powers.ts';
import type { PowersPlan } from '../../model/powersPlan.ts';
import type { Township } from '../../model/township.ts';
import { both } from './words.ts';

type Sign = 'inForce' | 'waiting' | 'later' | 'kept';
const SIGNS: Readonly<Record<Sign, Localized>> = {
  inForce: both('√', '√'),
  waiting: both('待', 'L'),
  later: both('缓', 'P'),
  kept: both('×', '×'),
};

/** The sign of every township and item of which anything is known. */
export function signsOf({ handovers, letters }: PowersPlan): ReadonlyMap<string, Localized> {
  const signs = new Map<string, Localized>();
  for (const { township, item, step, record } of handovers)
    signs.set(`${township}/${item}`, signOf(record, step));
  for (const { letter, term } of letters)
    if (term === 'inForce')
      for (const id of letter.items) signs.set(`${letter.township}/${id}`, SIGNS.inForce);
  return signs;
}

function signOf({ wish, decision }: Pick<Handover, 'wish' | 'decision'>, step: number): Localized {
  if (decision === 'handDown') return SIGNS.waiting;
  if (decision === 'later') return SIGNS.later;
  if (decision === 'keep' || wish === 'decline') return SIGNS.kept;
  return both(String(step), String(step));
}

/** The sign with what follows from capacity: 退 in place of √, 可 beside what was there. */
export function markOf(
  sign: Localized | undefined,
  { goesBack, fits }: { readonly goesBack: boolean; readonly fits: boolean },
): Localized | undefined {
  if (goesBack) return both('退', 'R');
  if (!fits) return sign;
  return both(`${sign?.['zh-CN'] ?? ''}可`, `${sign?.['en-US'] ?? ''}C`);
}

/** How many townships exercise an item: every one, or those with a letter in force. */
export function exercisedBy(
  powers: PowersPlan,
  townships: readonly Township[],
): (item: PowerItem) => number {
  const signs = signsOf(powers);
  return ({ id, route }) =>
    route === 'delegated'
      ? townships.filter(({ code }) => signs.get(`${code}/${id}`) === SIGNS.inForce).length
      : townships.length;
}
