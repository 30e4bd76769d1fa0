import { expect, test } from 'vitest';
import { assess } from '../../engine/compliance/assess.ts';
import { countyWith } from '../support/builders.ts';

test('the county that tests start from breaks no rule', () => {
  const { baseline, policy, plan } = countyWith();
  const { outcomes, findings } = assess(baseline, policy, plan);
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ undetermined }) => undetermined > 0)).toEqual([]);
});
