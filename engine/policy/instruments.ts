import type { Instrument } from '../model/citation.ts';

const STATE_COUNCIL = { 'zh-CN': '国务院', 'en-US': 'State Council' };
const CONGRESS = {
  'zh-CN': '全国人民代表大会常务委员会',
  'en-US': 'Standing Committee of the National People’s Congress',
};

/** The county establishment office's work report: source of the 3+X model and its numbers. */
export const COUNTY_REPORT: Instrument = {
  id: 'county-report',
  kind: 'document',
  title: {
    'zh-CN': '县委编办乡镇机构编制资源配置工作汇报',
    'en-US': 'County establishment office work report on township posts',
  },
  issuer: { 'zh-CN': '县委编办', 'en-US': 'County establishment office' },
  from: '2023-07-06',
};

/** Regulation on local institutions and establishment: totals, two ledgers, approvals. */
export const ESTABLISHMENT_REGULATION: Instrument = {
  id: 'establishment-regulation',
  kind: 'regulation',
  title: {
    'zh-CN': '地方各级人民政府机构设置和编制管理条例（国务院令第486号）',
    'en-US': 'Regulation on Institutions and Establishment of Local Governments (Order 486)',
  },
  issuer: STATE_COUNCIL,
  from: '2007-05-01',
};

/**
 * Circular on strict control of institutions and establishment.
 *
 * Its number and day of issue could not be confirmed; it is by content of 2007, so the last day of
 * that year stands for the first day on which it certainly held.
 */
export const CONTROL_CIRCULAR: Instrument = {
  id: 'control-circular',
  kind: 'document',
  title: {
    'zh-CN': '中共中央办公厅、国务院办公厅关于严格控制机构编制的通知（文号待核）',
    'en-US':
      'Central circular on strict control of institutions and establishment (number to be confirmed)',
  },
  issuer: {
    'zh-CN': '中共中央办公厅、国务院办公厅',
    'en-US': 'General Offices of the Central Committee and the State Council',
  },
  from: '2007-12-31',
};

/** Civil Servants Law: who counts as a civil servant, posts before recruitment. */
export const CIVIL_SERVANTS_LAW: Instrument = {
  id: 'civil-servants-law',
  kind: 'law',
  title: { 'zh-CN': '中华人民共和国公务员法', 'en-US': 'Civil Servants Law' },
  issuer: CONGRESS,
  from: '2019-06-01',
};

/** Administrative Penalty Law: two qualified officers, delegation in writing. */
export const PENALTY_LAW: Instrument = {
  id: 'penalty-law',
  kind: 'law',
  title: { 'zh-CN': '中华人民共和国行政处罚法', 'en-US': 'Administrative Penalty Law' },
  issuer: CONGRESS,
  from: '2021-07-15',
};

/** Regulation on administrative divisions: merges and renames are dated legal acts. */
export const DIVISIONS_REGULATION: Instrument = {
  id: 'divisions-regulation',
  kind: 'regulation',
  title: { 'zh-CN': '行政区划管理条例', 'en-US': 'Regulation on Administrative Divisions' },
  issuer: STATE_COUNCIL,
  from: '2019-01-01',
};

/**
 * Party regulation on institutions and establishment: the procedure, no number.
 *
 * It is of August 2019; the last day of that month stands for the first on which it certainly held.
 */
export const PARTY_REGULATION: Instrument = {
  id: 'party-regulation',
  kind: 'regulation',
  title: {
    'zh-CN': '中国共产党机构编制工作条例',
    'en-US': 'Regulation of the Communist Party of China on Institutions and Establishment',
  },
  issuer: { 'zh-CN': '中共中央', 'en-US': 'Central Committee' },
  from: '2019-08-31',
};

/** Every instrument that anything cites. */
export const INSTRUMENTS: readonly Instrument[] = [
  COUNTY_REPORT,
  ESTABLISHMENT_REGULATION,
  CONTROL_CIRCULAR,
  CIVIL_SERVANTS_LAW,
  PENALTY_LAW,
  DIVISIONS_REGULATION,
  PARTY_REGULATION,
];
