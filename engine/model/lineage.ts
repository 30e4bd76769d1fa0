import type { IsoDate } from '../base/date.ts';
import type { CellRef } from './grid.ts';
import type { Localized } from './locale.ts';

/** 合并, 拆分, 更名. */
export type LineageMatter = 'merge' | 'split' | 'rename';

/** Their names. */
export const MATTER_LABELS: Readonly<Record<LineageMatter, Localized>> = {
  merge: { 'zh-CN': '合并', 'en-US': 'Merger' },
  split: { 'zh-CN': '拆分', 'en-US': 'Split' },
  rename: { 'zh-CN': '更名', 'en-US': 'Renaming' },
};

/**
 * One row of 沿革: what of a predecessor went, or will go, to a successor.
 *
 * Both are codes where the workbook lists the township, else as written. The shares of one
 * predecessor on one day sum to 1, those that it keeps itself included.
 */
export interface LineageRow {
  readonly predecessor: string;
  readonly successor: string;
  /** What a successor that the workbook does not list yet is called. */
  readonly successorName?: string | undefined;
  /** Parts of 1. */
  readonly sharePosts?: number | undefined;
  readonly sharePeople?: number | undefined;
  /** The day from which the successor exists. */
  readonly date?: IsoDate | undefined;
  readonly document?: string | undefined;
  readonly matter?: LineageMatter | undefined;
  readonly cell?: CellRef | undefined;
}

/** All rows of one predecessor on one day. */
export interface LineageGroup {
  readonly predecessor: string;
  readonly date?: IsoDate | undefined;
  readonly rows: readonly LineageRow[];
  /** Σ of the shares; absent where one is blank. */
  readonly sharePosts?: number | undefined;
  readonly sharePeople?: number | undefined;
  /** Whether the day lies after the cut-off date: the sheets do not show it yet. */
  readonly isToCome: boolean;
}
