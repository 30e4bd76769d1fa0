import type { CellRef } from './grid.ts';

/** A matter whose approval some text regulates, or none. */
export type ApprovalMatter =
  | 'township-body'
  | 'administrative-across-levels'
  | 'administrative-same-level'
  | 'institution-total'
  | 'divisions'
  | 'procedure'
  | 'leadership'
  | 'mobile-posts'
  | 'use-plan';

/** 审批流程: who deals with one matter, in words; an absent step is not known or not needed. */
export interface ApprovalRow {
  readonly matter: string;
  /** 初审. */
  readonly firstReview?: string | undefined;
  /** 会签（征求意见）. */
  readonly coSign?: string | undefined;
  /** 决定. */
  readonly decision?: string | undefined;
  /** 上报（审批、备案）. */
  readonly report?: string | undefined;
  /** 归档. */
  readonly file?: string | undefined;
  readonly basis?: string | undefined;
  readonly cell?: CellRef | undefined;
}
