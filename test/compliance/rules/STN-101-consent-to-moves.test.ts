import rule from '../../../engine/compliance/rules/STN-101-consent-to-moves.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'the other side agreed': () => undefined,
    'one after the cut-off date has time to be asked': ({ baseline }) => {
      const row = baseline.stationStaff!.find(({ matter }) => matter === 'move')!;
      baseline.stationStaff!.push({ ...row, date: '2025-03-01', consent: 'notAsked' });
    },
  },
  breached: {
    'nobody was asked': {
      given: ({ baseline }) => {
        baseline.stationStaff!.find(({ matter }) => matter === 'move')!.consent = 'notAsked';
      },
      facts: { station: { 'zh-CN': '青山镇自然资源所' }, date: '2024-03-01' },
      at: { township: FIRST, field: 'stationStaff.consent', cell: cellAt('派驻人事', 1) },
    },
    'it did not agree': {
      given: ({ baseline }) => {
        baseline.stationStaff!.find(({ matter }) => matter === 'move')!.consent = 'refused';
      },
      facts: { answer: { 'zh-CN': '不同意', 'en-US': 'did not agree' } },
    },
    'the answer is blank, and so is the day': {
      given: ({ baseline }) => {
        const row = baseline.stationStaff!.find(({ matter }) => matter === 'move')!;
        delete row.consent;
        delete row.date;
      },
      facts: { answer: { 'zh-CN': '意见未填写', 'en-US': 'answer not entered' } },
    },
  },
  undetermined: {
    'the workbook has no sheet of station staff': ({ baseline }) => {
      delete baseline.stationStaff;
    },
  },
  notApplicable: {
    'the only one comes after the cut-off date': ({ baseline }) => {
      baseline.stationStaff!.find(({ matter }) => matter === 'move')!.date = '2025-01-01';
    },
    'there was no such matter': ({ baseline }) => {
      baseline.stationStaff = baseline.stationStaff!.filter(({ matter }) => matter !== 'move');
    },
  },
});
