import type { Institution } from '../model/baseline.ts';
import type { Criterion, PowerItem } from '../model/powers.ts';
import type { HandoverState, LetterRow, PowersRow } from '../model/powersPlan.ts';
import type { Township } from '../model/township.ts';
import { plainName } from '../policy/plainName.ts';
import { capacityOf, type Bearing } from './capacity.ts';
import { isOpenTo } from './handoverStates.ts';
import { unrecordedIn } from './unrecorded.ts';

/** All that is known of one township's powers. */
export interface OfTownship {
  readonly township: Township;
  readonly items: readonly PowerItem[];
  /** Of every item, by id: its institutions by the names that are compared. */
  readonly plainNames: ReadonlyMap<string, readonly string[]>;
  readonly states: readonly HandoverState[];
  readonly letters: readonly LetterRow[];
  /** Absent where the workbook lists none. */
  readonly institutions: readonly Institution[] | undefined;
  readonly certified: number | undefined;
}

/** One township: what it exercises by each route, what is wrong with it, what it can bear. */
export function powersRow(of: OfTownship, bearing: Bearing): PowersRow {
  const { township, items, states, letters, certified } = of;
  const stateOf = new Map(states.map((state) => [state.item, state]));
  const inForce = letters.filter(({ term }) => term === 'inForce');
  const covered = idsIn(inForce);
  const everCovered = idsIn(letters.filter(({ term }) => term === 'inForce' || term === 'expired'));
  const handedDown = states.filter(({ record }) => record.decision === 'handDown');
  const exercised = new Set([...covered, ...handedDown.map(({ item }) => item)]);
  const delegated = items.filter(({ id, route }) => route === 'delegated' && covered.has(id));
  const owned = items.filter(({ route }) => route !== 'delegated');
  const special = (item: PowerItem): boolean => item.list !== undefined && item.list !== 'base';
  const exercisedItems = items.filter(
    ({ id, route }) => route === 'delegated' && exercised.has(id),
  );
  const closed = exercisedItems.filter((item) => !isOpenTo(item, township));
  const carried = [...owned, ...delegated];
  const open = items.filter(
    (item) =>
      item.route === 'delegated' &&
      !covered.has(item.id) &&
      isOpenTo(item, township) &&
      !isRefused(stateOf.get(item.id)),
  );
  const meeting = (criterion: Criterion): number =>
    states.filter(({ record }) => record[criterion] === true).length;
  const reached = (step: number): number => states.filter((state) => state.step >= step).length;
  return {
    township: township.code,
    role: township.role,
    statutory: owned.filter(({ route }) => route === 'statutory').length,
    conferred: owned.filter(({ route }) => route === 'conferred').length,
    delegated: delegated.length,
    base: delegated.filter(({ list }) => list === 'base').length,
    special: delegated.filter(special).length,
    drafts: items.some(({ id, list }) => list === 'base' && (stateOf.get(id)?.step ?? 0) > 0),
    chosen: items.filter((item) => special(item) && stateOf.get(item.id)?.chosen === true).length,
    letters: numberOf(letters),
    lettersInForce: numberOf(inForce),
    steps: { wished: reached(1), offered: reached(2), assessed: reached(3), decided: reached(4) },
    criteria: {
      ...{ releasable: meeting('releasable'), bearable: meeting('bearable') },
      usable: meeting('usable'),
    },
    handedDown: handedDown.length,
    unrecorded: unrecordedIn(states),
    withoutLetter: handedDown.map(({ item }) => item).filter((id) => !everCovered.has(id)),
    notThrough: exercisedItems
      .map(({ id }) => id)
      .filter((id) => (stateOf.get(id)?.step ?? 0) < 4 || !isHandedDown(stateOf.get(id))),
    unfit: handedDown.filter(isUnfit).map(({ item }) => item),
    closed: closed.map(({ id }) => id),
    unchosen: exercisedItems
      .filter((item) => special(item) && isOpenTo(item, township))
      .map(({ id }) => id)
      .filter((id) => stateOf.get(id)?.chosen !== true),
    unplaced: unplacedIn(carried, of),
    penalties: carried.filter(
      ({ route, category }) => route !== 'statutory' && category === 'penalty',
    ).length,
    certified,
    ...capacityOf({ carried, open, certified }, bearing),
  };
}

const idsIn = (letters: readonly LetterRow[]): ReadonlySet<string> =>
  new Set(letters.flatMap(({ letter }) => letter.items));

/** Letters, each once. */
const numberOf = (letters: readonly LetterRow[]): number =>
  letters.filter(({ sameAs }) => sameAs === undefined).length;

const isHandedDown = (state: HandoverState | undefined): boolean =>
  state?.record.decision === 'handDown';

const isUnfit = ({ record: { releasable, bearable, usable } }: HandoverState): boolean =>
  [releasable, bearable, usable].includes(false);

/** Whether any step on record speaks against the item: wish, offer, assessment or decision. */
function isRefused(state: HandoverState | undefined): boolean {
  if (state === undefined) return false;
  const { wish, offer, decision } = state.record;
  return wish === 'decline' || offer === 'keep' || decision === 'keep' || isUnfit(state);
}

/** Items that name institutions of which the township has none. */
function unplacedIn(
  carried: readonly PowerItem[],
  { institutions, plainNames }: Pick<OfTownship, 'institutions' | 'plainNames'>,
): readonly string[] | undefined {
  if (institutions === undefined) return undefined;
  const names = new Set(institutions.map(({ name }) => plainName(name)));
  return carried
    .filter((item) => item.institutions.length > 0)
    .filter(({ id }) => !plainNames.get(id)?.some((name) => names.has(name)))
    .map(({ id }) => id);
}
