import { clause } from '../../model/citation.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { edgesOf } from '../stations.ts';

/**
 * Posts keep their kind on the way: the two ledgers are not mixed (不得混用).
 */
export default defineRule({
  code: 'STN-105',
  severity: 'error',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第十五条')],
  title: { 'zh-CN': '划转改变编制类型', 'en-US': 'Posts change their ledger on the way' },
  message: {
    'zh-CN':
      '{township}：{source}划入{target}的编制登记为{ledger}，与来源编制类型不同；行政、事业编制不得混用。',
    'en-US':
      '{township}: what went from {source} to {target} is entered as {ledger}, unlike the source. The two kinds are not mixed.',
  },
  remedy: {
    'zh-CN': '按来源编制类型更正；确需改变的，另行按程序核增、核减。',
    'en-US': 'Enter the kind of the source; another kind needs a decision of its own.',
  },

  assess({ plan: { stations }, townships }) {
    if (stations === undefined) return undetermined('stations');
    const edges = edgesOf(stations);
    if (edges.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    return breachedAt(
      edges
        .filter(({ changesLedger }) => changesLedger)
        .map(({ move, sourceName, targetName }) => ({
          at: { township: move.township, field: 'stationMoves.kind', cell: move.cell },
          facts: {
            township: nameOf.get(move.township) ?? move.township,
            source: sourceName,
            target: targetName,
            ledger: QUOTA_LABELS[move.kind],
          },
        })),
    );
  },
});
