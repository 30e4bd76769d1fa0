import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * A step of two-up-two-down has its record: who asked, who offered, who assessed, by which document and
 * on which day it was decided. Without one nobody can say that it was taken.
 */
export default defineRule({
  code: 'PWR-220',
  severity: 'warning',
  subject: 'township',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '“两上两下”步骤没有记录', 'en-US': 'Step without a record' },
  message: {
    'zh-CN': '{township}有{count}项委托事项的“两上两下”缺少{steps}：{items}。',
    'en-US':
      '{township}: delegated items with a step that lacks its record {count} ({items}): {steps}.',
  },
  remedy: {
    'zh-CN': '在“两上两下”表补填单位、文号或日期；没有办理的，补办。',
    'en-US':
      'Enter who, document and day on “Two up, two down”; take the steps that were left out.',
  },

  assess({ name, powers, handovers }) {
    if (powers === undefined) return undetermined('powers');
    if (handovers.size === 0) return notApplicable;
    const steps = STEPS.filter(({ step }) => powers.unrecorded[step].length > 0);
    const ids = [...new Set(steps.flatMap(({ step }) => powers.unrecorded[step]))];
    if (ids.length === 0) return met;
    return breached(
      { field: steps[0]?.field ?? '', cell: handovers.get(ids[0] ?? '')?.record.cell },
      {
        township: name,
        count: ids.length,
        steps: listed(steps.map(({ lacks }) => lacks)),
        items: listed(ids),
      },
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
