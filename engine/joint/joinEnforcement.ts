import type { Baseline } from '../model/baseline.ts';
import type { ForceRow, JointPlan } from '../model/jointPlan.ts';
import type { Policy } from '../policy/policy.ts';
import { answerCalls } from './answerCalls.ts';
import { isIntegrated, typesMovingIn } from './joinForces.ts';

/**
 * Joint enforcement (综合行政执法协作): who enforces in each township, how soon departments come when
 * called, which pilot teams have moved in.
 *
 * @param forces of every township, from `joinForces`
 * @returns nothing where the workbook has none of its sheets
 */
export function joinEnforcement(
  baseline: Baseline,
  policy: Policy,
  forces: readonly ForceRow[],
): JointPlan | undefined {
  const { liaison, whistles, teams, stations } = baseline;
  if ([liaison, whistles, teams, stations].every((list) => list === undefined)) return undefined;
  return {
    forces,
    ...answerCalls(baseline, policy.joint.responseLimit),
    teams: teams ?? [],
    movesIn: typesMovingIn(policy),
    integrated: (teams ?? []).filter((team) => isIntegrated(team, baseline)).length,
  };
}
