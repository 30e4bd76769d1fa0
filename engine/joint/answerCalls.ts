import { isWithin } from '../base/date.ts';
import { groupBy } from '../base/groupBy.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Whistle } from '../model/jointEnforcement.ts';
import type { Answers, DepartmentAnswers, JointPlan } from '../model/jointPlan.ts';
import { liaisonOn } from './liaisonOn.ts';

/**
 * How soon departments came when townships called (乡镇吹哨、部门报到), against the limit.
 *
 * A call that nobody has answered is late. Without a limit nothing is late or in time. A department
 * of either sheet is without somebody on call in every township of the county that no row with people
 * names and where it has no station: a row that is missing, or of somebody named after the cut-off
 * date, says as little as a blank one.
 *
 * Units: calls, working hours.
 */
export function answerCalls(
  baseline: Baseline,
  limit: number | undefined,
): Pick<JointPlan, 'all' | 'departments' | 'lateCalls'> {
  const { townships, whistles = [], liaison = [], asOf } = baseline;
  const calls = whistles.filter(({ date }) => date <= asOf);
  const called = groupBy(calls, ({ department }) => department);
  const onCall = groupBy(liaisonOn(baseline), ({ department }) => department);
  const listed = liaison.map(({ department }) => department);
  const departments = [...new Set([...listed, ...called.keys()])];
  const stationed = stationedDepartments(baseline);
  return {
    all: answersOf(calls, limit),
    departments: departments.map((department): DepartmentAnswers => {
      const rows = onCall.get(department) ?? [];
      const hasStation = (township: string): boolean => stationed.has(keyOf(department, township));
      const named = new Set(
        rows.filter(({ people = 0 }) => people > 0).map(({ township }) => township),
      );
      return {
        department,
        ...answersOf(called.get(department) ?? [], limit),
        liaison: rows.reduce((sum, { people = 0 }) => sum + people, 0),
        townshipsWithout: townships
          .map(({ code }) => code)
          .filter((code) => !named.has(code) && !hasStation(code)),
        besideStation: rows.filter(({ township }) => hasStation(township)),
      };
    }),
    lateCalls: limit === undefined ? [] : calls.filter((call) => isLate(call, limit)),
  };
}

const keyOf = (department: string, township: string): string => `${department}/${township}`;

/** Departments with the townships where they have a station on the cut-off date. */
const stationedDepartments = ({ stations = [], asOf }: Baseline): ReadonlySet<string> =>
  new Set(
    stations
      .filter(({ from, until }) => isWithin(asOf, { from, until }))
      .flatMap(({ department, township }) =>
        department === undefined ? [] : [keyOf(department, township)],
      ),
  );

const isLate = ({ responseHours }: Whistle, limit: number): boolean =>
  responseHours === undefined || responseHours > limit;

/** The answers among some calls. */
export function answersOf(calls: readonly Whistle[], limit: number | undefined): Answers {
  const hours = sortedHours(calls);
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

/** How long the answered calls took, shortest first. */
export const sortedHours = (calls: readonly Whistle[]): readonly number[] =>
  calls
    .flatMap(({ responseHours }) => (responseHours === undefined ? [] : [responseHours]))
    .sort((one, other) => one - other);

/** The smallest value that at least a share of the sorted values does not exceed. */
export const nearestRank = (sorted: ArrayLike<number>, share: number): number | undefined =>
  sorted.length === 0 ? undefined : sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
