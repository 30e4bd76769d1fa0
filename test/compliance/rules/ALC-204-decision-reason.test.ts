import rule from '../../../engine/compliance/rules/ALC-204-decision-reason.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'decided as proposed': (county) => {
      county.baseline.decisions = [{ township: FIRST, kind: 'administrative' }];
      county.amend = ({ ledgers }) => {
        const row = ledgers.administrative.rows[0]!;
        row.decided = row.proposal;
      };
    },
    'decided otherwise, with a reason': ({ baseline }) => {
      baseline.decisions = [
        { township: FIRST, kind: 'administrative', decided: 20, reason: '承担县重点工程' },
      ];
    },
  },
  breached: {
    'decided otherwise, a blank for a reason': {
      given: ({ baseline }) => {
        baseline.decisions = [
          {
            township: FIRST,
            kind: 'administrative',
            decided: 20,
            reason: ' ',
            cell: cellAt('审核调整', 2),
          },
        ];
      },
      facts: { decided: 20 },
      at: {
        township: FIRST,
        ledger: 'administrative',
        field: 'decisions.reason',
        cell: cellAt('审核调整', 2),
      },
    },
  },
  undetermined: {
    'there is no proposal to compare with': ({ baseline, policy }) => {
      policy['quota.method'] = undefined;
      baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 20 }];
    },
  },
  notApplicable: {
    'nothing has been decided': () => undefined,
  },
});
