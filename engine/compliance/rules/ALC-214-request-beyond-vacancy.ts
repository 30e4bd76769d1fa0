import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { requestBeside } from '../requests.ts';
import { defineRule } from '../rule.ts';

/**
 * A request larger than the usable posts (可用编制) is to be met from them first; the rest remains.
 */
export default defineRule({
  code: 'ALC-214',
  severity: 'warning',
  subject: 'ledger',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '申报增编超出可用编制', 'en-US': 'Asks for more than is usable' },
  message: {
    'zh-CN':
      '{township}{ledger}现核定{approved}名，申报{requested}名，要求增加{increase}名；先用可用编制{usable}名后，尚差{rest}名。',
    'en-US':
      '{ledger} of {township}: approved {approved}, asked for {requested}, an increase of {increase}; once the usable posts {usable} are used, {rest} remain.',
  },
  remedy: {
    'zh-CN': '先用现有可用编制；审核时只就尚差部分研究是否增编。',
    'en-US': 'Use the posts at hand first; consider an increase for the remainder alone.',
  },

  assess: (of) => requestBeside(of, 'some'),
});
