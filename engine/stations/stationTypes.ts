import { dayBefore, type IsoDate } from '../base/date.ts';
import type { Station } from '../model/stations.ts';
import type { StationRow, StationType, TypeCount } from '../model/stationPlan.ts';

/** A type that the source counts without naming: 未列名所01. */
const PLACEHOLDER = /^未列名/;

/**
 * Types of stations before the first move and on the cut-off date (5站5所 → 1站4所).
 *
 * A station counts before if it stood on the day before `reformedOn`, and after if it stands on the cut-off
 * date. Without any move nothing has changed: both are what stands now.
 */
export function stationTypes(
  rows: readonly StationRow[],
  reformedOn: IsoDate | undefined,
): readonly StationType[] {
  const types = new Map<string, StationType>();
  for (const { station, state } of rows) {
    const { type } = station;
    const held = types.get(type) ?? {
      type,
      group: groupOf(type),
      before: 0,
      after: 0,
      isPlaceholder: PLACEHOLDER.test(type),
    };
    const isPresent = state === 'present';
    const wasThere = reformedOn === undefined ? isPresent : stoodBefore(station, reformedOn);
    types.set(type, {
      ...held,
      before: held.before + (wasThere ? 1 : 0),
      after: held.after + (isPresent ? 1 : 0),
    });
  }
  return [...types.values()];
}

/** By the end of the name, before the number of a placeholder; 执法中队 is neither 站 nor 所. */
function groupOf(type: string): StationType['group'] {
  const name = type.replace(/\d+$/, '');
  return name.endsWith('站') ? 'station' : name.endsWith('所') ? 'office' : 'other';
}

/** Whether a station stood on the day before: it had begun, and had not ended. */
const stoodBefore = ({ from, until }: Station, day: IsoDate): boolean =>
  (from === undefined || from < day) && (until === undefined || until >= dayBefore(day));

/** How many types of 站, of 所 and of neither have at least one station. */
export function typeCount(types: readonly StationType[], when: 'before' | 'after'): TypeCount {
  const count = (group: StationType['group']): number =>
    types.filter((one) => one[when] > 0 && one.group === group).length;
  return { stations: count('station'), offices: count('office'), others: count('other') };
}
