import type { Baseline } from '../model/baseline.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { WorkloadTable } from '../model/plan.ts';
import type { Policy } from '../policy/policy.ts';

/** What the pool of one ledger is seen by. */
export interface PoolInput {
  readonly kind: QuotaKind;
  readonly baseline: Baseline;
  readonly policy: Policy;
  readonly workload: WorkloadTable;
}
