import type { QuotaKind } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { ParameterInForce, Policy } from '../policy/policy.ts';

const TOTALS: Readonly<Record<string, QuotaKind>> = {
  'quota.totalAdministrative': 'administrative',
  'quota.totalPublicInstitution': 'publicInstitution',
};

/**
 * The parameters as the plan used them.
 *
 * A total T that nobody set stands as the sum of current posts, and is shown as the assumption it
 * is; everything else is as in force.
 */
export function parametersShown({ policy, plan }: Report<Policy>): readonly ParameterInForce[] {
  return policy.inForce.map((one): ParameterInForce => {
    const kind = TOTALS[one.id];
    const total = kind && plan.ledgers[kind].total;
    return one.value === undefined && total?.source === 'sum'
      ? { ...one, value: total.posts }
      : one;
  });
}
