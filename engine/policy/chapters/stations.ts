import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import { HAND_LABELS, type Hand } from '../../model/stations.ts';
import { COUNTY_REPORT } from '../instruments.ts';
import { given, type Chapter } from '../parameter.ts';

const SPLIT = clause(COUNTY_REPORT, '（二）');
const TYPES = clause(COUNTY_REPORT, '（三）');

const HANDS = [
  { value: 'department', label: HAND_LABELS.department },
  { value: 'township', label: HAND_LABELS.township },
] as const;

const inHandOf = (hand: Hand, label: Localized) =>
  ({ kind: 'choice', label, choices: HANDS, terms: [given(hand, SPLIT)] }) as const;

/** Dispatched stations (派驻机构): who has what in hand, and how many types there are. */
export const stations = {
  holdsPosts: inHandOf('department', {
    'zh-CN': '派驻机构编制由谁管理',
    'en-US': 'Who holds the posts of stations',
  }),
  paysWages: inHandOf('department', {
    'zh-CN': '派驻人员工资由谁发放',
    'en-US': 'Who pays the wages of station staff',
  }),
  decidesTitles: inHandOf('department', {
    'zh-CN': '派驻人员职级职称由谁负责',
    'en-US': 'Who decides grades and titles of station staff',
  }),
  leadsBusiness: inHandOf('department', {
    'zh-CN': '派驻机构业务由谁领导',
    'en-US': 'Who leads the business of stations',
  }),
  managesDaily: inHandOf('township', {
    'zh-CN': '派驻机构日常由谁管理',
    'en-US': 'Who manages stations from day to day',
  }),
  assesses: inHandOf('township', {
    'zh-CN': '派驻人员年度考核由谁负责',
    'en-US': 'Who assesses station staff',
  }),
  paysBonus: inHandOf('township', {
    'zh-CN': '派驻人员目标绩效由谁考核发放',
    'en-US': 'Who pays the bonus of station staff',
  }),
  paysOperating: inHandOf('township', {
    'zh-CN': '派驻人员公用经费核拨到谁',
    'en-US': 'Who gets the operating funds of stations',
  }),
  types: {
    kind: 'table',
    label: { 'zh-CN': '派驻（出）机构类型数', 'en-US': 'Types of stations' },
    note: {
      'zh-CN': '“5站5所”优化整合为“1站4所”；其中2个所来源文件未列名。',
      'en-US':
        'Five types of stations (zhan) and five of offices (suo) became one and four; the source does not name two of the offices.',
    },
    keys: [
      { key: 'stationsBefore', label: { 'zh-CN': '整合前站', 'en-US': 'Stations before' } },
      { key: 'officesBefore', label: { 'zh-CN': '整合前所', 'en-US': 'Offices before' } },
      { key: 'stationsAfter', label: { 'zh-CN': '整合后站', 'en-US': 'Stations after' } },
      { key: 'officesAfter', label: { 'zh-CN': '整合后所', 'en-US': 'Offices after' } },
    ],
    unit: 'institution',
    range: [0, 100],
    whole: true,
    terms: [
      { ...given(5, TYPES), key: 'stationsBefore' },
      { ...given(5, TYPES), key: 'officesBefore' },
      { ...given(1, TYPES), key: 'stationsAfter' },
      { ...given(4, TYPES), key: 'officesAfter' },
    ],
  },
} as const satisfies Chapter;
