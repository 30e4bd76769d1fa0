import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';

/**
 * A township that asks for more posts should first use those it has (可用编制).
 */
export default defineRule({
  code: 'ALC-207',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '有可用编制仍申报增编', 'en-US': 'Asks for posts while some are unused' },
  message: {
    'zh-CN': '{township}{ledger}现核定{approved}名，尚有可用编制{usable}名，申报{requested}名。',
    'en-US':
      '{ledger} of {township}: approved {approved}, usable but unused {usable}, asked for {requested}.',
  },
  remedy: {
    'zh-CN': '先用好现有可用编制，再研究是否增编；确需增编的，写明理由。',
    'en-US': 'Use the posts at hand first; if more are needed all the same, state why.',
  },

  assess({ name, ledger, posts, row, staffing }) {
    const requested = row.requested ?? posts.requested;
    if (requested === undefined) return notApplicable;
    const { approved, usable } = staffing;
    if (approved === undefined || usable === undefined) return undetermined('approved', 'inPost');
    if (requested <= approved || usable <= 0) return met;
    return breached('requested', { township: name, ledger, approved, usable, requested });
  },
});
