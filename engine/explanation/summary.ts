import type { IsoDate } from '../base/date.ts';
import type { PlanStatus } from '../model/baseline.ts';
import type { QuotaKind } from '../model/ledger.ts';
import type { Approval, Severity } from '../model/notice.ts';
import type { LedgerPlan, Plan } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { chainColumn, movementOf, type ChainColumn, type Movement } from './movement.ts';
import { parametersShown } from './parametersShown.ts';
import { poolSummary, stepSummary, type PoolSummary, type StepSummary } from './stepSummary.ts';

/** One ledger in numbers. Posts, unless it says townships. */
export interface LedgerSummary {
  readonly kind: QuotaKind;
  readonly status: LedgerPlan['status'];
  /** T. */
  readonly total?: number | undefined;
  /** Whether T was set, or the sum of current posts stands in as an assumption. */
  readonly totalSource?: 'parameter' | 'sum' | undefined;
  /** M. */
  readonly mobile?: number | undefined;
  /** Σ leadership. */
  readonly leadership?: number | undefined;
  /** B. */
  readonly basic?: number | undefined;
  /** The furthest complete column of the chain: what the plan stands at. */
  readonly column?: ChainColumn | undefined;
  /** Against current posts; absent where nothing can be compared. */
  readonly movement?: Movement | undefined;
  /** This year's step towards the targets, whatever the scope. */
  readonly step: StepSummary;
  /** 机动编制. */
  readonly pool: PoolSummary;
  /** Townships held out. */
  readonly heldOut: number;
  /** Ids of fields and parameters that are missing. */
  readonly missing: readonly string[];
}

/** The plan in numbers: what a command prints on one screen. */
export interface Summary {
  readonly county?: string | undefined;
  readonly asOf: IsoDate;
  readonly status: PlanStatus;
  readonly townships: number;
  readonly ledgers: Readonly<Record<QuotaKind, LedgerSummary>>;
  /** Problems by severity; what is pending is counted apart. */
  readonly problems: Readonly<Record<Severity, number>>;
  /** Problems that need approval, by the level that must agree. */
  readonly approvals: Readonly<Record<Approval, number>>;
  /** Parameters still to be set (待设置). */
  readonly pending: number;
  /** Parameters that are assumed, a total T taken from current posts included. */
  readonly assumptions: number;
  readonly parameters: number;
  /** Rules of which nothing could be determined. */
  readonly notAssessed: number;
}

/** Counts a report; the numbers are the same in every language. */
export function summary(report: Report<Policy>): Summary {
  const { baseline, findings, outcomes } = report;
  const parameters = parametersShown(report);
  const problems = findings.filter(({ notice }) => notice.pending !== true);
  const withSeverity = (severity: Severity): number =>
    problems.filter(({ notice }) => notice.severity === severity).length;
  const withApproval = (approval: Approval): number =>
    problems.filter(({ notice }) => notice.approval === approval).length;
  return {
    county: baseline.county.name,
    asOf: baseline.asOf,
    status: baseline.county.status ?? 'draft',
    townships: baseline.townships.length,
    ledgers: {
      administrative: ledgerSummary('administrative', report.plan),
      publicInstitution: ledgerSummary('publicInstitution', report.plan),
    },
    problems: {
      error: withSeverity('error'),
      warning: withSeverity('warning'),
      info: withSeverity('info'),
    },
    approvals: {
      county: withApproval('county'),
      prefecture: withApproval('prefecture'),
      province: withApproval('province'),
      central: withApproval('central'),
    },
    pending: parameters.filter(({ basis }) => basis === 'pending').length,
    assumptions: parameters.filter(({ basis }) => basis === 'assumption').length,
    parameters: parameters.length,
    notAssessed: outcomes.filter(
      ({ met, breached, undetermined }) => met + breached === 0 && undetermined > 0,
    ).length,
  };
}

/** One ledger of a plan in numbers; asks no rule. */
export function ledgerSummary(
  kind: QuotaKind,
  { ledgers, adjustment, mobile }: Plan,
): LedgerSummary {
  const ledger = ledgers[kind];
  return {
    kind: ledger.kind,
    status: ledger.status,
    total: ledger.total?.posts,
    totalSource: ledger.total?.source,
    mobile: ledger.mobile,
    leadership: ledger.leadership,
    basic: ledger.basic,
    column: chainColumn(ledger),
    movement: movementOf(ledger),
    step: stepSummary(adjustment[kind]),
    pool: poolSummary(mobile[kind]),
    heldOut: ledger.rows.filter(({ heldOut }) => heldOut !== undefined).length,
    missing: ledger.missing,
  };
}
