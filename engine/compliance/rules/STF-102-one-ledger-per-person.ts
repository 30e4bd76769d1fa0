import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';

/**
 * Administrative bodies use administrative posts and institutions theirs: no mixing (混编混岗).
 */
export default defineRule({
  code: 'STF-102',
  severity: 'error',
  subject: 'ledger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十五条')],
  title: { 'zh-CN': '两类编制混用', 'en-US': 'Ledgers mixed' },
  message: {
    'zh-CN':
      '{township}{ledger}中有{people}人占用另一类编制；行政编制与事业编制不得混用、挤占、挪用。',
    'en-US':
      '{ledger} of {township}: people holding a post of the other ledger {people}. The two must not be mixed.',
  },
  remedy: {
    'zh-CN': '按人员身份归位，或调整岗位，使人员与所用编制类别一致。',
    'en-US': 'Return each person to the ledger of the post held, or change the assignment.',
  },

  assess({ name, ledger, posts }) {
    const people = posts.heldOnOther;
    if (people === undefined) return undetermined('heldOnOther');
    if (people === 0) return met;
    return breached('heldOnOther', { township: name, ledger, people });
  },
});
