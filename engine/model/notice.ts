import type { ApprovalMatter } from './approval.ts';
import type { Clause } from './citation.ts';
import type { CellRef } from './grid.ts';
import type { QuotaKind } from './ledger.ts';
import type { Localized, Placeholder } from './locale.ts';

/** How binding the wording of the clause is: 必须 error, 原则上 warning, 鼓励 info. */
export type Severity = 'error' | 'warning' | 'info';

/** Who must agree before the matter may go ahead. */
export type Approval = 'county' | 'prefecture' | 'province' | 'central';

/**
 * The subject a code belongs to: sheet, policy, indicator data, institutions, stations, allocation,
 * enforcement, joint enforcement, staffing, ledger of changes, dynamic adjustment, powers, duties,
 * mobile posts, use of posts.
 */
export type Topic =
  | 'SHT'
  | 'POL'
  | 'DAT'
  | 'INS'
  | 'STN'
  | 'ALC'
  | 'ENF'
  | 'JNT'
  | 'STF'
  | 'LED'
  | 'ADJ'
  | 'PWR'
  | 'DUT'
  | 'MOB'
  | 'USE';

/** What can be said: code, severity, wording and basis. Stable for ever, never reused. */
export interface Notice {
  readonly code: `${Topic}-${number}`;
  readonly severity: Severity;
  readonly title: Localized;
  /** What is, what should be; placeholders in braces are filled from the facts. */
  readonly message: Localized;
  /** What to do about it. */
  readonly remedy: Localized;
  readonly cites: readonly Clause[];
  readonly approval?: Approval | undefined;
  /** The matter in the table of approvals (审批流程) that says how it is approved. */
  readonly matter?: ApprovalMatter | undefined;
  /** Belongs to the list 待设置 (a pending parameter), not to the problems. */
  readonly pending?: boolean | undefined;
}

/** Where a finding points. At least one of its parts is given. */
export interface Place {
  readonly township?: string | undefined;
  readonly ledger?: QuotaKind | undefined;
  /** Name of the field, as in the field list of the workbook contract. */
  readonly field?: string | undefined;
  readonly cell?: CellRef | undefined;
  readonly year?: number | undefined;
  /** Id of a policy parameter. */
  readonly parameter?: string | undefined;
}

/** A value a message may speak of; `Localized` where the value is itself a word. */
export type Fact = number | string | Localized;

/** The facts of a message. */
export type Facts = Readonly<Record<string, Fact>>;

/** One problem, remark or reminder: a notice, where, and the numbers. */
export interface Finding {
  readonly notice: Notice;
  readonly at: Place;
  readonly facts: Facts;
}

/** The facts that every text of a notice asks for. */
export type FactsOf<N extends Pick<Notice, 'message' | 'remedy'>> = Readonly<
  Record<Placeholder<N['message'][keyof Localized] | N['remedy'][keyof Localized]>, Fact>
>;

/**
 * Makes a finding; a fact that a text asks for and nobody supplies does not compile.
 *
 * @example
 * finding(DUPLICATE_TOWNSHIP, { cell }, { township: '青山镇' });
 */
export const finding = <const N extends Notice>(
  notice: N,
  at: Place,
  facts: FactsOf<N>,
): Finding => ({ notice, at, facts: facts });

/** Types a notice so that its placeholders are known to the compiler. */
export const defineNotice = <const N extends Notice>(notice: N): N => notice;
