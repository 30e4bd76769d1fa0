import { adjust } from './adjustment/adjust.ts';
import { convertedPosts, lend } from './adjustment/lend.ts';
import { settle } from './adjustment/settle.ts';
import { allocateLedger } from './allocation/allocateLedger.ts';
import { measureWorkload } from './allocation/measureWorkload.ts';
import type { LedgerCase } from './allocation/terms.ts';
import { requireOfficers } from './enforcement/requireOfficers.ts';
import { classOf } from './institutions/sizeClass.ts';
import type { LedgerAdjustment } from './model/adjustment.ts';
import type { Baseline } from './model/baseline.ts';
import type { QuotaKind } from './model/ledger.ts';
import type { LedgerPlan, Plan, PlannedNumbers, WorkloadTable } from './model/plan.ts';
import type { Policy } from './policy/policy.ts';
import { staff } from './staffing/staff.ts';

/** What both ledgers are planned from. */
type LedgersInput = Pick<LedgerCase, 'baseline' | 'policy' | 'sizeClasses'>;

/** Stage 2 of the plan: workload by 3+X, the mobile pool, then each ledger by itself. */
export const planLedgers = (
  of: LedgersInput,
): Pick<Plan, 'workload' | 'mobile' | 'ledgers' | 'adjustment'> => {
  const { workload, mobile, caseOf } = groundOf(of);
  const administrative = planLedger(caseOf('administrative'), workload);
  const publicInstitution = planLedger(caseOf('publicInstitution'), workload);
  return {
    workload,
    mobile,
    ledgers: {
      administrative: administrative.ledger,
      publicInstitution: publicInstitution.ledger,
    },
    adjustment: {
      administrative: administrative.adjustment,
      publicInstitution: publicInstitution.adjustment,
    },
  };
};

/**
 * The numbers of a plan that the next year is made from, and nothing beside them: the same stages,
 * without those that only say more about the same posts.
 *
 * Institutions give a township its size class; the year's step is worked out only where it is what
 * is proposed. For what plans a county again and again, as a simulation does.
 */
export function planNumbers(baseline: Baseline, policy: Policy): PlannedNumbers {
  const sizeClasses = new Map(
    baseline.townships.flatMap((township) => {
      const { sizeClass } = classOf(township, baseline, policy);
      return sizeClass === undefined ? [] : [[township.code, sizeClass] as const];
    }),
  );
  const { workload, mobile, caseOf } = groundOf({ baseline, policy, sizeClasses });
  const ledgerOf = (kind: QuotaKind): LedgerPlan =>
    policy.quota.scope === 'paced'
      ? planLedger(caseOf(kind), workload).ledger
      : allocateLedger({ ...caseOf(kind), scope: policy.quota.scope ?? 'full' }, workload);
  return {
    workload,
    mobile,
    ledgers: {
      administrative: ledgerOf('administrative'),
      publicInstitution: ledgerOf('publicInstitution'),
    },
    staffing: staff(baseline),
    enforcement: requireOfficers(baseline, policy),
  };
}

/** What stands before either ledger is divided. */
function groundOf(of: LedgersInput): Pick<Plan, 'workload' | 'mobile'> & {
  readonly caseOf: (kind: QuotaKind) => LedgerCase;
} {
  const { baseline, policy } = of;
  const workload = measureWorkload(baseline, policy);
  const mobile = {
    administrative: lend({ baseline, policy, workload, kind: 'administrative' }),
    publicInstitution: lend({ baseline, policy, workload, kind: 'publicInstitution' }),
  };
  return {
    workload,
    mobile,
    caseOf: (kind) => ({ ...of, kind, converted: convertedPosts(mobile[kind]) }),
  };
}

/**
 * One ledger: the target by full recalculation, this year's step towards it by the same allocator
 * inside this year's bounds, and of the two (or the increments) the one that is in scope.
 */
function planLedger(
  of: LedgerCase,
  workload: WorkloadTable,
): { readonly ledger: LedgerPlan; readonly adjustment: LedgerAdjustment } {
  const target = allocateLedger({ ...of, scope: 'full' }, workload);
  const { adjustment, bounds } = adjust({ ...of, target });
  const step = { bounds, missing: adjustment.missing };
  const paced = allocateLedger({ ...of, scope: 'paced', step }, workload);
  const { scope } = of.policy.quota;
  const chosen =
    scope === 'paced' ? paced : scope === 'increments' ? allocateLedger(of, workload) : target;
  return { ledger: chosen, adjustment: settle(adjustment, paced) };
}
