import { clause } from '../../model/citation.ts';
import { CIVIL_SERVANTS_LAW } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * A civil servant holds an administrative post, so enforcement cannot have more of them than there are.
 */
export default defineRule({
  code: 'ENF-105',
  severity: 'error',
  subject: 'township',
  cites: [clause(CIVIL_SERVANTS_LAW, '第二条')],
  title: {
    'zh-CN': '执法公务员多于行政编制实有人员',
    'en-US': 'More civil servants than administrative staff',
  },
  message: {
    'zh-CN':
      '{township}从事执法的公务员{civilServants}人，多于行政编制实有{inPost}人；公务员应纳入行政编制。',
    'en-US':
      '{township}: civil servants in enforcement {civilServants}, people on administrative posts {inPost}. Every civil servant holds such a post.',
  },
  remedy: {
    'zh-CN': '核对人员身份；使用事业编制的执法人员不计入公务员。',
    'en-US': 'Check who they are; officers on public-institution posts are not civil servants.',
  },

  assess({ name, enforcement, ledgers }) {
    const { civilServants } = enforcement;
    const { inPost } = ledgers.administrative.posts;
    if (civilServants === undefined) return undetermined('enforcement.civilServants');
    if (inPost === undefined) return undetermined('administrative.inPost');
    if (civilServants <= inPost) return met;
    return breached('enforcement.civilServants', { township: name, civilServants, inPost });
  },
});
