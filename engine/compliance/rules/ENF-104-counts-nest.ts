import { breachedAt, defineRule, undetermined } from '../rule.ts';

/**
 * Civil servants and certificate holders are among the officers, so neither can outnumber them.
 */
export default defineRule({
  code: 'ENF-104',
  severity: 'error',
  subject: 'township',
  cites: [],
  title: { 'zh-CN': '执法人数前后矛盾', 'en-US': 'Enforcement counts contradict' },
  message: {
    'zh-CN': '{township}执法人员{officers}人，其中{part}{count}人，部分大于整体。',
    'en-US':
      '{township}: officers {officers}, of whom {part} {count}; a part cannot exceed the whole.',
  },
  remedy: {
    'zh-CN': '核对“执法力量”表；公务员、持证人员均为执法人员的其中数，辅助人员不计入。',
    'en-US':
      'Check the sheet “Enforcement”: both are “of which” figures, and auxiliaries are not included.',
  },

  assess({ name, enforcement }) {
    const { officers, civilServants, certified } = enforcement;
    if (officers === undefined) return undetermined('enforcement.officers');
    const parts = [
      { at: 'enforcement.civilServants', part: CIVIL_SERVANTS, count: civilServants },
      { at: 'enforcement.certified', part: CERTIFIED, count: certified },
    ];
    const over = parts.flatMap(({ at, part, count }) =>
      count === undefined || count <= officers
        ? []
        : [{ at, facts: { township: name, officers, part, count } }],
    );
    const blank = parts.filter(({ count }) => count === undefined).map(({ at }) => at);
    if (over.length === 0 && blank.length > 0) return undetermined(...blank);
    return breachedAt(over);
  },
});

const CIVIL_SERVANTS = { 'zh-CN': '公务员', 'en-US': 'civil servants' };
const CERTIFIED = { 'zh-CN': '持证人员', 'en-US': 'certificate holders' };
