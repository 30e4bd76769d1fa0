import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { requestBeside } from '../requests.ts';
import { defineRule } from '../rule.ts';

/**
 * A township that could meet its request from its own usable posts (可用编制) needs no more.
 *
 * Where they meet only some of it, ALC-214 says how many remain.
 */
export default defineRule({
  code: 'ALC-207',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '可用编制足够仍申报增编', 'en-US': 'Asks for posts it already has' },
  message: {
    'zh-CN':
      '{township}{ledger}现核定{approved}名，申报{requested}名，要求增加{increase}名；现有可用编制{usable}名，已够使用。',
    'en-US':
      '{ledger} of {township}: approved {approved}, asked for {requested}, an increase of {increase}; usable but unused {usable}, which is enough.',
  },
  remedy: {
    'zh-CN': '先用现有可用编制，不作增编；确需增编的，写明理由。',
    'en-US': 'Use the posts at hand instead; if more are needed all the same, state why.',
  },

  assess: (of) => requestBeside(of, 'enough'),
});
