import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Who is to exercise penalties has staff that hold the qualification (art. 21 no. 2). That a case needs
 * two of them is ENF-102.
 */
export default defineRule({
  code: 'PWR-107',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十一条')],
  title: { 'zh-CN': '承接处罚事项但没有持证人员', 'en-US': 'Penalties without qualified staff' },
  message: {
    'zh-CN': '{township}承接行政处罚事项{count}项（赋权、委托），持证执法人员为{certified}人。',
    'en-US':
      '{township} exercises penalties {count} by conferral or delegation; certified officers {certified}.',
  },
  remedy: {
    'zh-CN': '取得行政执法资格前，处罚事项由县级部门行使。',
    'en-US': 'Leave penalties with the county departments until officers are qualified.',
  },

  assess({ name, powers }) {
    if (powers === undefined) return undetermined('powers');
    const { penalties, certified } = powers;
    if (penalties === 0) return notApplicable;
    if (certified === undefined) return undetermined('enforcement.certified');
    if (certified > 0) return met;
    return breached('enforcement.certified', { township: name, count: penalties, certified });
  },
});
