import type { CellRef } from './grid.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized } from './locale.ts';

/** How a post is filled: 考录, 公招, 调入, 安置. */
export type FillingWay = 'examination' | 'recruitment' | 'transfer' | 'placement';

/** Their names. */
export const WAY_LABELS: Readonly<Record<FillingWay, Localized>> = {
  examination: { 'zh-CN': '考录', 'en-US': 'Civil-service examination' },
  recruitment: { 'zh-CN': '公招', 'en-US': 'Open recruitment' },
  transfer: { 'zh-CN': '调入', 'en-US': 'Transfer' },
  placement: { 'zh-CN': '安置', 'en-US': 'Placement' },
};

/** The ways, in the order they are shown. */
export const FILLING_WAYS: readonly FillingWay[] = [
  'examination',
  'recruitment',
  'transfer',
  'placement',
];

/** 用编申请: people a township asks to take on in one way. */
export interface UseRequest {
  readonly township: string;
  readonly kind: QuotaKind;
  readonly way: FillingWay;
  readonly people: number;
  readonly note?: string | undefined;
  readonly cell?: CellRef | undefined;
}

/** One request and what is proposed of it, in people. */
export interface UseOfWay {
  readonly request: UseRequest;
  /** Absent where posts or people in post are not known. */
  readonly proposed?: number | undefined;
}

/**
 * 年度用编计划 of one township and ledger: how many people may be taken on, and how many it asks for.
 *
 * `limitBasis`: `usable` posts; `committed`: every vacancy is spoken for; `oneForOne`: full, so one
 * comes for each who leaves (出一进一); `overstaffed`: nobody (只出不进); `frozen`: nobody, while the
 * people of all townships exceed their posts under 一次核减、逐步消化.
 */
export interface UseRow {
  readonly township: string;
  readonly kind: QuotaKind;
  /** Most people that may be taken on; absent where posts or people are not known. */
  readonly limit?: number | undefined;
  readonly limitBasis?: 'usable' | 'committed' | 'oneForOne' | 'overstaffed' | 'frozen' | undefined;
  /** Σ requests; absent where nothing is asked for. */
  readonly requested?: number | undefined;
  /** Σ proposed, never above `limit`; absent likewise. */
  readonly proposed?: number | undefined;
  /** In the order of the requests, which is that in which they are served. */
  readonly ways: readonly UseOfWay[];
}
