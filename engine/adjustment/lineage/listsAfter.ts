import type { Baseline, Scenario, ScenarioChange } from '../../model/baseline.ts';
import type { LineageRow } from '../../model/lineage.ts';
import type { EveryMember } from './everyMember.ts';
import { institutionsAfter } from './institutionsAfter.ts';
import { peopleAfter } from './peopleAfter.ts';
import { postsAfter } from './postsAfter.ts';
import { dutiesAfter, powersAfter } from './powersAfter.ts';
import { recordsAfter } from './recordsAfter.ts';
import { followed, heirOf, heirsOf, isContinued, type Succession } from './succession.ts';

/**
 * Every list of a baseline after the handovers, member by member: a list that is added to the
 * baseline does not compile until somebody says here what becomes of it.
 */
export function listsAfter(
  baseline: Baseline,
  succession: Succession,
): EveryMember<Omit<Baseline, 'townships' | 'former'>> {
  const { posts, leadership, enforcement } = postsAfter(baseline, succession);
  const { institutions, institutionChanges, stationMoves } = institutionsAfter(
    baseline,
    succession,
  );
  const { moves, useRequests, realNames, liaison } = peopleAfter(baseline, succession);
  const { decisions, changes, history } = recordsAfter(baseline, succession);
  return {
    county: baseline.county,
    asOf: baseline.asOf,
    ...{ posts, leadership, enforcement },
    ...{ institutions, institutionChanges, stationMoves },
    ...{ moves, useRequests, realNames, liaison },
    ...{ decisions, changes, history },
    powers: baseline.powers && powersAfter(baseline.powers, succession),
    duties: baseline.duties && dutiesAfter(baseline.duties, succession),
    stations: followed(baseline.stations, succession),
    stationStaff: followed(baseline.stationStaff, succession),
    whistles: followed(baseline.whistles, succession),
    teams: followed(baseline.teams, succession),
    loans: followed(baseline.loans, succession),
    // Counts of the whole county.
    beforeReform: baseline.beforeReform,
    // Rules for all townships alike: no row is about one of them.
    approvals: baseline.approvals,
    bands: baseline.bands,
    // Sums of the planner's own sheets, which no handover changes.
    statedTotals: baseline.statedTotals,
    lineage: lineageAfter(baseline, succession),
    scenarios: baseline.scenarios.map((one) => scenarioAfter(one, succession)),
    origins: originsAfter(baseline.origins, succession),
  };
}

/** Rows that were carried out are history from now on, so that nobody carries them out again. */
function lineageAfter(
  { lineage = [] }: Baseline,
  { handovers }: Succession,
): readonly LineageRow[] {
  const done = new Map(
    handovers.flatMap(({ given, rows }) => given.map((row, at) => [row, rows[at] ?? row] as const)),
  );
  return [
    ...lineage.map((row) => done.get(row) ?? row),
    ...[...done].filter(([given]) => !lineage.includes(given)).map(([, row]) => row),
  ];
}

/** What scenarios change, in the townships there are now; a merger that has been done goes. */
const scenarioAfter = (scenario: Scenario, succession: Succession): Scenario =>
  scenario.changes === undefined
    ? scenario
    : { ...scenario, changes: scenario.changes.flatMap((one) => changeAfter(one, succession)) };

/** One change of a scenario, in the townships there are now. */
export function changeAfter(
  change: ScenarioChange,
  succession: Succession,
): readonly ScenarioChange[] {
  if (change.kind !== 'merger')
    return heirsOf(succession, change.township).map((township) => ({ ...change, township }));
  const [predecessor, successor] = [change.predecessor, change.successor].map((code) =>
    heirOf(succession, code),
  );
  if (predecessor === undefined || successor === undefined || predecessor === successor) return [];
  return [{ ...change, predecessor, successor }];
}

/** Cells of figures that are read as they stand; a sum stands in no cell, a name does. */
function originsAfter(origins: Baseline['origins'], succession: Succession): Baseline['origins'] {
  const { parts, heirs } = succession;
  const continued = new Map(
    [...parts].flatMap(([code, own]) => {
      const [first] = own;
      return first && isContinued(own) ? [[first.from.code, code] as const] : [];
    }),
  );
  return Object.fromEntries(
    Object.entries(origins).flatMap(([key, cell]) => {
      const [code = '', field = ''] = key.split('/');
      const heir = continued.get(code);
      if (heir !== undefined) return [[`${heir}/${field}`, cell] as const];
      const isUntouched = !heirs.has(code) && !parts.has(code);
      return isUntouched || (field === 'name' && parts.has(code)) ? [[key, cell] as const] : [];
    }),
  );
}
