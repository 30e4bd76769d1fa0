import { clause } from '../../model/citation.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { changesSuch } from '../setUps.ts';
import { defineRule } from '../rule.ts';

/**
 * A request to change an office, or a uniform institution, waits for the approval it needs.
 */
export default defineRule({
  code: 'INS-206',
  severity: 'warning',
  approval: 'county',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第九条')],
  title: { 'zh-CN': '机构变更申请待批准', 'en-US': 'Request awaiting approval' },
  message: {
    'zh-CN': '{township}申请{matter}“{name}”，须由县级机构编制管理机关审核，报县级人民政府批准。',
    'en-US':
      '{township} asks for {matter} of “{name}”; the county establishment office reviews it, the county government approves it.',
  },
  remedy: {
    'zh-CN': '批准前不执行；批准后填写批准层级、文号和生效日期。',
    'en-US': 'Do not carry it out before; then enter level, document and effective day.',
  },

  assess: (county) =>
    changesSuch(county, {
      asked: ({ state, needed }) => state === 'requested' && needed !== 'township',
      isMet: ({ isApproved }) => isApproved,
      field: 'approvedBy',
    }),
});
