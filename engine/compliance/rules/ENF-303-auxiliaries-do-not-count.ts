import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Auxiliaries may assist; they never make up for officers who are missing.
 *
 * Who handles a case must be qualified for it, so the shortage stands however many assist.
 */
export default defineRule({
  code: 'ENF-303',
  severity: 'info',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第四十二条')],
  title: { 'zh-CN': '辅助人员不抵顶执法人员', 'en-US': 'Auxiliaries are not officers' },
  message: {
    'zh-CN': '{township}缺执法人员{shortage}人；现有辅助人员{auxiliaries}人不计入执法人员。',
    'en-US':
      '{township}: officers short {shortage}; auxiliaries {auxiliaries}, who do not count as officers.',
  },
  remedy: {
    'zh-CN': '按缺额配备具有执法资格的在编人员，辅助人员只作协助。',
    'en-US': 'Fill the gap with qualified people on posts; auxiliaries only assist.',
  },

  assess({ name, enforcement }) {
    const { shortage, auxiliaries } = enforcement;
    if (shortage === 0) return notApplicable;
    if (shortage === undefined) return undetermined('enforcement.officers');
    if (auxiliaries === undefined) return undetermined('enforcement.auxiliaries');
    if (auxiliaries === 0) return met;
    return breached('enforcement.auxiliaries', { township: name, shortage, auxiliaries });
  },
});
