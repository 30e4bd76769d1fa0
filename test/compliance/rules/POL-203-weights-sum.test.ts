import rule from '../../../engine/compliance/rules/POL-203-weights-sum.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a half, a fifth, three tenths': () => undefined,
    'tenths add up exactly': ({ policy }) => {
      Object.assign(policy, {
        'quota.weightPopulation': 0.7,
        'quota.weightArea': 0.2,
        'quota.weightEconomy': 0.1,
      });
    },
  },
  breached: {
    'a tenth too much': {
      given: ({ policy }) => {
        policy['quota.weightEconomy'] = 0.4;
      },
      facts: { sum: 1.1 },
      at: { parameter: 'quota.weightPopulation' },
    },
  },
  undetermined: {
    'a weight is pending': ({ policy }) => {
      policy['quota.weightArea'] = undefined;
    },
  },
  notApplicable: {
    'bands carry no weights': ({ policy }) => {
      policy['quota.normalisation'] = 'banded';
    },
  },
});
