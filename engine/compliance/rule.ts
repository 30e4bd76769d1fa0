import type { Localized } from '../model/locale.ts';
import type { Facts, FactsOf, Notice, Place } from '../model/notice.ts';
import type { Policy } from '../policy/policy.ts';
import type { Cases, Subject } from './cases.ts';

/**
 * Where a breach is, beside the subject itself: a field of the sheet, or a fuller place.
 *
 * A field of a ledger belongs to the ledger in question: `'inPost'` of the administrative ledger is
 * `administrative.inPost`. What the county has too little of is its field or its parameter.
 */
export type At = string | Place;

/** One thing that is not as it should be. */
export interface Breach<F = Facts> {
  readonly at: At;
  readonly facts: F;
}

/** What a rule says of one subject. Missing data is never compliance. */
export type Verdict<F = Facts> =
  | { readonly is: 'met' }
  | { readonly is: 'notApplicable' }
  /** Fields or parameters without which nothing can be said. */
  | { readonly is: 'undetermined'; readonly missing: readonly string[] }
  | { readonly is: 'breached'; readonly breaches: readonly Breach<F>[] };

/** A rule: a notice, whom it is asked about, and the comparison. Stages compute, rules compare. */
export interface Rule<
  S extends Subject = Subject,
  M extends Localized = Localized,
  R extends Localized = Localized,
> extends Notice {
  readonly subject: S;
  readonly message: M;
  readonly remedy: R;
  /** Compares what the plan already holds; computes nothing, looks nothing up. */
  assess(
    of: Cases[S],
    policy: Policy,
  ): Verdict<FactsOf<{ readonly message: M; readonly remedy: R }>>;
}

/** Types a rule so that its facts must supply every placeholder of message and remedy. */
export const defineRule = <S extends Subject, const M extends Localized, const R extends Localized>(
  rule: Rule<S, M, R>,
): Rule<S, M, R> => rule;

/** As it should be. */
export const met = { is: 'met' } as const;

/** The clause does not speak of this subject. */
export const notApplicable = { is: 'notApplicable' } as const;

/** Nothing can be said while these fields or parameters are blank. */
export const undetermined = (
  ...missing: readonly string[]
): { readonly is: 'undetermined'; readonly missing: readonly string[] } => ({
  is: 'undetermined',
  missing,
});

/** Not as it should be: where, and the numbers. */
export const breached = <F>(
  at: At,
  facts: F,
): { readonly is: 'breached'; readonly breaches: readonly Breach<F>[] } => ({
  is: 'breached',
  breaches: [{ at, facts }],
});

/** Several breaches of one subject, such as one for each rank; none is `met`. */
export const breachedAt = <F>(
  breaches: readonly Breach<F>[],
): typeof met | { readonly is: 'breached'; readonly breaches: readonly Breach<F>[] } =>
  breaches.length === 0 ? met : { is: 'breached', breaches };

/** The notice of a rule: what a finding carries, without the comparison. */
export function noticeOf(rule: Rule): Notice {
  const { code, severity, title, message, remedy, cites, approval, matter, pending } = rule;
  return {
    ...{ code, severity, title, message, remedy, cites },
    ...(approval === undefined ? {} : { approval }),
    ...(matter === undefined ? {} : { matter }),
    ...(pending === undefined ? {} : { pending }),
  };
}
