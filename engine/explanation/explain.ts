import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { Locale } from '../model/locale.ts';
import type { Report } from '../model/report.ts';
import type { ParameterInForce, Policy } from '../policy/policy.ts';
import { contextOf, type Context } from './context.ts';
import { clauseText, clauseTexts } from './clauseText.ts';
import { describe, type DescribedFinding } from './describe.ts';
import { fieldWords } from './fieldWords.ts';
import { narrative } from './narrative.ts';
import { movementClause } from './narrativeNumbers.ts';
import { parametersShown } from './parametersShown.ts';
import { summary, type Summary } from './summary.ts';
import { whyPosts, type Why } from './whyPosts.ts';

/** A rule's outcome in one language, in the order of `report.outcomes`. */
export interface DescribedOutcome {
  readonly title: string;
  readonly clauseText: string;
  /** Names of the fields and parameters whose absence made it undetermined. */
  readonly missing: readonly string[];
}

/** Everything a report says in words, in one language: what the sheets and the JSON print. */
export interface Explained {
  readonly locale: Locale;
  /** 测算说明, one paragraph. */
  readonly narrative: string;
  readonly summary: Summary;
  /** “12个乡镇增加18名，…” of each ledger that can be compared with current posts. */
  readonly movements: readonly string[];
  /** By ledger and township code. */
  readonly why: Readonly<Record<QuotaKind, ReadonlyMap<string, Why>>>;
  /** In the order of `report.findings`. */
  readonly findings: readonly DescribedFinding[];
  readonly outcomes: readonly DescribedOutcome[];
  /** Parameters as the plan used them: a total that nobody set stands as an assumption. */
  readonly parameters: readonly ParameterInForce[];
  /** Clause of a parameter, in words; by index of `parameters`. */
  readonly parameterClauses: readonly string[];
  /** What is missing for a ledger, in words. */
  readonly missing: Readonly<Record<QuotaKind, readonly string[]>>;
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
    why: {
      administrative: whyPosts('administrative', context),
      publicInstitution: whyPosts('publicInstitution', context),
    },
    findings: report.findings.map((finding) => describe(finding, context)),
    outcomes: report.outcomes.map(({ rule, missing }) => ({
      title: rule.title[locale],
      clauseText: clauseTexts(rule.cites, locale),
      missing: wordsOf(missing),
    })),
    parameters,
    parameterClauses: parameters.map(({ cites }) => (cites ? clauseText(cites, locale) : '')),
    missing: {
      administrative: wordsOf(report.plan.ledgers.administrative.missing),
      publicInstitution: wordsOf(report.plan.ledgers.publicInstitution.missing),
    },
    fields: fieldNames(context),
  };
}

const fieldNames = ({ report, locale }: Context): Readonly<Record<string, string>> =>
  Object.fromEntries(
    report.baseline.statedTotals.map(({ field }) => [
      field,
      fieldWords(field, report.policy, locale),
    ]),
  );
