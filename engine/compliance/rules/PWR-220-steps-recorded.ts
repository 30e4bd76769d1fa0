import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A step of two-up-two-down has its record: who asked, who offered, who assessed, by which document and
 * on which day it was decided. Without one nobody can say that it was taken. One finding for each row:
 * it speaks of many items and townships.
 */
export default defineRule({
  code: 'PWR-220',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '“两上两下”步骤没有记录', 'en-US': 'Step without a record' },
  message: {
    'zh-CN': '{townships}有{count}项委托事项的“两上两下”缺少{steps}：{items}。',
    'en-US':
      '{townships}: delegated items with a step that lacks its record {count} ({items}): {steps}.',
  },
  remedy: {
    'zh-CN': '在“两上两下”表补填单位、文号或日期；没有办理的，补办。',
    'en-US':
      'Enter who, document and day on “Two up, two down”; take the steps that were left out.',
  },

  assess({ plan: { powers }, townships }) {
    if (powers === undefined) return undetermined('powers');
    if (powers.handovers.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      powers.unrecordedRows.map(({ row, steps, items, townships: codes }) => {
        const lacking = STEPS.filter(({ step }) => steps.includes(step));
        return {
          at: { township: codes[0], field: lacking[0]?.field, cell: row.cell },
          facts: {
            townships: listed(codes.map((code) => nameOf.get(code) ?? code)),
            count: items.length,
            steps: listed(lacking.map(({ lacks }) => lacks)),
            items: listed(items),
          },
        };
      }),
    );
  },
});

const STEPS = [
  {
    step: 'wished',
    field: 'handovers.askedBy',
    lacks: { 'zh-CN': '意向记录', 'en-US': 'who asked' },
  },
  {
    step: 'offered',
    field: 'handovers.offeredBy',
    lacks: { 'zh-CN': '放权记录', 'en-US': 'who offered' },
  },
  {
    step: 'assessed',
    field: 'handovers.assessedBy',
    lacks: { 'zh-CN': '评估记录', 'en-US': 'who assessed' },
  },
  {
    step: 'decided',
    field: 'handovers.document',
    lacks: { 'zh-CN': '划定文号或日期', 'en-US': 'document or day of the decision' },
  },
] as const;
