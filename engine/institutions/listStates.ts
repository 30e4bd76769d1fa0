import { groupBy } from '../base/groupBy.ts';
import type { Institution } from '../model/baseline.ts';
import type { InstitutionChange } from '../model/institutionChange.ts';
import type { ListState } from '../model/setUpPlan.ts';
import { plainName } from '../policy/plainName.ts';

/**
 * Whether the list of institutions is as the changes left it. A rename keeps the id; what was set up
 * is listed; what was abolished or merged is not, and what a merger went into is.
 *
 * Only the last change of an id is held against the list, since it undoes the earlier ones; what a
 * merger went into may have been changed afterwards. A township that lists nothing is passed over.
 *
 * @param done changes carried out
 * @returns by change; one change of each id
 */
export function listStates(
  done: readonly InstitutionChange[],
  institutions: readonly Institution[],
): ReadonlyMap<InstitutionChange, ListState> {
  const listed = groupBy(institutions, ({ township }) => township);
  const changes = groupBy(done, ({ township }) => township);
  return new Map(
    [...changes].flatMap(([township, own]) => {
      const list = listed.get(township);
      if (list === undefined) return [];
      const byId = groupBy(own, ({ id }) => id);
      return [...byId.values()].map((some): readonly [InstitutionChange, ListState] => {
        const last = some.reduce((one, next) => (dayOf(next) >= dayOf(one) ? next : one));
        return [last, stateOf(last, list, own)];
      });
    }),
  );
}

const dayOf = ({ effectiveFrom }: InstitutionChange): string => effectiveFrom ?? '';

function stateOf(
  change: InstitutionChange,
  list: readonly Institution[],
  changes: readonly InstitutionChange[],
): ListState {
  const { id, matter, before, after } = change;
  const now = list.find((one) => one.id === id);
  if (matter === 'rename' || matter === 'establish') {
    const isNamed = (one: Institution): boolean => isSame(one.name, after);
    if (now !== undefined) return after === undefined || isNamed(now) ? 'asChanged' : 'otherName';
    return matter === 'establish' && list.some(isNamed) ? 'asChanged' : 'unlisted';
  }
  const isTarget = (one: Institution): boolean => isSame(one.name, after) || one.id === after;
  const left = now ?? list.find((one) => one.id === undefined && isSame(one.name, before));
  if (left !== undefined && !(matter === 'merge' && isTarget(left))) return 'stillListed';
  if (matter === 'abolish' || after === undefined || list.some(isTarget)) return 'asChanged';
  const wasChanged = changes.some(
    (one) => isSame(one.before ?? '', after) && dayOf(one) >= dayOf(change),
  );
  return wasChanged ? 'asChanged' : 'targetUnlisted';
}

const isSame = (name: string, other: string | undefined): boolean =>
  other !== undefined && plainName(name) === plainName(other);
