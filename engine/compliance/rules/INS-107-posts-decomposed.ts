import { agreementOf } from '../../model/decomposed.ts';
import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * Offices and centres together hold the township's posts, no more and no fewer.
 *
 * Leaders belong to no office where the county says so: then the rest of the posts is decomposed.
 */
export default defineRule({
  code: 'INS-107',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第六条')],
  title: {
    'zh-CN': '分解到机构的编制与核定数不符',
    'en-US': 'Posts of institutions do not sum up',
  },
  message: {
    'zh-CN':
      '{township}{ledger}核定{approved}名（其中领导职数{leadership}名），分解到各机构合计{placed}名；应等于核定数，领导职数不分解到机构的应等于核定数减领导职数。',
    'en-US':
      '{ledger} of {township}: {approved} approved ({leadership} for leaders), {placed} at its institutions. They must sum to the approved posts, or to those less the leaders’.',
  },
  remedy: {
    'zh-CN': '核对“机构”表各机构编制数，分解数与核定数一致。',
    'en-US': 'Check the posts of each institution on the sheet “Institutions”.',
  },

  assess({ name, ledger, kind, placed, posts, row }) {
    if (placed?.posts === undefined) return notApplicable;
    if (placed.blank > 0) return undetermined(`institutions.${kind}`);
    const { approved } = posts;
    if (approved === undefined) return undetermined('approved');
    const leadership = kind === 'administrative' ? (row.leadership ?? posts.leadership ?? 0) : 0;
    if (agreementOf({ placed, approved, leadership }) !== 'differs') return met;
    const facts = { township: name, ledger, approved, leadership, placed: placed.posts };
    return breached('approved', facts);
  },
});
