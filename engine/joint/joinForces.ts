import { groupBy } from '../base/groupBy.ts';
import { isWithin } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { PilotTeam } from '../model/jointEnforcement.ts';
import type { ForceRow } from '../model/jointPlan.ts';

/**
 * Who enforces in each township: own officers, co-located station staff, pilot teams. One person
 * counts once: a leader who heads the office is among the officers or not, as the sheet says, and
 * team members already among the co-located are taken off.
 *
 * Units: people.
 *
 * @returns one row per township, in the order of `baseline.townships`
 */
export function joinForces(baseline: Baseline): readonly ForceRow[] {
  const { asOf, stations = [], liaison = [], teams = [] } = baseline;
  const here = groupBy(
    stations.filter(({ from, until }) => isWithin(asOf, { from, until })),
    ({ township }) => township,
  );
  const onCall = groupBy(liaison, ({ township }) => township);
  const teamsOf = groupBy(
    teams.filter((team) => isIntegrated(team, baseline)),
    ({ township }) => township,
  );
  return baseline.townships.map(({ code }): ForceRow => {
    const { officers, coLocated, headConcurrent, headAmongOfficers } =
      baseline.enforcement[code] ?? {};
    const leaders = headConcurrent === false ? 0 : asCount(headAmongOfficers);
    const enforcing = (here.get(code) ?? []).filter(({ enforcers }) => enforcers !== undefined);
    const movedIn = sum(enforcing.map((one) => one.coLocated ?? 0));
    const byStations = enforcing.length === 0 ? undefined : movedIn;
    const team = sum(
      (teamsOf.get(code) ?? []).map(
        ({ people = 0, amongCoLocated = 0 }) => people - amongCoLocated,
      ),
    );
    return {
      township: code,
      owned: officers,
      leaders,
      fullTime: minus(officers, leaders),
      coLocated: coLocated ?? byStations,
      coLocatedByStations: byStations,
      notMovedIn: minus(
        byStations === undefined ? undefined : sum(enforcing.map((one) => one.enforcers ?? 0)),
        byStations,
      ),
      team,
      liaison: sum((onCall.get(code) ?? []).map(({ people = 0 }) => people)),
      onTheGround: plus(officers, coLocated ?? byStations, team),
    };
  });
}

/** Whether a team works in one place with the township's office on the cut-off date. */
export const isIntegrated = (
  { integratedOn }: PilotTeam,
  { asOf }: Pick<Baseline, 'asOf'>,
): boolean => integratedOn !== undefined && integratedOn <= asOf;

const asCount = (flag: boolean | undefined): number | undefined =>
  flag === undefined ? undefined : Number(flag);

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const minus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

const plus = (
  one: number | undefined,
  other: number | undefined,
  third: number,
): number | undefined =>
  one === undefined || other === undefined ? undefined : one + other + third;
