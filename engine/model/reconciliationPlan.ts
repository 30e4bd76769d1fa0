import type { QuotaChange } from './baseline.ts';
import type { CellRef } from './grid.ts';
import type { QuotaKind } from './ledger.ts';

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
