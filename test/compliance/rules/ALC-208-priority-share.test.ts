import rule from '../../../engine/compliance/rules/ALC-208-priority-share.ts';
import { FIRST, SECOND } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'a key town keeps its share': () => undefined,
  },
  breached: {
    'a key town is decided below it': {
      given: ({ baseline }) => {
        baseline.decisions = [{ township: FIRST, kind: 'administrative', decided: 10 }];
      },
      facts: { posts: 10, role: { 'zh-CN': '重点镇' }, stage: { 'zh-CN': '审定数' } },
      at: { township: FIRST, ledger: 'administrative', field: 'decisions.decided' },
    },
    'a county task makes any township a priority': {
      given: ({ baseline, second }) => {
        second.township.countyTask = true;
        baseline.decisions = [{ township: SECOND, kind: 'administrative', adjustment: -1 }];
      },
      facts: { stage: { 'zh-CN': '拟核定数' } },
      at: { township: SECOND, field: 'decisions.adjustment' },
    },
  },
  undetermined: {
    'neither role nor task is stated': ({ second }) => {
      second.township.role = undefined;
      second.township.countyTask = undefined;
    },
  },
  notApplicable: {
    'the seat is not in the list of the report': ({ first }) => {
      first.township.role = 'seat';
    },
  },
});
