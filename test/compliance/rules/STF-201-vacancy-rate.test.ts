import rule from '../../../engine/compliance/rules/STF-201-vacancy-rate.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'just below the line': ({ second, policy }) => {
      policy['staffing.vacancyAlert'] = 0.2501;
      second.administrative.inPost = 15;
    },
  },
  breached: {
    'the line itself counts': {
      given: ({ second }) => {
        Object.assign(second.administrative, { inPost: 15, pendingArrival: 2 });
      },
      facts: { approved: 20, inPost: 15, rate: 25, alert: 25, usable: 3 },
      at: { township: SECOND, ledger: 'administrative', field: 'administrative.inPost' },
    },
  },
  undetermined: {
    'no line is set': ({ policy }) => {
      policy['staffing.vacancyAlert'] = undefined;
    },
    'people in post are blank': ({ first }) => {
      first.administrative.inPost = undefined;
    },
  },
});
