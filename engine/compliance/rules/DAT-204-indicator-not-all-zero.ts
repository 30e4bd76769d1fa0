import { indicatorFields } from '../figures.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { listed, wordFor } from '../words.ts';

/**
 * An indicator that is zero everywhere tells nobody apart; its weight went to the others.
 */
export default defineRule({
  code: 'DAT-204',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '指标全部为零', 'en-US': 'Indicator zero everywhere' },
  message: {
    'zh-CN': '{indicators}指标各乡镇均为0，其权重已按比例分摊到其他指标。',
    'en-US':
      'All townships have 0 for {indicators}; its weight went to the other indicators in proportion.',
  },
  remedy: {
    'zh-CN': '核对该指标是否漏填；确无数据的，将权重设为0。',
    'en-US': 'Check whether the figures were left out; if there are none, set the weight to 0.',
  },

  assess({ plan }, policy) {
    const { allZero, rows } = plan.workload;
    if (rows.length === 0) return undetermined(...plan.workload.missing, ...plan.workload.pending);
    const [first] = allZero;
    if (first === undefined) return met;
    return breached(
      { field: indicatorFields(policy)[first] },
      { indicators: listed(allZero.map(wordFor)) },
    );
  },
});
