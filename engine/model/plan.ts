import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { LedgerAdjustment, StepBounds } from './adjustment.ts';
import type { QuotaChange } from './baseline.ts';
import type { InstitutionKind } from './institutionKind.ts';
import type { QuotaKind } from './ledger.ts';
import type { DutiesPlan, PowersPlan } from './powersPlan.ts';
import type { LineageGroup } from './lineage.ts';
import type { MobilePool } from './mobile.ts';
import type { JointPlan } from './jointPlan.ts';
import type { ProblemRow } from './problems.ts';
import type { SetUpPlan } from './setUpPlan.ts';
import type { StationPlan } from './stationPlan.ts';
import type { PopulationBasis, Role, SizeClass } from './township.ts';
import type { UseRow } from './usePlan.ts';

/** The three indicators of 3+X. */
export type Indicator = 'population' | 'area' | 'economy';

/** How one indicator stands behind one township's points. */
export interface Component {
  readonly indicator: Indicator;
  /** The figure used, in people, km² or yuan, and the year it speaks of. */
  readonly value: number;
  readonly year?: number | undefined;
  /** After normalisation: a share of 1, or points of a band. */
  readonly normalised: number;
  /** Weight used, after spreading that of an all-zero indicator; 1 under bands. */
  readonly weight: number;
  /** `weight × normalised`. */
  readonly score: number;
}

/** How one X factor moves one township's points. */
export interface FactorEffect {
  readonly factor: string;
  /** In [0, 1]. */
  readonly value: number;
  /** Whether the sheet states it, or a blank 发展定位 was read off the township's role or tasks. */
  readonly source: 'sheet' | 'role' | 'task' | 'none';
  /** β. */
  readonly strength: number;
  /** `strength × value`: added to the multiplier, to the points, or posts granted. */
  readonly effect: number;
}

/** The workload of one township: from figures to whole points. */
export interface Workload {
  readonly township: string;
  readonly components: readonly Component[];
  readonly factors: readonly FactorEffect[];
  /** Σ scores (plus factor points under bands). */
  readonly score: number;
  /** f_i; 1 unless factors multiply. */
  readonly multiplier: number;
  /** d_i: posts granted outright by factors; 0 unless factors fix posts. */
  readonly fixedPosts: number;
  /** Whole workload points (工作量分值); all townships together about 10⁹. */
  readonly points: number;
}

/** The workload of all townships that could be measured, and why others could not. */
export interface WorkloadTable {
  readonly rows: readonly Workload[];
  /** Townships held out: an indicator with weight is blank. */
  readonly heldOut: readonly {
    readonly township: string;
    readonly missing: readonly Indicator[];
  }[];
  /** Indicators blank for every township although their weight is not 0. */
  readonly missing: readonly Indicator[];
  /** Indicators that are 0 everywhere; their weight went to the others. */
  readonly allZero: readonly Indicator[];
  /** Parameters whose absence stops the workload. */
  readonly pending: readonly string[];
}

/** The six ways to divide whole posts. */
export type Method =
  'sainteLague' | 'largestRemainder' | 'dHondt' | 'adams' | 'huntingtonHill' | 'dean';

/** A tie that decided a post. */
export interface TieRecord {
  readonly townships: readonly string[];
  readonly winners: readonly string[];
  readonly rule: 'largerWeight' | 'lowerCode';
}

/** One run of a method over one ledger. */
export interface Run {
  readonly method: Method;
  /** Posts divided by points in this run (B less what is held out, locked or fixed). */
  readonly pool: number;
  /**
   * Any divisor in the interval gives the same result; `shown` is its shortest decimal. Without
   * `high` the interval is open above.
   */
  readonly divisor?:
    | { readonly low: number; readonly high?: number | undefined; readonly shown: string }
    | undefined;
  readonly ties: readonly TieRecord[];
  /** Largest remainder only: what its quotas were taken from. */
  readonly remainderBasis?: 'quotas' | 'waterLevel' | undefined;
  /** Largest remainder only: townships that would lose a post if the pool grew by one. */
  readonly paradox: readonly string[];
}

/** Why a township's number did not come out of the division. */
export type Fixed = 'heldOut' | 'locked' | 'adjusted' | 'counterparty';

/** From formula to decision: one township in one ledger. All numbers are posts. */
export interface LedgerRow {
  readonly township: string;
  /** 现编制数. */
  readonly current?: number | undefined;
  /** Posts converted from a loan since; they left M and are not in `current` yet. */
  readonly converted?: number | undefined;
  /** 乡镇申报数. */
  readonly requested?: number | undefined;
  /** Absent where it is pending. 0 for 事业, whose leaders stand inside basic posts. */
  readonly leadership?: number | undefined;
  readonly leadershipSource?: 'posts' | 'leadershipSheet' | 'table' | undefined;
  readonly points?: number | undefined;
  /** Bounds on basic posts; absent: none. */
  readonly floor?: number | undefined;
  readonly ceiling?: number | undefined;
  /** Exact share B·w/Σw of the pool, before bounds. */
  readonly exact?: number | undefined;
  /** w/x at the shown divisor. */
  readonly quotient?: number | undefined;
  /** Which bound the proposal stands at because of it. */
  readonly bound?: 'floor' | 'ceiling' | undefined;
  /** d_i, granted outright. */
  readonly fixedPosts: number;
  /** 只分增量: what the township keeps before increments. */
  readonly kept?: number | undefined;
  /** 动态调整: bounds of this year's step on basic posts; they stand in for floor and ceiling. */
  readonly step?: StepBounds | undefined;
  /** 测算数: leadership + basic, by formula alone. */
  readonly proposal?: number | undefined;
  readonly heldOut?: readonly Indicator[] | undefined;
  /** 人工调整, ±. */
  readonly adjustment?: number | undefined;
  readonly reason?: string | undefined;
  readonly basis?: string | undefined;
  readonly counterparty?: string | undefined;
  readonly fixed?: Fixed | undefined;
  /** Posts that the decisions fix the township at, before anything is recomputed around it. */
  readonly fixedAt?: number | undefined;
  /** 拟核定数. */
  readonly draft?: number | undefined;
  /** 审定数. */
  readonly decided?: number | undefined;
  readonly document?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
}

/**
 * Why a ledger could not be divided.
 *
 * `floors`: the fewest floors, largest first, that already exceed the pool; `sum` of all floors.
 * `ceilings`: the fewest to lift, furthest below their share first; `sum` of all ceilings.
 * `crossed`: townships whose floor lies above their ceiling; `sum` is 0.
 * `setAside`: leadership, posts kept, fixed or held out (`sum`) exceed T − M (`pool`); no townships.
 * `protection`: the fewest townships, largest first, whose people already hold more than the pool;
 * `sum` of the posts that all people hold.
 */
export interface AllocationConflict {
  readonly kind: 'floors' | 'ceilings' | 'crossed' | 'setAside' | 'protection';
  readonly townships: readonly string[];
  readonly sum: number;
  readonly pool: number;
}

/**
 * Why the decisions do not make a draft.
 *
 * `rest`: what they leave (`pool`, basic posts) does not fit the bounds of the others.
 * `belowLeadership`: the townships named are fixed at less than their leadership posts.
 */
export interface DraftConflict {
  readonly kind: 'rest' | 'belowLeadership';
  readonly townships: readonly string[];
  readonly pool: number;
}

/** 全部重新测算, 只分增量, 动态调整（逐年到位）. */
export type AllocationScope = 'full' | 'increments' | 'paced';

/** One ledger, divided. */
export interface LedgerPlan {
  readonly kind: QuotaKind;
  readonly status: 'determined' | 'undetermined' | 'infeasible';
  /** What is missing for a result, in words of fields and parameters; empty when determined. */
  readonly missing: readonly string[];
  /** T, and whether the planner gave it or the sum of current posts stands in. */
  readonly total?: { readonly posts: number; readonly source: 'parameter' | 'sum' } | undefined;
  /** M, less what loans turned into basic posts. */
  readonly mobile?: number | undefined;
  /** Posts on loan out of M. */
  readonly loans: number;
  /** Σ leadership. */
  readonly leadership?: number | undefined;
  /** B = T − Σ leadership − M. */
  readonly basic?: number | undefined;
  /** Posts of townships held out. */
  readonly heldOut: number;
  readonly scope: AllocationScope;
  readonly proposal?: Run | undefined;
  readonly draft?: Run | undefined;
  /** Why nothing could be divided. */
  readonly conflict?: AllocationConflict | undefined;
  /** Why no draft could be made beside the proposal. */
  readonly draftConflict?: DraftConflict | undefined;
  readonly rows: readonly LedgerRow[];
}

/** People against posts: one township in one ledger. */
export interface StaffingRow {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly approved?: number | undefined;
  readonly inPost?: number | undefined;
  /** Stated, else in post − lent out − seconded − long sick + borrowed. */
  readonly onDuty?: number | undefined;
  readonly onDutySource?: 'stated' | 'computed' | undefined;
  /** approved − in post where not negative (空编). */
  readonly vacancy?: number | undefined;
  /** in post − approved where positive (超编), else 0. */
  readonly overstaffing?: number | undefined;
  /** approved − in post − approved but not yet arrived − reserved (可用编制); may be negative. */
  readonly usable?: number | undefined;
  /** vacancy ÷ approved. */
  readonly vacancyRate?: number | undefined;
  readonly pendingArrival?: number | undefined;
  readonly reserved?: number | undefined;
  readonly expectedExits?: number | undefined;
}

/** Enforcement staffing of one township. People. */
export interface EnforcementRow {
  readonly township: string;
  readonly basis?: PopulationBasis | undefined;
  readonly population?: number | undefined;
  readonly year?: number | undefined;
  /** Officers required under the chosen reading; absent if population or a parameter is. */
  readonly required?: number | undefined;
  /** The same under each reading, to show what the wording decides. */
  readonly readings?: Readonly<Record<'completed' | 'started' | 'nearest', number>> | undefined;
  readonly officers?: number | undefined;
  readonly civilServants?: number | undefined;
  readonly certified?: number | undefined;
  readonly auxiliaries?: number | undefined;
  readonly coLocated?: number | undefined;
  /** Own officers + co-located county staff; shown, never checked. */
  readonly onTheGround?: number | undefined;
  /** required − officers where positive. */
  readonly shortage?: number | undefined;
  /** People to come until one more officer is due; people to leave until one fewer is. */
  readonly toNextUp?: number | undefined;
  readonly toNextDown?: number | undefined;
}

/** Institutions of one township against its limits. */
export interface InstitutionRow {
  readonly township: string;
  readonly sizeClass?: SizeClass | undefined;
  readonly classSource?: 'sheet' | 'thresholds' | undefined;
  /** What the thresholds would say, where both are known. */
  readonly derivedClass?: SizeClass | undefined;
  readonly role?: Role | undefined;
  readonly groups: Readonly<Record<InstitutionKind, InstitutionGroup>>;
  /** Posts decomposed to its institutions, ledger by ledger. */
  readonly placed: Readonly<Record<QuotaKind, PlacedPosts>>;
}

/** Posts of one ledger decomposed to the institutions of a township. */
export interface PlacedPosts {
  /** Σ over those that state any; absent where none does. */
  readonly posts?: number | undefined;
  /** Institutions of the ledger's own kind (offices, centres) that state none. */
  readonly blank: number;
}

/** Offices, or centres, of one township. */
export interface InstitutionGroup {
  readonly limit?: number | undefined;
  /** Uniform institutions every township has. */
  readonly required?: number | undefined;
  /** limit − required: what the township may set up itself. */
  readonly discretionary?: number | undefined;
  /** Absent when the workbook lists no institutions for the township. */
  readonly actual?: number | undefined;
  readonly uniform?: number | undefined;
  readonly names: readonly string[];
  readonly duplicates: readonly string[];
  /** Uniform institutions found elsewhere in the county under this name, missing here. */
  readonly missingUniform: readonly string[];
  /** Uniform institutions under another name than most townships use. */
  readonly uniformVariants: readonly {
    readonly name: string;
    readonly usual: string;
    readonly cell?: CellRef | undefined;
  }[];
}

/** One figure from four sources (核对表): differences are marked. Posts and people. */
export interface ReconciliationRow {
  readonly township: string;
  readonly kind: QuotaKind;
  /** 核定编制 on the posts sheet. */
  readonly sheet?: number | undefined;
  /** Opening balance plus rows up to the cut-off date. */
  readonly documents?: number | undefined;
  /** `sheet − documents` where both are known. */
  readonly documentGap?: number | undefined;
  /** 实有 on the posts sheet; people in the real-name export. */
  readonly inPost?: number | undefined;
  readonly realNames?: number | undefined;
  readonly realNameGap?: number | undefined;
  /** Rows of the ledger of changes without a document number, an opening balance apart. */
  readonly undocumented: readonly CellRef[];
  /** Rows without a date; they count, at their place in the list. */
  readonly undated: readonly CellRef[];
  /** Rows whose from/to do not fit their ± or the running balance. */
  readonly broken: readonly {
    readonly cell?: CellRef | undefined;
    readonly expected: number;
    readonly stated: number;
  }[];
  /** Every row of the ledger of changes in the order of dates, with the balance it leaves. */
  readonly trail: readonly LedgerStep[];
  /** Posts over the line between county and township; absent where none are stated. */
  readonly crossing?: CrossingPosts | undefined;
}

/** One row of the ledger of changes and what it leaves. */
export interface LedgerStep {
  readonly row: QuotaChange;
  /** Posts after the row; absent where no document says, and after the cut-off date. */
  readonly balance?: number | undefined;
  /** Whether the row follows on from the one before and adds up in itself. */
  readonly fits: boolean;
  /** Dated after the cut-off date: shown, not counted. */
  readonly isLater: boolean;
}

/** Posts that cross the line between county and township, and what documents say of them. */
export interface CrossingPosts {
  /** 县级划入, 划出县级, as the posts sheet states them. */
  readonly fromCounty: number;
  readonly toCounty: number;
  /** Of both: posts in rows of the ledger of changes with a document. */
  readonly documented: number;
  /** Of those: posts whose document names a provincial body, or one above it. */
  readonly provincial: number;
  /** Of those: posts whose document names a central body. */
  readonly central: number;
}

/** What we propose (方案): every stage's numbers, in the planner's order of townships. */
export interface Plan {
  readonly asOf: IsoDate;
  readonly workload: WorkloadTable;
  readonly ledgers: Readonly<Record<QuotaKind, LedgerPlan>>;
  /** 机动编制: what is out, what is left, and requests in the proposed order. */
  readonly mobile: Readonly<Record<QuotaKind, MobilePool>>;
  /** 沿革: rows by predecessor and day. */
  readonly lineage: readonly LineageGroup[];
  /** Distance from the full recalculation and this year's step, in every scope. */
  readonly adjustment: Readonly<Record<QuotaKind, LedgerAdjustment>>;
  readonly staffing: readonly StaffingRow[];
  readonly use: readonly UseRow[];
  readonly enforcement: readonly EnforcementRow[];
  readonly institutions: readonly InstitutionRow[];
  /** Absent where the workbook has no sheet of powers. */
  readonly powers?: PowersPlan | undefined;
  /** Absent where the workbook has no sheet of duties. */
  readonly duties?: DutiesPlan | undefined;
  /** Absent where the workbook lists neither institutions nor changes of them. */
  readonly setUps?: SetUpPlan | undefined;
  /** Absent where the workbook lists no stations. */
  readonly stations?: StationPlan | undefined;
  /** Absent where the workbook has no sheet of stations, liaison, calls or teams. */
  readonly joint?: JointPlan | undefined;
  /** The four problems before and after; absent in the bare stages. */
  readonly problems?: readonly ProblemRow[] | undefined;
  readonly reconciliation: readonly ReconciliationRow[];
}

/** Posts, people and officers of a plan: what the next year is made from. */
export type PlannedNumbers = Pick<
  Plan,
  'workload' | 'mobile' | 'ledgers' | 'staffing' | 'enforcement'
>;
