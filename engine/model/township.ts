import type { IsoDate } from '../base/date.ts';
import type { Localized } from './locale.ts';

/** 一类, 二类, 三类: size. Independent of the role. */
export type SizeClass = 1 | 2 | 3;

/** 驻地镇, 中心镇, 重点镇, 特色镇, 一般乡镇: function. Independent of the size class. */
export type Role = 'seat' | 'central' | 'key' | 'characteristic' | 'ordinary';

/** Names of the classes. */
export const CLASS_LABELS: Readonly<Record<SizeClass, Localized>> = {
  1: { 'zh-CN': '一类', 'en-US': 'Class 1' },
  2: { 'zh-CN': '二类', 'en-US': 'Class 2' },
  3: { 'zh-CN': '三类', 'en-US': 'Class 3' },
};

/** Names of the roles. */
export const ROLE_LABELS: Readonly<Record<Role, Localized>> = {
  seat: { 'zh-CN': '驻地镇', 'en-US': 'Seat town' },
  central: { 'zh-CN': '中心镇', 'en-US': 'Central town' },
  key: { 'zh-CN': '重点镇', 'en-US': 'Key town' },
  characteristic: { 'zh-CN': '特色镇', 'en-US': 'Characteristic town' },
  ordinary: { 'zh-CN': '一般乡镇', 'en-US': 'Ordinary township' },
};

/** A figure and the year it speaks of. */
export interface Observation {
  readonly year: number;
  readonly value: number;
}

/** Three readings of 人口 that different rules name: 户籍, 常住, 服务. */
export type PopulationBasis = 'registered' | 'resident' | 'service';

/** The economy figure that the plan may use: 财政收入, 地区生产总值, 总产值. */
export type EconomyColumn = 'fiscalRevenue' | 'gdp' | 'output';

/** One township-level unit (乡镇、街道): facts, no posts. */
export interface Township {
  /** 区划代码; the key of every join and the last tie-breaker. */
  readonly code: string;
  readonly name: string;
  /** Place in the planner's own list (区划顺序), from 0; outputs keep it. */
  readonly order: number;
  readonly sizeClass?: SizeClass | undefined;
  readonly role?: Role | undefined;
  /** Bears a task of the county committee or government (承担县委、县政府中心工作、重大任务). */
  readonly countyTask?: boolean | undefined;
  readonly validFrom?: IsoDate | undefined;
  readonly validUntil?: IsoDate | undefined;
  /** Codes or names of the townships it came from. */
  readonly predecessors: readonly string[];
  /** People, by year, oldest first. */
  readonly population: Readonly<Record<PopulationBasis, readonly Observation[]>>;
  /** Square kilometres. */
  readonly areaKm2?: number | undefined;
  /** Yuan, by year, oldest first. */
  readonly economy: Readonly<Record<EconomyColumn, readonly Observation[]>>;
  /** X factors in [0, 1] by name: transport, industry, development, and the planner's own. */
  readonly factors: Readonly<Record<string, number>>;
}

/**
 * The newest figure not later than a year; nothing if there is none.
 *
 * @param observations oldest first
 */
export function latestObservation(
  observations: readonly Observation[],
  year: number,
): Observation | undefined {
  for (let at = observations.length - 1; at >= 0; at -= 1) {
    const one = observations[at];
    if (one && one.year <= year) return one;
  }
  return undefined;
}
