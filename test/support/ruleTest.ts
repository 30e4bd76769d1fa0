import { describe, expect, test } from 'vitest';
import { fill } from '../../engine/base/template.ts';
import { answer } from '../../engine/compliance/assess.ts';
import { casesOf } from '../../engine/compliance/cases.ts';
import type { Rule } from '../../engine/compliance/rule.ts';
import { type Locale, LOCALES } from '../../engine/model/locale.ts';
import type { Fact, Finding, Place } from '../../engine/model/notice.ts';
import { type CountyUnderTest, countyWith } from './builders.ts';

/** What a sentence does to the county that breaks no rule. */
type Edit = (county: CountyUnderTest) => void;

/** A breach: the edit, and what the finding must say and point at. */
interface Breach {
  readonly given: Edit;
  /** Facts among those of the first finding. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly at?: Place;
  /** How many findings; 1 unless said. */
  readonly findings?: number;
}

type Sentences<T> = Readonly<Record<string, T>>;

/** One table for one rule: sentences by the verdict that they lead to. */
interface Table {
  readonly met: Sentences<Edit>;
  readonly breached: Sentences<Breach>;
  readonly undetermined?: Sentences<Edit>;
  readonly notApplicable?: Sentences<Edit>;
}

/**
 * Tests a rule by a table of sentences.
 *
 * `met`: every subject it applies to is as it should be. `breached`: at least one is not, and the
 * finding reads well in both languages. `undetermined`: a blank leaves a subject open and nothing
 * is breached. `notApplicable`: the rule speaks of nobody.
 */
export function ruleTest(rule: Rule, table: Table): void {
  describe(`${rule.code} ${rule.title['en-US']}`, () => {
    for (const [sentence, edit] of Object.entries(table.met))
      test(`met: ${sentence}`, () => {
        const { outcome } = ask(rule, edit);
        expect(outcome).toMatchObject({ breached: 0, undetermined: 0 });
        expect(outcome.met).toBeGreaterThan(0);
      });
    for (const [sentence, breach] of Object.entries(table.breached))
      test(`breached: ${sentence}`, () => {
        const { findings } = ask(rule, breach.given);
        expect(findings).toHaveLength(breach.findings ?? 1);
        expect(findings[0]).toMatchObject({ at: breach.at ?? {}, facts: breach.facts ?? {} });
        findings.forEach(expectToReadWell);
      });
    for (const [sentence, edit] of Object.entries(table.undetermined ?? {}))
      test(`undetermined: ${sentence}`, () => {
        const { outcome } = ask(rule, edit);
        expect(outcome.breached).toBe(0);
        expect(outcome.undetermined).toBeGreaterThan(0);
        expect(outcome.missing.length).toBeGreaterThan(0);
      });
    for (const [sentence, edit] of Object.entries(table.notApplicable ?? {}))
      test(`not applicable: ${sentence}`, () => {
        const { outcome } = ask(rule, edit);
        expect(outcome).toMatchObject({ met: 0, breached: 0, undetermined: 0 });
        expect(outcome.notApplicable).toBeGreaterThan(0);
      });
  });
}

function ask(rule: Rule, edit: Edit): ReturnType<typeof answer> {
  const { baseline, policy, plan } = countyWith(edit);
  return answer(rule, casesOf(baseline, plan), policy);
}

/** A place, and a sentence without a gap in either language. */
function expectToReadWell(finding: Finding): void {
  const { township, field, cell, parameter } = finding.at;
  expect([township, field, cell, parameter].some((part) => part !== undefined)).toBe(true);
  for (const locale of LOCALES)
    for (const text of [finding.notice.message, finding.notice.remedy]) {
      const said = fill(text[locale], finding.facts, (fact) => inWords(fact, locale));
      expect(said).not.toMatch(/[{}]|undefined|NaN|\[object/);
      expect(said.trim()).not.toBe('');
    }
}

const inWords = (fact: Fact, locale: Locale): string =>
  typeof fact === 'object' ? fact[locale] : String(fact);
