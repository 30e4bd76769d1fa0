import rule from '../../../engine/compliance/rules/PWR-205-divided-to-posts.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every item has institution and post': () => undefined,
  },
  breached: {
    'one has no post, another no institution': {
      given: ({ baseline }) => {
        baseline.powers!.items[0]!.posts = [];
        baseline.powers!.items[2]!.institutions = [];
      },
      facts: { count: 2, items: { 'zh-CN': '法1、赋1' } },
      at: { field: 'powers.institutions' },
    },
  },
  undetermined: {
    'the township list is empty': ({ baseline }) => {
      baseline.powers!.items.splice(0, 3);
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
});
