import rule from '../../../engine/compliance/rules/STF-101-overstaffing.ts';
import { cellAt, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every post is filled, none twice': ({ first }) => {
      first.administrative.inPost = 30;
    },
  },
  breached: {
    'one person more than posts': {
      given: ({ first }) => {
        first.administrative.inPost = 31;
      },
      facts: { approved: 30, inPost: 31, excess: 1, ledger: { 'zh-CN': '行政编制' } },
      at: {
        township: FIRST,
        ledger: 'administrative',
        field: 'administrative.inPost',
        cell: cellAt('administrative', 1),
      },
    },
    'who is lent out still holds a post': {
      given: ({ second }) => {
        Object.assign(second.publicInstitution, { inPost: 26, lentOut: 5 });
      },
      facts: { excess: 1 },
    },
  },
  undetermined: {
    'a blank is not a zero': ({ first }) => {
      first.administrative.inPost = undefined;
    },
  },
});
