import rule from '../../../engine/compliance/rules/ALC-205-adjustment-basis.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

ruleTest(rule, {
  met: {
    'reason and basis are given': ({ baseline }) => {
      baseline.decisions = [
        {
          township: FIRST,
          kind: 'administrative',
          adjustment: 1,
          reason: '超负荷',
          basis: '会议纪要',
        },
      ];
    },
  },
  breached: {
    'neither is given': {
      given: ({ baseline }) => {
        baseline.decisions = [{ township: FIRST, kind: 'administrative', adjustment: -1 }];
      },
      facts: { adjustment: -1, missing: { 'zh-CN': '理由、依据' } },
      at: { township: FIRST, field: 'decisions.reason' },
    },
    'the basis is missing': {
      given: ({ baseline }) => {
        baseline.decisions = [
          { township: FIRST, kind: 'administrative', adjustment: 1, reason: '超负荷' },
        ];
      },
      facts: { missing: { 'zh-CN': '依据' } },
      at: { field: 'decisions.basis' },
    },
  },
  notApplicable: {
    'an adjustment of zero is none': ({ baseline }) => {
      baseline.decisions = [{ township: FIRST, kind: 'administrative', adjustment: 0 }];
    },
  },
});
