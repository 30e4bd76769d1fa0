import rule from '../../../engine/compliance/rules/ADJ-301-absorption-path.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'over-staffed today, its target holds them all': ({ first, second }) => {
      first.administrative.approved = 20;
      first.administrative.inPost = 21;
      second.administrative.approved = 30;
    },
  },
  breached: {
    'four too many, two leave a year': {
      given: ({ second, policy }) => {
        second.administrative.inPost = 24;
        second.administrative.expectedExits = 2;
        policy['quota.weightPopulation'] = 1;
        policy['quota.weightArea'] = 0;
        policy['quota.weightEconomy'] = 0;
      },
      facts: { township: '白水乡', people: 24 },
      at: { ledger: 'administrative', field: 'administrative.inPost' },
    },
    'nobody is expected to leave': {
      given: ({ second }) => {
        second.administrative.inPost = 24;
      },
      facts: { years: { 'zh-CN': '按现有口径没有减员、不能消化' } },
    },
  },
  undetermined: {
    'present posts are blank': ({ first }) => {
      first.administrative.approved = undefined;
    },
  },
  notApplicable: {
    'nobody is over-staffed': () => undefined,
  },
});
