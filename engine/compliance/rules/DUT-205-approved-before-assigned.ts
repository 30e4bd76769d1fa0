import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';

/**
 * Entry comes first: a task is approved before it is assigned, not afterwards.
 */
export default defineRule({
  code: 'DUT-205',
  severity: 'warning',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '先交办后审批', 'en-US': 'Assigned before it was approved' },
  message: {
    'zh-CN': '{department}于{assigned}交办“{matter}”，准入审批在{approved}。',
    'en-US': '{department} assigned “{matter}” on {assigned}; it was approved on {approved}.',
  },
  remedy: {
    'zh-CN': '今后先审批、后交办。',
    'en-US': 'Have tasks approved before they are assigned.',
  },

  assess({ plan }) {
    if (plan.duties === undefined) return undetermined('duties');
    const approved = plan.duties.tasks.filter(({ admittedBy }) => admittedBy === 'approval');
    if (approved.length === 0) return notApplicable;
    return breachedAt(
      approved.flatMap(({ task, isEarly }) => {
        const { department, matter, approvedOn, assignedOn, cell } = task;
        if (!isEarly || approvedOn === undefined || assignedOn === undefined) return [];
        const facts = { department, matter, assigned: assignedOn, approved: approvedOn };
        return [{ at: { field: 'departmentTasks.approvedOn', cell }, facts }];
      }),
    );
  },
});
