import rule from '../../../engine/compliance/rules/PWR-222-other-letter-within-own-powers.ts';
import { type CountyUnderTest, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

const withoutPenalties = ({ baseline }: CountyUnderTest): void => {
  for (const item of baseline.powers!.items) item.category = 'permit';
};

ruleTest(rule, {
  met: {
    'departments delegate what is theirs': withoutPenalties,
  },
  breached: {
    'an item belongs to another one': {
      given: (county) => {
        withoutPenalties(county);
        county.baseline.powers!.items[5]!.department = '县级部门乙';
      },
      facts: { letter: { 'zh-CN': '委托书3（县级部门甲）' }, count: 1, items: { 'zh-CN': '重1' } },
      at: { township: FIRST, field: 'letters.items' },
    },
  },
  undetermined: {
    'the workbook has no sheet of powers': ({ baseline }) => {
      baseline.powers = undefined;
    },
  },
  notApplicable: {
    'every letter holds a penalty: the Penalty Law speaks of it': ({ baseline }) => {
      baseline.powers!.items[5]!.department = '县级部门乙';
    },
  },
});
