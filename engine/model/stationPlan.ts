import type { IsoDate } from '../base/date.ts';
import type { QuotaKind } from './ledger.ts';
import type {
  Hand,
  SplitMatter,
  Station,
  StationMatter,
  StationMove,
  StationStaffing,
} from './stations.ts';

/** Whether a station stands on the cut-off date. */
export type StationState = 'present' | 'gone' | 'toCome';

/** A matter of a station in other hands than the parameters say. */
export interface MisplacedMatter {
  readonly matter: SplitMatter;
  readonly hand: Hand;
  readonly due: Hand;
}

/** Matters of staff (派驻人事) up to the cut-off date. */
export interface StaffMatters {
  /** Moves and appointments, which need consent, and those of them that have it. */
  readonly asked: number;
  readonly agreed: number;
  /** People on secondment on the cut-off date. */
  readonly seconded: number;
}

/** One station on the cut-off date. Posts and people. */
export interface StationRow extends StaffMatters {
  readonly station: Station;
  readonly state: StationState;
  /** posts − people. */
  readonly vacancy?: number | undefined;
  readonly misplaced: readonly MisplacedMatter[];
  /** Matters of which the sheet does not say who has them. */
  readonly unsaid: readonly SplitMatter[];
}

/** One type of station before the first move and on the cut-off date. */
export interface StationType {
  readonly type: string;
  /** By the last character of its name: 站, 所, or neither. */
  readonly group: 'station' | 'office' | 'other';
  readonly before: number;
  readonly after: number;
  /** The source counts the type without naming it (未列名). */
  readonly isPlaceholder: boolean;
}

/** How many types there are: 站, 所, and those whose name says neither. */
export interface TypeCount {
  readonly stations: number;
  readonly offices: number;
  readonly others: number;
}

/** Posts and people; absent where any part of the sum is blank. */
export interface Amounts {
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
}

/** What leaves one source, against what it had. */
export interface FlowSource {
  readonly id: string;
  readonly name: string;
  /** Type of a station; absent for a former centre of a township. */
  readonly type?: string | undefined;
  readonly from: 'station' | 'centre';
  readonly township: string;
  readonly kind?: QuotaKind | undefined;
  readonly had: Amounts;
  readonly moved: Amounts;
  /** What leaves it after the cut-off date; absent where nothing does. */
  readonly toCome?: Amounts | undefined;
  /** moved + toCome − had. */
  readonly gap: Amounts;
  /** Number of edges. */
  readonly targets: number;
  /** Its first edge, to be gone to. */
  readonly edge: StationMove;
}

/** What arrives in one target. */
export interface FlowTarget {
  readonly township: string;
  /** Name of the institution or station; what the edge says where nobody has that name. */
  readonly name: string;
  /** Whether the institution is listed, or the station is. */
  readonly isKnown: boolean;
  readonly kind: QuotaKind;
  /** Number of edges. */
  readonly sources: number;
  readonly fromStations: Amounts;
  readonly fromCentres: Amounts;
  readonly arrived: Amounts;
  /** Its first edge, to be gone to. */
  readonly edge: StationMove;
}

/** One edge in words. */
export interface FlowEdge {
  readonly move: StationMove;
  readonly from: 'station' | 'centre' | 'unknown';
  readonly sourceName: string;
  readonly targetName: string;
  /** Whether posts would change their ledger on the way. */
  readonly changesLedger: boolean;
}

/** Sum over the stations of one type that moved. */
export interface FlowOfType {
  readonly type: string;
  readonly stations: number;
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
  readonly vacant?: number | undefined;
  /** people ÷ posts. */
  readonly useRate?: number | undefined;
}

/** All that moved in one way: handed down to townships, or merged into county stations. */
export interface Flow {
  readonly matter: StationMatter;
  readonly edges: readonly FlowEdge[];
  readonly sources: readonly FlowSource[];
  readonly targets: readonly FlowTarget[];
  /** Stations by type, in the order of the sheet. */
  readonly types: readonly FlowOfType[];
  /** Stations alone: how many, with what they had, or with what has left those not done yet. */
  readonly stations: number;
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
  readonly vacant?: number | undefined;
  /** people ÷ posts. */
  readonly useRate?: number | undefined;
  /** Posts of stations whose edge names a document, and one of a provincial (or central) body. */
  readonly documented: number;
  readonly provincial: number;
}

/** What a township got from the county by localisation, against what the posts sheet says. */
export interface LocalisedTownship {
  readonly township: string;
  readonly kind: QuotaKind;
  /** All that was handed down. */
  readonly posts?: number | undefined;
  /** Of it, since the last round's cut-off date: what the posts sheet is to state. */
  readonly ofRound?: number | undefined;
  /** 县级划入 on the posts sheet: of this round alone. */
  readonly stated?: number | undefined;
  /** Of `ofRound`, posts whose move names a document of a provincial (or central) body. */
  readonly provincial: number;
}

/** A row of staff of a station that sits in another township than the row says. */
export interface StaffElsewhere {
  readonly staff: StationStaffing;
  readonly station: Station;
}

/** Dispatched stations (派驻机构) and what became of them. */
export interface StationPlan {
  readonly rows: readonly StationRow[];
  /** Of all rows of the sheet of staff, those of stations that nobody lists among them. */
  readonly staff: StaffMatters;
  /** Rows of staff of a station that nobody lists. */
  readonly unlisted: readonly StationStaffing[];
  /** Rows of staff whose township is not that of the station, which decides. */
  readonly elsewhere: readonly StaffElsewhere[];
  readonly types: readonly StationType[];
  /** Day of the first move; absent where nothing has moved. */
  readonly reformedOn?: IsoDate | undefined;
  readonly before: TypeCount;
  readonly after: TypeCount;
  /** 下放，属地管理. */
  readonly handedDown: Flow;
  /** 整合. */
  readonly merged: Flow;
  readonly localised: readonly LocalisedTownship[];
}
