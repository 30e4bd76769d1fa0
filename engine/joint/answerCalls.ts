import { groupBy } from '../base/groupBy.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Whistle } from '../model/jointEnforcement.ts';
import type { Answers, DepartmentAnswers, JointPlan } from '../model/jointPlan.ts';

/**
 * How soon departments came when townships called (乡镇吹哨、部门报到), against the limit.
 *
 * A call that nobody has answered is late. Without a limit nothing is late or in time.
 *
 * Units: calls, working hours.
 */
export function answerCalls(
  { whistles = [], liaison = [], asOf }: Baseline,
  limit: number | undefined,
): Pick<JointPlan, 'all' | 'departments' | 'lateCalls'> {
  const calls = whistles.filter(({ date }) => date <= asOf);
  const called = groupBy(calls, ({ department }) => department);
  const onCall = groupBy(liaison, ({ department }) => department);
  const departments = [...new Set([...onCall.keys(), ...called.keys()])];
  return {
    all: answersOf(calls, limit),
    departments: departments.map((department): DepartmentAnswers => {
      const rows = onCall.get(department) ?? [];
      return {
        department,
        ...answersOf(called.get(department) ?? [], limit),
        liaison: rows.reduce((sum, { people = 0 }) => sum + people, 0),
        townshipsWithout: rows
          .filter(({ people = 0 }) => people === 0)
          .map(({ township }) => township),
      };
    }),
    lateCalls: limit === undefined ? [] : calls.filter((call) => isLate(call, limit)),
  };
}

const isLate = ({ responseHours }: Whistle, limit: number): boolean =>
  responseHours === undefined || responseHours > limit;

function answersOf(calls: readonly Whistle[], limit: number | undefined): Answers {
  const hours = calls
    .flatMap(({ responseHours }) => (responseHours === undefined ? [] : [responseHours]))
    .sort((one, other) => one - other);
  const late = limit === undefined ? undefined : calls.filter((one) => isLate(one, limit)).length;
  return {
    calls: calls.length,
    answered: hours.length,
    late,
    within:
      late === undefined || calls.length === 0 ? undefined : (calls.length - late) / calls.length,
    median: nearestRank(hours, 0.5),
    percentile95: nearestRank(hours, 0.95),
  };
}

/** The smallest value that at least a share of the sorted values does not exceed. */
export const nearestRank = (sorted: ArrayLike<number>, share: number): number | undefined =>
  sorted.length === 0 ? undefined : sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
