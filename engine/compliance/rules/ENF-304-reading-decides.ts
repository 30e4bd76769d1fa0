import { clause } from '../../model/citation.ts';
import { enforcement as CHAPTER } from '../../policy/chapters/enforcement.ts';
import { COUNTY_REPORT } from '../../policy/instruments.ts';
import { breached, defineRule, met, undetermined } from '../rule.ts';
import { sumOf } from '../totals.ts';

/**
 * “每增加1万人” can be read three ways; where they differ, the chosen reading decides officers.
 */
export default defineRule({
  code: 'ENF-304',
  severity: 'info',
  subject: 'county',
  cites: [clause(COUNTY_REPORT, '（四）')],
  title: { 'zh-CN': '增配口径影响应配人数', 'en-US': 'The reading decides' },
  message: {
    'zh-CN':
      '全县应配执法人员：按“满1万人增1人”{completed}人，按“超出即增1人”{started}人，按“四舍五入”{nearest}人；本次采用“{reading}”。',
    'en-US':
      'Officers required in all: {completed} by completed steps, {started} by started steps, {nearest} by the nearest; this plan uses “{reading}”.',
  },
  remedy: {
    'zh-CN': '由编办明确口径，在“测算参数”表写明依据。',
    'en-US': 'Settle the reading and enter its basis on the sheet “Parameters”.',
  },

  assess({ townships }, policy) {
    const readings = townships.flatMap(({ enforcement }) => enforcement.readings ?? []);
    const chosen = policy.enforcement.reading;
    if (chosen === undefined) return undetermined('enforcement.reading');
    if (readings.length === 0) return undetermined('enforcement.populationBasis');
    const { sum: completed } = sumOf(readings.map((one) => one.completed));
    const { sum: started } = sumOf(readings.map((one) => one.started));
    const { sum: nearest } = sumOf(readings.map((one) => one.nearest));
    if (completed === started && started === nearest) return met;
    const reading = READINGS.find(({ value }) => value === chosen)?.label ?? chosen;
    const parameter = 'enforcement.reading';
    return breached({ parameter }, { completed, started, nearest, reading });
  },
});

const READINGS = CHAPTER.reading.choices;
