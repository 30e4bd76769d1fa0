import { clause } from '../../model/citation.ts';
import { DIVISIONS_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A township that has been merged or abolished holds no posts any more.
 *
 * Its last day belongs to it; from the next day on its successors carry posts and people.
 */
export default defineRule({
  code: 'ALC-209',
  severity: 'warning',
  subject: 'township',
  cites: [clause(DIVISIONS_REGULATION, '第九条')],
  title: { 'zh-CN': '已撤并乡镇仍有编制', 'en-US': 'Posts left with a former township' },
  message: {
    'zh-CN':
      '{township}已于{until}撤并，仍列行政编制{administrative}名、事业编制{publicInstitution}名。',
    'en-US':
      '{township} ceased to exist after {until} but still has posts: administrative {administrative}, public-institution {publicInstitution}.',
  },
  remedy: {
    'zh-CN': '将编制和人员划入承继乡镇，或更正有效期。',
    'en-US': 'Move posts and people to its successors, or correct its dates.',
  },

  assess({ name, township, posts, asOf }) {
    const { validUntil } = township;
    if (validUntil === undefined || validUntil >= asOf) return notApplicable;
    const administrative = posts?.administrative.approved;
    const publicInstitution = posts?.publicInstitution.approved;
    if ((administrative ?? 0) === 0 && (publicInstitution ?? 0) === 0)
      return administrative === undefined || publicInstitution === undefined
        ? undetermined('administrative.approved', 'publicInstitution.approved')
        : met;
    const field =
      (administrative ?? 0) > 0 ? 'administrative.approved' : 'publicInstitution.approved';
    return breached(field, {
      township: name,
      until: validUntil,
      administrative: administrative ?? 0,
      publicInstitution: publicInstitution ?? 0,
    });
  },
});
