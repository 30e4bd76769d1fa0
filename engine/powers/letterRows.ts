import { type IsoDate, toExcelSerial } from '../base/date.ts';
import type { DelegationLetter, Handover, PowerItem } from '../model/powers.ts';
import type { HandoverState, LetterRow } from '../model/powersPlan.ts';
import { heldBefore, repeatedNumbers } from './letterConflicts.ts';

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
  const running = letters.filter((letter) => termOf(letter, asOf) === 'inForce');
  const inForce = new Set(running.flatMap(keysOf));
  const repeated = repeatedNumbers(letters);
  const before = heldBefore(running.filter((letter) => !repeated.has(letter)));
  const records = new Map(
    states.map(({ township, item, record }) => [`${township}/${item}`, record]),
  );
  const isRefused = (key: string): boolean => {
    const decision = records.get(key)?.decision;
    return decision !== undefined && decision !== 'handDown';
  };
  return letters.map((letter): LetterRow => {
    const keys = keysOf(letter);
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
        term === 'expired' && !isRenewed && keys.every((key) => inForce.has(key) || isRefused(key)),
      missing: missingOf(letter),
      notDelegable: own.filter(({ route }) => route !== 'delegated').map(({ id }) => id),
      ofOthers: delegated
        .filter(({ department }) => department !== undefined && department !== letter.department)
        .map(({ id }) => id),
      sameAs: repeated.get(letter),
      alsoUnder: before.get(letter) ?? [],
      beforeDecision:
        term === 'expired'
          ? []
          : letter.items.filter((_, at) => isEarly(letter, records.get(keys[at] ?? ''))),
      isPenal:
        own.length === 0 ||
        own.some(({ category }) => category === undefined || category === 'penalty'),
    };
  });
}

const keysOf = ({ township, items }: DelegationLetter): readonly string[] =>
  items.map((id) => `${township}/${id}`);

/** Whether a letter begins before the day on which it was decided to hand the item down. */
const isEarly = (
  { from }: DelegationLetter,
  { decision, decidedOn }: Pick<Handover, 'decision' | 'decidedOn'> = {},
): boolean =>
  decision === 'handDown' && from !== undefined && decidedOn !== undefined && from < decidedOn;

/** Both ends of a term belong to it; a letter without a term is in force for nobody. */
function termOf({ from, until }: DelegationLetter, asOf: IsoDate): LetterRow['term'] {
  if (from !== undefined && until !== undefined && until < from) return 'unknown';
  if (from !== undefined && from > asOf) return 'toCome';
  if (until !== undefined && until < asOf) return 'expired';
  return from === undefined || until === undefined ? 'unknown' : 'inForce';
}

function missingOf({ items, authority, from, until }: DelegationLetter): LetterRow['missing'] {
  const stated = { items: items.length > 0, authority, from, until };
  return (['items', 'authority', 'from', 'until'] as const).filter(
    (part) => stated[part] === undefined || stated[part] === false,
  );
}
