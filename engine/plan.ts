import { lineageGroups } from './adjustment/lineage/groups.ts';
import { once, whenAsked } from './base/whenAsked.ts';
import { assess } from './compliance/assess.ts';
import { planDuties } from './duties/planDuties.ts';
import { requireOfficers } from './enforcement/requireOfficers.ts';
import { compareSetUps } from './institutions/compareSetUps.ts';
import { limitInstitutions } from './institutions/limitInstitutions.ts';
import { joinEnforcement } from './joint/joinEnforcement.ts';
import { joinForces, withForces } from './joint/joinForces.ts';
import { sizeLiaison } from './joint/sizeLiaison.ts';
import type { Baseline } from './model/baseline.ts';
import type { Plan } from './model/plan.ts';
import type { Report } from './model/report.ts';
import { planLedgers } from './planLedgers.ts';
import type { Policy } from './policy/policy.ts';
import { planPowers } from './powers/planPowers.ts';
import { receiptOf, type RunName } from './receipt.ts';
import { fourProblems } from './problems/fourProblems.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { planUse } from './staffing/planUse.ts';
import { staff } from './staffing/staff.ts';
import { followStations } from './stations/followStations.ts';

/**
 * Plans a county on one date under one policy: the procedure of the county report, in its order.
 *
 * 1. Institutions 优化机构: class by area and service population, limits, uniform institutions.
 * 2. Posts 统筹编制: workload by 3+X, the mobile pool, then each ledger by itself and its year's step towards the
 *    target (动态调整), then the office's decisions.
 * 3. People 人员: who is in post, what is vacant, what is usable, who may come.
 * 4. Enforcement 健全执法: officers required by population, officers there.
 * 5. Powers and duties 扩权赋能: items by route and list, letters, capacity, tasks admitted.
 * 6. Reconciliation 核对: sheet, documents and real names side by side.
 * 7. Compliance 核查: every rule over every number above, each with its clause.
 *
 * The numbers are worked out at once, rules and receipt when they are first read: whoever tries
 * number after number waits for nothing else.
 *
 * What plans again and again, as a simulation does, needs no more than the numbers of stages 2 to 4:
 * `planNumbers`, made of the same pieces.
 * Stages compute and rules compare; nothing here changes what it was given. Planner mistakes come
 * out as findings, so this never throws on a planner's data.
 *
 * @param baseline what is, from `readWorkbook`
 * @param policy what binds on `baseline.asOf`, from `policyOn`
 * @param run name of the scenario that the policy stands for, for the receipt
 * @throws {Defect} only if a promise of ours is broken
 */
export function plan(baseline: Baseline, policy: Policy, run: RunName = {}): Report<Policy> {
  const proposed = compared(stages(baseline, policy), baseline, policy);
  const assessed = once(() => assess(baseline, policy, proposed));
  return whenAsked(
    { baseline, policy, plan: proposed },
    {
      outcomes: () => assessed().outcomes,
      findings: () => assessed().findings,
      receipt: () => receiptOf(baseline, policy, run),
    },
  );
}

/** What is made of a whole plan once: staff on call by simulation, the four problems side by side. */
function compared(bare: Plan, baseline: Baseline, policy: Policy): Plan {
  const joint = bare.joint && { ...bare.joint, sizing: sizeLiaison(baseline, policy, bare.joint) };
  const proposed = { ...bare, joint };
  return { ...proposed, problems: fourProblems(baseline, proposed) };
}

/** The numbers of a plan, without a word on whether they keep the rules. */
function stages(baseline: Baseline, policy: Policy): Plan {
  const institutions = limitInstitutions(baseline, policy);
  const sizeClasses = new Map(
    institutions.flatMap(({ township, sizeClass }) =>
      sizeClass === undefined ? [] : [[township, sizeClass] as const],
    ),
  );
  const staffing = staff(baseline);
  const forces = joinForces(baseline, policy);
  const { workload, mobile, ledgers, adjustment } = planLedgers({ baseline, policy, sizeClasses });
  return {
    asOf: baseline.asOf,
    institutions,
    setUps: compareSetUps(baseline, institutions),
    stations: followStations(baseline, policy),
    workload,
    ledgers,
    adjustment,
    mobile,
    lineage: lineageGroups(baseline.lineage ?? [], baseline.asOf),
    staffing,
    use: planUse(baseline, staffing, adjustment),
    enforcement: withForces(requireOfficers(baseline, policy), forces),
    powers: planPowers(baseline, policy),
    duties: planDuties(baseline),
    joint: joinEnforcement(baseline, policy, forces),
    reconciliation: reconcile(baseline),
  };
}
