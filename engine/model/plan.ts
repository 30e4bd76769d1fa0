import type { IsoDate } from '../base/date.ts';
import type { LedgerAdjustment } from './adjustment.ts';
import type { EnforcementRow } from './enforcementPlan.ts';
import type { InstitutionRow } from './institutionPlan.ts';
import type { JointPlan } from './jointPlan.ts';
import type { QuotaKind } from './ledger.ts';
import type { LedgerPlan } from './ledgerPlan.ts';
import type { LineageGroup } from './lineage.ts';
import type { MobilePool } from './mobile.ts';
import type { DutiesPlan, PowersPlan } from './powersPlan.ts';
import type { ProblemRow } from './problems.ts';
import type { ReconciliationRow } from './reconciliationPlan.ts';
import type { SetUpPlan } from './setUpPlan.ts';
import type { StaffingRow } from './staffingPlan.ts';
import type { StationPlan } from './stationPlan.ts';
import type { UseRow } from './usePlan.ts';
import type { WorkloadTable } from './workload.ts';

// Rows of the stages, each with its idea; what has to do with the whole plan asks here.
export type * from './workload.ts';
export type * from './division.ts';
export type * from './ledgerPlan.ts';
export type * from './staffingPlan.ts';
export type * from './enforcementPlan.ts';
export type * from './institutionPlan.ts';
export type * from './reconciliationPlan.ts';

/** What we propose (方案): every stage's numbers, in the planner's order of townships. */
export interface Plan {
  readonly asOf: IsoDate;
  readonly workload: WorkloadTable;
  readonly ledgers: Readonly<Record<QuotaKind, LedgerPlan>>;
  /** 机动编制: what is out, what is left, and requests in the proposed order. */
  readonly mobile: Readonly<Record<QuotaKind, MobilePool>>;
  /** 沿革: rows by predecessor and day. */
  readonly lineage: readonly LineageGroup[];
  /** Distance from the full recalculation and this year's step, in every scope. */
  readonly adjustment: Readonly<Record<QuotaKind, LedgerAdjustment>>;
  readonly staffing: readonly StaffingRow[];
  readonly use: readonly UseRow[];
  readonly enforcement: readonly EnforcementRow[];
  readonly institutions: readonly InstitutionRow[];
  /** Absent where the workbook has no sheet of powers. */
  readonly powers?: PowersPlan | undefined;
  /** Absent where the workbook has no sheet of duties. */
  readonly duties?: DutiesPlan | undefined;
  /** Absent where the workbook lists neither institutions nor changes of them. */
  readonly setUps?: SetUpPlan | undefined;
  /** Absent where the workbook lists no stations. */
  readonly stations?: StationPlan | undefined;
  /** Absent where the workbook has no sheet of stations, liaison, calls or teams. */
  readonly joint?: JointPlan | undefined;
  /** The four problems before and after; absent in the bare stages. */
  readonly problems?: readonly ProblemRow[] | undefined;
  readonly reconciliation: readonly ReconciliationRow[];
}

/** Posts, people and officers of a plan: what the next year is made from. */
export type PlannedNumbers = Pick<
  Plan,
  'workload' | 'mobile' | 'ledgers' | 'staffing' | 'enforcement'
>;
