import { type IsoDate, toExcelSerial } from '../base/date.ts';
import type { DelegationLetter, PowerItem } from '../model/powers.ts';
import type { HandoverState, LetterRow } from '../model/powersPlan.ts';

/** What letters are held against. */
interface OfLetters {
  readonly items: ReadonlyMap<string, PowerItem>;
  readonly states: readonly HandoverState[];
  readonly asOf: IsoDate;
}

/** Every letter on a day: in force or not, complete or not, within its department's power or not. */
export function letterRows(
  letters: readonly DelegationLetter[],
  { items, states, asOf }: OfLetters,
): readonly LetterRow[] {
  const inForce = new Set(
    letters
      .filter((letter) => termOf(letter, asOf) === 'inForce')
      .flatMap(({ township, items: ids }) => ids.map((id) => `${township}/${id}`)),
  );
  const refused = new Set(
    states
      .filter(({ record: { decision } }) => decision !== undefined && decision !== 'handDown')
      .map(({ township, item }) => `${township}/${item}`),
  );
  return letters.map((letter): LetterRow => {
    const keys = letter.items.map((id) => `${letter.township}/${id}`);
    const isRenewed = keys.every((key) => inForce.has(key));
    const own = letter.items.flatMap((id) => items.get(id) ?? []);
    const delegated = own.filter(({ route }) => route === 'delegated');
    const term = termOf(letter, asOf);
    return {
      letter,
      term,
      daysLeft:
        letter.until === undefined ? undefined : toExcelSerial(letter.until) - toExcelSerial(asOf),
      isRenewed: term === 'expired' && isRenewed,
      isWithdrawn:
        term === 'expired' &&
        !isRenewed &&
        keys.every((key) => inForce.has(key) || refused.has(key)),
      missing: missingOf(letter),
      notDelegable: own.filter(({ route }) => route !== 'delegated').map(({ id }) => id),
      ofOthers: delegated
        .filter(({ department }) => department !== undefined && department !== letter.department)
        .map(({ id }) => id),
      isPenal:
        own.length === 0 ||
        own.some(({ category }) => category === undefined || category === 'penalty'),
    };
  });
}

/** Both ends of a term belong to it; a letter without a last day is in force for nobody. */
function termOf({ from, until }: DelegationLetter, asOf: IsoDate): LetterRow['term'] {
  if (from !== undefined && from > asOf) return 'toCome';
  if (until === undefined) return 'unknown';
  return until < asOf ? 'expired' : 'inForce';
}

function missingOf({ items, authority, from, until }: DelegationLetter): LetterRow['missing'] {
  const stated = { items: items.length > 0, authority, from, until };
  return (['items', 'authority', 'from', 'until'] as const).filter(
    (part) => stated[part] === undefined || stated[part] === false,
  );
}
