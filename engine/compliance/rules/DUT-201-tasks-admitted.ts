import { clause } from '../../model/citation.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * No department’s task reaches a township unless the entry list holds it or it was approved.
 */
export default defineRule({
  code: 'DUT-201',
  severity: 'warning',
  approval: 'county',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（一）')],
  title: { 'zh-CN': '部门任务未经准入', 'en-US': 'Task neither listed nor approved' },
  message: {
    'zh-CN': '{department}交办的“{matter}”涉及{count}个乡镇（{names}），{reason}。',
    'en-US': '{department} assigned “{matter}” to townships {count} ({names}): {reason}.',
  },
  remedy: {
    'zh-CN': '退回部门，或按职责准入程序报批后再交办。',
    'en-US': 'Return it to the department, or have it approved before it is assigned.',
  },

  assess({ plan, townships }) {
    if (plan.duties === undefined) return undetermined('duties');
    if (plan.duties.tasks.length === 0) return notApplicable;
    const names = new Map(townships.map(({ township }) => [township.code, township.name]));
    return breachedAt(
      plan.duties.tasks.flatMap(({ task, townships: codes, admittedBy }) => {
        if (admittedBy === 'entry' || admittedBy === 'approval') return [];
        const { department, matter, cell } = task;
        const reached = listed(codes.map((code) => names.get(code) ?? code));
        const facts = { department, matter, count: codes.length, names: reached };
        return [
          {
            at: { field: 'departmentTasks.entry', cell },
            facts: { ...facts, reason: REASONS[admittedBy] },
          },
        ];
      }),
    );
  },
});

const REASONS = {
  none: {
    'zh-CN': '不在职责准入清单，也没有准入审批',
    'en-US': 'neither on the entry list nor approved',
  },
  unknownEntry: {
    'zh-CN': '所填准入编号不在清单内，也没有准入审批',
    'en-US': 'the entry number is not on the list and nothing is approved',
  },
  unwritten: {
    'zh-CN': '准入审批没有文号',
    'en-US': 'its approval has no document number',
  },
} as const;
