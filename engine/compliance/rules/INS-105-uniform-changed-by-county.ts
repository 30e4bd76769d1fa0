import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { changesSuch } from '../setUps.ts';
import { defineRule } from '../rule.ts';

/**
 * Uniform institutions are managed and changed by the county alone (全县统一管理、统一调整).
 */
export default defineRule({
  code: 'INS-105',
  severity: 'error',
  approval: 'county',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（二）')],
  title: {
    'zh-CN': '统一机构变更无县级决定',
    'en-US': 'Uniform institution changed without the county',
  },
  message: {
    'zh-CN':
      '{township}{matter}“{name}”，属全县统一设置的机构，没有县级批准记录（批准层级和文号）。',
    'en-US':
      '{township}: {matter} of “{name}”, a uniform institution, without a decision of the county (level and document) on record.',
  },
  remedy: {
    'zh-CN': '由县统一研究决定；已批准的，补填批准层级和文号。',
    'en-US': 'The county decides; if it has, enter level and document.',
  },

  assess: (county) =>
    changesSuch(county, {
      asked: ({ state, isUniform }) => state === 'carriedOut' && isUniform,
      isMet: ({ isApproved }) => isApproved,
      field: 'approvedBy',
    }),
});
