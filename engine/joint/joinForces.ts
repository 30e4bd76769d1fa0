import { groupBy } from '../base/groupBy.ts';
import { isWithin } from '../base/date.ts';
import type { Baseline } from '../model/baseline.ts';
import type { PilotTeam } from '../model/jointEnforcement.ts';
import type { Station } from '../model/stations.ts';
import type { ForceRow } from '../model/jointPlan.ts';
import type { EnforcementRow } from '../model/plan.ts';
import { stationTypeOf } from '../policy/chapters/joint.ts';
import type { Policy } from '../policy/policy.ts';
import { liaisonOn } from './liaisonOn.ts';

/**
 * Who enforces in each township: own officers, co-located station staff, pilot teams. One person
 * counts once: a leader who heads the office is among the officers or not, as the sheet says, and
 * team members already among the co-located are taken off. A blank leaves the sum absent: the one
 * number of the force on the ground that every sheet shows. Only types of stations that are to move in
 * have people who have not.
 *
 * Units: people.
 *
 * @returns one row per township, in the order of `baseline.townships`
 */
export function joinForces(baseline: Baseline, policy: Policy): readonly ForceRow[] {
  const { asOf, stations = [], teams = [] } = baseline;
  const here = groupBy(
    stations.filter(({ from, until }) => isWithin(asOf, { from, until })),
    ({ township }) => township,
  );
  const due = new Set(typesMovingIn(policy));
  const onCall = groupBy(liaisonOn(baseline), ({ township }) => township);
  const teamsOf = groupBy(
    teams.filter((team) => isIntegrated(team, baseline)),
    ({ township }) => township,
  );
  return baseline.townships.map(({ code }): ForceRow => {
    const { officers, coLocated, headConcurrent, headAmongOfficers } =
      baseline.enforcement[code] ?? {};
    const leaders =
      headConcurrent === false ? noneIf(headAmongOfficers) : asCount(headAmongOfficers);
    const enforcing = (here.get(code) ?? []).filter(({ enforcers }) => enforcers !== undefined);
    const movedIn = sum(enforcing.map((one) => one.coLocated ?? 0));
    const byStations = enforcing.length === 0 ? undefined : movedIn;
    const team = total((teamsOf.get(code) ?? []).map(addedBy));
    return {
      township: code,
      owned: officers,
      headedByLeader: asCount(headConcurrent),
      leaders,
      fullTime: minus(officers, leaders),
      coLocated: coLocated ?? byStations,
      coLocatedByStations: byStations,
      notMovedIn: enforcing.length === 0 ? undefined : sum(enforcing.map(apartOf(due))),
      team,
      liaison: sum((onCall.get(code) ?? []).map(({ people = 0 }) => people)),
      onTheGround: total([officers, coLocated ?? byStations, team]),
    };
  });
}

/** Types of stations whose enforcers are to move in. */
export const typesMovingIn = ({ joint }: Policy): readonly string[] =>
  Object.entries(joint.movesIn).flatMap(([key, value]) =>
    value === 1 ? [stationTypeOf(key)] : [],
  );

const apartOf =
  (due: ReadonlySet<string>) =>
  ({ type, enforcers = 0, coLocated = 0 }: Station): number =>
    due.has(type) ? enforcers - coLocated : 0;

/** Whether a team works in one place with the township's office on the cut-off date. */
export const isIntegrated = (
  { integratedOn }: PilotTeam,
  { asOf }: Pick<Baseline, 'asOf'>,
): boolean => integratedOn !== undefined && integratedOn <= asOf;

/** The rows of enforcement with who is on the ground: one number for every sheet. */
export const withForces = (
  rows: readonly EnforcementRow[],
  forces: readonly ForceRow[],
): readonly EnforcementRow[] => {
  const forceOf = new Map(forces.map((one) => [one.township, one]));
  return rows.map((row): EnforcementRow => {
    const { coLocated, team, onTheGround } = forceOf.get(row.township) ?? {};
    return { ...row, coLocated, team, onTheGround };
  });
};

/** What a team adds to the co-located; nothing is known where a count is blank or they contradict. */
const addedBy = ({ people, amongCoLocated }: PilotTeam): number | undefined =>
  people === undefined || amongCoLocated === undefined || amongCoLocated > people
    ? undefined
    : people - amongCoLocated;

/** A head who is no leader cannot be counted as one. */
const noneIf = (headAmongOfficers: boolean | undefined): number | undefined =>
  headAmongOfficers === true ? undefined : 0;

const asCount = (flag: boolean | undefined): number | undefined =>
  flag === undefined ? undefined : Number(flag);

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const minus = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one - other;

const total = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.reduce<number | undefined>(
    (added, part) => (added === undefined || part === undefined ? undefined : added + part),
    0,
  );
