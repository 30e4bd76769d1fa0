import rule from '../../../engine/compliance/rules/ALC-105-balance-before-submission.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a submission in balance': ({ baseline }) => {
      baseline.county.status = 'submission';
    },
  },
  breached: {
    'a submission that leaves a post over': {
      given: (county) => {
        county.baseline.county.status = 'submission';
        county.amend = ({ ledgers }) => {
          ledgers.administrative.rows.forEach((row) => (row.draft = 24));
        };
      },
      facts: { sum: 48, blank: 0, mobile: 2, total: 52, gap: 2 },
      at: { ledger: 'administrative' },
    },
    'an approved plan with a township undecided': {
      given: ({ baseline }) => {
        baseline.county.status = 'approved';
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', decided: 50 },
          { township: FIRST, kind: 'publicInstitution', decided: 40 },
          { township: SECOND, kind: 'publicInstitution', decided: 25 },
        ];
      },
      facts: { sum: 50, blank: 1, gap: 0 },
      at: { field: 'decisions.decided' },
    },
  },
  undetermined: {
    'the pool is pending': ({ baseline, policy }) => {
      baseline.county.status = 'submission';
      policy['quota.mobileAdministrative'] = undefined;
    },
  },
  notApplicable: {
    'a draft may be out of balance': (county) => {
      county.baseline.county.status = 'draft';
      county.amend = ({ ledgers }) => {
        ledgers.administrative.rows[0]!.draft = 1;
      };
    },
  },
});
