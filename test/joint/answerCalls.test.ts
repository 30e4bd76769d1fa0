import { describe, expect, test } from 'vitest';
import { type CountyUnderTest, countyWith, FIRST, SECOND } from '../support/builders.ts';

const departmentsOf = (edit: (county: CountyUnderTest) => void) =>
  countyWith(edit).plan.joint!.departments.map(
    ({ department, townshipsWithout, besideStation }) => ({
      department,
      townshipsWithout,
      besideStation: besideStation.map(({ township }) => township),
    }),
  );

const EMERGENCY = { department: '县应急管理局', besideStation: [] };

describe('townships without somebody on call', () => {
  test('are those of a row without people, and those without a row', () => {
    const without = { ...EMERGENCY, townshipsWithout: [SECOND] };
    expect(
      departmentsOf(({ baseline }) => {
        delete baseline.liaison![1]!.people;
      }),
    ).toEqual([without]);
    expect(
      departmentsOf(({ baseline }) => {
        baseline.liaison!.pop();
      }),
    ).toEqual([without]);
  });

  test('are those of somebody named after the cut-off date, and nobody is counted there', () => {
    const joint = (since: '2024-12-31' | '2025-01-01') =>
      countyWith(({ baseline }) => {
        baseline.liaison![1]!.since = since;
      }).plan.joint!;
    const [ahead, there] = [joint('2025-01-01'), joint('2024-12-31')];
    expect(ahead.departments[0]).toMatchObject({ liaison: 1, townshipsWithout: [SECOND] });
    expect(there.departments[0]).toMatchObject({ liaison: 2, townshipsWithout: [] });
    const onCall = ({ forces }: typeof ahead) => forces.map(({ liaison }) => liaison).slice(0, 2);
    expect([onCall(ahead), onCall(there)]).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test('are all of them for a department that is called and on no row', () => {
    const [, called] = departmentsOf(({ baseline }) => {
      baseline.whistles!.push({ ...baseline.whistles![0]!, department: '县交通运输局' });
    });
    expect(called).toEqual({
      ...{ department: '县交通运输局', townshipsWithout: [FIRST, SECOND], besideStation: [] },
    });
  });

  test('are not those where the department has a station on the cut-off date', () => {
    const withStation = (from: string) =>
      departmentsOf(({ baseline }) => {
        baseline.liaison!.shift();
        Object.assign(baseline.stations![0]!, { department: '县应急管理局', from });
      });
    expect(withStation('2023-07-01')).toEqual([{ ...EMERGENCY, townshipsWithout: [] }]);
    expect(withStation('2025-01-01')).toEqual([{ ...EMERGENCY, townshipsWithout: [FIRST] }]);
  });

  test('are told apart from liaison beside a station', () => {
    const [found] = departmentsOf(({ baseline }) => {
      baseline.stations![0]!.department = '县应急管理局';
    });
    expect(found).toEqual({ ...EMERGENCY, townshipsWithout: [], besideStation: [FIRST] });
  });
});
