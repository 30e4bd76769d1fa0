import rule from '../../../engine/compliance/rules/STN-210-outside-township-totals.ts';
import { cellAt, FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const OFFICE = { township: FIRST, kind: 'centre', cell: cellAt('机构', 40) } as const;

ruleTest(rule, {
  met: {
    'no station is among the institutions': () => undefined,
    'one that was handed down is the township’s own now': ({ baseline }) => {
      baseline.institutions!.push({ ...OFFICE, township: SECOND, name: '白水乡林业站' });
    },
  },
  breached: {
    'by its name': {
      given: ({ baseline }) => {
        baseline.institutions!.push({
          ...{ ...OFFICE, name: '青山镇 自然资源所', publicInstitution: 4 },
        });
      },
      facts: { township: '青山镇', held: { 'zh-CN': '，分解编制4名' } },
      at: { township: FIRST, field: 'institutions.name', cell: cellAt('机构', 40) },
    },
    'by its type': {
      given: ({ baseline }) => {
        baseline.institutions!.push({ ...OFFICE, name: '自然资源所' });
      },
      facts: { station: '自然资源所', held: { 'zh-CN': '' } },
    },
  },
  undetermined: {
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
    'no institution is listed': ({ baseline }) => {
      delete baseline.institutions;
    },
  },
  notApplicable: {
    'no station stands': ({ baseline }) => {
      baseline.stations!.forEach((one) => (one.until = '2023-12-31'));
    },
  },
});
