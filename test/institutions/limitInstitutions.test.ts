import { describe, expect, test } from 'vitest';
import { limitInstitutions } from '../../engine/institutions/limitInstitutions.ts';
import type { InstitutionRow } from '../../engine/model/plan.ts';
import type { SizeClass } from '../../engine/model/township.ts';
import report from '../cases/county-report/b3-discretionary-slots.json';
import { type CountyUnderTest, countyWith, FIRST } from '../support/builders.ts';

function firstRow(edit: (county: CountyUnderTest) => void): InstitutionRow {
  const { baseline, policy } = countyWith(edit);
  return limitInstitutions(baseline, policy)[0]!;
}

describe('limits and discretionary slots', () => {
  test.each(report.cases)('of class $sizeClass', ({ sizeClass, limits, discretionary }) => {
    const { office, centre } = firstRow(({ first }) => {
      first.township.sizeClass = sizeClass as SizeClass;
    }).groups;
    expect([office.limit, centre.limit]).toEqual(limits);
    expect([office.discretionary, centre.discretionary]).toEqual(discretionary);
  });

  test('the second class has none until the planner sets it', () => {
    const { office } = firstRow(({ first }) => {
      first.township.sizeClass = 2;
    }).groups;
    expect(office).toMatchObject({ required: 6 });
    expect(office.limit ?? office.discretionary).toBeUndefined();
  });
});

describe('size class', () => {
  const withoutClass =
    (edit: (county: CountyUnderTest) => void) =>
    (county: CountyUnderTest): void => {
      county.first.township.sizeClass = undefined;
      Object.assign(county.policy, {
        'institutions.classPopulation/1': 30_000,
        'institutions.classPopulation/2': 15_000,
        'institutions.classArea/1': 150,
        'institutions.classArea/2': 80,
      });
      edit(county);
    };
  const classFor = (people: number, areaKm2: number, policy: CountyUnderTest['policy']) =>
    firstRow(
      withoutClass((county) => {
        county.first.township.population.service = [{ year: 2024, value: people }];
        county.first.township.areaKm2 = areaKm2;
        Object.assign(county.policy, policy);
      }),
    ).sizeClass;

  test.each([
    { people: 30_000, area: 150, rule: 'both', sizeClass: 1 },
    { people: 29_999, area: 150, rule: 'both', sizeClass: 2 },
    { people: 30_000, area: 79, rule: 'both', sizeClass: 3 },
    { people: 30_000, area: 10, rule: 'either', sizeClass: 1 },
    { people: 14_999, area: 80, rule: 'either', sizeClass: 2 },
    { people: 14_999, area: 79, rule: 'either', sizeClass: 3 },
  ])('$people people on $area km², $rule: $sizeClass', ({ people, area, rule, sizeClass }) => {
    expect(classFor(people, area, { 'institutions.classRule': rule })).toBe(sizeClass);
  });

  test('a threshold that does not include itself is not reached by it', () => {
    const exclusive = { 'institutions.classBoundary': 'exclusive' };
    expect(classFor(30_000, 150, exclusive)).toBe(2);
    expect(classFor(30_001, 151, exclusive)).toBe(1);
  });

  test('the sheet’s own class wins and the derived one stands beside it', () => {
    const row = firstRow(({ first }) => {
      first.township.sizeClass = 2;
    });
    expect(row).toMatchObject({ sizeClass: 2, classSource: 'sheet', derivedClass: 1 });
  });

  test('a blank figure leaves open what it could have decided', () => {
    const blankArea = (rule: string): SizeClass | undefined =>
      firstRow(
        withoutClass(({ first, policy }) => {
          first.township.population.service = [{ year: 2024, value: 30_000 }];
          first.township.areaKm2 = undefined;
          policy['institutions.classRule'] = rule;
        }),
      ).sizeClass;
    expect(blankArea('both')).toBeUndefined();
    expect(blankArea('either')).toBe(1);
  });

  test('one measure alone needs no rule to combine it', () => {
    const row = firstRow(({ first, policy }) => {
      first.township.sizeClass = undefined;
      policy['institutions.classRule'] = undefined;
    });
    expect(row).toMatchObject({ sizeClass: 1, classSource: 'thresholds' });
  });
});

describe('institutions there', () => {
  test('are counted by kind, with the uniform ones among them', () => {
    const { office, centre } = firstRow(() => undefined).groups;
    expect(office).toMatchObject({ actual: 6, uniform: 6, missingUniform: [], duplicates: [] });
    expect(centre).toMatchObject({ actual: 2, uniform: 2 });
  });

  test('a township that is not listed has no count, not zero', () => {
    const { office } = firstRow(({ baseline }) => {
      baseline.institutions = baseline.institutions!.filter(({ township }) => township !== FIRST);
    }).groups;
    expect(office.actual).toBeUndefined();
    expect(office.missingUniform).toEqual([]);
  });

  test('a township with offices alone has no centre', () => {
    const { centre } = firstRow(({ baseline }) => {
      baseline.institutions = baseline.institutions!.filter(
        ({ township, kind }) => township !== FIRST || kind === 'office',
      );
    }).groups;
    expect(centre).toMatchObject({
      actual: 0,
      missingUniform: ['便民服务中心', '农民工服务中心'],
    });
  });

  test('full-width signs and spaces make no second institution', () => {
    const { office } = firstRow(({ baseline }) => {
      baseline.institutions!.push(
        { township: FIRST, name: '文旅(融合)办公室', kind: 'office' },
        { township: FIRST, name: ' 文旅（融合） 办公室', kind: 'office' },
      );
    }).groups;
    expect(office.duplicates).toEqual(['文旅(融合)办公室']);
  });

  test('the source’s words make an institution uniform, the planner’s “no” does not', () => {
    const uniform = (mark: boolean | undefined): number | undefined =>
      firstRow(({ baseline }) => {
        baseline.institutions!.forEach((one) => (one.uniform = mark));
      }).groups.office.uniform;
    expect(uniform(undefined)).toBe(2);
    expect(uniform(false)).toBe(0);
  });
});
