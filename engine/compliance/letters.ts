import type { IsoDate } from '../base/date.ts';
import type { Localized } from '../model/locale.ts';
import type { DelegationLetter } from '../model/powers.ts';
import type { LetterRow } from '../model/powersPlan.ts';
import type { TownshipCase } from './cases.ts';
import { type Breach, breachedAt, met, notApplicable, undetermined, type Verdict } from './rule.ts';
import { listed } from './words.ts';

/** What a rule says of one letter: facts are a breach; `open`: the cell it asks about is blank. */
export type LetterAnswer<F> = 'met' | 'notApplicable' | 'open' | F;

/**
 * Puts the answers about a township's letters together.
 *
 * One breach each; a blank cell leaves the township open where nothing is breached; without letters,
 * or with none that the clause speaks of, the rule does not apply.
 */
export function ofLetters<F extends object>(
  { powers, letters }: Pick<TownshipCase, 'powers' | 'letters'>,
  field: string,
  answer: (row: LetterRow) => LetterAnswer<F>,
): Verdict<F> {
  if (powers === undefined) return undetermined('powers');
  const answers = letters.map((row) => ({ row, said: answer(row) }));
  const breaches = answers.flatMap(({ row, said }): Breach<F>[] =>
    typeof said === 'object' ? [{ at: { field, cell: row.letter.cell }, facts: said }] : [],
  );
  if (breaches.length > 0) return breachedAt(breaches);
  if (answers.some(({ said }) => said === 'open')) return undetermined(field);
  return answers.some(({ said }) => said === 'met') ? met : notApplicable;
}

/** What is said of a letter that has run out: a later one renews it, a decision withdraws it. */
export function expiryOf(
  { name }: Pick<TownshipCase, 'name'>,
  { letter, term, isRenewed, isWithdrawn }: LetterRow,
): LetterAnswer<ExpiryFacts> {
  const { until, items } = letter;
  if (until === undefined || term === 'unknown') return 'open';
  if (term !== 'expired' || isRenewed || isWithdrawn) return 'met';
  return { township: name, letter: letterName(letter), until, items: listed(items) };
}

/** What both rules about expiry say. */
export const EXPIRED = {
  message: {
    'zh-CN': '{township}的{letter}已于{until}到期（{items}），没有续签。',
    'en-US': '{township}, letter {letter} ended on {until} ({items}) and has not been renewed.',
  },
  remedy: {
    'zh-CN': '停止以委托部门名义行使；需要继续的，评估后续签并公布。',
    'en-US': 'Stop exercising the power; if it is still needed, assess, renew and publish.',
  },
} as const;

/** What is said of a letter with items of another department than the one that signs it. */
export const othersItemsIn = (
  { name }: Pick<TownshipCase, 'name'>,
  { letter, ofOthers }: LetterRow,
): LetterAnswer<OthersFacts> =>
  ofOthers.length === 0
    ? 'met'
    : {
        ...{ township: name, letter: letterName(letter) },
        ...{ count: ofOthers.length, items: listed(ofOthers) },
      };

/** What both rules about them say. */
export const ITEMS_OF_OTHERS = {
  message: {
    'zh-CN': '{township}的{letter}列有不属于该部门的事项{count}项：{items}。',
    'en-US': '{township}, letter {letter}: items of another department {count} ({items}).',
  },
  remedy: {
    'zh-CN': '核对事项所属部门；属于其他部门的，由该部门另行委托。',
    'en-US': 'Check whose items they are; the department that holds them delegates them itself.',
  },
} as const;

interface OthersFacts {
  readonly township: string;
  readonly letter: Localized;
  readonly count: number;
  readonly items: Localized;
}

interface ExpiryFacts {
  readonly township: string;
  readonly letter: Localized;
  readonly until: IsoDate;
  readonly items: Localized;
}

/** A letter as a message names it: its number where it has one, and its department. */
export function letterName({ department = '', number }: DelegationLetter): Localized {
  if (number === undefined) return { 'zh-CN': `委托书（${department}）`, 'en-US': department };
  const named = number.startsWith('委托书') ? number : `委托书${number}`;
  return { 'zh-CN': `${named}（${department}）`, 'en-US': `${number} (${department})` };
}
