import type { LedgerAdjustment } from '../model/adjustment.ts';
import type { Baseline } from '../model/baseline.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { StaffingRow } from '../model/plan.ts';
import type { UseOfWay, UseRequest, UseRow } from '../model/usePlan.ts';

/**
 * Plans the use of posts (年度用编计划): what each township may take on, and what it is given of what
 * it asks for.
 *
 * An over-staffed township gets nobody, and nobody at all comes while hiring is frozen (一次核减、逐步
 * 消化). A full one gets as many as are expected to leave (出一进一), any other its usable posts. Requests are served in their own order until the limit is reached, so the
 * office ranks them by moving rows. Where posts or people are blank nothing is proposed.
 *
 * @param staffing one row per township and ledger
 * @param freeze whether hiring is frozen, by ledger
 * @returns one row for each of them, in the same order
 */
export function planUse(
  baseline: Baseline,
  staffing: readonly StaffingRow[],
  freeze: Freeze,
): readonly UseRow[] {
  const requests = new Map<string, UseRequest[]>();
  for (const one of baseline.useRequests ?? []) {
    const key = `${one.township}/${one.kind}`;
    requests.set(key, [...(requests.get(key) ?? []), one]);
  }
  return staffing.map((row) =>
    rowOf(row, requests.get(`${row.township}/${row.kind}`) ?? [], limitOf(row, freeze)),
  );
}

/** Of the year's step, whether nobody may be taken on. */
type Freeze = Readonly<Record<QuotaKind, Pick<LedgerAdjustment, 'isHiringFrozen'>>>;

/** How many people may come, and why no more. */
type Limit = Pick<UseRow, 'limit' | 'limitBasis'>;

function rowOf(staffing: StaffingRow, requests: readonly UseRequest[], limited: Limit): UseRow {
  const { township, kind } = staffing;
  const ways = served(requests, limited.limit);
  if (requests.length === 0) return { township, kind, ...limited, ways };
  const requested = requests.reduce((sum, { people }) => sum + people, 0);
  const proposed =
    limited.limit === undefined
      ? undefined
      : ways.reduce((sum, one) => sum + (one.proposed ?? 0), 0);
  return { township, kind, ...limited, requested, proposed, ways };
}

function limitOf(row: StaffingRow, freeze: Freeze): Limit {
  const { kind, vacancy, overstaffing, usable, expectedExits = 0 } = row;
  if (vacancy === undefined || overstaffing === undefined || usable === undefined) return {};
  if (overstaffing > 0) return { limit: 0, limitBasis: 'overstaffed' };
  if (freeze[kind].isHiringFrozen === true) return { limit: 0, limitBasis: 'frozen' };
  if (usable > 0) return { limit: usable, limitBasis: 'usable' };
  if (vacancy > 0) return { limit: 0, limitBasis: 'committed' };
  // Who is approved to come takes the place of one who leaves, and so does a reserved post: of a full
  // township both stand in `usable`, below 0.
  return { limit: Math.max(0, expectedExits + usable), limitBasis: 'oneForOne' };
}

/** Requests in their order, each as far as the limit still goes. */
function served(requests: readonly UseRequest[], limit: number | undefined): readonly UseOfWay[] {
  if (limit === undefined) return requests.map((request) => ({ request }));
  let left = limit;
  return requests.map((request) => {
    const proposed = Math.min(request.people, left);
    left -= proposed;
    return { request, proposed };
  });
}
