import { expect, test } from 'vitest';
import { defaultOutput } from '../../cli/outputs.ts';

test.each([
  ['county.xlsx', 'result', 'out/county.result.xlsx'],
  ['/data/2024/县.v2.xlsx', 'result', 'out/县.v2.result.xlsx'],
  ['macros.XLSM', 'result', 'out/macros.result.xlsm'],
  ['county.xlsx', 'mapped', 'out/county.mapped.xlsx'],
  ['out/county.mapped.xlsx', 'result', 'out/county.result.xlsx'],
  ['out/county.result.xlsx', 'result', 'out/county.result-2.xlsx'],
  ['out/county.result-2.xlsx', 'result', 'out/county.result-3.xlsx'],
  ['out/county.人口优先.result.xlsx', 'result', 'out/county.人口优先.result-2.xlsx'],
] as const)('%s gives a %s at %s', (input, kind, output) => {
  expect(defaultOutput(input, kind).replaceAll('\\', '/')).toBe(output);
});

test.each([
  ['county.xlsx', '人口优先', 'out/county.人口优先.result.xlsx'],
  ['county.xlsx', 'a/b: *c?', 'out/county.a-b-c.result.xlsx'],
  ['county.xlsx', '..', 'out/county.scenario.result.xlsx'],
  ['out/county.result.xlsx', '人口优先', 'out/county.人口优先.result.xlsx'],
  ['out/county.人口优先.result.xlsx', '人口优先', 'out/county.人口优先.result-2.xlsx'],
] as const)('%s with the scenario %s gives %s', (input, scenario, output) => {
  expect(defaultOutput(input, 'result', scenario).replaceAll('\\', '/')).toBe(output);
});
