import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { movesOf } from '../totals.ts';

/**
 * Administrative posts that cross the line between county and township need central approval.
 *
 * Moves among townships are on one level and need none.
 */
export default defineRule({
  code: 'ALC-202',
  severity: 'warning',
  approval: 'central',
  subject: 'countyLedger',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十八条')],
  title: { 'zh-CN': '跨层级调配行政编制', 'en-US': 'Administrative posts across levels' },
  message: {
    'zh-CN':
      '行政编制由县级划入乡镇{fromCounty}名、由乡镇划出县级{toCounty}名，属不同层级之间调配使用，须由省级机构编制管理机关报国务院机构编制管理机关审批。',
    'en-US':
      'Administrative posts from the county {fromCounty}, to the county {toCounty}. A move between levels is submitted by the provincial authority to the State Council’s for approval.',
  },
  remedy: {
    'zh-CN': '未经批准前不列入方案；已获批准的，在编制变动台账登记文号。',
    'en-US':
      'Leave it out of the plan until approved; once it is, enter the document in the ledger of changes.',
  },

  assess({ kind, townships }) {
    if (kind !== 'administrative') return notApplicable;
    const { fromCounty, toCounty } = movesOf(townships);
    const first = townships.find(
      ({ posts }) => (posts.fromCounty ?? 0) + (posts.toCounty ?? 0) > 0,
    );
    if (first === undefined)
      return fromCounty.blank + toCounty.blank < 2 * townships.length
        ? met
        : undetermined('administrative.fromCounty', 'administrative.toCounty');
    const field = (first.posts.fromCounty ?? 0) > 0 ? 'fromCounty' : 'toCounty';
    const facts = { fromCounty: fromCounty.sum, toCounty: toCounty.sum };
    return breached({ township: first.township.code, field }, facts);
  },
});
