import rule from '../../../engine/compliance/rules/STN-207-types-as-decided.ts';
import { cellAt, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'as many types as decided': () => undefined,
  },
  breached: {
    'a type too many is left': {
      given: ({ baseline }) => {
        baseline.stations!.push({ township: SECOND, id: 'S9', name: '兽医站', type: '畜牧兽医站' });
      },
      facts: { when: { 'zh-CN': '整合前', 'en-US': 'before' }, stations: 2, stationsDue: 1 },
      at: { field: 'stations.type', cell: cellAt('派驻机构', 1) },
      findings: 2,
    },
    'the document counts more': {
      given: ({ policy }) => {
        policy['stations.types/officesAfter'] = 4;
      },
      facts: { when: { 'zh-CN': '整合后', 'en-US': 'after' }, offices: 1, officesDue: 4 },
    },
  },
  undetermined: {
    'a number is pending': ({ policy }) => {
      policy['stations.types/officesAfter'] = undefined;
    },
    'the workbook has no sheet of stations': ({ baseline }) => {
      delete baseline.stations;
    },
  },
  notApplicable: {
    'nothing moved': ({ baseline }) => {
      delete baseline.stationMoves;
    },
  },
});
