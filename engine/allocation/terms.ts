import type { Baseline } from '../model/baseline.ts';
import type { Ledger, QuotaKind } from '../model/ledger.ts';
import type { StepBounds } from '../model/adjustment.ts';
import type { AllocationScope, LedgerRow } from '../model/plan.ts';
import type { SizeClass } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';

/** What a stage below needs to know about one ledger before it divides anything. */
export interface LedgerCase {
  readonly kind: QuotaKind;
  readonly baseline: Baseline;
  readonly policy: Policy;
  /** Size class by township code, given or derived. */
  readonly sizeClasses: ReadonlyMap<string, SizeClass>;
  /** Posts converted from loans since the sheet was filled, by township code. */
  readonly converted?: ReadonlyMap<string, number> | undefined;
  /** What is divided; absent: as the parameter says. */
  readonly scope?: AllocationScope | undefined;
  /** `paced`: bounds of this year's step by township code, and what is missing for them. */
  readonly step?:
    | { readonly bounds: ReadonlyMap<string, StepBounds>; readonly missing: readonly string[] }
    | undefined;
}

/** The parameters of one ledger, told apart by its kind in one place. */
export function ledgerPolicy(
  { quota }: Policy,
  kind: QuotaKind,
): {
  readonly total: number | undefined;
  readonly mobile: number | undefined;
  readonly floors: Readonly<Record<string, number | undefined>>;
  readonly ceilings: Readonly<Record<string, number | undefined>>;
} {
  return kind === 'administrative'
    ? {
        total: quota.totalAdministrative,
        mobile: quota.mobileAdministrative,
        floors: quota.floorAdministrative,
        ceilings: quota.ceilingAdministrative,
      }
    : {
        total: quota.totalPublicInstitution,
        mobile: quota.mobilePublicInstitution,
        floors: quota.floorPublicInstitution,
        ceilings: quota.ceilingPublicInstitution,
      };
}

/** What stands fixed around one township before the pool is divided. Posts. */
export type Terms = Pick<
  LedgerRow,
  | 'township'
  | 'current'
  | 'converted'
  | 'requested'
  | 'leadership'
  | 'leadershipSource'
  | 'floor'
  | 'ceiling'
>;

/** Current posts and what loans have turned into posts since. */
export const presentPosts = ({
  current,
  converted = 0,
}: Pick<Terms, 'current' | 'converted'>): number | undefined =>
  current === undefined ? undefined : current + converted;

/**
 * Leadership and bounds of one township in one ledger.
 *
 * Leadership 领导职数对应编制 comes from the posts sheet, else from the leadership sheet (both ranks
 * given), else from the table by size class, else it is pending. 事业: leaders stand inside basic
 * posts, so it is 0. Bounds hold for basic posts: the township's own cell, else the table by class.
 */
export function termsOf(township: string, of: LedgerCase): Terms {
  const ledger: Ledger | undefined = of.baseline.posts[township]?.[of.kind];
  const sizeClass = of.sizeClasses.get(township);
  const byClass = (table: Readonly<Record<string, number | undefined>>): number | undefined =>
    sizeClass === undefined ? undefined : table[String(sizeClass)];
  const { floors, ceilings } = ledgerPolicy(of.policy, of.kind);
  const { leadership, leadershipSource } = leadershipOf(township, of, byClass);
  return {
    township,
    current: ledger?.approved,
    converted: of.converted?.get(township),
    requested: ledger?.requested,
    leadership,
    leadershipSource,
    floor: ledger?.floor ?? byClass(floors),
    ceiling: ledger?.ceiling ?? byClass(ceilings),
  };
}

function leadershipOf(
  township: string,
  of: LedgerCase,
  byClass: (table: Readonly<Record<string, number | undefined>>) => number | undefined,
): Pick<Terms, 'leadership' | 'leadershipSource'> {
  if (of.kind === 'publicInstitution') return { leadership: 0 };
  const stated = of.baseline.posts[township]?.administrative.leadership;
  if (stated !== undefined) return { leadership: stated, leadershipSource: 'posts' };
  const ranks = of.baseline.leadership[township];
  if (ranks?.principalApproved !== undefined && ranks.deputyApproved !== undefined)
    return {
      leadership: ranks.principalApproved + ranks.deputyApproved,
      leadershipSource: 'leadershipSheet',
    };
  const table = byClass(of.policy.quota.leadershipByClass);
  return table === undefined ? {} : { leadership: table, leadershipSource: 'table' };
}
