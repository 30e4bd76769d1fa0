import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { movesOf } from '../totals.ts';

/**
 * Posts handed down to townships change the total of their public-institution posts.
 *
 * That total is the province's to approve, by way of the prefecture.
 */
export default defineRule({
  code: 'ALC-203',
  severity: 'warning',
  approval: 'province',
  subject: 'countyLedger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: {
    'zh-CN': '事业编制县乡划转',
    'en-US': 'Public-institution posts across levels',
  },
  message: {
    'zh-CN':
      '事业编制由县级划入乡镇{fromCounty}名、由乡镇划出县级{toCounty}名，乡镇事业编制总量随之调整，须由县级机构编制部门报上一级审核、省级机构编制部门审批。',
    'en-US':
      'Public-institution posts from the county {fromCounty}, to the county {toCounty}: the township total changes with them. The county submits it, the prefecture reviews it, the province approves it.',
  },
  remedy: {
    'zh-CN': '履行报批程序后再执行；已获批准的，在编制变动台账登记文号。',
    'en-US': 'Carry it out once approved; then enter the document in the ledger of changes.',
  },

  assess({ kind, townships }) {
    if (kind !== 'publicInstitution') return notApplicable;
    const { fromCounty, toCounty } = movesOf(townships);
    const first = townships.find(
      ({ posts }) => (posts.fromCounty ?? 0) + (posts.toCounty ?? 0) > 0,
    );
    if (first === undefined)
      return fromCounty.blank + toCounty.blank < 2 * townships.length
        ? met
        : undetermined('publicInstitution.fromCounty', 'publicInstitution.toCounty');
    const field = (first.posts.fromCounty ?? 0) > 0 ? 'fromCounty' : 'toCounty';
    const facts = { fromCounty: fromCounty.sum, toCounty: toCounty.sum };
    return breached({ township: first.township.code, field }, facts);
  },
});
