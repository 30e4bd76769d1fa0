import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * Types of stations are as many as decided: 5站5所 became 1站4所.
 */
export default defineRule({
  code: 'STN-207',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（三）')],
  title: { 'zh-CN': '派驻机构类型数与规定不一致', 'en-US': 'Types of stations not as decided' },
  message: {
    'zh-CN':
      '派驻（出）机构类型{when}为{stations}站{offices}所，规定为{stationsDue}站{officesDue}所。',
    'en-US':
      'Types of stations {when}: stations (zhan) {stations} and offices (suo) {offices}; decided: {stationsDue} and {officesDue}.',
  },
  remedy: {
    'zh-CN': '核对“派驻机构”表的站所类型；规定已变的，在“测算参数”表改设。',
    'en-US':
      'Check the types on the sheet “Stations”, or set the parameter if the decision has changed.',
  },

  assess({ plan: { stations }, baseline }, policy) {
    if (stations === undefined) return undetermined('stations');
    if (stations.handedDown.edges.length + stations.merged.edges.length === 0) return notApplicable;
    const { types } = policy.stations;
    const checks = [
      {
        when: BEFORE,
        ...stations.before,
        stationsDue: types['stationsBefore'],
        officesDue: types['officesBefore'],
      },
      {
        when: AFTER,
        ...stations.after,
        stationsDue: types['stationsAfter'],
        officesDue: types['officesAfter'],
      },
    ];
    const cell = baseline.stations?.[0]?.cell;
    const breaches = checks.flatMap(({ stationsDue, officesDue, ...found }) => {
      if (stationsDue === undefined || officesDue === undefined) return [];
      if (found.stations === stationsDue && found.offices === officesDue) return [];
      return [
        { at: { field: 'stations.type', cell }, facts: { ...found, stationsDue, officesDue } },
      ];
    });
    const isOpen = Object.values(types).includes(undefined);
    return breaches.length === 0 && isOpen ? undetermined('stations.types') : breachedAt(breaches);
  },
});

const BEFORE = { 'zh-CN': '整合前', 'en-US': 'before' };
const AFTER = { 'zh-CN': '整合后', 'en-US': 'after' };
