import { clause } from '../../model/citation.ts';
import { WAY_LABELS } from '../../model/usePlan.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * Civil servants are recruited to administrative posts, staff of public institutions to theirs.
 *
 * The article forbids mixing the two; which way leads to which ledger is read off it, so this warns.
 */
export default defineRule({
  code: 'USE-201',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十五条')],
  title: { 'zh-CN': '用编方式与编制类别不符', 'en-US': 'A way of filling of another ledger' },
  message: {
    'zh-CN':
      '{township}以{way}方式使用{ledger}{people}名；行政机构应当使用行政编制，事业单位应当使用事业编制。',
    'en-US':
      '{township}: {people} by “{way}” on the ledger “{ledger}”. Each kind of body uses its own kind of post.',
  },
  remedy: {
    'zh-CN': '核对编制类别和用编方式：考录使用行政编制，公招使用事业编制。',
    'en-US':
      'Check ledger and way: examination for administrative posts, open recruitment for the others.',
  },

  assess({ name, ledger, kind, use }) {
    if (use.requested === undefined) return notApplicable;
    const foreign = kind === 'administrative' ? 'recruitment' : 'examination';
    return breachedAt(
      (use.ways ?? []).flatMap(({ request: { way, people, cell } }) =>
        way === foreign
          ? [
              {
                at: { field: 'useRequests.way', cell },
                facts: { township: name, ledger, way: WAY_LABELS[way], people },
              },
            ]
          : [],
      ),
    );
  },
});
