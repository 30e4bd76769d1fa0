import { clause } from '../../model/citation.ts';
import type { Localized } from '../../model/locale.ts';
import type { ListState } from '../../model/setUpPlan.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { changeFacts } from '../setUps.ts';

/**
 * What was set up is on the list of institutions; what was abolished or merged is not, and what a
 * merger went into is. A rename is INS-207.
 */
export default defineRule({
  code: 'INS-209',
  severity: 'warning',
  subject: 'county',
  cites: [clause(ESTABLISHMENT_REGULATION, '第九条')],
  title: {
    'zh-CN': '机构变更与机构清单不符',
    'en-US': 'List of institutions not as changed',
  },
  message: {
    'zh-CN': '{township}{matter}“{name}”已执行，{state}。',
    'en-US': '{township}: {matter} of “{name}” was carried out; {state}.',
  },
  remedy: {
    'zh-CN': '核对“机构”表和“机构变更”表的编码、名称；尚未执行的，清空生效日期。',
    'en-US':
      'Check ids and names on the sheets “Institutions” and “Institution changes”; if it is not carried out yet, clear its effective day.',
  },

  assess({ plan, baseline, townships }) {
    if (baseline.institutionChanges === undefined) return undetermined('institutionChanges');
    if (baseline.institutions === undefined) return undetermined('institutions.name');
    const asked = (plan.setUps?.changes ?? []).filter(
      ({ change, onList }) => change.matter !== 'rename' && onList !== undefined,
    );
    if (asked.length === 0) return notApplicable;
    return breachedAt(
      asked.flatMap(({ change, onList = 'asChanged' }) =>
        onList === 'asChanged'
          ? []
          : [
              {
                at: {
                  township: change.township,
                  field: `institutionChanges.${onList === 'targetUnlisted' ? 'after' : 'id'}`,
                  cell: change.cell,
                },
                facts: {
                  ...changeFacts(change, townships),
                  state: onList === 'targetUnlisted' ? noTarget(change.after) : STATES[onList],
                },
              },
            ],
      ),
    );
  },
});

const STATES: Readonly<Record<Exclude<ListState, 'asChanged' | 'targetUnlisted'>, Localized>> = {
  unlisted: { 'zh-CN': '“机构”表没有列出', 'en-US': 'it is not on the list' },
  otherName: {
    'zh-CN': '“机构”表同一编码下是另一名称',
    'en-US': 'the list has another name under its id',
  },
  stillListed: { 'zh-CN': '“机构”表仍列有该机构', 'en-US': 'the list still has it' },
};

const noTarget = (after = ''): Localized => ({
  'zh-CN': `“机构”表没有列出并入的机构“${after}”`,
  'en-US': `“${after}”, which it went into, is not on the list`,
});
