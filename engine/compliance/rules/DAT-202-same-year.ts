import { newestFigures } from '../figures.ts';
import { breachedAt, defineRule, undetermined } from '../rule.ts';
import { listed } from '../words.ts';

/**
 * Figures are compared across townships, so they should speak of one year.
 */
export default defineRule({
  code: 'DAT-202',
  severity: 'warning',
  subject: 'county',
  cites: [],
  title: { 'zh-CN': '指标年份不一致', 'en-US': 'Figures of different years' },
  message: {
    'zh-CN':
      '各乡镇{figure}年份不一致，最早{oldestYear}年，最新{newestYear}年；{count}个乡镇不是最新年份：{townships}。',
    'en-US':
      'The {figure} is from {oldestYear} to {newestYear}; townships not of the newest year {count} ({townships}).',
  },
  remedy: {
    'zh-CN': '补齐同一年份的数据，使各乡镇可比。',
    'en-US': 'Bring all figures to one year, so that townships compare.',
  },

  assess({ baseline, year }, policy) {
    const { figures, missing } = newestFigures(policy, { baseline, year });
    if (missing.length > 0) return undetermined(...missing);
    return breachedAt(
      figures.flatMap(({ figure, newest }) => {
        const years = newest.map((one) => one.year);
        const newestYear = Math.max(...years);
        const behind = newest.filter((one) => one.year < newestYear);
        const [first] = behind;
        if (first === undefined) return [];
        const names = listed(behind.map(({ township }) => township.name));
        return [
          {
            at: { township: first.township.code, field: figure.field, year: first.year },
            facts: {
              figure: figure.label,
              oldestYear: Math.min(...years),
              newestYear,
              count: behind.length,
              townships: names,
            },
          },
        ];
      }),
    );
  },
});
