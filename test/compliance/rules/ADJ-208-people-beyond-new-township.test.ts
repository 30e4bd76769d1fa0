import rule from '../../../engine/compliance/rules/ADJ-208-people-beyond-new-township.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const merged = (date?: '2024-03-01' | '2019-12-18') => ({
  ...{ predecessor: '旧乡', successor: FIRST, sharePosts: 1, sharePeople: 1, date },
});

ruleTest(rule, {
  met: {
    'the people of the new township fit its posts': ({ baseline }) => {
      baseline.lineage = [merged('2024-03-01')];
    },
  },
  breached: {
    'two townships tried as one have more people than the plan has posts': {
      given: ({ baseline, first }) => {
        baseline.lineage = [merged()];
        first.administrative.inPost = 45;
        first.administrative.expectedExits = 3;
      },
      facts: { township: '青山镇', people: 45 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.inPost' },
    },
  },
  undetermined: {
    'people in post are blank': ({ baseline, first }) => {
      baseline.lineage = [merged()];
      first.administrative.inPost = undefined;
    },
  },
  notApplicable: {
    'nothing was merged': () => undefined,
    'the merger is long past': ({ baseline, first }) => {
      baseline.lineage = [merged('2019-12-18')];
      first.administrative.inPost = 45;
    },
    'a township only changed its name': ({ baseline }) => {
      baseline.lineage = [{ ...merged(), predecessor: SECOND, successor: SECOND }];
    },
  },
});
