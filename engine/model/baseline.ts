import type { IsoDate } from '../base/date.ts';
import type { Duties } from './duties.ts';
import type { ApprovalRow } from './approval.ts';
import type { CellRef } from './grid.ts';
import type { LineageRow } from './lineage.ts';
import type { MobileLoan } from './mobile.ts';
import type { InstitutionChange } from './institutionChange.ts';
import type { InstitutionKind } from './institutionKind.ts';
import type { Liaison, PilotTeam, Whistle } from './jointEnforcement.ts';
import type { QuotaKind, TownshipPosts } from './ledger.ts';
import type { Powers } from './powers.ts';
import type { BeforeRow } from './problems.ts';
import type { Station, StationMove, StationStaffing } from './stations.ts';
import type { Township } from './township.ts';
import type { UseRequest } from './usePlan.ts';

/** 领导职数: approved and filled, by rank; people and posts are one to one here. */
export interface LeadershipPosts {
  readonly principalApproved?: number | undefined;
  readonly principalFilled?: number | undefined;
  readonly deputyApproved?: number | undefined;
  readonly deputyFilled?: number | undefined;
}

/** 执法力量: four separate counts, in people on duty; one person may stand in several. */
export interface EnforcementStaff {
  /** 执法人员 out of the township's own posts. */
  readonly officers?: number | undefined;
  /** of which 公务员. */
  readonly civilServants?: number | undefined;
  /** of which 持行政执法证. */
  readonly certified?: number | undefined;
  /** 辅助人员: count for nothing. */
  readonly auxiliaries?: number | undefined;
  /** 合署办公的县级派驻执法人员: on the ground, not owned. */
  readonly coLocated?: number | undefined;
  /** Whether a member of the leadership heads the office (鼓励). */
  readonly headConcurrent?: boolean | undefined;
  /** Whether that leader is among `officers` too (T5: one person, one count). */
  readonly headAmongOfficers?: boolean | undefined;
}

/** One institution of one township. */
export interface Institution {
  readonly township: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** County-wide uniform institution it stands for (统一设置), by the planner's mark. */
  readonly uniform?: boolean | undefined;
  /** 批准文号. */
  readonly document?: string | undefined;
  /** 机构编码: stays the same through renames. */
  readonly id?: string | undefined;
  /** Posts of either ledger decomposed to it (分解到机构); blank is not decomposed yet. */
  readonly administrative?: number | undefined;
  readonly publicInstitution?: number | undefined;
  /** Whether a member of the leadership heads it (负责人兼任). */
  readonly headConcurrent?: boolean | undefined;
  readonly cell?: CellRef | undefined;
}

/** What the office decided about one township's proposal. */
export interface Decision {
  readonly township: string;
  readonly kind: QuotaKind;
  /** 人工调整, ± posts. */
  readonly adjustment?: number | undefined;
  /** Whether the number is locked (锁定): the rest is recomputed around it. */
  readonly locked?: boolean | undefined;
  /** The locked number of posts, if it is not the adjusted proposal. */
  readonly lockedAt?: number | undefined;
  /** Code of the township that pays for the adjustment. */
  readonly counterparty?: string | undefined;
  readonly reason?: string | undefined;
  readonly basis?: string | undefined;
  /** 审定数, posts. */
  readonly decided?: number | undefined;
  readonly document?: string | undefined;
  readonly decidedOn?: IsoDate | undefined;
  readonly cell?: CellRef | undefined;
}

/** One row of 编制变动台账. An opening balance has the matter 期初 and no `change`. */
export interface QuotaChange {
  readonly date?: IsoDate | undefined;
  readonly document?: string | undefined;
  readonly issuer?: string | undefined;
  readonly matter: string;
  readonly township: string;
  readonly kind: QuotaKind;
  /** Posts before and after, as the document states them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** ± posts. */
  readonly change?: number | undefined;
  readonly opening: boolean;
  readonly cell?: CellRef | undefined;
}

/** 预计人员变动: people who are known to leave or to come. */
export interface StaffMove {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly direction: 'exit' | 'hire';
  /** The day, or the last day of the month, on which it is to happen. */
  readonly date: IsoDate;
  readonly people: number;
  readonly cell?: CellRef | undefined;
}

/** 历年编制: what one township had in one ledger in an earlier round, and what it ended with. */
export interface PostsOfYear {
  readonly year: number;
  readonly township: string;
  readonly kind: QuotaKind;
  /** 核定编制数 at the start of the round, posts. */
  readonly approved?: number | undefined;
  /** 实有人数 then, people. */
  readonly inPost?: number | undefined;
  /** 测算数 of that round, posts. */
  readonly proposal?: number | undefined;
  /** What the round ended with: 审定数, else the draft, else the proposal. Posts. */
  readonly decided?: number | undefined;
}

/** 实名制 export, counted: people of one township on one ledger. */
export interface RealNameCount {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly people: number;
  readonly cell?: CellRef | undefined;
}

/** A total that the planner's own sheet states (合计), to be checked against the rows. */
export interface StatedTotal {
  /** Field of the contract, such as `administrative.approved`. */
  readonly field: string;
  readonly stated: number;
  /** Sum of the rows above it that were read. */
  readonly summed: number;
  readonly cell: CellRef;
}

/** A row of the parameter sheet: one value of one parameter for a stretch of time. */
export interface PolicyRow {
  /** Id of the parameter, such as `quota.weightPopulation`. */
  readonly parameter: string;
  /** Row key of a table parameter, such as a size class. */
  readonly key?: string | undefined;
  /** Absent: the planner left it blank. */
  readonly value?: number | string | undefined;
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly basis?: string | undefined;
  readonly clause?: string | undefined;
  readonly note?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** A band of 分档计分: figures from `from` up to the next band earn `points`. */
export interface Band {
  readonly indicator: 'population' | 'area' | 'economy';
  readonly from: number;
  /** Whether `from` itself belongs to the band (以上 includes the number, 超过 does not). */
  readonly inclusive: boolean;
  readonly points: number;
  readonly cell?: CellRef | undefined;
}

/** What a scenario changes in the county itself, not in the parameters. */
export type ScenarioChange =
  | {
      readonly kind: 'task';
      readonly township: string;
      /** Whether it bears a county task under the scenario. */
      readonly bears: boolean;
      readonly cell?: CellRef | undefined;
    }
  | {
      readonly kind: 'merger';
      readonly predecessor: string;
      readonly successor: string;
      readonly cell?: CellRef | undefined;
    }
  | {
      readonly kind: 'rename';
      readonly township: string;
      readonly name: string;
      readonly cell?: CellRef | undefined;
    }
  | {
      /** What 沿革 says will become of a township: a split by its shares, a merger, a renaming. */
      readonly kind: 'lineage';
      readonly township: string;
      readonly applies: boolean;
      readonly cell?: CellRef | undefined;
    };

/** A named set of parameter values and changes over one baseline (测算方案). */
export interface Scenario {
  readonly name: string;
  /** Name of the scenario it is based on: what it does not set itself, that one does. */
  readonly parent?: string | undefined;
  readonly note?: string | undefined;
  readonly rows: readonly PolicyRow[];
  readonly changes?: readonly ScenarioChange[] | undefined;
}

/** 讨论稿 → 征求意见稿 → 送审稿 → 审定稿. */
export type PlanStatus = 'draft' | 'consultation' | 'submission' | 'approved';

/** Who and when: the county, the cut-off date, the plan year. */
export interface County {
  readonly name?: string | undefined;
  readonly planYear?: number | undefined;
  readonly status?: PlanStatus | undefined;
  /** Why the plan was approved although something that must be corrected stands open (审定说明). */
  readonly approvalNote?: string | undefined;
  /**
   * Cut-off date of the round before (上轮截止日期): what happened up to then is settled. Absent in a
   * first round.
   */
  readonly previousAsOf?: IsoDate | undefined;
  /**
   * Day up to which the rows of 沿革 are carried out in the sheets (区划调整执行至); rollover writes
   * it, since it carries out what came into force up to the new cut-off date. Absent in a first round.
   */
  readonly bordersAsOf?: IsoDate | undefined;
  /** What the planner wants printed with every figure: sources, quality, fictitious or not. */
  readonly notes: readonly string[];
}

/** A township whose last day is before the cut-off date (已撤销), and what it still has. */
export interface FormerTownship {
  readonly township: Township;
  readonly posts?: TownshipPosts | undefined;
}

/** What is (现状): all that a workbook says, by township code, in the planner's order. */
export interface Baseline {
  readonly county: County;
  /** Cut-off date (截止日期); decides which law and which figures hold. */
  readonly asOf: IsoDate;
  readonly townships: readonly Township[];
  /**
   * Townships abolished before the cut-off date; absent where there are none. They take no part in
   * the division and their posts are in no sum: a total that is the sum of present posts leaves them
   * out, and ALC-209 says how many that are.
   */
  readonly former?: readonly FormerTownship[] | undefined;
  readonly posts: Readonly<Record<string, TownshipPosts>>;
  readonly leadership: Readonly<Record<string, LeadershipPosts>>;
  readonly enforcement: Readonly<Record<string, EnforcementStaff>>;
  /** Absent when the workbook has no sheet of institutions at all. */
  readonly institutions?: readonly Institution[] | undefined;
  /** Absent when no sheet of powers (权力事项、两上两下、委托书) has a row. */
  readonly powers?: Powers | undefined;
  /** Absent when no sheet of duties (属地事项责任、职责准入、部门交办) has a row. */
  readonly duties?: Duties | undefined;
  /** Each absent when the workbook has no such sheet, or an empty one. */
  readonly institutionChanges?: readonly InstitutionChange[] | undefined;
  readonly stations?: readonly Station[] | undefined;
  readonly stationMoves?: readonly StationMove[] | undefined;
  readonly stationStaff?: readonly StationStaffing[] | undefined;
  readonly liaison?: readonly Liaison[] | undefined;
  readonly whistles?: readonly Whistle[] | undefined;
  readonly teams?: readonly PilotTeam[] | undefined;
  readonly decisions: readonly Decision[];
  /** Absent when the workbook has no ledger of changes. */
  readonly changes?: readonly QuotaChange[] | undefined;
  /** Absent when the workbook lists nobody. */
  readonly moves?: readonly StaffMove[] | undefined;
  /** Who approves what, as the office has it; absent where the sheet is: then as the texts have it. */
  readonly approvals?: readonly ApprovalRow[] | undefined;
  /** 改革前情况: figures of the four problems before the reform; absent when nobody states any. */
  readonly beforeReform?: readonly BeforeRow[] | undefined;
  /** Absent when nobody asks to use a post. */
  readonly useRequests?: readonly UseRequest[] | undefined;
  /** Earlier rounds, oldest first; absent when the workbook has none. */
  readonly history?: readonly PostsOfYear[] | undefined;
  /** Absent when the workbook has no real-name sheet. */
  readonly realNames?: readonly RealNameCount[] | undefined;
  /** 机动编制: requests and posts on loan; absent when the workbook has no such sheet. */
  readonly loans?: readonly MobileLoan[] | undefined;
  /** 沿革: mergers, splits, renamings; absent when the workbook has no such sheet. */
  readonly lineage?: readonly LineageRow[] | undefined;
  readonly statedTotals: readonly StatedTotal[];
  readonly bands: readonly Band[];
  readonly scenarios: readonly Scenario[];
  /**
   * Cell of each value read, `code/field` (`510000101/administrative.approved`) → cell; of a figure
   * that is missing, the blank cell where it would stand.
   */
  readonly origins: Readonly<Record<string, CellRef>>;
}
