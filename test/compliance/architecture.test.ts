import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noticeOf } from '../../engine/compliance/rule.ts';
import { RULES } from '../../engine/compliance/rules/index.ts';
import type { Localized } from '../../engine/model/locale.ts';
import { regulatedApprovals } from '../../engine/policy/approvalChain.ts';
import { PARAMETERS } from '../../engine/policy/chapters/index.ts';
import { INSTRUMENTS } from '../../engine/policy/instruments.ts';
import { ASSUMED_FROM } from '../../engine/policy/parameter.ts';

const RULES_FOLDER = new URL('../../engine/compliance/rules/', import.meta.url);
const TESTS_FOLDER = new URL('./rules/', import.meta.url);
const files = readdirSync(RULES_FOLDER)
  .filter((file) => /^[A-Z]/.test(file))
  .sort();

const LAST_DAY = '9999-12-31';

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

describe('the list of rules', () => {
  test('names every file of the folder once, in the order of codes', () => {
    expect(RULES.map(({ code }) => code)).toEqual(files.map((file) => file.slice(0, 7)));
  });

  test('has no code twice', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  test('gives every rule its own file', async () => {
    for (const file of files) {
      const { default: rule } = (await import(new URL(file, RULES_FOLDER).href)) as {
        default: (typeof RULES)[number];
      };
      expect(file.startsWith(`${rule.code}-`)).toBe(true);
      expect(RULES).toContain(rule);
    }
  });
});

describe.each(files)('%s', (file) => {
  const rule = RULES.find(({ code }) => file.startsWith(code))!;
  const texts: readonly Localized[] = [rule.title, rule.message, rule.remedy];

  test('has a table of sentences: met, breached, and undetermined where it can be', () => {
    const table = new URL(file.replace('.ts', '.test.ts'), TESTS_FOLDER);
    expect(existsSync(table)).toBe(true);
    const source = readFileSync(table, 'utf8');
    expect(source).toMatch(/^ {2}met: \{\n {4}'/m);
    expect(source).toMatch(/^ {2}breached: \{\n {4}'/m);
    if (readFileSync(new URL(file, RULES_FOLDER), 'utf8').includes('undetermined('))
      expect(source).toMatch(/^ {2}undetermined: \{\n {4}'/m);
  });

  test('says the same in both languages', () => {
    for (const text of texts)
      expect(placeholders(text['en-US'])).toEqual(placeholders(text['zh-CN']));
    expect(placeholders(rule.title['zh-CN'])).toEqual([]);
  });

  test('speaks in whole sentences and in the words of the office', () => {
    for (const text of [rule.message, rule.remedy]) {
      expect(text['zh-CN']).toMatch(/。$/);
      expect(text['en-US']).toMatch(/\.( \(\{ledger\}\))?$/);
    }
    for (const text of texts) expect(text['zh-CN']).not.toMatch(/违规|违法|发现|配额|指标超/);
    expect(rule.title['zh-CN'].length).toBeLessThanOrEqual(20);
  });

  test('is as severe as its hundreds: must, in principle, worth knowing', () => {
    const severities = { 1: 'error', 2: 'warning', 3: 'info' } as Record<string, string>;
    expect(rule.severity).toBe(severities[rule.code.charAt(4)]);
  });

  test('is no more and no less severe than the words of the clause that it repeats', () => {
    const words = [
      [/(?<!非)必须|不少于/, 'error'],
      [/原则上/, 'warning'],
      [/鼓励/, 'info'],
    ] as const;
    const source = readFileSync(new URL(file, RULES_FOLDER), 'utf8');
    const purpose = /\/\*\*(.*?)\*\//s.exec(source)?.[1] ?? '';
    for (const [word, severity] of words)
      if (word.test(rule.message['zh-CN'] + purpose)) expect(rule.severity).toBe(severity);
  });

  test('cites registered instruments in force since the first day of the policy', () => {
    for (const { instrument } of rule.cites) {
      expect(INSTRUMENTS).toContain(instrument);
      expect(instrument.from <= ASSUMED_FROM).toBe(true);
      expect(instrument.until).toBeUndefined();
    }
  });

  test('hands its findings a notice without the comparison', () => {
    expect(noticeOf(rule)).toEqual(JSON.parse(JSON.stringify(noticeOf(rule))));
    expect(noticeOf(rule)).not.toHaveProperty('assess');
  });
});

test('every registered instrument is cited by a rule, a parameter or the table of approvals', () => {
  const approvals = regulatedApprovals('en-US').map(({ basis = '' }) => basis);
  const isBasis = (id: string): boolean => {
    const title = INSTRUMENTS.find((one) => one.id === id)?.title['en-US'] ?? '';
    return approvals.some((basis) => basis.startsWith(title));
  };
  const cited = new Set(
    [
      ...RULES.flatMap(({ cites }) => cites),
      ...PARAMETERS.flatMap(({ parameter }) => parameter.terms.flatMap(({ cites }) => cites ?? [])),
    ].map(({ instrument }) => instrument.id),
  );
  expect(INSTRUMENTS.map(({ id }) => id).filter((id) => !cited.has(id) && !isBasis(id))).toEqual(
    [],
  );
});

test('every parameter that is given cites an instrument in force throughout its term', () => {
  for (const { id, parameter } of PARAMETERS)
    for (const term of parameter.terms) {
      expect(term.basis === 'assumption', id).toBe(term.cites === undefined);
      if (term.cites === undefined) continue;
      const { instrument } = term.cites;
      expect(INSTRUMENTS, id).toContain(instrument);
      expect(instrument.from <= term.from, id).toBe(true);
      expect((term.until ?? LAST_DAY) <= (instrument.until ?? LAST_DAY), id).toBe(true);
    }
});
