import rule from '../../../engine/compliance/rules/INS-204-class-known.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every township has a class': () => undefined,
  },
  breached: {
    'one has none, and no threshold helps': {
      given: ({ first, policy }) => {
        first.township.sizeClass = undefined;
        policy['institutions.classPopulation/1'] = undefined;
      },
      facts: { count: 1, townships: { 'zh-CN': '青山镇' } },
      at: { township: FIRST, field: 'sizeClass' },
    },
  },
  notApplicable: {
    'no limit is set for any class': ({ policy }) => {
      for (const table of ['limitOffices', 'limitCentres'])
        for (const key of ['1', '3']) policy[`institutions.${table}/${key}`] = undefined;
    },
  },
});
