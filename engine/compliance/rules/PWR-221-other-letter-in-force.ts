import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { expiryOf, ofLetters } from '../letters.ts';
import { defineRule } from '../rule.ts';

/**
 * A letter without penalties (PWR-105 has the others) runs out as well: what the department delegated,
 * and for how long, the letter says (明确行权范围与责任环节), and no law on penalties speaks of it.
 */
export default defineRule({
  code: 'PWR-221',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '不含处罚的委托书已到期', 'en-US': 'Letter without penalties has expired' },
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
      row.isPenal ? 'notApplicable' : expiryOf(of, row),
    );
  },
});
