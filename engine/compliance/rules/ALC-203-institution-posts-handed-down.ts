import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { defineRule, notApplicable } from '../rule.ts';
import { crossingApproved } from '../totals.ts';

/**
 * Posts handed down to townships change the total of their public-institution posts.
 *
 * That total is the province's to approve, by way of the prefecture. A document of the county hands
 * the posts down; the rule is met only where documents of a provincial (or central) body, told by
 * issuer or number in the ledger of changes, cover every post over the line, township by township.
 */
export default defineRule({
  code: 'ALC-203',
  severity: 'warning',
  approval: 'province',
  matter: 'institution-total',
  subject: 'countyLedger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: {
    'zh-CN': '事业编制县乡划转',
    'en-US': 'Public-institution posts across levels',
  },
  message: {
    'zh-CN':
      '事业编制由县级划入乡镇{fromCounty}名、由乡镇划出县级{toCounty}名，乡镇事业编制总量随之调整，须由县级机构编制部门报上一级审核、省级机构编制部门审批；台账已登记文件的{documented}名，其中发文机关为省级的{approved}名。',
    'en-US':
      'Public-institution posts from the county {fromCounty}, to the county {toCounty}: the township total changes with them. The county submits it, the prefecture reviews it, the province approves it. In the ledger of changes {documented} of them have a document, {approved} one of a provincial body.',
  },
  remedy: {
    'zh-CN':
      '履行报批程序后再执行；已获批准的，在编制变动台账相应各行填写省级批复的文号和发文机关。',
    'en-US':
      'Carry it out once approved; then enter number and issuer of the provincial approval on the rows of the ledger of changes.',
  },

  assess: (of) =>
    of.kind === 'publicInstitution' ? crossingApproved(of, 'provincial') : notApplicable,
});
