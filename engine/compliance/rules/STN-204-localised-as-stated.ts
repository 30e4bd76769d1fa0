import { clause } from '../../model/citation.ts';
import { QUOTA_LABELS } from '../../model/ledger.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * Posts of stations handed down to a township in this round are those the posts sheet says came from
 * the county; what an earlier round settled stands in the present posts.
 */
export default defineRule({
  code: 'STN-204',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: {
    'zh-CN': '下放编制与县级划入不一致',
    'en-US': 'Posts handed down differ from the posts sheet',
  },
  message: {
    'zh-CN': '{township}下放站所{ledger}{posts}名，“编制人员”表县级划入{stated}名，相差{gap}名。',
    'en-US':
      '{township}: {ledger} of stations handed down {posts}, from the county by the posts sheet {stated}, a difference of {gap}.',
  },
  remedy: {
    'zh-CN': '核对“站所划转”表与“编制人员”表的县级划入数。',
    'en-US': 'Check the sheet “Station moves” against “Posts”.',
  },

  assess({ plan: { stations }, townships }) {
    if (stations === undefined) return undetermined('stations');
    if (stations.localised.length === 0) return notApplicable;
    const nameOf = new Map(townships.map(({ township, name }) => [township.code, name]));
    const blank = stations.localised.some((one) => one.ofRound === undefined);
    const apart = stations.localised.filter(
      ({ ofRound, stated = 0 }) => ofRound !== undefined && ofRound !== stated,
    );
    if (apart.length === 0 && blank) return undetermined('stationMoves.posts');
    return breachedAt(
      apart.map(({ township, kind, ofRound: posts = 0, stated = 0 }) => ({
        at: { township, field: `${kind}.fromCounty`, ledger: kind },
        facts: {
          township: nameOf.get(township) ?? township,
          ledger: QUOTA_LABELS[kind],
          ...{ posts, stated, gap: Math.abs(posts - stated) },
        },
      })),
    );
  },
});
