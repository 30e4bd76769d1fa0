import type { IsoDate } from '../base/date.ts';
import type { Handover, PowerItem, Powers } from '../model/powers.ts';
import type {
  HandoverRecord,
  HandoverState,
  HandoverStep,
  OwnHandover,
} from '../model/powersPlan.ts';
import type { Township } from '../model/township.ts';

/** States by township and item number: `code/number`. */
export type HandoverStates = ReadonlyMap<string, HandoverState>;

/**
 * Where every delegated item stands with every township.
 *
 * Rows are laid over one another in their order, cell by cell. A row without townships speaks of
 * those that the item's list is open to: all for the base list, those of the role for a special
 * one. A decision of a day after `asOf` has not been taken: what stood before it stands. Costs rows × items × townships at most, and one state for each pair that a row names.
 */
export function handoverStates(
  { items, handovers }: Powers,
  townships: readonly Township[],
  asOf: IsoDate,
): HandoverStates {
  const byId = new Map(items.map((item) => [item.id, item]));
  const states = new Map<string, HandoverState>();
  for (const row of handovers) {
    const { items: ids, townships: codes, ...cells } = row;
    const stated = withoutBlanks(cells);
    const said = stated.decision === undefined ? stated : upTo(asOf, stated);
    const saidBy = stepsIn(said, row);
    const named = codes && new Set(codes);
    for (const item of ids.flatMap((id) => byId.get(id) ?? [])) {
      if (item.route !== 'delegated') continue;
      for (const township of townships) {
        if (named ? !named.has(township.code) : !isOpenTo(item, township)) continue;
        const key = `${township.code}/${item.id}`;
        const before = states.get(key);
        const record = upTo(asOf, before ? { ...before.record, ...said } : said);
        const wishes = named !== undefined && said.wish === 'take';
        const declines = said.wish === 'decline';
        states.set(key, {
          item: item.id,
          township: township.code,
          department: item.department,
          step: stepOf(record),
          chosen: !declines && (wishes || before?.chosen === true),
          record,
          saidBy: before ? { ...before.saidBy, ...saidBy } : saidBy,
        });
      }
    }
  }
  return states;
}

/** Rows that name statutory or conferred items: nobody hands those down, so no state follows. */
export function ownHandovers({ items, handovers }: Powers): readonly OwnHandover[] {
  const own = new Set(items.flatMap(({ id, route }) => (route === 'delegated' ? [] : [id])));
  return handovers.flatMap(({ items: ids, cell }) => {
    const named = ids.filter((id) => own.has(id));
    return named.length === 0 ? [] : [{ items: named, cell }];
  });
}

/** Whether the item's list is open to the township: the base list to all, a special one by role. */
export const isOpenTo = ({ list }: PowerItem, { role }: Township): boolean =>
  list === undefined || list === 'base' || list === role;

/** Steps done in order; a later one without an earlier does not count. */
function stepOf(record: HandoverRecord): number {
  const { wish, offer, releasable, bearable, usable, decision } = record;
  const done = [
    wish !== undefined,
    offer !== undefined,
    releasable !== undefined && bearable !== undefined && usable !== undefined,
    decision !== undefined,
  ];
  const open = done.indexOf(false);
  return open < 0 ? done.length : open;
}

/** A record without the decision that it dates after the cut-off date. */
function upTo(asOf: IsoDate, record: HandoverRecord): HandoverRecord {
  const { decidedOn } = record;
  if (decidedOn === undefined || decidedOn <= asOf) return record;
  return withoutBlanks({
    ...record,
    ...{ decision: undefined, document: undefined, decidedOn: undefined },
  });
}

/** The steps that a row speaks of. */
function stepsIn(said: HandoverRecord, row: Handover): HandoverState['saidBy'] {
  const { wish, offer, releasable, bearable, usable, decision, document, decidedOn } = said;
  const isAssessed = [releasable, bearable, usable].some((one) => one !== undefined);
  const spoken: Readonly<Record<HandoverStep, boolean>> = {
    ...{ wished: wish !== undefined, offered: offer !== undefined },
    assessed: isAssessed,
    decided: [decision, document, decidedOn].some((one) => one !== undefined),
  };
  return Object.fromEntries(
    Object.entries(spoken).flatMap(([step, isSpoken]) => (isSpoken ? [[step, row]] : [])),
  );
}

const withoutBlanks = (said: HandoverRecord): HandoverRecord =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
