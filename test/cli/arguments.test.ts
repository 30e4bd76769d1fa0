import { describe, expect, test } from 'vitest';
import { localeOf, requestOf } from '../../cli/arguments.ts';
import { Failure } from '../../cli/failure.ts';

test('a plan needs nothing but the command', () => {
  expect(requestOf(['plan'])).toEqual({
    command: 'plan',
    locale: 'zh-CN',
    input: undefined,
    output: undefined,
    settings: { asOf: undefined, scenario: undefined, overrides: [] },
    json: false,
    quiet: false,
  });
});

test('every option of a plan is understood, in any order', () => {
  const line =
    '--set quota.weightPopulation=0.6 plan --as-of 2024-12-31 a.xlsx -o b.xlsx --scenario 方案二 ' +
    '--set quota.method=dHondt --set institutions.limitOffices.second=7 --json -q --locale=en-US';
  expect(requestOf(line.split(' '))).toEqual({
    command: 'plan',
    locale: 'en-US',
    input: 'a.xlsx',
    output: 'b.xlsx',
    settings: {
      asOf: '2024-12-31',
      scenario: '方案二',
      overrides: [
        { parameter: 'quota.weightPopulation', key: undefined, value: 0.6 },
        { parameter: 'quota.method', key: undefined, value: 'dHondt' },
        { parameter: 'institutions.limitOffices', key: 'second', value: 7 },
      ],
    },
    json: true,
    quiet: true,
  });
});

test('a file whose name looks like an option stands behind two dashes', () => {
  expect(requestOf(['check', '--', '--odd.xlsx'])).toMatchObject({ input: '--odd.xlsx' });
});

describe('what cannot be understood is named and never ignored', () => {
  test.each([
    ['paln', 'There is no command “paln”.'],
    ['pl', 'Did you mean “plan”?'],
    ['county.xlsx', 'bianheng plan county.xlsx'],
    ['plan --scenaro x', 'Did you mean “--scenario”?'],
    ['plan -x', 'There is no option “-x”.'],
    ['check -o out.xlsx', 'The command check does not take “-o”.'],
    ['template --json', 'The command template does not take “--json”.'],
    ['plan -o', 'The option “-o” needs a value.'],
    ['plan -o --json', 'The option “-o” needs a value.'],
    ['plan --output=', 'The option “--output” needs a value.'],
    ['plan --json=yes', 'The option “--json” takes no value.'],
    ['plan a.xlsx b.xlsx', 'One argument too many: “b.xlsx”.'],
    ['template a.xlsx', 'One argument too many: “a.xlsx”.'],
    ['map', 'Name the workbook.'],
    ['plan --as-of 2024-02-30', '“2024-02-30” is no date'],
    ['plan --as-of 31/12/2024', '“31/12/2024” is no date'],
    ['plan --set quota.weightPopulation', 'write parameter=value'],
    ['plan --set weight=1', 'write parameter=value'],
    ['plan --set quota.weightArea=', 'write parameter=value'],
    ['help paln', 'There is no command “paln”.'],
  ])('%s', (line, text) => {
    const failure = failureOf([...line.split(' '), '--locale', 'en-US']);
    expect(failure.exitCode).toBe(2);
    expect(failure.text['en-US']).toContain(text);
    expect(failure.text['zh-CN']).toMatch(/[\u4e00-\u9fff]/u);
  });

  test('a language that is not there', () => {
    expect(failureOf(['plan', '--locale', 'fr-FR']).text['en-US']).toContain('“fr-FR”');
  });
});

test('the language is known even on a line that is otherwise wrong', () => {
  expect(localeOf(['paln', '--locale', 'en-US'])).toBe('en-US');
  expect(localeOf(['paln', '--locale=en-US'])).toBe('en-US');
  expect(localeOf(['paln', '--locale=en-US', '--locale', 'zh-CN'])).toBe('zh-CN');
  expect(localeOf(['paln', '--locale'])).toBe('zh-CN');
});

function failureOf(argv: readonly string[]): Failure {
  try {
    requestOf(argv);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`understood: ${argv.join(' ')}`);
}
