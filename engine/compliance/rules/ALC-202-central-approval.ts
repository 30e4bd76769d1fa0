import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { defineRule, notApplicable } from '../rule.ts';
import { crossingApproved } from '../totals.ts';

/**
 * Administrative posts that cross the line between county and township need central approval.
 *
 * Moves among townships are on one level and need none. The rule is met only where documents of a
 * central body, told by issuer or number in the ledger of changes, cover every post over the line,
 * township by township: a county's own document is no approval.
 */
export default defineRule({
  code: 'ALC-202',
  severity: 'warning',
  approval: 'central',
  matter: 'administrative-across-levels',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十八条')],
  title: { 'zh-CN': '跨层级调配行政编制', 'en-US': 'Administrative posts across levels' },
  message: {
    'zh-CN':
      '行政编制由县级划入乡镇{fromCounty}名、由乡镇划出县级{toCounty}名，属不同层级之间调配使用，须由省级机构编制管理机关报国务院机构编制管理机关审批；台账已登记文件的{documented}名，其中发文机关为中央机构编制管理机关的{approved}名。',
    'en-US':
      'Administrative posts from the county {fromCounty}, to the county {toCounty}. A move between levels is submitted by the provincial authority to the State Council’s for approval. In the ledger of changes {documented} of them have a document, {approved} one of a central body.',
  },
  remedy: {
    'zh-CN':
      '未经批准前不列入方案；已获批准的，在编制变动台账相应各行填写批复的文号和发文机关（如中央编办）。',
    'en-US':
      'Leave it out of the plan until approved; then enter number and issuer of the approval on the rows of the ledger of changes.',
  },

  assess: (of) => (of.kind === 'administrative' ? crossingApproved(of, 'central') : notApplicable),
});
