import { clause } from '../../model/citation.ts';
import { PENALTY_LAW } from '../../policy/instruments.ts';
import { expiryOf, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * After its last day a letter empowers nobody; a later letter that covers its items renews it.
 * Items that are decided not to be handed down need no renewal: the power has been withdrawn.
 *
 * Asked of letters with a penalty, or with an item whose category is not stated; the others are PWR-221.
 */
export default defineRule({
  code: 'PWR-105',
  severity: 'error',
  subject: 'township',
  cites: [clause(PENALTY_LAW, '第二十条')],
  title: { 'zh-CN': '含处罚事项的委托书已到期', 'en-US': 'Letter with penalties has expired' },
  message: {
    'zh-CN': '{township}的{letter}已于{until}到期（{items}），没有续签。',
    'en-US': '{township}, letter {letter} ended on {until} ({items}) and has not been renewed.',
  },
  remedy: {
    'zh-CN': '停止以委托部门名义行使；需要继续的，评估后续签并公布。',
    'en-US': 'Stop exercising the power; if it is still needed, assess, renew and publish.',
  },

  assess(of) {
    return ofLetters(of, 'letters.until', (row) =>
      row.isPenal ? expiryOf(of, row) : 'notApplicable',
    );
  },
});
