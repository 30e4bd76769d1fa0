import rule from '../../../engine/compliance/rules/JNT-304-liaison-enough.ts';
import { cellAt } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'two are named and that is enough': () => undefined,
    'one department has more than it needs, as one pool of the county': ({ policy }) => {
      policy['joint.pooling'] = 'county';
    },
  },
  breached: {
    'calls keep many busy': {
      given: ({ policy }) => {
        policy['joint.callsPerDay'] = 20;
      },
      facts: { named: 2, limit: 4, share: 95 },
      at: { field: 'liaison.people', cell: cellAt('执法联络员', 1) },
    },
    'one of two departments has nobody': {
      given: ({ baseline }) => {
        const [call] = baseline.whistles!;
        const cell = cellAt('乡镇吹哨', 2);
        baseline.whistles!.push({ ...call!, department: '县交通运输局', cell });
      },
      facts: { who: '县交通运输局', named: 0 },
      at: { field: 'whistles.department', cell: cellAt('乡镇吹哨', 2) },
    },
    'the county is one pool and neither sheet has a row': {
      given: ({ baseline, policy }) => {
        Object.assign(baseline, { liaison: [], whistles: [] });
        Object.assign(policy, {
          'joint.pooling': 'county',
          ...{ 'joint.callsPerDay': 4, 'joint.serviceHours': 2, 'joint.serviceSpread': 0.5 },
        });
      },
      facts: { who: { 'zh-CN': '全县', 'en-US': 'The county' }, named: 0 },
      at: { parameter: 'joint.callsPerDay' },
    },
    'the way alone is longer than the limit': {
      given: ({ policy }) => {
        policy['joint.travelHours'] = 5;
      },
    },
  },
  undetermined: {
    'the limit is pending': ({ policy }) => {
      policy['joint.responseLimit'] = undefined;
    },
    'there is neither a parameter nor a call to go by': ({ baseline, policy }) => {
      policy['joint.callsPerDay'] = undefined;
      baseline.whistles = [];
    },
    'the workbook has no sheet of liaison': ({ baseline }) => {
      delete baseline.liaison;
    },
  },
});
