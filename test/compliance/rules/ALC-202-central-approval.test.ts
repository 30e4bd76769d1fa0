import rule from '../../../engine/compliance/rules/ALC-202-central-approval.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const handedDown = {
  township: FIRST,
  kind: 'administrative' as const,
  matter: '县级下放',
  document: '编发〔2024〕2号',
  date: '2024-05-01' as const,
  opening: false,
};

ruleTest(rule, {
  met: {
    'nothing crosses the line': () => undefined,
    'the approval of the body that decides is on record for every post': (county) => {
      county.first.administrative.fromCounty = 3;
      county.baseline.changes!.push({ ...handedDown, change: 3, issuer: '中央编办' });
    },
  },
  breached: {
    'a document of the county is no approval': {
      given: (county) => {
        county.first.administrative.fromCounty = 3;
        county.baseline.changes!.push({ ...handedDown, change: 3, issuer: '青岚县委编委' });
      },
      facts: { fromCounty: 3, documented: 3, approved: 0 },
    },
    'an approval for some of the posts': {
      given: (county) => {
        county.first.administrative.fromCounty = 3;
        county.baseline.changes!.push(
          { ...handedDown, change: 1, issuer: '中央编办' },
          { ...handedDown, change: 1 },
        );
      },
      facts: { fromCounty: 3, documented: 2, approved: 1 },
    },
    'posts come from the county and others go to it': {
      given: ({ first, second }) => {
        first.administrative.fromCounty = 3;
        second.administrative.toCounty = 1;
      },
      facts: { fromCounty: 3, toCounty: 1 },
      at: { township: FIRST, ledger: 'administrative', field: 'administrative.fromCounty' },
    },
  },
  undetermined: {
    'the columns are blank': ({ first, second }) => {
      for (const { administrative } of [first, second]) {
        administrative.fromCounty = undefined;
        administrative.toCounty = undefined;
      }
    },
  },
});
