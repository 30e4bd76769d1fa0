import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * A penalty case needs at least two officers who hold the certificate.
 *
 * Certificates are one matter and civil servants another (ENF-101); auxiliaries (辅助人员) count in
 * neither, and planned posts cannot sign a record.
 */
export default defineRule({
  code: 'ENF-102',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第四十二条')],
  title: { 'zh-CN': '持证执法人员不足', 'en-US': 'Too few certified officers' },
  message: {
    'zh-CN': '{township}持证执法人员{certified}人，应不少于{minimum}人。',
    'en-US': '{township}: certified officers {certified}, required at least {minimum}.',
  },
  remedy: {
    'zh-CN': '安排在编执法人员参加资格考试取证，或从县级调剂持证人员；补足前暂缓承接处罚事项。',
    'en-US':
      'Have officers take the qualifying examination, or second certified staff from the county; until then take on no penalty powers.',
  },

  assess({ name, enforcement }, policy) {
    const minimum = policy.enforcement.minimumCertified;
    if (minimum === undefined) return undetermined('enforcement.minimumCertified');
    const { certified } = enforcement;
    if (certified === undefined) return undetermined('enforcement.certified');
    if (certified >= minimum) return met;
    return breached('enforcement.certified', { township: name, certified, minimum });
  },
});
