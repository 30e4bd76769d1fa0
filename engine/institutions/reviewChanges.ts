import { remembered } from '../base/remembered.ts';
import type { Baseline, Institution } from '../model/baseline.ts';
import {
  DECIDING_LEVELS,
  type DecidingLevel,
  type InstitutionChange,
} from '../model/institutionChange.ts';
import type { ChangeRow } from '../model/setUpPlan.ts';
import { listStates } from './listStates.ts';
import { uniformKey } from './names.ts';

/**
 * Changes of institutions beside the approval they need (条例第九条; the report, （二）).
 *
 * An office is a body of the township's government: the government above approves. Uniform
 * institutions are the county's to change. A centre of the township's own choice is its own matter.
 * A change without an effective day, or with a later one, is a request. An approval above the
 * township is on record with its level and its document.
 */
export const reviewChanges = ({
  institutionChanges,
  institutions,
  asOf,
}: Baseline): readonly ChangeRow[] => reviewed({ institutionChanges, institutions, asOf });

/** No parameter has a say in it. */
const reviewed = remembered(
  ({
    institutionChanges = [],
    institutions = [],
    asOf,
  }: Pick<Baseline, 'institutionChanges' | 'institutions' | 'asOf'>): readonly ChangeRow[] => {
    const byId = new Map(
      institutions.flatMap((one) =>
        one.id === undefined ? [] : [[idKey(one.township, one.id), one]],
      ),
    );
    const isCarriedOut = ({ effectiveFrom }: InstitutionChange): boolean =>
      effectiveFrom !== undefined && effectiveFrom <= asOf;
    const onList = listStates(institutionChanges.filter(isCarriedOut), institutions);
    return institutionChanges.map((change) => {
      const { kind, approvedBy } = change;
      const now = byId.get(idKey(change.township, change.id));
      const isUniform = isUniformChange(change, now);
      const needed: DecidingLevel = kind === 'office' || isUniform ? 'county' : 'township';
      return {
        change,
        state: isCarriedOut(change) ? ('carriedOut' as const) : ('requested' as const),
        ...{ isUniform, needed },
        isApproved:
          levelOf(approvedBy) >= levelOf(needed) &&
          (needed === 'township' || (change.document ?? '').trim() !== ''),
        onList: onList.get(change),
      };
    });
  },
);

const idKey = (township: string, id: string): string => `${township}/${id}`;

const levelOf = (level: DecidingLevel | undefined): number =>
  level === undefined ? -1 : DECIDING_LEVELS.indexOf(level);

/** By the names before and after, or by what the list says of the institution now. */
function isUniformChange(
  { township, kind, before, after }: InstitutionChange,
  now: Institution | undefined,
): boolean {
  if (now !== undefined && uniformKey(now) !== undefined) return true;
  return [before, after].some(
    (name) => name !== undefined && uniformKey({ township, kind, name }) !== undefined,
  );
}
