import type { Baseline } from '../model/baseline.ts';
import type { Finding, Severity } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Outcome } from '../model/report.ts';
import type { Policy } from '../policy/policy.ts';
import { type CaseLists, casesOf } from './cases.ts';
import { placeOf } from './place.ts';
import { noticeOf, type Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What the rules say of a plan: how far each one reached, and every breach with its place. */
export interface Assessment {
  /** One for every rule, in the order of codes; what could not be determined stays visible. */
  readonly outcomes: readonly Outcome[];
  /** Most severe first, then by code, then in the planner's order of townships. */
  readonly findings: readonly Finding[];
}

/** Asks every rule about every one of its subjects. */
export function assess(baseline: Baseline, policy: Policy, plan: Plan): Assessment {
  const cases = casesOf(baseline, plan);
  const answers = RULES.map((rule) => answer(rule, cases, policy));
  const findings = answers.flatMap((one) => one.findings);
  return {
    outcomes: answers.map(({ outcome }) => outcome),
    findings: findings.sort((a, b) => rank(a) - rank(b)),
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const rank = ({ notice }: Finding): number => SEVERITIES.indexOf(notice.severity);

/** Asks one rule about all of its subjects. */
export function answer(
  rule: Rule,
  cases: CaseLists,
  policy: Policy,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  const notice = noticeOf(rule);
  const count = { met: 0, breached: 0, undetermined: 0, notApplicable: 0 };
  const missing = new Set<string>();
  const findings: Finding[] = [];
  for (const one of cases[rule.subject]) {
    const verdict = rule.assess(one, policy);
    count[verdict.is]++;
    if (verdict.is === 'undetermined') for (const field of verdict.missing) missing.add(field);
    if (verdict.is === 'breached')
      for (const { at, facts } of verdict.breaches)
        findings.push({ notice, at: placeOf(one, at, policy), facts });
  }
  return { outcome: { rule: notice, ...count, missing: [...missing] }, findings };
}
