import rule from '../../../engine/compliance/rules/ENF-201-head-as-listed.ts';
import { cellAt, type CountyUnderTest, FIRST } from '../../support/builders.ts';
import { ruleTest } from '../../support/ruleTest.ts';

/** Says on the register who heads the office of the first township. */
const listedAs =
  (headConcurrent: boolean) =>
  ({ baseline }: CountyUnderTest): void => {
    baseline.institutions!.find(({ id }) => id === 'J3')!.headConcurrent = headConcurrent;
  };

ruleTest(rule, {
  met: {
    'both sheets say that a leader does': listedAs(true),
  },
  breached: {
    'the register says that nobody of the leadership does': {
      given: listedAs(false),
      facts: { township: '青山镇', name: '综合行政执法办公室' },
      at: { township: FIRST, field: 'institutions.headConcurrent', cell: cellAt('机构', 2) },
    },
  },
  undetermined: {
    'only the register says anything': (of) => {
      listedAs(true)(of);
      of.first.enforcement.headConcurrent = undefined;
    },
  },
  notApplicable: {
    'the register says nothing': () => undefined,
  },
});
