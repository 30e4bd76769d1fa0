import { clause } from '../../model/citation.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf, sumOf } from '../totals.ts';

/**
 * A change of the total of township public-institution posts needs provincial approval.
 *
 * Posts handed down with a station change that total just as a new total does.
 */
export default defineRule({
  code: 'ALC-203',
  severity: 'warning',
  approval: 'province',
  subject: 'countyLedger',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: { 'zh-CN': '乡镇事业编制总量调整', 'en-US': 'Total of public-institution posts changes' },
  message: {
    'zh-CN':
      '乡镇事业编制总量有调整：县级划入{fromCounty}名、划出县级{toCounty}名，总额与现编制数（含机动编制）相差{gap}名；须由县级机构编制部门报上一级审核、省级机构编制部门审批。',
    'en-US':
      'The total of township public-institution posts changes: {fromCounty} come from the county, {toCounty} go to it, and the total differs from current posts with the mobile pool by {gap}. The county submits it, the prefecture reviews it, the province approves it.',
  },
  remedy: {
    'zh-CN': '履行报批程序后再执行；已获批准的，在编制变动台账登记文号。',
    'en-US': 'Carry it out once approved; if it is, enter the document in the ledger of changes.',
  },

  assess({ kind, townships, plan }) {
    if (kind !== 'publicInstitution') return notApplicable;
    const fromCounty = sumOf(townships.map(({ posts }) => posts.fromCounty)).sum;
    const toCounty = sumOf(townships.map(({ posts }) => posts.toCounty)).sum;
    const current = sumOf(townships.map(({ posts }) => posts.approved));
    const { total, mobile } = plan;
    const isKnown = total?.source === 'parameter' && mobile !== undefined && current.blank === 0;
    const gap = isKnown ? Math.abs(total.posts - mobile - current.sum) : 0;
    if (fromCounty + toCounty + gap === 0)
      return isKnown ? met : undetermined(parameterOf(kind, 'total'));
    const first = townships.find(
      ({ posts }) => (posts.fromCounty ?? 0) + (posts.toCounty ?? 0) > 0,
    );
    const at =
      first === undefined
        ? { parameter: parameterOf(kind, 'total') }
        : {
            township: first.township.code,
            field: (first.posts.fromCounty ?? 0) > 0 ? 'fromCounty' : 'toCounty',
          };
    return breached(at, { fromCounty, toCounty, gap });
  },
});
