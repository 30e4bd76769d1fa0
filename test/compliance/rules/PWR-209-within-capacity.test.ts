import rule from '../../../engine/compliance/rules/PWR-209-within-capacity.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'officers can bear it': () => undefined,
    'exactly what they can bear': ({ policy }) => {
      policy['powers.capacityPerOfficer'] = 2;
    },
  },
  breached: {
    'one point too many, and one item helps': {
      given: ({ policy, second }) => {
        policy['powers.capacityPerOfficer'] = 2;
        second.enforcement.certified = 2;
      },
      facts: { effort: 5, capacity: 4, excess: 1, count: 1, rest: { 'zh-CN': '', 'en-US': '' } },
      at: { township: SECOND },
    },
    'more than giving back can help': {
      given: ({ policy, second }) => {
        policy['powers.capacityPerOfficer'] = 2;
        second.enforcement.certified = 1;
      },
      facts: { excess: 3, count: 2, rest: { 'zh-CN': '，退回后仍超1分' } },
    },
  },
  undetermined: {
    'nobody has set the threshold': ({ policy }) => {
      policy['powers.capacityPerOfficer'] = undefined;
    },
    'certificates are not stated': ({ first }) => {
      first.enforcement.certified = undefined;
    },
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
});
