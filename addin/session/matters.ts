import type { ApprovalMatter, PlanReport } from '../../engine/index.ts';
import { lazily } from './lazily.ts';

/**
 * The matters of a plan that somebody has to approve, the general procedure last.
 *
 * What a finding names comes first; posts moved among townships, requests for people and for
 * mobile posts are matters of their own, whether or not anything is wrong with them.
 */
export const mattersOf = lazily(
  ({ findings, plan, baseline }: PlanReport): readonly ApprovalMatter[] => {
    const found = findings.flatMap(({ notice: { matter } }) =>
      matter === undefined ? [] : [matter],
    );
    const isMoved = plan.ledgers.administrative.rows.some(
      ({ decided, draft, current }) => (decided ?? draft ?? current) !== current,
    );
    const isAsked = (baseline.useRequests ?? []).length > 0;
    const asksForMobile = (baseline.loans ?? []).some(({ approved }) => approved === undefined);
    return [
      ...new Set<ApprovalMatter>([
        ...found,
        ...(isMoved ? ['administrative-same-level' as const] : []),
        ...(isAsked ? ['use-plan' as const] : []),
        ...(asksForMobile ? ['mobile-posts' as const] : []),
        'procedure',
      ]),
    ];
  },
);
