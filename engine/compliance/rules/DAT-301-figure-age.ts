import { newestFigures } from '../figures.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Old figures are used, and said to be old: a census of years ago may not be the county of today.
 */
export default defineRule({
  code: 'DAT-301',
  severity: 'info',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '指标数据较旧', 'en-US': 'Figures are old' },
  message: {
    'zh-CN':
      '{count}个乡镇的{figure}为{oldestYear}年数据，距截止年份{year}年超过{age}年：{townships}。',
    'en-US':
      'The {figure} is from {oldestYear}, more than {age} years before {year}; townships {count} ({townships}).',
  },
  remedy: {
    'zh-CN': '更新数据，或在说明中注明采用旧数据的原因。',
    'en-US': 'Update the figures, or note why older ones are used.',
  },

  assess({ baseline, year }, policy) {
    const age = policy.staffing.figureAge;
    if (age === undefined) return undetermined('staffing.figureAge');
    const { figures, missing } = newestFigures(policy, { baseline, year });
    if (missing.length > 0) return undetermined(...missing);
    return breachedAt(
      figures.flatMap(({ figure, newest }) => {
        const old = newest.filter((one) => year - one.year > age);
        const [first] = old;
        if (first === undefined) return [];
        const oldestYear = Math.min(...old.map((one) => one.year));
        const names = listed(old.map(({ township }) => township.name));
        return [
          {
            at: { township: first.township.code, field: figure.field, year: oldestYear },
            facts: {
              figure: figure.label,
              count: old.length,
              oldestYear,
              year,
              age,
              townships: names,
            },
          },
        ];
      }),
    );
  },
});
