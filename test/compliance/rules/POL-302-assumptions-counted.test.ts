import rule from '../../../engine/compliance/rules/POL-302-assumptions-counted.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every parameter has its document': () => undefined,
  },
  breached: {
    'a weight that nobody wrote down': {
      given: ({ policy }) => {
        delete policy['quota.weightArea'];
      },
      facts: { assumed: 1, names: { 'zh-CN': '面积权重' } },
      at: { parameter: 'quota.weightArea' },
    },
  },
});
