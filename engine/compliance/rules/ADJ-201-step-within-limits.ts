import type { Localized } from '../../model/locale.ts';
import type { Relaxation } from '../../model/adjustment.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Dead band, priority and pace hold unless the total leaves no other way; what was opened is named.
 *
 * The order is declared: dead band, then priority, then pace, for all townships, on one side only.
 */
export default defineRule({
  code: 'ADJ-201',
  severity: 'warning',
  subject: 'countyLedger',
  cites: [],
  title: { 'zh-CN': '年度调整界限已放开', 'en-US': 'Limits of the year were opened' },
  message: {
    'zh-CN':
      '{ledger}可分配基本编制{pool}名，各乡镇本年{side}合计{sum}名，{relation}，已按规定次序放开：{opened}。',
    'en-US':
      '{ledger}: {pool} basic posts are to be divided, the {side} of this year come to {sum}, {relation}. Opened in the declared order: {opened}.',
  },
  remedy: {
    'zh-CN': '认可放开结果，或调整增减编起点、年度幅度、总额和机动编制后重新测算。',
    'en-US': 'Accept it, or change thresholds, pace, total or pool and plan again.',
  },

  assess({ plan, ledger, adjustment }) {
    if (plan.scope !== 'paced') return notApplicable;
    const { status, missing, opened, blocked, pool = 0, lowSum = 0, highSum = 0 } = adjustment;
    if (status === 'undetermined') return undetermined(...missing);
    if (opened.length === 0 || blocked === undefined) return met;
    return breached(
      { parameter: PARAMETERS[opened.at(-1) ?? 'pace'] },
      {
        ledger,
        pool,
        side: SIDES[blocked],
        relation: RELATIONS[blocked],
        sum: blocked === 'low' ? lowSum : highSum,
        opened: listed(opened.map((one) => WORDS[one])),
      },
    );
  },
});

const PARAMETERS: Readonly<Record<Relaxation, string>> = {
  deadBand: 'adjustment.gainThreshold',
  priority: 'adjustment.priority',
  pace: 'adjustment.paceBy',
};
const WORDS: Readonly<Record<Relaxation, Localized>> = {
  deadBand: { 'zh-CN': '增编、减编起点', 'en-US': 'thresholds' },
  priority: { 'zh-CN': '重点保障乡镇不减编', 'en-US': 'favoured townships' },
  pace: { 'zh-CN': '年度调整幅度', 'en-US': 'pace' },
};
const SIDES = {
  low: { 'zh-CN': '下限', 'en-US': 'lower bounds' },
  high: { 'zh-CN': '上限', 'en-US': 'upper bounds' },
};
const RELATIONS = {
  low: { 'zh-CN': '超过可分配数', 'en-US': 'which is more' },
  high: { 'zh-CN': '少于可分配数', 'en-US': 'which is less' },
};
