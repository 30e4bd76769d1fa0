import type { EnforcementStaff } from '../model/baseline.ts';
import type { YearFlow } from '../model/forecast.ts';
import type { Policy } from '../policy/policy.ts';
import { PERSON } from './people.ts';

const COUNTS = ['officers', 'civilServants', 'certified', 'auxiliaries'] as const;

/** What each count of a township is still owed, in millionths of a person. */
export type OfficersOwed = Partial<Readonly<Record<(typeof COUNTS)[number], number>>>;

/**
 * Enforcement staff after a year in which people left.
 *
 * Each count falls in the proportion of the township's people who left, as the floor of the running
 * expectation; with `net` those hired take over the duty of those who left. Nobody becomes an
 * officer here, and a certificate holder stays one of the officers. Co-located staff are the
 * county's and stay.
 */
export function officersAfter(
  staff: EnforcementStaff,
  flows: readonly YearFlow[],
  of: { readonly owed: OfficersOwed; readonly policy: Policy },
): { readonly staff: EnforcementStaff; readonly owed: OfficersOwed } {
  const people = flows.reduce((sum, { before }) => sum + before, 0);
  const isNet = of.policy.forecast.officersFollow !== 'all';
  const gone = flows.reduce(
    (sum, { exits, hires }) => sum + Math.max(0, exits - (isNet ? hires : 0)),
    0,
  );
  if (people === 0 || gone === 0) return { staff, owed: of.owed };
  const owed: Partial<Record<(typeof COUNTS)[number], number>> = { ...of.owed };
  const after: Partial<Record<(typeof COUNTS)[number], number>> = {};
  for (const count of COUNTS) {
    const held = staff[count];
    if (held === undefined) continue;
    const due = (owed[count] ?? 0) + Math.floor((held * gone * PERSON) / people);
    const left = Math.min(held, Math.floor(due / PERSON));
    owed[count] = due - left * PERSON;
    after[count] = held - left;
  }
  const { officers } = after;
  const among = (count: number | undefined): number | undefined =>
    count === undefined || officers === undefined ? count : Math.min(count, officers);
  return {
    staff: {
      ...staff,
      ...after,
      civilServants: among(after.civilServants),
      certified: among(after.certified),
    },
    owed,
  };
}
