import type { Baseline } from '../model/baseline.ts';
import { QUOTA_KINDS, type Ledger } from '../model/ledger.ts';
import type { StaffingRow } from '../model/plan.ts';

/**
 * Sets people against posts, for every township and ledger.
 *
 * Approved posts and people in post must be there, or what rests on them is absent: a blank is
 * never zero. The smaller columns beside them (borrowed, lent out, pending arrival, reserved) are
 * kept only by offices that have such cases, so there a blank means that none is stated.
 *
 * Units: posts (名) and people (人); the rate is a share of 1.
 *
 * @returns one row per township and ledger, in the order of `baseline.townships`
 */
export function staff(baseline: Baseline): readonly StaffingRow[] {
  return baseline.townships.flatMap(({ code }) =>
    QUOTA_KINDS.map((kind) => rowOf(code, baseline.posts[code]?.[kind] ?? { kind })),
  );
}

function rowOf(township: string, ledger: Ledger): StaffingRow {
  const { kind, approved, inPost, pendingArrival, reserved, expectedExits } = ledger;
  const present = onDuty(ledger);
  const spare = approved === undefined || inPost === undefined ? undefined : approved - inPost;
  const vacancy = spare === undefined ? undefined : Math.max(0, spare);
  return {
    township,
    kind,
    approved,
    inPost,
    onDuty: present.onDuty,
    onDutySource: present.onDutySource,
    pendingArrival,
    reserved,
    expectedExits,
    vacancy,
    overstaffing: spare === undefined ? undefined : Math.max(0, -spare),
    usable: spare === undefined ? undefined : spare - (pendingArrival ?? 0) - (reserved ?? 0),
    vacancyRate: vacancy === undefined || !approved ? undefined : vacancy / approved,
  };
}

/** 在岗人数: as stated, else in post less those away, plus those borrowed. */
function onDuty(ledger: Ledger): Pick<StaffingRow, 'onDuty' | 'onDutySource'> {
  if (ledger.onDuty !== undefined) return { onDuty: ledger.onDuty, onDutySource: 'stated' };
  if (ledger.inPost === undefined) return {};
  const { lentOut = 0, seconded = 0, longSick = 0, borrowed = 0 } = ledger;
  return {
    onDuty: ledger.inPost - lentOut - seconded - longSick + borrowed,
    onDutySource: 'computed',
  };
}
