import rule from '../../../engine/compliance/rules/ALC-209-former-township.ts';
import { type CountyUnderTest, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

/** Ends the second township the day before the cut-off date. */
function abolish({ baseline, second }: CountyUnderTest): CountyUnderTest['second'] {
  second.township.validUntil = '2024-12-30';
  baseline.townships = baseline.townships.filter(({ code }) => code !== SECOND);
  baseline.former = [{ township: second.township, posts: baseline.posts[SECOND]! }];
  for (const ledger of [second.administrative, second.publicInstitution])
    Object.assign(ledger, { approved: 0, inPost: 0 });
  return second;
}

ruleTest(rule, {
  met: {
    'its posts and people went to the successor': (county) => {
      abolish(county);
    },
  },
  breached: {
    'posts stay behind': {
      given: (county) => {
        abolish(county).administrative.approved = 20;
      },
      facts: { township: '白水乡', until: '2024-12-30', administrative: 20, publicInstitution: 0 },
      at: { township: SECOND, field: 'administrative.approved' },
    },
    'people stay behind without posts': {
      given: (county) => {
        abolish(county).publicInstitution.inPost = 3;
      },
      facts: { institutionStaff: 3 },
      at: { township: SECOND, field: 'publicInstitution.inPost' },
    },
  },
  undetermined: {
    'its posts are blank': (county) => {
      abolish(county).administrative.approved = undefined;
    },
  },
  notApplicable: {
    'no township was abolished': () => undefined,
    'nothing is said of its posts': (county) => {
      abolish(county);
      county.baseline.former![0]!.posts = undefined;
    },
  },
});
