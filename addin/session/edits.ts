import type {
  Decision,
  HeaderRecord,
  IsoDate,
  MobileLoan,
  PlanStatus,
  PolicyRow,
  QuotaKind,
  Scenario,
} from '../../engine/index.ts';
import type { Merger } from './merger.ts';

/** One township in one ledger. */
export interface Post {
  readonly kind: QuotaKind;
  readonly township: string;
}

/** How a header is to be read, in words of the mapping sheet. */
export type HeaderChoice = HeaderRecord;

/** Date and number of the document by which the plan was approved. */
export interface ApprovalRecord {
  readonly date: IsoDate;
  readonly document: string;
}

/**
 * All that a planner changed in the pane, on top of what the workbook says.
 *
 * Absent members leave the workbook's own value standing. Plain data: an undo is the value before.
 */
export interface Edits {
  readonly asOf?: IsoDate | undefined;
  readonly planYear?: number | undefined;
  readonly status?: PlanStatus | undefined;
  readonly approval?: ApprovalRecord | undefined;
  /** Why it was approved although something that must be corrected stands open. */
  readonly approvalNote?: string | undefined;
  readonly parameters: readonly PolicyRow[];
  /** By ledger and township; each replaces the workbook's decision as a whole. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** By ledger and township; all loans and requests of one take the place of the workbook's. */
  readonly loans: Readonly<Record<string, readonly MobileLoan[]>>;
  readonly headers: readonly HeaderChoice[];
  /** Named in the pane, beside those of the workbook; a name never changes what it stands for. */
  readonly scenarios: readonly Scenario[];
  /** Share of vacancies recalled before increments are shared out; for trials only. */
  readonly recall?: number | undefined;
  /** One township merged into another; for trials only. */
  readonly merger?: Merger | undefined;
}

/** Nothing changed yet. */
export const NO_EDITS: Edits = {
  parameters: [],
  decisions: {},
  loans: {},
  headers: [],
  scenarios: [],
};

/** Key of a decision. */
export const keyOf = ({ kind, township }: Post): string => `${kind}/${township}`;

/** Sets one parameter for this plan; without a value the workbook's own holds again. */
export function withParameter(edits: Edits, row: PolicyRow): Edits {
  const others = edits.parameters.filter(
    ({ parameter, key }) => parameter !== row.parameter || key !== row.key,
  );
  return { ...edits, parameters: row.value === undefined ? others : [...others, row] };
}

/** Replaces the decision on one township in one ledger. */
export const withDecision = (edits: Edits, decision: Decision): Edits => ({
  ...edits,
  decisions: { ...edits.decisions, [keyOf(decision)]: decision },
});

/** Forgets what the pane said of a township: the planner's own sheet holds again. */
export function withoutDecision(edits: Edits, post: Post): Edits {
  const others = Object.entries(edits.decisions).filter(([key]) => key !== keyOf(post));
  return { ...edits, decisions: Object.fromEntries(others) };
}

/** Replaces the loans of a township in one ledger; without any, the planner's own sheet holds again. */
export function withLoans(edits: Edits, post: Post, loans: readonly MobileLoan[]): Edits {
  const others = Object.entries(edits.loans).filter(([key]) => key !== keyOf(post));
  const own = loans.length === 0 ? [] : [[keyOf(post), loans] as const];
  return { ...edits, loans: Object.fromEntries([...others, ...own]) };
}

/** Moves a township's number by so many posts; a locked one keeps its lock at the new number. */
export function adjusted(decision: Decision, posts: number): Decision {
  if (decision.lockedAt !== undefined) return { ...decision, lockedAt: decision.lockedAt + posts };
  const adjustment = (decision.adjustment ?? 0) + posts;
  return { ...decision, adjustment: adjustment === 0 ? undefined : adjustment };
}

/** Locks a township at a number, or lets it go. */
export const lockedTo = (decision: Decision, posts: number | undefined): Decision => ({
  ...decision,
  locked: posts === undefined ? undefined : true,
  lockedAt: posts,
});

/** Chooses how one header is read; a blank choice asks again. */
export function withHeader(edits: Edits, choice: HeaderChoice): Edits {
  const others = edits.headers.filter(
    ({ sheet, header }) => sheet !== choice.sheet || header !== choice.header,
  );
  return { ...edits, headers: choice.field === '' ? others : [...others, choice] };
}
