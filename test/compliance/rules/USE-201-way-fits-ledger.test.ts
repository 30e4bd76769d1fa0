import rule from '../../../engine/compliance/rules/USE-201-way-fits-ledger.ts';
import type { UseRequest } from '../../../engine/model/usePlan.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const ask = (kind: UseRequest['kind'], way: UseRequest['way']) => ({
  township: FIRST,
  kind,
  way,
  people: 1,
});

ruleTest(rule, {
  met: {
    'examination for administrative posts, recruitment and placement for the others': ({
      baseline,
    }) => {
      baseline.useRequests = [
        ask('administrative', 'examination'),
        ask('publicInstitution', 'recruitment'),
        ask('publicInstitution', 'placement'),
      ];
    },
  },
  breached: {
    'examination for a public-institution post': {
      given: ({ baseline }) => {
        baseline.useRequests = [ask('publicInstitution', 'examination')];
      },
      facts: { people: 1 },
      at: { township: FIRST, field: 'useRequests.way' },
    },
    'open recruitment for an administrative post': {
      given: ({ baseline }) => {
        baseline.useRequests = [ask('administrative', 'recruitment')];
      },
    },
  },
  notApplicable: {
    'nothing is asked for': () => undefined,
  },
});
