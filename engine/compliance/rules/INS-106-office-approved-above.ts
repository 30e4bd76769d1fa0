import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { changesSuch } from '../setUps.ts';
import { defineRule } from '../rule.ts';

/**
 * Setting up, renaming, merging or abolishing an office of a township needs the approval of the government
 * above: proposed by the township, reviewed by the establishment office.
 */
export default defineRule({
  code: 'INS-106',
  severity: 'error',
  approval: 'county',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第九条')],
  title: { 'zh-CN': '办事机构变更未经批准', 'en-US': 'Office changed without approval' },
  message: {
    'zh-CN': '{township}{matter}“{name}”已执行，没有上一级人民政府批准记录（批准层级和文号）。',
    'en-US':
      '{township}: {matter} of “{name}” was carried out without the approval of the government above (level and document) on record.',
  },
  remedy: {
    'zh-CN': '按程序报批；已批准的，补填批准层级和文号。',
    'en-US': 'Submit it for approval; if it was approved, enter level and document.',
  },

  assess: (county) =>
    changesSuch(county, {
      asked: ({ state, isUniform, change }) =>
        state === 'carriedOut' && !isUniform && change.kind === 'office',
      isMet: ({ isApproved }) => isApproved,
      field: 'approvedBy',
    }),
});
