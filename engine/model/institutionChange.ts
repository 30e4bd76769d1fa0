import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { InstitutionKind } from './institutionKind.ts';
import type { Localized } from './locale.ts';

/** 更名, 合并, 设立, 撤销. */
export type ChangeMatter = 'rename' | 'merge' | 'establish' | 'abolish';

/** Who decides on an institution, lowest first. */
export type DecidingLevel = 'township' | 'county' | 'prefecture' | 'province';

/** All of them, lowest first. */
export const DECIDING_LEVELS: readonly DecidingLevel[] = [
  'township',
  'county',
  'prefecture',
  'province',
];

/** Their names. */
export const LEVEL_LABELS: Readonly<Record<DecidingLevel, Localized>> = {
  township: { 'zh-CN': '乡镇', 'en-US': 'Township' },
  county: { 'zh-CN': '县级', 'en-US': 'County' },
  prefecture: { 'zh-CN': '市级', 'en-US': 'Prefecture' },
  province: { 'zh-CN': '省级', 'en-US': 'Province' },
};

/** A change of an institution, asked for or carried out (机构变更). */
export interface InstitutionChange {
  readonly township: string;
  /** 机构编码; a rename keeps it. */
  readonly id: string;
  readonly kind: InstitutionKind;
  readonly matter: ChangeMatter;
  /** Name before and after; of a merger, the name of the institution it went into. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Posts and people that the institution brought into a merger. */
  readonly posts?: number | undefined;
  readonly people?: number | undefined;
  readonly requestedOn?: IsoDate | undefined;
  /** First day of the new state; absent or later than the cut-off date: asked for, not carried out. */
  readonly effectiveFrom?: IsoDate | undefined;
  readonly approvedBy?: DecidingLevel | undefined;
  readonly document?: string | undefined;
  readonly cell?: CellRef | undefined;
}
