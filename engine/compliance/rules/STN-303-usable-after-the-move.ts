import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, notApplicable, undetermined } from '../rule.ts';
import { percent } from '../words.ts';

/**
 * Posts that came down without people are there to be used (用好用活编制资源).
 */
export default defineRule({
  code: 'STN-303',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '下放编制尚有空编', 'en-US': 'Vacant posts came down' },
  message: {
    'zh-CN': '下放{stations}个站所，编制{posts}名、人员{people}人，空编{vacant}名，使用率{rate}%。',
    'en-US':
      'Stations handed down {stations}, posts {posts}, people {people}: vacant {vacant}, in use {rate} %.',
  },
  remedy: {
    'zh-CN': '结合乡镇用编需求统筹使用；乡镇事业编制总量变化须报省级机构编制部门审批。',
    'en-US':
      'Use them where townships need people; the change of the total of township posts is the province’s to approve.',
  },

  assess({ plan: { stations }, baseline }) {
    if (stations === undefined) return undetermined('stations');
    const { handedDown } = stations;
    if (handedDown.stations === 0) return notApplicable;
    const { posts, people, vacant, useRate } = handedDown;
    if (posts === undefined || people === undefined || vacant === undefined)
      return undetermined('stations.posts', 'stations.people');
    if (vacant <= 0) return met;
    return breached(
      { field: 'stationMoves.posts', cell: baseline.stationMoves?.[0]?.cell },
      { stations: handedDown.stations, posts, people, vacant, rate: percent(useRate ?? 0) },
    );
  },
});
