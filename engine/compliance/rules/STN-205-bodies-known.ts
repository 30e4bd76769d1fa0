import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { flowsOf, placeOfMove } from '../stations.ts';

/**
 * Posts arrive in an institution of the township (统筹核定至各乡镇新设直属事业单位), and every source
 * is a station or a former centre that is listed.
 */
export default defineRule({
  code: 'STN-205',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '划转来源或接收机构未列出', 'en-US': 'Source or target not listed' },
  message: {
    'zh-CN': '{township}：“站所划转”表中的“{body}”不在派驻机构、机构或机构变更清单中。',
    'en-US':
      '{township}: “{body}” on the sheet “Station moves” is on no list of stations, institutions or changes.',
  },
  remedy: {
    'zh-CN': '改用清单中的编码或名称，或补列该机构。',
    'en-US': 'Use an id or name of the lists, or add the body to them.',
  },

  assess({ plan: { stations }, townships }) {
    if (stations === undefined) return undetermined('stations');
    const flows = flowsOf(stations);
    if (flows.every(({ edges }) => edges.length === 0)) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    const sources = flows.flatMap(({ edges }) =>
      edges
        .filter(({ from }) => from === 'unknown')
        .map(({ move }) => ({ move, body: move.source, field: 'source' as const })),
    );
    const targets = flows.flatMap((flow) =>
      flow.targets
        .filter(({ isKnown }) => !isKnown)
        .map(({ edge, name }) => ({ move: edge, body: name, field: 'target' as const })),
    );
    return breachedAt(
      [...sources, ...targets].map(({ move, body, field }) => ({
        at: placeOfMove(move, field),
        facts: { township: nameOf.get(move.township) ?? move.township, body },
      })),
    );
  },
});
