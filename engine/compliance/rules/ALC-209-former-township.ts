import { clause } from '../../model/citation.ts';
import { DIVISIONS_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A township that has been merged or abolished holds no posts any more.
 *
 * Its last day belongs to it; from the next day on its successors carry posts and people. What it
 * still has takes no part in the division and is in no total that is the sum of present posts, so
 * the number is said here; nobody but the office knows which successor it belongs to.
 */
export default defineRule({
  code: 'ALC-209',
  severity: 'warning',
  subject: 'county',
  cites: [clause(DIVISIONS_REGULATION, '第九条')],
  title: { 'zh-CN': '已撤销乡镇仍有编制', 'en-US': 'Posts left with a former township' },
  message: {
    'zh-CN':
      '{township}存续至{until}，仍列行政编制{administrative}名、实有{administrators}人，事业编制{publicInstitution}名、实有{institutionStaff}人；均未参与测算分配，按现编制数合计的总额也未计入。',
    'en-US':
      '{township} existed until {until} but still has posts and people: administrative {administrative} and {administrators}, public-institution {publicInstitution} and {institutionStaff}. They took no part in the allocation and are in no total that is the sum of present posts.',
  },
  remedy: {
    'zh-CN':
      '将编制和人员改列到承继乡镇，并在承继乡镇的“由何乡镇并入”栏写明；日期有误的，更正撤销日期。',
    'en-US':
      'Move posts and people to the successor and name this township among its predecessors; or correct the last day.',
  },

  assess({ baseline }) {
    const { former = [] } = baseline;
    const stated = former.flatMap(({ township, posts }) => (posts ? [{ township, posts }] : []));
    if (stated.length === 0) return notApplicable;
    const holding = stated.flatMap(({ township, posts }) => {
      const { administrative, publicInstitution } = posts;
      const figures = {
        'administrative.approved': administrative.approved ?? 0,
        'administrative.inPost': administrative.inPost ?? 0,
        'publicInstitution.approved': publicInstitution.approved ?? 0,
        'publicInstitution.inPost': publicInstitution.inPost ?? 0,
      };
      const [field] = Object.entries(figures).find(([, figure]) => figure > 0) ?? [];
      const facts = {
        township: township.name,
        until: township.validUntil ?? '',
        administrative: figures['administrative.approved'],
        administrators: figures['administrative.inPost'],
        publicInstitution: figures['publicInstitution.approved'],
        institutionStaff: figures['publicInstitution.inPost'],
      };
      return field === undefined ? [] : [{ at: { township: township.code, field }, facts }];
    });
    if (holding.length > 0) return breachedAt(holding);
    const isBlank = stated.some(
      ({ posts }) =>
        posts.administrative.approved === undefined ||
        posts.publicInstitution.approved === undefined,
    );
    return isBlank ? undetermined('administrative.approved', 'publicInstitution.approved') : met;
  },
});
