import { type IsoDate, isWithin } from '../base/date.ts';
import { groupBy } from '../base/groupBy.ts';
import { remembered } from '../base/remembered.ts';
import type { Baseline } from '../model/baseline.ts';
import { QUOTA_KINDS } from '../model/ledger.ts';
import type {
  Flow,
  LocalisedTownship,
  StaffElsewhere,
  StaffMatters,
  StationPlan,
  StationRow,
} from '../model/stationPlan.ts';
import {
  SPLIT_MATTERS,
  type Station,
  type StationMove,
  type StationStaffing,
} from '../model/stations.ts';
import { isProvincial } from '../policy/issuingLevel.ts';
import type { Policy } from '../policy/policy.ts';
import { less, sumAmounts } from './amounts.ts';
import { flowOf, type FlowSources } from './flow.ts';
import { stationTypes, typeCount } from './stationTypes.ts';

/**
 * Dispatched stations (派驻机构): who has what in hand, how staff matters went, and where posts and
 * people of the stations handed down or merged have gone, edge by edge.
 *
 * Units: stations, posts, people. Nothing is netted between ledgers.
 *
 * @returns nothing where the workbook lists no stations
 */
export function followStations(baseline: Baseline, policy: Policy): StationPlan | undefined {
  const { stations, asOf, stationStaff = [] } = baseline;
  if (stations === undefined) return undefined;
  const staff = groupBy(stationStaff, ({ station }) => station);
  const rows = stations.map((station) =>
    rowOf(station, { staff: staff.get(station.id) ?? [], policy, asOf }),
  );
  const byId = new Map(stations.map((station) => [station.id, station]));
  const { stationMoves, institutions, institutionChanges } = baseline;
  const { handedDown, merged } = flows({
    stations,
    stationMoves,
    institutions,
    institutionChanges,
    asOf,
  });
  const reformedOn = firstDay([handedDown, merged]);
  const types = stationTypes(rows, reformedOn);
  return {
    rows,
    staff: staffMatters(stationStaff, asOf),
    unlisted: stationStaff.filter(({ station }) => !byId.has(station)),
    elsewhere: stationStaff.flatMap((one): readonly StaffElsewhere[] => {
      const station = byId.get(one.station);
      return station === undefined || station.township === one.township
        ? []
        : [{ staff: one, station }];
    }),
    types,
    reformedOn,
    before: typeCount(types, 'before'),
    after: typeCount(types, 'after'),
    handedDown,
    merged,
    localised: localisedOf(handedDown, baseline),
  };
}

/** No parameter has a say in where posts and people have gone. */
const flows = remembered((of: FlowSources) => ({
  handedDown: flowOf('handDown', of),
  merged: flowOf('merge', of),
}));

function rowOf(
  station: Station,
  of: {
    readonly staff: readonly StationStaffing[];
    readonly policy: Policy;
    readonly asOf: IsoDate;
  },
): StationRow {
  return {
    station,
    state: stateOf(station, of.asOf),
    vacancy: less(station.posts, station.people),
    misplaced: SPLIT_MATTERS.flatMap((matter) => {
      const [hand, due] = [station[matter], of.policy.stations[matter]];
      return hand === undefined || due === undefined || hand === due ? [] : [{ matter, hand, due }];
    }),
    unsaid: SPLIT_MATTERS.filter((matter) => station[matter] === undefined),
    ...staffMatters(of.staff, of.asOf),
  };
}

/** Matters up to the cut-off date that need consent, those that have it, and secondments on it. */
function staffMatters(staff: readonly StationStaffing[], asOf: IsoDate): StaffMatters {
  const needing = staff.filter(
    ({ matter, date }) =>
      (matter === 'move' || matter === 'appointment') && isWithin(asOf, { from: date }),
  );
  return {
    asked: needing.length,
    agreed: needing.filter(({ consent }) => consent === 'agreed').length,
    seconded: staff
      .filter(
        ({ matter, date, until }) =>
          matter === 'secondment' && isWithin(asOf, { from: date, until }),
      )
      .reduce((sum, { people = 1 }) => sum + people, 0),
  };
}

function stateOf({ from, until }: Station, asOf: IsoDate): StationRow['state'] {
  if (until !== undefined && until < asOf) return 'gone';
  return from !== undefined && from > asOf ? 'toCome' : 'present';
}

const firstDay = (flows: readonly Flow[]): IsoDate | undefined =>
  flows
    .flatMap(({ edges }) => edges.flatMap(({ move }) => move.date ?? []))
    .reduce<IsoDate | undefined>(
      (first, date) => (first === undefined || date < first ? date : first),
      undefined,
    );

/**
 * Posts of stations by township and ledger, beside what the posts sheet states of this round; what
 * moved in an earlier one stands in the present posts and is stated no more.
 */
function localisedOf(
  { edges }: Flow,
  { townships, posts, county: { previousAsOf } }: Baseline,
): readonly LocalisedTownship[] {
  const ofStations = edges.filter(({ from }) => from === 'station').map(({ move }) => move);
  const byTownship = groupBy(ofStations, ({ township, kind }) => `${township}/${kind}`);
  const isOfRound = ({ date }: StationMove): boolean =>
    date === undefined || previousAsOf === undefined || date > previousAsOf;
  return townships.flatMap(({ code }) =>
    QUOTA_KINDS.flatMap((kind): readonly LocalisedTownship[] => {
      const moves = byTownship.get(`${code}/${kind}`) ?? [];
      const stated = posts[code]?.[kind].fromCounty;
      if (moves.length === 0 && (stated ?? 0) === 0) return [];
      const round = moves.filter(isOfRound);
      return [
        {
          ...{ township: code, kind, stated },
          posts: sumAmounts(moves).posts,
          ofRound: sumAmounts(round).posts,
          provincial: round
            .filter(isProvincial)
            .reduce((sum, { posts: some = 0 }) => sum + some, 0),
        },
      ];
    }),
  );
}
