import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { percent } from '../words.ts';

/**
 * People on call are enough to keep the responses within the limit (快速响应), by simulation.
 */
export default defineRule({
  code: 'JNT-304',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '联络员数量不足以按时报到', 'en-US': 'Too few on call for the limit' },
  message: {
    'zh-CN':
      '按模拟测算，要使{share}%的吹哨在{limit}小时内报到，须有{needed}人同时待命，现落实联络员{named}人。',
    'en-US':
      'By simulation, {share} % of calls within {limit} hours need people on call {needed}; named are {named}.',
  },
  remedy: {
    'zh-CN': '增加联络员，或缩短办理、在途用时后重新测算。',
    'en-US': 'Name more people, or shorten service and travel and compute again.',
  },

  assess({ plan: { joint }, baseline }) {
    if (joint === undefined || baseline.liaison === undefined) return undetermined('liaison');
    const { sizing, departments } = joint;
    if (sizing === undefined) return undetermined('joint.responseLimit', 'whistles');
    const named = departments.reduce((sum, { liaison }) => sum + liaison, 0);
    const { needed, share, limit, table } = sizing;
    const least = needed ?? (table.at(-1)?.staff ?? 0) + 1;
    if (needed !== undefined && named >= least) return met;
    return breached(
      { field: 'liaison.people', cell: baseline.liaison[0]?.cell },
      { share: percent(share), limit, needed: least, named },
    );
  },
});
