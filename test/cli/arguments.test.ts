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
    force: false,
    json: false,
    quiet: false,
  });
});

test('every option of a plan is understood, in any order', () => {
  const line =
    '--set quota.weightPopulation=0.6 plan --as-of 2024-12-31 a.xlsx -o b.xlsx --scenario 方案二 ' +
    '--set quota.method=dHondt --set institutions.limitOffices.2=7 --json -q --locale=en-US';
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
        { parameter: 'institutions.limitOffices', key: '2', value: 7 },
      ],
    },
    force: false,
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
    ['plan --set weight=1', '“weight” is not a known parameter.'],
    ['plan --set quota.wieghtArea=1', 'Did you mean “Weight of area (quota.weightArea)”?'],
    ['plan --set quota.mehod=dHondt', '(quota.method)'],
    ['plan --set quota.factor=0.2', 'as in “Strength of an X factor/Transport=value”'],
    ['plan --set institutions.limitOffices/fourth=1', 'has no row “fourth”'],
    ['plan --set quota.weightArea[1]=0.2', '“quota.weightArea[1]” is not a known parameter.'],
    ['check --force', 'The command check does not take “--force”.'],
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

test.each([
  ['quota.factor[transport]=0.2', 'quota.factor', 'transport', 0.2],
  ['quota.factor/transport=0.2', 'quota.factor', 'transport', 0.2],
  ['quota.factor.transport=0.2', 'quota.factor', 'transport', 0.2],
  ['X因素系数/交通条件=0.2', 'quota.factor', 'transport', 0.2],
  ['Ｘ因素系数（交通条件）＝０．２', 'quota.factor', 'transport', 0.2],
  ['Strength of an X factor/Transport=20%', 'quota.factor', 'transport', 0.2],
  ['X因素系数/边境管理=0.3', 'quota.factor', '边境管理', 0.3],
  ['人口权重=60%', 'quota.weightPopulation', undefined, 0.6],
  ['weight of population = 0.6', 'quota.weightPopulation', undefined, 0.6],
  ['机动编制（行政）=20', 'quota.mobileAdministrative', undefined, 20],
  ['3+X人口口径=户籍人口', 'quota.populationBasis', undefined, 'registered'],
  ['quota.weightArea=much', 'quota.weightArea', undefined, 'much'],
] as const)('--set %s', (text, ...[parameter, key, value]) => {
  expect(requestOf(['plan', '--set', text])).toMatchObject({
    settings: { overrides: [{ parameter, key, value }] },
  });
});

test('an option that is proposed is one the command takes', () => {
  expect(failureOf(['check', '--forc']).text['en-US']).not.toContain('Did you mean');
  expect(failureOf(['plan', '--forc']).text['en-US']).toContain('Did you mean “--force”?');
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

test('a comparison takes every scenario in order, a forecast one and its years', () => {
  expect(requestOf(['compare', 'a.xlsx', '--scenario', '甲', '--scenario', '乙'])).toMatchObject({
    command: 'compare',
    input: 'a.xlsx',
    scenarios: ['甲', '乙'],
    years: undefined,
  });
  expect(requestOf(['forecast', '--years', '10', '--scenario', '甲'])).toMatchObject({
    command: 'forecast',
    scenarios: ['甲'],
    years: 10,
  });
});

test.each([
  ['forecast --years 0', '1到10的整数'],
  ['forecast --years 2.5', '1到10的整数'],
  ['forecast --scenario a --scenario b', '最多用1个'],
  ['compare a.xlsx', '--scenario'],
  [`compare ${'--scenario a '.repeat(7).trim()}`, '最多用6个'],
  ['plan --years 3', '不用选项'],
])('%s is refused', (line, word) => {
  let said = '';
  try {
    requestOf(line.split(' '));
  } catch (error) {
    said = error instanceof Failure ? error.text['zh-CN'] : '';
  }
  expect(said).toContain(word);
});
