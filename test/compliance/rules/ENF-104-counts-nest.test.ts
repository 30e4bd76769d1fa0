import rule from '../../../engine/compliance/rules/ENF-104-counts-nest.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'every officer is certified': ({ first }) => {
      first.enforcement.certified = 4;
    },
  },
  breached: {
    'more certificates than officers': {
      given: ({ first }) => {
        first.enforcement.certified = 5;
      },
      facts: { officers: 4, count: 5, part: { 'zh-CN': '持证人员' } },
      at: { township: FIRST, field: 'enforcement.certified' },
    },
    'both parts, two findings': {
      given: ({ first }) => {
        first.enforcement.officers = 1;
      },
      findings: 2,
    },
  },
  undetermined: {
    'officers are blank': ({ first }) => {
      first.enforcement.officers = undefined;
    },
    'a part is blank': ({ first }) => {
      first.enforcement.certified = undefined;
    },
  },
});
