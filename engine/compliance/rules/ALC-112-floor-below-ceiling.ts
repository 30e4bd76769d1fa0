import { breached, defineRule, met, notApplicable } from '../rule.ts';

/**
 * A floor (保底) above its ceiling (封顶) leaves no number that fits.
 */
export default defineRule({
  code: 'ALC-112',
  severity: 'error',
  subject: 'ledger',
  cites: [],
  title: { 'zh-CN': '保底数高于封顶数', 'en-US': 'Floor above ceiling' },
  message: {
    'zh-CN': '{township}{ledger}保底{floor}名，高于封顶{ceiling}名，全县该类编制无法测算分配。',
    'en-US':
      '{ledger} of {township}: the floor of {floor} lies above the ceiling of {ceiling}; nothing could be allocated.',
  },
  remedy: {
    'zh-CN': '更正该乡镇的保底、封顶数，或“测算参数”表中该类别的保底、封顶数。',
    'en-US': 'Correct the bounds of the township, or those of its class on the sheet “Parameters”.',
  },

  assess({ name, ledger, row }) {
    const { floor, ceiling } = row;
    if (floor === undefined || ceiling === undefined) return notApplicable;
    return floor <= ceiling ? met : breached('floor', { township: name, ledger, floor, ceiling });
  },
});
