import rule from '../../../engine/compliance/rules/ALC-203-institution-posts-handed-down.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const handedDown = {
  township: SECOND,
  kind: 'publicInstitution' as const,
  matter: '县级下放',
  document: '编发〔2024〕2号',
  date: '2024-05-01' as const,
  opening: false,
};

ruleTest(rule, {
  met: {
    'nothing crosses the line': () => undefined,
    'the approval of the body that decides is on record for every post': (county) => {
      county.second.publicInstitution.fromCounty = 3;
      county.baseline.changes!.push({ ...handedDown, change: 3, issuer: '某省委编办' });
    },
  },
  breached: {
    'a document of the county is no approval': {
      given: (county) => {
        county.second.publicInstitution.fromCounty = 3;
        county.baseline.changes!.push({ ...handedDown, change: 3, issuer: '青岚县委编委' });
      },
      facts: { fromCounty: 3, documented: 3, approved: 0 },
    },
    'an approval for some of the posts': {
      given: (county) => {
        county.second.publicInstitution.fromCounty = 3;
        county.baseline.changes!.push(
          { ...handedDown, change: 1, issuer: '某省委编办' },
          { ...handedDown, change: 1 },
        );
      },
      facts: { fromCounty: 3, documented: 2, approved: 1 },
    },
    'stations handed down with their posts': {
      given: ({ second }) => {
        second.publicInstitution.fromCounty = 354;
      },
      facts: { fromCounty: 354, toCounty: 0 },
      at: {
        township: SECOND,
        ledger: 'publicInstitution',
        field: 'publicInstitution.fromCounty',
      },
    },
  },
  undetermined: {
    'the columns are blank': ({ first, second }) => {
      for (const { publicInstitution } of [first, second]) {
        publicInstitution.fromCounty = undefined;
        publicInstitution.toCounty = undefined;
      }
    },
  },
});
