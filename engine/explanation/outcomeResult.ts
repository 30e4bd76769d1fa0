import type { Localized } from '../model/locale.ts';
import type { Outcome } from '../model/report.ts';

/** What a rule comes to as a whole. */
export type OutcomeResult =
  'breached' | 'noted' | 'partlyAssessed' | 'notAssessed' | 'met' | 'notApplicable';

/** What each is called. */
export const RESULT_WORDS: Readonly<Record<OutcomeResult, Localized>> = {
  breached: { 'zh-CN': '不符合', 'en-US': 'Breached' },
  noted: { 'zh-CN': '有提示', 'en-US': 'Noted' },
  partlyAssessed: { 'zh-CN': '部分未评估', 'en-US': 'Partly assessed' },
  notAssessed: { 'zh-CN': '未评估', 'en-US': 'Not assessed' },
  met: { 'zh-CN': '符合', 'en-US': 'Met' },
  notApplicable: { 'zh-CN': '不适用', 'en-US': 'Not applicable' },
};

/** Breaches first, then what is not known, and only then what is met. */
export function outcomeResult({ rule, met, breached, undetermined }: Outcome): OutcomeResult {
  if (breached > 0) return rule.severity === 'info' ? 'noted' : 'breached';
  if (undetermined > 0) return met > 0 ? 'partlyAssessed' : 'notAssessed';
  return met > 0 ? 'met' : 'notApplicable';
}
