import { figuresUsed } from '../figures.ts';
import { breachedAt, defineRule, notApplicable, undetermined } from '../rule.ts';
import { percent } from '../words.ts';

/**
 * A figure that leaps from one year to the next is often a slip of unit or of definition.
 *
 * Years apart are given room in proportion; a figure that starts from zero is left alone.
 */
export default defineRule({
  code: 'DAT-203',
  severity: 'warning',
  subject: 'township',
  cites: [],
  title: { 'zh-CN': '指标变动异常', 'en-US': 'Figure leaps' },
  message: {
    'zh-CN':
      '{township}{figure}由{previousYear}年的{previous}变为{latestYear}年的{latest}，变动{change}%，超过提醒线每年{alert}%。',
    'en-US':
      '{township}: {figure} went from {previous} in {previousYear} to {latest} in {latestYear}, a change of {change}%; attention starts beyond {alert}% a year.',
  },
  remedy: {
    'zh-CN': '核对单位、口径和是否涉及区划调整。',
    'en-US': 'Check unit and definition, and whether boundaries changed.',
  },

  assess({ name, township, year }, policy) {
    const alert = policy.staffing.figureJump;
    if (alert === undefined) return undetermined('staffing.figureJump');
    const pairs = figuresUsed(policy).flatMap((figure) => {
      const [previous, latest] = figure
        .observations(township)
        .filter((one) => one.year <= year)
        .slice(-2);
      return previous === undefined || latest === undefined || previous.value === 0
        ? []
        : [{ figure, previous, latest }];
    });
    if (pairs.length === 0) return notApplicable;
    return breachedAt(
      pairs.flatMap(({ figure, previous, latest }) => {
        const change = Math.abs(latest.value - previous.value) / Math.abs(previous.value);
        if (change <= alert * (latest.year - previous.year)) return [];
        return [
          {
            at: { field: figure.field, year: latest.year },
            facts: {
              township: name,
              figure: figure.label,
              previousYear: previous.year,
              previous: previous.value,
              latestYear: latest.year,
              latest: latest.value,
              change: percent(change),
              alert: percent(alert),
            },
          },
        ];
      }),
    );
  },
});
