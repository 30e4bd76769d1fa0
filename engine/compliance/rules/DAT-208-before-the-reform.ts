import { FIGURE_LABELS } from '../../model/problems.ts';
import { breachedAt, defineRule, notApplicable } from '../rule.ts';

/**
 * A figure “before the reform” speaks of a day before the reform: today's number, or one of the time
 * after, would hide what has changed.
 */
export default defineRule({
  code: 'DAT-208',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '改革前数的日期不在改革前', 'en-US': 'Figure before is not from before' },
  message: {
    'zh-CN': '“{figure}”的改革前数填的是{date}，不早于改革，没有作为“之前”。',
    'en-US':
      'The figure before of “{figure}” is of {date}, which is not before the reform: not used.',
  },
  remedy: {
    'zh-CN': '在“改革前情况”填改革前的数和日期；没有记载的，删去该行，列为待填。',
    'en-US': 'State the number of a day before the reform on its sheet, or delete the row.',
  },

  assess({ plan, baseline }) {
    if (baseline.beforeReform === undefined) return notApplicable;
    return breachedAt(
      (plan.problems ?? []).flatMap(({ basis, figure }) => {
        if (basis.kind !== 'pending' || basis.late === undefined) return [];
        const { cell, date } = basis.late;
        return [
          {
            at: { field: 'beforeReform.date', cell },
            facts: { figure: FIGURE_LABELS[figure], date },
          },
        ];
      }),
    );
  },
});
