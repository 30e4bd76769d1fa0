import { isWithin } from '../base/date.ts';
import type { Place } from '../model/notice.ts';
import type { Localized } from '../model/locale.ts';
import type { Flow, FlowEdge, StationPlan, StationRow } from '../model/stationPlan.ts';
import {
  type Consent,
  HAND_LABELS,
  SPLIT_LABELS,
  type SplitMatter,
  type StaffMatter,
  type Station,
  type StationMove,
} from '../model/stations.ts';
import type { CountyCase } from './cases.ts';
import { breachedAt, notApplicable, undetermined, type Verdict } from './rule.ts';

/** Both ways in which stations moved. */
export const flowsOf = ({ handedDown, merged }: StationPlan): readonly Flow[] => [
  handedDown,
  merged,
];

/** Every edge of either way. */
export const edgesOf = (stations: StationPlan): readonly FlowEdge[] =>
  flowsOf(stations).flatMap(({ edges }) => edges);

/** Stations that stand on the cut-off date; nothing where the workbook lists none. */
export const presentStations = ({ plan }: CountyCase): readonly StationRow[] | undefined =>
  plan.stations?.rows.filter(({ state }) => state === 'present');

/** The row of a station. */
export const placeOfStation = (
  { township, cell }: Station,
  field: 'people' | 'until' | 'coLocated' | SplitMatter,
): Place => ({ township, field: `stations.${field}`, cell });

/** The row of a move. */
export const placeOfMove = (
  { township, cell }: StationMove,
  field: 'source' | 'target' | 'posts' | 'people',
): Place => ({ township, field: `stationMoves.${field}`, cell });

/** What the rules about consent say. */
export interface ConsentFacts {
  /** The station, after its township where its name does not begin with it. */
  readonly station: Localized;
  readonly date: string | Localized;
  readonly answer: Localized;
}

const ANSWERS: Readonly<Record<Consent | 'blank', Localized>> = {
  agreed: { 'zh-CN': '同意', 'en-US': 'agreed' },
  refused: { 'zh-CN': '不同意', 'en-US': 'did not agree' },
  notAsked: { 'zh-CN': '未征求意见或未答复', 'en-US': 'not asked, or no answer' },
  blank: { 'zh-CN': '意见未填写', 'en-US': 'answer not entered' },
};

/** Whether every matter of one kind up to the cut-off date found the consent of the other side. */
export function consentGiven(
  { baseline, townships, asOf }: CountyCase,
  matter: StaffMatter,
): Verdict<ConsentFacts> {
  const { stationStaff, stations = [] } = baseline;
  if (stationStaff === undefined) return undetermined('stationStaff');
  const rows = stationStaff.filter(
    (one) => one.matter === matter && isWithin(asOf, { from: one.date }),
  );
  if (rows.length === 0) return notApplicable;
  const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
  const stationOf = new Map(stations.map(({ id, name }) => [id, name]));
  return breachedAt(
    rows
      .filter(({ consent }) => consent !== 'agreed')
      .map(({ township, station, consent, date, cell }) => ({
        at: { township, field: 'stationStaff.consent', cell },
        facts: {
          ...placeNames(nameOf.get(township) ?? township, stationOf.get(station) ?? station),
          date: date ?? NO_DATE,
          answer: ANSWERS[consent ?? 'blank'],
        },
      })),
  );
}

/** A body of a township: most stations bear its name already. */
const placeNames = (township: string, body: string): { readonly station: Localized } => ({
  station: body.startsWith(township)
    ? { 'zh-CN': body, 'en-US': body }
    : { 'zh-CN': `${township}${body}`, 'en-US': `${township}, ${body}` },
});

const NO_DATE: Localized = { 'zh-CN': '日期未填', 'en-US': 'a day not entered' };

/** What the two rules about conservation say. Posts, or people. */
export interface ConservationFacts {
  /** The station or centre, after its township where its name does not begin with it. */
  readonly station: Localized;
  readonly had: number;
  /** Up to the cut-off date and after it. */
  readonly moved: number;
  readonly gap: number;
}

/**
 * Whether what left every source, and what is entered to leave it later, is what it had; a blank on
 * either side leaves it open.
 */
export function conserved(
  { plan: { stations }, townships }: CountyCase,
  what: 'posts' | 'people',
): Verdict<ConservationFacts> {
  if (stations === undefined) return undetermined('stations');
  const sources = flowsOf(stations).flatMap((flow) => flow.sources);
  if (sources.length === 0) return notApplicable;
  const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
  const apart = sources.flatMap(({ name, township, had, gap, edge }) => {
    const [before, difference] = [had[what], gap[what]];
    if (before === undefined || !difference) return [];
    return [
      {
        at: placeOfMove(edge, what),
        facts: {
          ...placeNames(nameOf.get(township) ?? township, name),
          ...{ had: before, moved: before + difference, gap: Math.abs(difference) },
        },
      },
    ];
  });
  const isOpen = sources.some(({ gap }) => gap[what] === undefined);
  return apart.length === 0 && isOpen
    ? undetermined(`stations.${what}`, `stationMoves.${what}`)
    : breachedAt(apart);
}

/** What the two rules about line and block say. */
export interface HandFacts {
  readonly station: string;
  readonly matter: Localized;
  readonly hand: Localized;
  readonly due: Localized;
}

/** Whether matters of the stations that stand are in the hands that the parameters lay down. */
export function inRightHands(
  county: CountyCase,
  matters: readonly SplitMatter[],
): Verdict<HandFacts> {
  const stations = presentStations(county);
  if (stations === undefined) return undetermined('stations');
  if (stations.length === 0) return notApplicable;
  const breaches = stations.flatMap(({ station, misplaced }) =>
    misplaced
      .filter(({ matter }) => matters.includes(matter))
      .map(({ matter, hand, due }) => ({
        at: placeOfStation(station, matter),
        facts: {
          station: station.name,
          matter: SPLIT_LABELS[matter],
          hand: HAND_LABELS[hand],
          due: HAND_LABELS[due],
        },
      })),
  );
  if (breaches.length > 0) return breachedAt(breaches);
  const unsaid = matters.filter((matter) =>
    stations.some((station) => station.unsaid.includes(matter)),
  );
  return unsaid.length > 0
    ? undetermined(...unsaid.map((matter) => `stations.${matter}`))
    : breachedAt(breaches);
}
