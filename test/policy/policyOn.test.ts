import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../engine/base/date.ts';
import type { PolicyRow } from '../../engine/model/baseline.ts';
import { type ParameterInForce, policyOn } from '../../engine/policy/policy.ts';

interface Resolved extends ReturnType<typeof policyOn> {
  readonly of: (id: string, key?: string) => ParameterInForce;
  readonly codes: readonly string[];
}

/** The policy of one sheet; findings about parameters that the source leaves open are left out. */
function resolved(
  rows: readonly PolicyRow[],
  more: { readonly asOf?: IsoDate; readonly scenario?: readonly PolicyRow[] } = {},
): Resolved {
  const answer = policyOn(more.asOf ?? '2024-12-31', { sheet: rows, scenario: more.scenario });
  const known = new Set(rows.map(({ parameter }) => parameter));
  return {
    ...answer,
    of: (id, key) => answer.policy.inForce.find((one) => one.id === id && one.key === key)!,
    codes: answer.findings
      .filter(({ at, notice }) => !notice.pending || known.has(at.parameter ?? ''))
      .map(({ notice }) => notice.code),
  };
}

describe('what the source gives', () => {
  test('is in force from its first day on', () => {
    const { policy, of } = resolved([]);
    expect(policy.enforcement.residentsAtBase).toBe(20_000);
    expect(of('enforcement.residentsAtBase')).toMatchObject({
      basis: 'document',
      source: 'builtIn',
      from: '2023-07-06',
      cites: { instrument: { id: 'county-report' } },
    });
  });

  test('is not in force the day before', () => {
    const { policy, of } = resolved([], { asOf: '2023-07-05' });
    expect(policy.enforcement.residentsAtBase).toBeUndefined();
    expect(of('enforcement.residentsAtBase').basis).toBe('pending');
    expect(policy.enforcement.minimumCertified).toBe(2);
  });

  test('leaves the second class open: a task, not an error', () => {
    const { policy, findings } = resolved([]);
    expect(policy.institutions.limitOffices).toEqual({ '1': 9, '2': undefined, '3': 7 });
    const pending = findings.filter(({ notice }) => notice.pending);
    expect(pending.every(({ notice }) => notice.severity === 'info')).toBe(true);
    expect(pending.map(({ at }) => at.parameter)).toContain('institutions.limitOffices');
  });
});

describe('what the planner writes', () => {
  const weight = { parameter: 'quota.weightPopulation' };

  test('replaces an assumption and is one itself until a basis is named', () => {
    expect(resolved([{ ...weight, value: 0.6 }]).of(weight.parameter)).toMatchObject({
      value: 0.6,
      basis: 'assumption',
      source: 'sheet',
    });
    const documented = resolved([
      { ...weight, value: 0.6, basis: '文件', clause: '县编委〔2024〕2号' },
    ]);
    expect(documented.of(weight.parameter)).toMatchObject({
      basis: 'document',
      stated: '文件 · 县编委〔2024〕2号',
    });
  });

  test('confirms an assumption by naming its basis, without changing the value', () => {
    expect(resolved([{ ...weight, value: 0.5, basis: '文件' }]).of(weight.parameter).basis).toBe(
      'document',
    );
    expect(resolved([{ ...weight, value: 0.5 }]).of(weight.parameter).basis).toBe('assumption');
  });

  test('keeps the clause of the source where it keeps its value', () => {
    const { of, codes } = resolved([{ parameter: 'enforcement.baseOfficers', value: 2 }]);
    expect(of('enforcement.baseOfficers')).toMatchObject({ basis: 'document', source: 'sheet' });
    expect(of('enforcement.baseOfficers').cites).toBeDefined();
    expect(codes).toEqual([]);
  });

  test('is questioned where it departs from the source and names no clause', () => {
    const row = { parameter: 'enforcement.residentsAtBase', value: 25_000 };
    expect(resolved([row]).codes).toEqual(['POL-202']);
    expect(resolved([{ ...row, clause: '省委编委〔2024〕8号' }]).codes).toEqual([]);
    expect(resolved([row]).of(row.parameter).cites).toBeUndefined();
  });

  test('a blank says pending, and nothing is filled in behind it', () => {
    const { policy, codes } = resolved([weight]);
    expect(policy.quota.weightPopulation).toBeUndefined();
    expect(codes).toEqual(['POL-301']);
  });

  test('a choice may be named by its value or by its label', () => {
    const reading = (value: string) =>
      resolved([{ parameter: 'enforcement.reading', value, clause: '会议纪要' }]);
    expect(reading('started').policy.enforcement.reading).toBe('started');
    expect(reading('四舍五入').policy.enforcement.reading).toBe('nearest');
    expect(reading('四舍五入').of('enforcement.reading').valueLabel?.['en-US']).toBe(
      'Nearest step',
    );
  });

  test('a number may arrive as text', () => {
    expect(resolved([{ ...weight, value: '0.6' }]).policy.quota.weightPopulation).toBe(0.6);
  });

  test('a table is set key by key', () => {
    const { policy } = resolved([{ parameter: 'institutions.limitOffices', key: '2', value: 8 }]);
    expect(policy.institutions.limitOffices).toEqual({ '1': 9, '2': 8, '3': 7 });
  });

  test('factors of the planner’s own are taken beside the built-in ones', () => {
    const { policy, of } = resolved([{ parameter: 'quota.factor', key: '旅游', value: 0.2 }]);
    expect(policy.quota.factor).toMatchObject({ transport: 0.1, 旅游: 0.2 });
    expect(of('quota.factor', '旅游').keyLabel?.['zh-CN']).toBe('旅游');
  });
});

describe('what cannot be taken', () => {
  test.each([
    ['too large', { parameter: 'quota.weightPopulation', value: 1.2 }, 'POL-101'],
    ['not whole', { parameter: 'enforcement.baseOfficers', value: 2.5 }, 'POL-104'],
    ['not a number', { parameter: 'quota.weightPopulation', value: '一半' }, 'POL-105'],
    ['no such choice', { parameter: 'quota.method', value: '抽签' }, 'POL-102'],
  ])('%s: named at the cell, and pending', (_, row, code) => {
    const cell = { sheet: '测算参数', row: 4, column: 2 };
    const { findings, of, codes } = resolved([{ ...row, cell }]);
    expect(codes).toEqual([code, 'POL-301']);
    expect(findings.find(({ notice }) => notice.code === code)!.at.cell).toEqual(cell);
    expect(of(row.parameter).basis).toBe('pending');
  });

  test('a ratio out of range is not told to be whole, a count names its unit', () => {
    const said = (row: Parameters<typeof resolved>[0][number], code: string): string =>
      JSON.stringify(
        policyOn('2024-12-31', { sheet: [row] }).findings.filter(
          ({ notice }) => notice.code === code,
        ),
      );
    const ratio = said({ parameter: 'quota.weightPopulation', value: 1.2 }, 'POL-101');
    expect(ratio).toMatch(/允许范围/);
    expect(ratio).not.toMatch(/整数|whole/);
    const count = said({ parameter: 'enforcement.baseOfficers', value: 2.5 }, 'POL-104');
    expect(count).toMatch(/"unit":\{"zh-CN":"人"/);
  });

  test('the bounds of the range themselves can', () => {
    expect(resolved([{ parameter: 'quota.weightPopulation', value: 1 }]).codes).toEqual([]);
  });

  test('a name that is no parameter is named and left out', () => {
    expect(resolved([{ parameter: '人口权', value: 1 }]).codes).toEqual(['POL-201']);
  });
});

describe('days', () => {
  const row = { parameter: 'staffing.vacancyAlert' };
  const rows = [
    { ...row, value: 0.2, from: '2024-01-01', until: '2024-06-30' },
    { ...row, value: 0.3, from: '2024-07-01' },
  ] as const;

  test.each([
    ['2023-12-31', 0.25],
    ['2024-01-01', 0.2],
    ['2024-06-30', 0.2],
    ['2024-07-01', 0.3],
  ] as const)('on %s it is %f', (asOf, value) => {
    expect(resolved(rows, { asOf }).policy.staffing.vacancyAlert).toBe(value);
  });

  test('of two rows in force the later start wins, in whatever order they stand', () => {
    const both = [rows[1], { ...row, value: 0.1, from: '2023-08-01' }] as const;
    expect(resolved(both).policy.staffing.vacancyAlert).toBe(0.3);
    expect(resolved([both[1], both[0]]).policy.staffing.vacancyAlert).toBe(0.3);
  });

  test('a row from before the source’s own term has been overtaken by it', () => {
    const old = {
      parameter: 'enforcement.residentsAtBase',
      value: 25_000,
      from: '2020-01-01',
    } as const;
    expect(resolved([old]).policy.enforcement.residentsAtBase).toBe(20_000);
    expect(resolved([old], { asOf: '2021-01-01' }).policy.enforcement.residentsAtBase).toBe(25_000);
  });
});

describe('layers', () => {
  const sheet = [{ parameter: 'quota.weightArea', value: 0.3, from: '2024-06-01' }] as const;
  const scenario = [{ parameter: 'quota.weightArea', value: 0.1 }] as const;

  test('a scenario wins over the sheet, whatever the days', () => {
    const { policy, of } = resolved(sheet, { scenario });
    expect(policy.quota.weightArea).toBe(0.1);
    expect(of('quota.weightArea').source).toBe('scenario');
  });

  test('a scenario may depart from the source without a clause', () => {
    const what = [{ parameter: 'enforcement.residentsAtBase', value: 25_000 }];
    expect(resolved([], { scenario: what }).codes).toEqual([]);
  });

  test('of two scenario rows the later one wins', () => {
    const rows = [...scenario, { parameter: 'quota.weightArea', value: 0.4 }];
    expect(resolved(sheet, { scenario: rows }).policy.quota.weightArea).toBe(0.4);
  });
});

describe('a total that nobody set', () => {
  test('is an assumption, for a sum stands in, and no task', () => {
    for (const rows of [[], [{ parameter: 'quota.totalAdministrative' }]]) {
      const { of, codes } = resolved(rows);
      expect(of('quota.totalAdministrative')).toMatchObject({ basis: 'assumption' });
      expect(of('quota.totalAdministrative').value).toBeUndefined();
      expect(codes).toEqual([]);
    }
  });
});

describe('what is set for one run', () => {
  test('wins over a scenario and the sheet, and says so', () => {
    const parameter = 'quota.weightPopulation';
    const { policy } = policyOn('2024-12-31', {
      sheet: [{ parameter, value: 0.4 }],
      scenario: [{ parameter, value: 0.6 }],
      run: [{ parameter, value: 0.7 }],
    });
    expect(policy.quota.weightPopulation).toBe(0.7);
    expect(policy.inForce.find(({ id }) => id === parameter)?.source).toBe('run');
  });
});
