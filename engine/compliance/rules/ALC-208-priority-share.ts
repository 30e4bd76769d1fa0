import { clause } from '../../model/citation.ts';
import { ROLE_LABELS } from '../../model/township.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { STAGES } from '../words.ts';

/**
 * Priority townships are not decided below their share by formula (保证重点).
 *
 * 重点镇、中心镇、特色镇 and townships that bear a county task; 驻地镇 is not in the report's list.
 */
export default defineRule({
  code: 'ALC-208',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '重点保障乡镇低于测算数', 'en-US': 'Priority township below its share' },
  message: {
    'zh-CN':
      '{township}属重点保障乡镇（{role}），{ledger}{stage}{posts}名，低于测算数{proposal}名。',
    'en-US':
      '{township} is a priority township ({role}), yet its {stage} is {posts}, below the {proposal} of the formula. ({ledger})',
  },
  remedy: {
    'zh-CN': '恢复到测算数，或写明调减理由。',
    'en-US': 'Return to the proposal, or state the reason for the cut.',
  },

  assess({ name, ledger, township, row }) {
    const { role, countyTask } = township;
    const isPriority = role === 'key' || role === 'central' || role === 'characteristic';
    if (!isPriority && countyTask !== true)
      return role === undefined && countyTask === undefined ? undetermined('role') : notApplicable;
    const { proposal, draft, decided } = row;
    const posts = decided ?? draft;
    if (proposal === undefined || posts === undefined) return undetermined('proposal');
    if (posts >= proposal) return met;
    const stage = STAGES[decided === undefined ? 'draft' : 'decided'];
    const field = decided === undefined ? 'decisions.adjustment' : 'decisions.decided';
    const words = { township: name, ledger, stage, role: isPriority ? ROLE_LABELS[role] : TASK };
    return breached(field, { ...words, posts, proposal });
  },
});

const TASK = { 'zh-CN': '承担县委、县政府中心工作', 'en-US': 'bears a county task' };
