import rule from '../../../engine/compliance/rules/DAT-205-near-the-median.ts';
import type { CountyUnderTest } from '../../support/builders.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

/** Three more townships like the second, so that there is a middle. */
const neighbours = ({ baseline, second }: CountyUnderTest): void => {
  for (const code of ['510000103', '510000104', '510000105'])
    baseline.townships.push({ ...structuredClone(second.township), code, name: code });
};

ruleTest(rule, {
  met: {
    'all in one order of magnitude': neighbours,
    'a township with next to no revenue is real': (county) => {
      neighbours(county);
      county.first.township.economy.fiscalRevenue = [{ year: 2024, value: 1 }];
    },
  },
  breached: {
    '亩 typed among 平方公里': {
      given: (county) => {
        neighbours(county);
        county.first.township.areaKm2 = (county.second.township.areaKm2 ?? NaN) * 1500;
      },
      facts: { township: '青山镇', times: { 'zh-CN': '1500倍' } },
      at: { township: FIRST, field: 'areaKm2' },
    },
    '万人 typed among 人': {
      given: (county) => {
        neighbours(county);
        county.first.township.population.resident = [{ year: 2024, value: 2 }];
      },
      at: { township: FIRST, field: 'population.resident' },
    },
    '元 typed among 万元': {
      given: (county) => {
        neighbours(county);
        const [one] = county.second.township.economy.fiscalRevenue.slice(-1);
        county.first.township.economy.fiscalRevenue = [
          { year: 2024, value: (one?.value ?? NaN) * 10_000 },
        ];
      },
      at: { township: FIRST, field: 'economy.fiscalRevenue' },
    },
  },
  undetermined: {
    'no line is set': ({ policy }) => {
      policy['staffing.figureOutlier'] = undefined;
    },
  },
  notApplicable: {
    'two townships have no middle': () => undefined,
  },
});
