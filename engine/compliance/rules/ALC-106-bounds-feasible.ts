import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { parameterOf } from '../totals.ts';
import { listed } from '../words.ts';

/**
 * Floors and ceilings (保底、封顶) must leave a division possible.
 *
 * Names the fewest townships whose bounds already break the pool, largest first.
 */
export default defineRule({
  code: 'ALC-106',
  severity: 'error',
  subject: 'countyLedger',
  cites: [],
  title: {
    'zh-CN': '保底、封顶数无法同时满足',
    'en-US': 'Floors and ceilings cannot hold together',
  },
  message: {
    'zh-CN':
      '{ledger}可分配基本编制{pool}名，各乡镇{bound}合计{sum}名，{relation}可分配数，无法测算分配；宜先调整：{townships}。',
    'en-US':
      '{ledger}: {pool} basic posts are to be divided, but all {bound} together come to {sum}, {relation}. Nothing was allocated; to change first: {townships}.',
  },
  remedy: {
    'zh-CN': '调整所列乡镇的保底、封顶数，或核对总额、领导职数和机动编制。',
    'en-US':
      'Change the bounds of the townships named, or check total, leadership and mobile pool.',
  },

  assess({ plan, kind, ledger, baseline }) {
    const { conflict, status, missing } = plan;
    if (status === 'undetermined') return undetermined(...missing);
    if (conflict === undefined) return met;
    // Posts set aside, and crossed bounds, have rules of their own: ALC-111, ALC-112.
    if (conflict.kind !== 'floors' && conflict.kind !== 'ceilings') return notApplicable;
    const isFloor = conflict.kind === 'floors';
    const named = baseline.townships.filter(({ code }) => conflict.townships.includes(code));
    return breached(
      { parameter: parameterOf(kind, isFloor ? 'floor' : 'ceiling') },
      {
        ledger,
        townships: listed(named.map(({ name }) => name)),
        bound: isFloor ? FLOORS : CEILINGS,
        relation: isFloor ? MORE : LESS,
        sum: conflict.sum,
        pool: conflict.pool,
      },
    );
  },
});

const FLOORS = { 'zh-CN': '保底数', 'en-US': 'floors' };
const CEILINGS = { 'zh-CN': '封顶数', 'en-US': 'ceilings' };
const MORE = { 'zh-CN': '超过', 'en-US': 'which is more' };
const LESS = { 'zh-CN': '少于', 'en-US': 'which is less' };
