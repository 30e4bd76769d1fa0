import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Approval, Severity } from '../model/notice.ts';
import type { Report } from '../model/report.ts';
import type { ParameterInForce, Policy } from '../policy/policy.ts';
import { clauseText, clauseTexts } from './clauseText.ts';
import { conflictWords, draftConflictWords } from './conflictWords.ts';
import { contextOf, namesOf, type Context } from './context.ts';
import { describe, type DescribedFinding } from './describe.ts';
import { fieldWords } from './fieldWords.ts';
import { narrative } from './narrative.ts';
import { movementWords } from './movementWords.ts';
import { movementClause } from './narrativeNumbers.ts';
import { outcomeResult, RESULT_WORDS, type OutcomeResult } from './outcomeResult.ts';
import { parametersShown } from './parametersShown.ts';
import { dateIn } from './say.ts';
import { summary, type Summary } from './summary.ts';
import { poolClause } from './whyDivision.ts';
import { whyAdjustment, type StepWhy } from './whyAdjustment.ts';
import { whyPosts, type Why } from './whyPosts.ts';
import { whyPowers } from './whyPowers.ts';
import { APPROVAL_WORDS, SEVERITY_WORDS, STATUS_WORDS } from './words.ts';

/** A rule's outcome in one language, in the order of `report.outcomes`. */
export interface DescribedOutcome {
  readonly title: string;
  readonly clauseText: string;
  /** Names of the fields and parameters whose absence made it undetermined. */
  readonly missing: readonly string[];
  /** What it comes to; undetermined is never met. */
  readonly result: OutcomeResult;
  readonly resultWord: string;
}

/** Everything a report says in words, in one language: what the sheets and the JSON print. */
export interface Explained {
  readonly locale: Locale;
  /** 测算说明, one paragraph. */
  readonly narrative: string;
  readonly summary: Summary;
  /** “12个乡镇增加18名，…” of each ledger that can be compared with current posts. */
  readonly movements: readonly string[];
  /** The same of one ledger, without its name. */
  readonly movement: Readonly<Record<QuotaKind, string | undefined>>;
  /** By ledger and township code. */
  readonly why: Readonly<Record<QuotaKind, ReadonlyMap<string, Why>>>;
  /** Why each township moves as far as it does this year; by ledger and township code. */
  readonly adjustment: Readonly<Record<QuotaKind, ReadonlyMap<string, StepWhy>>>;
  /** What each township exercises and can bear, by code; empty without sheets of powers. */
  readonly powers: ReadonlyMap<string, string>;
  /** In the order of `report.findings`. */
  readonly findings: readonly DescribedFinding[];
  readonly outcomes: readonly DescribedOutcome[];
  /** Parameters as the plan used them: a total that nobody set stands as an assumption. */
  readonly parameters: readonly ParameterInForce[];
  /** Clause of a parameter, in words; by index of `parameters`. */
  readonly parameterClauses: readonly string[];
  /** What is missing for a ledger, in words. */
  readonly missing: Readonly<Record<QuotaKind, readonly string[]>>;
  /** What is missing for the year's step of a ledger, in words. */
  readonly stepMissing: Readonly<Record<QuotaKind, readonly string[]>>;
  /** Why a ledger could not be divided, and why no draft could be made: clauses of a sentence. */
  readonly conflicts: Readonly<Record<QuotaKind, string | undefined>>;
  readonly draftConflicts: Readonly<Record<QuotaKind, string | undefined>>;
  /** Why fewer posts are divided than there are basic posts; empty where none are taken off. */
  readonly pools: Readonly<Record<QuotaKind, string>>;
  /** Names of townships by code; with the code beside them where they are not unique. */
  readonly names: ReadonlyMap<string, string>;
  /** The cut-off date as it is written in a text. */
  readonly asOfWords: string;
  /** 讨论稿, 征求意见稿, 送审稿 or 审定稿. */
  readonly statusWord: string;
  /** What severities and levels of approval are called. */
  readonly severityWords: Readonly<Record<Severity, string>>;
  readonly approvalWords: Readonly<Record<Approval, string>>;
  /** Names of the fields that stated totals speak of. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Puts a whole report into words. */
export function explain(report: Report<Policy>, locale: Locale): Explained {
  const context = contextOf(report, locale);
  const counts = summary(report);
  const parameters = parametersShown(report);
  const wordsOf = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => fieldWords(id, report.policy, locale));
  return {
    locale,
    narrative: narrative(context),
    summary: counts,
    movements: QUOTA_KINDS.flatMap((kind) => movementClause(counts.ledgers[kind], context)),
    movement: forKinds((kind) => {
      const { movement } = counts.ledgers[kind];
      return movement && movementWords(movement, locale);
    }),
    why: {
      administrative: whyPosts('administrative', context),
      publicInstitution: whyPosts('publicInstitution', context),
    },
    adjustment: forKinds((kind) => whyAdjustment(kind, context)),
    powers: whyPowers(context),
    findings: report.findings.map((finding) => describe(finding, context)),
    outcomes: report.outcomes.map((outcome) => {
      const { rule, missing } = outcome;
      const result = outcomeResult(outcome);
      return {
        title: rule.title[locale],
        clauseText: clauseTexts(rule.cites, locale),
        missing: wordsOf(missing),
        result,
        resultWord: RESULT_WORDS[result][locale],
      };
    }),
    parameters,
    parameterClauses: parameters.map(({ cites }) => (cites ? clauseText(cites, locale) : '')),
    missing: {
      administrative: wordsOf(report.plan.ledgers.administrative.missing),
      publicInstitution: wordsOf(report.plan.ledgers.publicInstitution.missing),
    },
    stepMissing: forKinds((kind) => wordsOf(report.plan.adjustment[kind].missing)),
    conflicts: forKinds((kind) => conflictWords(report.plan.ledgers[kind], context)),
    draftConflicts: forKinds((kind) => draftConflictWords(report.plan.ledgers[kind], context)),
    pools: forKinds((kind) => poolClause(report.plan.ledgers[kind], context)),
    names: namesOf(report),
    asOfWords: dateIn(report.baseline.asOf, locale),
    statusWord: STATUS_WORDS[counts.status][locale],
    severityWords: inLocale(SEVERITY_WORDS, locale),
    approvalWords: inLocale(APPROVAL_WORDS, locale),
    fields: fieldNames(context),
  };
}

const forKinds = <V>(of: (kind: QuotaKind) => V): Readonly<Record<QuotaKind, V>> => ({
  administrative: of('administrative'),
  publicInstitution: of('publicInstitution'),
});

const inLocale = <K extends string>(
  words: Readonly<Record<K, Localized>>,
  locale: Locale,
): Readonly<Record<K, string>> =>
  Object.fromEntries(
    Object.entries<Localized>(words).map(([key, word]) => [key, word[locale]]),
  ) as Record<K, string>;

const fieldNames = ({ report, locale }: Context): Readonly<Record<string, string>> =>
  Object.fromEntries(
    report.baseline.statedTotals.map(({ field }) => [
      field,
      fieldWords(field, report.policy, locale),
    ]),
  );
