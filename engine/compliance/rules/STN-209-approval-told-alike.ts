import { clause } from '../../model/citation.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import { CONTROL_CIRCULAR } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * The provincial approval of posts handed down in this round is on both sheets that tell it: the
 * station moves and the ledger of changes, which ALC-203 reads.
 *
 * Other posts may cross the line under documents of their own: the ledger falls short where it covers
 * fewer posts than the moves do, the moves where the ledger covers more than all the other posts.
 */
export default defineRule({
  code: 'STN-209',
  severity: 'warning',
  subject: 'county',
  cites: [clause(CONTROL_CIRCULAR, '')],
  title: {
    'zh-CN': '省级批复两表登记不一致',
    'en-US': 'Provincial approval told differently',
  },
  message: {
    'zh-CN':
      '{township}下放站所{ledger}{posts}名：“站所划转”表登记省级批复{moves}名，“编制变动台账”登记省级批复{changes}名（含其他县乡划转）。',
    'en-US':
      '{township}: {ledger} of stations handed down {posts}; approved by the province {moves} on the sheet “Station moves”, {changes} in the ledger of changes (other posts across the line included).',
  },
  remedy: {
    'zh-CN': '在两张表的相应各行填写同一批复的文号和发文机关；尚未批复的，两处都不填省级。',
    'en-US':
      'Enter number and issuer of the same approval on the rows of both; while there is none, name no provincial body on either.',
  },

  assess({ plan: { stations, reconciliation }, baseline: { stationMoves = [] }, townships }) {
    if (stations === undefined) return undetermined('stations');
    const localised = stations.localised.filter(({ ofRound = 0 }) => ofRound > 0);
    if (localised.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    const crossings = new Map(
      reconciliation.map(({ township, kind, crossing }) => [`${township}/${kind}`, crossing]),
    );
    return breachedAt(
      localised.flatMap(({ township, kind, ofRound: posts = 0, provincial: moves }) => {
        const crossing = crossings.get(`${township}/${kind}`);
        const changes = crossing?.provincial ?? 0;
        const others = crossing ? Math.max(0, crossing.fromCounty + crossing.toCounty - posts) : 0;
        if (changes >= moves && changes - others <= moves) return [];
        const edge = stationMoves.find(
          (one) => one.matter === 'handDown' && one.township === township && one.kind === kind,
        );
        return [
          {
            at: { township, field: 'stationMoves.issuer', cell: edge?.cell },
            facts: {
              ...{ township: nameOf.get(township) ?? township, ledger: QUOTA_LABELS[kind] },
              ...{ posts, moves, changes },
            },
          },
        ];
      }),
    );
  },
});
