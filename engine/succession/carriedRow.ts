import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { LedgerRow, Plan } from '../model/plan.ts';

/** One township in one ledger, as its round ends. */
export interface CarriedRow extends LedgerRow {
  readonly kind: QuotaKind;
}

/** Every township in both ledgers. */
export const carriedRows = ({ ledgers }: Pick<Plan, 'ledgers'>): readonly CarriedRow[] =>
  QUOTA_KINDS.flatMap((kind) => ledgers[kind].rows.map((row) => ({ ...row, kind })));

/**
 * The number that a round ends with: decided, else drafted, else proposed, else the present one
 * with what loans became basic posts. Posts.
 */
export const numberOf = ({
  decided,
  draft,
  proposal,
  current,
  converted = 0,
}: LedgerRow): number | undefined =>
  decided ?? draft ?? proposal ?? (current === undefined ? undefined : current + converted);
