import { isWithin } from '../base/date.ts';
import { groupBy } from '../base/groupBy.ts';
import type { Baseline } from '../model/baseline.ts';
import type { InstitutionChange } from '../model/institutionChange.ts';
import type {
  Amounts,
  Flow,
  FlowEdge,
  FlowOfType,
  FlowSource,
  FlowTarget,
} from '../model/stationPlan.ts';
import type { Station, StationMatter, StationMove } from '../model/stations.ts';
import { isProvincial } from '../policy/issuingLevel.ts';
import { plainName } from '../policy/plainName.ts';
import { less, lessAmounts, sumAmounts } from './amounts.ts';

/** What ids and names of the moves stand for; built once for all of them. */
interface Bodies {
  readonly stations: ReadonlyMap<string, Station>;
  /** Former centres of townships, by id. */
  readonly centres: ReadonlyMap<string, InstitutionChange>;
  /** Names of institutions by `township/id` and `township/plain name`. */
  readonly institutions: ReadonlyMap<string, string>;
}

/** All that the ways of stations follow from. */
export type FlowSources = Pick<
  Baseline,
  'stations' | 'stationMoves' | 'institutions' | 'institutionChanges' | 'asOf'
>;

/**
 * All moves of one kind up to the cut-off date as a many-to-many map: edges, what left each source
 * against what it had, what arrived in each target. Posts and people, every ledger by itself. What a
 * source still has to give after that date is held against what it had too, and counted nowhere else.
 *
 * Cost: one pass over the moves.
 */
export function flowOf(matter: StationMatter, baseline: FlowSources): Flow {
  const bodies = bodiesOf(baseline);
  const all = (baseline.stationMoves ?? []).filter((move) => move.matter === matter);
  const isDone = ({ date }: StationMove): boolean => isWithin(baseline.asOf, { from: date });
  const moves = all.filter(isDone);
  const later = groupBy(
    all.filter((move) => !isDone(move)),
    ({ source }) => source,
  );
  const sources = [...groupBy(moves, ({ source }) => source).values()].flatMap(
    (edges) => sourceOf(edges, later.get(edges[0].source), bodies) ?? [],
  );
  const stations = sources.filter(({ from }) => from === 'station');
  const given = sumAmounts(stations.map(givenBy));
  const ofStations = moves.filter(({ source }) => bodies.stations.has(source));
  const postsOf = (some: readonly StationMove[]): number =>
    some.reduce((sum, { posts = 0 }) => sum + posts, 0);
  return {
    matter,
    edges: moves.map((move) => edgeOf(move, bodies)),
    sources,
    targets: [...groupBy(moves, (move) => `${keyOfTarget(move)}/${move.kind}`).values()].map(
      (edges) => targetOf(edges, bodies),
    ),
    types: [...groupBy(stations, ({ type = '' }) => type).values()].map(typeOf),
    stations: stations.length,
    ...given,
    vacant: less(given.posts, given.people),
    useRate: useRateOf(given),
    documented: postsOf(ofStations.filter(({ document }) => (document ?? '').trim() !== '')),
    provincial: postsOf(ofStations.filter(isProvincial)),
  };
}

function bodiesOf(baseline: FlowSources): Bodies {
  return {
    stations: new Map((baseline.stations ?? []).map((one) => [one.id, one])),
    centres: new Map(
      (baseline.institutionChanges ?? [])
        .filter(({ matter, kind }) => matter === 'merge' && kind === 'centre')
        .map((one) => [one.id, one]),
    ),
    institutions: new Map(
      (baseline.institutions ?? []).flatMap(({ township, id, name }) => [
        [`${township}/${plainName(name)}`, name] as const,
        ...(id === undefined ? [] : [[`${township}/${id}`, name] as const]),
      ]),
    ),
  };
}

/** What a source gave: all it had, and while a part is to come, what has left it. */
const givenBy = ({ had, moved, toCome }: FlowSource): Amounts =>
  toCome === undefined ? had : moved;

const useRateOf = ({ posts, people }: Amounts): number | undefined =>
  posts && people !== undefined ? people / posts : undefined;

function sourceOf(
  edges: readonly [StationMove, ...StationMove[]],
  later: readonly StationMove[] | undefined,
  bodies: Bodies,
) {
  const [edge] = edges;
  const station = bodies.stations.get(edge.source);
  const centre = bodies.centres.get(edge.source);
  const body = station ?? centre;
  if (body === undefined) return undefined;
  const had: Amounts = { posts: body.posts, people: body.people };
  const moved = sumAmounts(edges);
  const toCome = later && sumAmounts(later);
  const gap = lessAmounts(sumAmounts([moved, ...(toCome ? [toCome] : [])]), had);
  const source: FlowSource = {
    id: edge.source,
    name: station?.name ?? centre?.before ?? edge.source,
    type: station?.type,
    from: station ? 'station' : 'centre',
    township: body.township,
    kind: station ? station.kind : 'publicInstitution',
    ...{ had, moved, toCome, gap, targets: edges.length, edge },
  };
  return source;
}

function targetOf(edges: readonly [StationMove, ...StationMove[]], bodies: Bodies): FlowTarget {
  const [edge] = edges;
  const name = nameOfTarget(edge, bodies);
  const isStation = ({ source }: StationMove): boolean => bodies.stations.has(source);
  return {
    township: edge.township,
    name: name ?? edge.target,
    isKnown: name !== undefined,
    kind: edge.kind,
    sources: edges.length,
    fromStations: sumAmounts(edges.filter(isStation)),
    fromCentres: sumAmounts(edges.filter((one) => !isStation(one))),
    arrived: sumAmounts(edges),
    edge,
  };
}

/** A target under its township, whether by id or by name. */
const keyOfTarget = ({ township, target }: StationMove): string =>
  `${township}/${plainName(target)}`;

const nameOfTarget = (move: StationMove, { stations, institutions }: Bodies): string | undefined =>
  move.matter === 'merge'
    ? stations.get(move.target)?.name
    : (institutions.get(`${move.township}/${move.target}`) ?? institutions.get(keyOfTarget(move)));

function edgeOf(move: StationMove, bodies: Bodies): FlowEdge {
  const station = bodies.stations.get(move.source);
  const centre = bodies.centres.get(move.source);
  const kind = station ? station.kind : 'publicInstitution';
  return {
    move,
    from: station ? 'station' : centre ? 'centre' : 'unknown',
    sourceName: station?.name ?? centre?.before ?? move.source,
    targetName: nameOfTarget(move, bodies) ?? move.target,
    changesLedger: kind !== undefined && kind !== move.kind,
  };
}

function typeOf(stations: readonly [FlowSource, ...FlowSource[]]): FlowOfType {
  const given = sumAmounts(stations.map(givenBy));
  return {
    type: stations[0].type ?? '',
    stations: stations.length,
    ...given,
    vacant: less(given.posts, given.people),
    useRate: useRateOf(given),
  };
}
