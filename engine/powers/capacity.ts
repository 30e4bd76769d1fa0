import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { PowerItem } from '../model/powers.ts';
import type { PowersRow } from '../model/powersPlan.ts';
import type { Policy } from '../policy/policy.ts';

/** What a township exercises, and what else is open to it. */
export interface Burden {
  readonly carried: readonly PowerItem[];
  /** Delegated items that are open to it, offered or undecided, and not carried. */
  readonly open: readonly PowerItem[];
  readonly certified: number | undefined;
}

/** What an item asks for and an officer can bear, in points; absent while pending. */
export type Bearing = Pick<Policy['powers'], 'effortPerItem' | 'capacityPerOfficer'>;

type Capacity = Pick<
  PowersRow,
  'effort' | 'effortPerOfficer' | 'capacity' | 'spare' | 'couldTake' | 'giveBack' | 'beyond'
>;

/**
 * Effort of what is exercised against what the certified officers can bear.
 *
 * Effort counts in thousandths of a point, so that sums are exact. Items to take go by least effort,
 * items to give back by greatest, ties by place in the register. Only delegated items can be given
 * back: statutory ones are the law's, conferred ones the province's.
 */
export function capacityOf({ carried, open, certified }: Burden, bearing: Bearing): Capacity {
  const efforts = new Map<string, number>();
  for (const { id, effort } of [...carried, ...open]) {
    const points = effort ?? bearing.effortPerItem;
    if (points === undefined) return {};
    efforts.set(id, roundHalfAwayFromZero(points * THOUSAND));
  }
  const of = ({ id }: PowerItem): number => efforts.get(id) ?? 0;
  const load = carried.reduce((sum, item) => sum + of(item), 0);
  const effort = load / THOUSAND;
  if (certified === undefined) return { effort };
  const perOfficer = certified === 0 ? undefined : effort / certified;
  const threshold = bearing.capacityPerOfficer;
  if (threshold === undefined) return { effort, effortPerOfficer: perOfficer };
  const bearable = roundHalfAwayFromZero(threshold * THOUSAND) * certified;
  const taken = takenWithin(
    bearable - load,
    [...open].sort((a, b) => of(a) - of(b)),
    of,
  );
  const given = givenBack(load - bearable, carried, of);
  return {
    effort,
    effortPerOfficer: perOfficer,
    capacity: bearable / THOUSAND,
    spare: (bearable - load) / THOUSAND,
    couldTake: taken,
    giveBack: given.ids,
    beyond: given.beyond / THOUSAND,
  };
}

const THOUSAND = 1000;

function takenWithin(
  spare: number,
  items: readonly PowerItem[],
  of: (item: PowerItem) => number,
): readonly string[] {
  const ids: string[] = [];
  let left = spare;
  for (const item of items) {
    left -= of(item);
    if (left < 0) break;
    ids.push(item.id);
  }
  return ids;
}

function givenBack(
  excess: number,
  carried: readonly PowerItem[],
  of: (item: PowerItem) => number,
): { readonly ids: readonly string[]; readonly beyond: number } {
  const delegated = carried
    .filter((item) => item.route === 'delegated' && of(item) > 0)
    .sort((a, b) => of(b) - of(a));
  const ids: string[] = [];
  let left = excess;
  for (const item of delegated) {
    if (left <= 0) break;
    left -= of(item);
    ids.push(item.id);
  }
  return { ids, beyond: Math.max(0, left) };
}
