import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized } from './locale.ts';

/** Who has a matter of a dispatched station in hand: its county department (条) or the township (块). */
export type Hand = 'department' | 'township';

/** Their names. */
export const HAND_LABELS: Readonly<Record<Hand, Localized>> = {
  department: { 'zh-CN': '县级部门', 'en-US': 'Department' },
  township: { 'zh-CN': '乡镇', 'en-US': 'Township' },
};

/** The matters of a dispatched station that line and block share out between them (条块分工). */
export type SplitMatter =
  | 'holdsPosts'
  | 'paysWages'
  | 'decidesTitles'
  | 'leadsBusiness'
  | 'managesDaily'
  | 'assesses'
  | 'paysBonus'
  | 'paysOperating';

/** All of them, in the order of the source. */
export const SPLIT_MATTERS: readonly SplitMatter[] = [
  'holdsPosts',
  'paysWages',
  'decidesTitles',
  'leadsBusiness',
  'managesDaily',
  'assesses',
  'paysBonus',
  'paysOperating',
];

/** Their names. */
export const SPLIT_LABELS: Readonly<Record<SplitMatter, Localized>> = {
  holdsPosts: { 'zh-CN': '编制管理', 'en-US': 'Holding of posts' },
  paysWages: { 'zh-CN': '工资发放', 'en-US': 'Wages' },
  decidesTitles: { 'zh-CN': '职级职称', 'en-US': 'Grades and titles' },
  leadsBusiness: { 'zh-CN': '业务领导', 'en-US': 'Business' },
  managesDaily: { 'zh-CN': '日常管理', 'en-US': 'Daily management' },
  assesses: { 'zh-CN': '年度考核', 'en-US': 'Yearly assessment' },
  paysBonus: { 'zh-CN': '目标绩效考核发放', 'en-US': 'Performance bonus' },
  paysOperating: { 'zh-CN': '公用经费核拨', 'en-US': 'Operating funds' },
};

/** One station that a county department has, or had, in a township (派驻机构). */
export interface Station extends Readonly<{ [M in SplitMatter]?: Hand | undefined }> {
  /** Where it sits. */
  readonly township: string;
  /** Stays the same through renames. */
  readonly id: string;
  readonly name: string;
  /** 广播电视站, 自然资源所, …; its last character tells 站 from 所. */
  readonly type: string;
  readonly department?: string | undefined;
  /** Ledger of its posts, which the county holds. */
  readonly kind?: QuotaKind | undefined;
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
  /** First and last day; blank: before anybody's memory, and still there. */
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  /** People wholly or mainly in enforcement, and of those the ones who work in the township's office. */
  readonly enforcers?: number | undefined;
  readonly coLocated?: number | undefined;
  readonly cell?: CellRef | undefined;
}

/** 下放: handed down to the township. 整合: merged into another station that stays the county's. */
export type StationMatter = 'handDown' | 'merge';

/** Posts and people on their way from one body into one other: an edge of a many-to-many map. */
export interface StationMove {
  /** The township they arrive in. */
  readonly township: string;
  readonly matter: StationMatter;
  /** Id of a station, or of a former centre of the township. */
  readonly source: string;
  /** Id or name of the institution, or id of the station, that takes them. */
  readonly target: string;
  readonly kind: QuotaKind;
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
  readonly date?: IsoDate | undefined;
  readonly document?: string | undefined;
  readonly issuer?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** 人事调整, 主要负责人任免, 借用, 调整建议 (by the township). */
export type StaffMatter = 'move' | 'appointment' | 'secondment' | 'suggestion';

/** What the township said (乡镇意见); of its own suggestion, what the department said. */
export type Consent = 'agreed' | 'refused' | 'notAsked';

/** One matter of the people of a station (派驻人事). */
export interface StationStaffing {
  readonly township: string;
  /** Id of the station. */
  readonly station: string;
  readonly matter: StaffMatter;
  readonly people?: number | undefined;
  readonly date?: IsoDate | undefined;
  /** Last day of a secondment. */
  readonly until?: IsoDate | undefined;
  readonly consent?: Consent | undefined;
  readonly document?: string | undefined;
  readonly cell?: CellRef | undefined;
}
