import { groupBy } from '../base/groupBy.ts';
import type { Baseline, Institution } from '../model/baseline.ts';
import type { InstitutionRow } from '../model/plan.ts';
import type { OwnInstitution, SetUpPlan, SetUpRow } from '../model/setUpPlan.ts';
import { plainName } from '../policy/plainName.ts';
import { groupChanges } from './groupChanges.ts';
import { uniformKey } from './names.ts';
import { requestedCounts } from './requestedCounts.ts';
import { reviewChanges } from './reviewChanges.ts';

/**
 * What townships made of the institutions they may set up themselves (自主设置), side by side, and
 * the changes with the approval that each needs.
 *
 * @param rows limits and counts, from `limitInstitutions`
 * @returns nothing where the workbook lists neither institutions nor changes
 */
export function compareSetUps(
  baseline: Baseline,
  rows: readonly InstitutionRow[],
): SetUpPlan | undefined {
  const { institutions, institutionChanges } = baseline;
  if (institutions === undefined && institutionChanges === undefined) return undefined;
  const chosen = (institutions ?? []).filter((one) => uniformKey(one) === undefined);
  const own = ownInstitutions(chosen);
  const changes = reviewChanges(baseline);
  return {
    ...{ own, rows: setUps(chosen, own, rows), changes },
    groups: groupChanges(changes),
    requested: requestedCounts(changes, rows),
  };
}

function ownInstitutions(chosen: readonly Institution[]): readonly OwnInstitution[] {
  const byName = groupBy(chosen, ({ kind, name }) => `${kind}/${plainName(name)}`);
  return [...byName.values()]
    .map(([first, ...others]): OwnInstitution => {
      const townships = [first, ...others].map(({ township }) => township);
      return { kind: first.kind, name: plainName(first.name), townships: [...new Set(townships)] };
    })
    .sort((a, b) => b.townships.length - a.townships.length || compare(keyOf(a), keyOf(b)));
}

const keyOf = ({ kind, name }: Pick<OwnInstitution, 'kind' | 'name'>): string => `${kind}/${name}`;

function setUps(
  chosen: readonly Institution[],
  own: readonly OwnInstitution[],
  rows: readonly InstitutionRow[],
): readonly SetUpRow[] {
  const byTownship = groupBy(chosen, ({ township }) => township);
  const alone = new Set(own.filter(({ townships }) => townships.length === 1).map(keyOf));
  const listed = rows.filter(({ groups }) => groups.office.actual !== undefined);
  const found = listed.map(({ township, sizeClass, groups }) => {
    const mine = (byTownship.get(township) ?? [])
      .map(({ kind, name }) => ({ kind, name: plainName(name) }))
      .sort((a, b) => compare(b.kind, a.kind) || compare(a.name, b.name));
    return {
      township,
      sizeClass,
      own: mine.map(({ name }) => name),
      alone: mine.filter((one) => alone.has(keyOf(one))).map(({ name }) => name),
      free: freeOf(groups),
      pattern: `${String(sizeClass)}:${mine.map(keyOf).join('|')}`,
    };
  });
  const alike = groupBy(found, ({ pattern }) => pattern);
  const most = new Map<number | undefined, number>();
  for (const [{ sizeClass }, ...others] of alike.values())
    most.set(sizeClass, Math.max(most.get(sizeClass) ?? 0, others.length + 1));
  return found.map(({ pattern, ...row }) => {
    const count = alike.get(pattern)?.length ?? 1;
    return { ...row, alike: count, isUsual: count > 1 && count === most.get(row.sizeClass) };
  });
}

function freeOf({ office, centre }: InstitutionRow['groups']): number | undefined {
  if (office.limit === undefined || centre.limit === undefined) return undefined;
  return office.limit + centre.limit - (office.actual ?? 0) - (centre.actual ?? 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
