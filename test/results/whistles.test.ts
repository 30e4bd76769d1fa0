import { expect, test } from 'vitest';
import { explain } from '../../engine/explanation/explain.ts';
import type { Locale } from '../../engine/model/locale.ts';
import { reportToSheets } from '../../engine/workbook/results/reportToSheets.ts';
import { RESULT_SHEETS } from '../../engine/workbook/results/sheetNames.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { reportOn } from './sampleReport.ts';

const textsOn = (locale: Locale, hours: number): string => {
  const report = reportOn(county33(), [
    ...policyRows(),
    { parameter: 'joint.travelHours', value: hours },
  ]);
  const sheets = reportToSheets(report, explain(report, locale), locale);
  const { rows } = sheets.find(({ name }) => name === RESULT_SHEETS.whistles[locale])!;
  return rows
    .flatMap((row) => row.map((cell) => (typeof cell?.value === 'string' ? cell.value : '')))
    .join('\n');
};

test('吹哨报到 says that the way there is a parameter, and what is on record is wait and way in one', () => {
  expect(textsOn('zh-CN', 0.4)).toContain(
    '单程在途0.4小时取自“测算参数”（程序内置的0.5小时是假设，应按本县实际改设）',
  );
  expect(textsOn('en-US', 0.4)).toContain('One way of 0.4 h is a parameter');
});
