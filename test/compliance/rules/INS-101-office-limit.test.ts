import rule from '../../../engine/compliance/rules/INS-101-office-limit.ts';
import { FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const more = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    township: FIRST,
    name: `特色${index + 1}`,
    kind: 'office' as const,
  }));

ruleTest(rule, {
  met: {
    'exactly at the limit': ({ baseline }) => {
      baseline.institutions!.push(...more(3));
    },
  },
  breached: {
    'one more than the limit': {
      given: ({ baseline }) => {
        baseline.institutions!.push(...more(4));
      },
      facts: { actual: 10, limit: 9, excess: 1, sizeClass: { 'zh-CN': '一类' } },
      at: { township: FIRST, field: 'institutions.name' },
    },
  },
  undetermined: {
    'the second class has no limit yet': ({ first }) => {
      first.township.sizeClass = 2;
    },
    'no institution is listed': ({ baseline }) => {
      baseline.institutions = undefined;
    },
  },
});
