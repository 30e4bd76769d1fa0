import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * At least two civil servants work in enforcement, so that evidence and hearings are in lawful hands.
 *
 * Civil servants among the officers count; certificates are a separate matter (ENF-102).
 */
export default defineRule({
  code: 'ENF-101',
  severity: 'error',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '从事执法的公务员不足', 'en-US': 'Too few civil servants in enforcement' },
  message: {
    'zh-CN': '{township}从事综合行政执法的公务员{civilServants}人，应不少于{minimum}人。',
    'en-US':
      '{township}: civil servants in enforcement {civilServants}, required at least {minimum}.',
  },
  remedy: {
    'zh-CN': '从本乡镇行政编制人员中充实；公务员须使用行政编制。',
    'en-US': 'Assign civil servants of the township; they must hold administrative posts.',
  },

  assess({ name, enforcement }, policy) {
    const minimum = policy.enforcement.minimumCivilServants;
    if (minimum === undefined) return undetermined('enforcement.minimumCivilServants');
    const { civilServants } = enforcement;
    if (civilServants === undefined) return undetermined('enforcement.civilServants');
    if (civilServants >= minimum) return met;
    return breached('enforcement.civilServants', { township: name, civilServants, minimum });
  },
});
