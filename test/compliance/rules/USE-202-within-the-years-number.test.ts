import rule from '../../../engine/compliance/rules/USE-202-within-the-years-number.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const ask = (people: number) => ({
  township: FIRST,
  kind: 'administrative' as const,
  way: 'examination' as const,
  people,
});
const decided = (posts: number) => ({
  township: FIRST,
  kind: 'administrative' as const,
  decided: posts,
});

ruleTest(rule, {
  met: {
    'twenty-eight people and two to come find thirty posts': ({ baseline }) => {
      baseline.useRequests = [ask(2)];
      baseline.decisions = [decided(30)];
    },
    'one leaves before the posts become fewer': ({ baseline, first }) => {
      first.administrative.expectedExits = 1;
      baseline.useRequests = [ask(2)];
      baseline.decisions = [decided(29)];
    },
  },
  breached: {
    'the year ends with a post less than the people then': {
      given: ({ baseline }) => {
        baseline.useRequests = [ask(2)];
        baseline.decisions = [decided(29)];
      },
      facts: { posts: 29, proposed: 2, people: 30 },
      at: { township: FIRST, field: 'useRequests.people' },
    },
  },
  undetermined: {
    'nobody said how many are in post': ({ baseline, first }) => {
      first.administrative.inPost = undefined;
      baseline.useRequests = [ask(2)];
    },
    'the year has no number yet': ({ baseline, policy }) => {
      policy['quota.method'] = undefined;
      baseline.useRequests = [ask(2)];
    },
  },
  notApplicable: {
    'nothing is asked for': () => undefined,
    'nothing is given': ({ baseline, first }) => {
      first.administrative.inPost = 31;
      baseline.useRequests = [ask(2)];
    },
  },
});
