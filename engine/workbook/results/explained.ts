import type { QuotaKind } from '../../model/ledger.ts';
import type { CellRef } from '../../model/grid.ts';
import type { Approval, Severity } from '../../model/notice.ts';
import type { LedgerPlan } from '../../model/plan.ts';
import type { ParameterInForce } from '../../policy/policy.ts';

/** One finding in words, as the sheets print it. */
export interface FindingWords {
  readonly code: string;
  readonly severity: Severity;
  readonly severityWord: string;
  readonly approvalWord?: string | undefined;
  readonly approvalPath?: string | undefined;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly clauseText: string;
  readonly townshipName?: string | undefined;
  readonly ledger?: string | undefined;
  readonly parameter?: string | undefined;
  readonly cell?: CellRef | undefined;
  readonly address?: string | undefined;
  readonly pending: boolean;
}

/** One ledger in numbers, as the leaders' page prints it. */
export interface LedgerFigures {
  readonly status: LedgerPlan['status'];
  readonly total?: number | undefined;
  readonly totalSource?: 'parameter' | 'sum' | undefined;
  readonly mobile?: number | undefined;
  readonly leadership?: number | undefined;
  readonly basic?: number | undefined;
  /** The furthest complete column of the chain. */
  readonly column?: 'decided' | 'draft' | 'proposal' | undefined;
  readonly movement?:
    | {
        readonly up: { readonly townships: number; readonly posts: number };
        readonly down: { readonly townships: number; readonly posts: number };
        readonly net: number;
        readonly gainers: readonly { readonly township: string; readonly change: number }[];
        readonly losers: readonly { readonly township: string; readonly change: number }[];
      }
    | undefined;
}

/**
 * What the sheets need said for them: the texts that `explanation/` makes, in one language.
 *
 * Rooms of one floor do not know each other, so this is the reader's side of that agreement;
 * `explain` returns all of it and more.
 */
export interface Explained {
  readonly narrative: string;
  readonly summary: {
    readonly ledgers: Readonly<Record<QuotaKind, LedgerFigures>>;
    readonly problems: Readonly<Record<Severity, number>>;
    readonly approvals: Readonly<Record<Approval, number>>;
    readonly pending: number;
    readonly assumptions: number;
    readonly parameters: number;
    readonly notAssessed: number;
  };
  readonly movements: readonly string[];
  /** What becomes of one ledger in a clause; absent where nothing can be compared. */
  readonly movement: Readonly<Record<QuotaKind, string | undefined>>;
  /** By ledger and township code. */
  readonly why: Readonly<
    Record<
      QuotaKind,
      ReadonlyMap<string, { readonly short: string; readonly sentences: readonly string[] }>
    >
  >;
  /** What each township exercises and can bear, by code. */
  readonly powers: ReadonlyMap<string, string>;
  /** Why each township moves as far as it does this year; by ledger and township code. */
  readonly adjustment: Readonly<Record<QuotaKind, ReadonlyMap<string, { readonly short: string }>>>;
  /** In the order of `report.findings`. */
  readonly findings: readonly FindingWords[];
  /** In the order of `report.outcomes`. */
  readonly outcomes: readonly {
    readonly title: string;
    readonly clauseText: string;
    readonly missing: readonly string[];
    readonly result:
      'breached' | 'noted' | 'partlyAssessed' | 'notAssessed' | 'met' | 'notApplicable';
    readonly resultWord: string;
  }[];
  /** Parameters as the plan used them, and the clause of each. */
  readonly parameters: readonly ParameterInForce[];
  readonly parameterClauses: readonly string[];
  readonly missing: Readonly<Record<QuotaKind, readonly string[]>>;
  /** Why a ledger could not be divided, why no draft could be made; clauses. */
  readonly conflicts: Readonly<Record<QuotaKind, string | undefined>>;
  readonly draftConflicts: Readonly<Record<QuotaKind, string | undefined>>;
  /** Why fewer posts are divided than there are basic posts; empty where none are taken off. */
  readonly pools: Readonly<Record<QuotaKind, string>>;
  /** Names by code; with the code beside them where they are not unique. */
  readonly names: ReadonlyMap<string, string>;
  readonly asOfWords: string;
  readonly statusWord: string;
  readonly severityWords: Readonly<Record<Severity, string>>;
  readonly approvalWords: Readonly<Record<Approval, string>>;
  /** Names of the fields that stated totals speak of. */
  readonly fields: Readonly<Record<string, string>>;
}
