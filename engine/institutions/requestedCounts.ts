import { groupBy } from '../base/groupBy.ts';
import type { InstitutionChange } from '../model/institutionChange.ts';
import type { InstitutionRow } from '../model/plan.ts';
import type { ChangeRow, RequestedCount } from '../model/setUpPlan.ts';
import { plainName } from '../policy/plainName.ts';

/**
 * Institutions that a township would have, were all its requests granted, beside its limit.
 *
 * A set-up adds one; an abolition or a merger takes one away; a merger into an institution that is
 * neither listed nor asked for adds that one, once. Institutions of the two kinds are not netted.
 *
 * @param rows limits and counts; townships that list nothing are passed over
 * @returns only those where something is added
 */
export function requestedCounts(
  changes: readonly ChangeRow[],
  rows: readonly InstitutionRow[],
): readonly RequestedCount[] {
  const requests = changes.flatMap(({ state, change }) => (state === 'requested' ? [change] : []));
  const groups = new Map(rows.map(({ township, groups: own }) => [township, own]));
  return [...groupBy(requests, ({ township, kind }) => `${township}/${kind}`).values()].flatMap(
    (some): readonly RequestedCount[] => {
      const [{ township, kind }] = some;
      const group = groups.get(township)?.[kind];
      const adding = addingOf(some, group?.names ?? []);
      const last = adding.at(-1);
      if (group?.actual === undefined || last === undefined) return [];
      const gone = some.filter(({ matter }) => matter === 'abolish' || matter === 'merge').length;
      const { actual, limit } = group;
      return [
        { township, kind, actual, after: actual + adding.length - gone, limit, adding: last },
      ];
    },
  );
}

/** Requests after which one more stands: set-ups, and the first merger into each new institution. */
function addingOf(
  requests: readonly InstitutionChange[],
  names: readonly string[],
): readonly InstitutionChange[] {
  const setUp = requests.filter(({ matter }) => matter === 'establish');
  const there = new Set([...names, ...setUp.flatMap(({ after }) => after ?? [])].map(plainName));
  const into = requests.filter(
    ({ matter, after }) =>
      matter === 'merge' && after !== undefined && !there.has(plainName(after)),
  );
  const first = groupBy(into, ({ after = '' }) => plainName(after));
  return [...setUp, ...[...first.values()].map(([one]) => one)];
}
