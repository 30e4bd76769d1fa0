import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION, CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * The real-name system counts the same people as the sheet (实名制): one person, one post.
 */
export default defineRule({
  code: 'LED-103',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(CONTROL_CIRCULAR, ''), clause(ESTABLISHMENT_REGULATION, '第二十三条')],
  title: { 'zh-CN': '实名制人数与实有人数不符', 'en-US': 'Real names and people in post differ' },
  message: {
    'zh-CN': '{township}{ledger}填报实有{inPost}人，实名制系统{realNames}人，相差{gap}人。',
    'en-US':
      '{ledger} of {township}: people in post {inPost}, in the real-name system {realNames}; the two should agree (difference {gap}).',
  },
  remedy: {
    'zh-CN': '逐人核对，及时办理入编、出编登记。',
    'en-US': 'Compare person by person and register who came and who left.',
  },

  assess({ name, ledger, reconciliation }) {
    const { inPost, realNames, realNameGap } = reconciliation;
    if (inPost === undefined) return undetermined('inPost');
    if (realNames === undefined || realNameGap === undefined)
      return undetermined('realNames.people');
    if (realNameGap === 0) return met;
    return breached('inPost', {
      township: name,
      ledger,
      inPost,
      realNames,
      gap: Math.abs(realNameGap),
    });
  },
});
