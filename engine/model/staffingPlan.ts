import type { QuotaKind } from './ledger.ts';

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
