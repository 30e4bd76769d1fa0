import rule from '../../../engine/compliance/rules/ALC-106-bounds-feasible.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'no bounds at all': () => undefined,
    'floors that just fit': ({ first, second }) => {
      first.administrative.floor = 20;
      second.administrative.floor = 14;
    },
  },
  breached: {
    'floors that exceed the pool': {
      given: ({ first, second }) => {
        first.administrative.floor = 30;
        second.administrative.floor = 14;
      },
      facts: { sum: 44, pool: 34, bound: { 'zh-CN': '保底数' }, relation: { 'zh-CN': '超过' } },
      at: { ledger: 'administrative', parameter: 'quota.floorAdministrative' },
    },
    'ceilings that leave posts over': {
      given: ({ first, second }) => {
        first.administrative.ceiling = 10;
        second.administrative.ceiling = 10;
      },
      facts: { sum: 20, bound: { 'zh-CN': '封顶数' }, relation: { 'zh-CN': '少于' } },
      at: { parameter: 'quota.ceilingAdministrative' },
    },
  },
  undetermined: {
    'nothing could be divided': ({ policy }) => {
      policy['quota.method'] = undefined;
    },
  },
});
