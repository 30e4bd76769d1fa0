import rule from '../../../engine/compliance/rules/USE-102-none-while-overstaffed.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const ask = (people: number) => ({
  township: FIRST,
  kind: 'administrative' as const,
  way: 'transfer' as const,
  people,
});

ruleTest(rule, {
  met: {
    'posts are vacant': ({ baseline }) => {
      baseline.useRequests = [ask(1)];
    },
    'over-staffed, and nobody is asked for': ({ baseline, first }) => {
      first.administrative.inPost = 31;
      baseline.useRequests = [ask(0)];
    },
  },
  breached: {
    'one over the posts, and one more is asked for': {
      given: ({ baseline, first }) => {
        first.administrative.inPost = 31;
        baseline.useRequests = [ask(1)];
      },
      facts: { excess: 1, requested: 1 },
      at: { township: FIRST, field: 'useRequests.people' },
    },
  },
  undetermined: {
    'nobody said how many are in post': ({ baseline, first }) => {
      first.administrative.inPost = undefined;
      baseline.useRequests = [ask(1)];
    },
  },
  notApplicable: {
    'nothing is asked for': () => undefined,
  },
});
