import rule from '../../../engine/compliance/rules/INS-203-class-as-derived.ts';
import { SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'class as the thresholds give it': () => undefined,
    'the threshold itself is inside': ({ policy }) => {
      policy['institutions.classPopulation/1'] = 19_000;
    },
  },
  breached: {
    'entered one class up': {
      given: ({ second }) => {
        second.township.sizeClass = 2;
      },
      facts: { stated: { 'zh-CN': '二类' }, derived: { 'zh-CN': '三类' } },
      at: { township: SECOND, field: 'sizeClass' },
    },
    'a threshold that does not include itself': {
      given: ({ policy }) => {
        policy['institutions.classPopulation/1'] = 19_000;
        policy['institutions.classBoundary'] = 'exclusive';
      },
      facts: { stated: { 'zh-CN': '一类' }, derived: { 'zh-CN': '二类' } },
    },
  },
  undetermined: {
    'a class without thresholds': ({ policy }) => {
      policy['institutions.classPopulation/1'] = undefined;
      policy['institutions.classPopulation/2'] = undefined;
    },
  },
  notApplicable: {
    'the thresholds alone give the class': ({ first, second }) => {
      first.township.sizeClass = undefined;
      second.township.sizeClass = undefined;
    },
  },
});
