import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * The letters signed are the rows of the register of letters: held against the document, never derived
 * from townships and departments. Rows with the number of an earlier one are no further letter (PWR-213).
 */
export default defineRule({
  code: 'PWR-208',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '委托书份数与文件不一致', 'en-US': 'Number of letters differs' },
  message: {
    'zh-CN': '“委托书”表逐份登记{counted}份（编号重复的不计），文件载明{stated}份，相差{gap}份。',
    'en-US':
      'Letters registered {counted} (each number once), the document says {stated}: a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '逐份核对签订的委托书；不得按乡镇数和部门数推算。',
    'en-US':
      'Check letter by letter; their number cannot be derived from townships and departments.',
  },

  assess({ plan }, { powers }) {
    if (plan.powers === undefined) return undetermined('powers');
    const { letters: stated } = powers.statedCounts;
    if (stated === undefined) return undetermined('powers.statedCounts');
    const counted = plan.powers.counts.letters;
    if (counted === stated) return met;
    const parameter = 'powers.statedCounts';
    const cell = plan.powers.letters.find(({ letter }) => letter.cell !== undefined)?.letter.cell;
    return breached(
      cell === undefined ? { parameter } : { field: 'letters.number', cell, parameter },
      { counted, stated, gap: Math.abs(counted - stated) },
    );
  },
});
