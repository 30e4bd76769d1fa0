import type { Drawing } from './paneView.ts';
import type { MobilePoolTexts } from './texts/mobilePool.ts';

/** A loan or request that is being filled in. */
export interface LoanEditing {
  /** Place among those of its township in the ledger shown; absent: a new one. */
  readonly at?: number | undefined;
  /** Code; absent: not chosen yet. */
  readonly township?: string | undefined;
}

/** What is chosen in the view. */
export interface MobilePoolChoice {
  readonly editing?: LoanEditing | undefined;
}

export type MobilePoolDrawing = Drawing<MobilePoolTexts, MobilePoolChoice>;
