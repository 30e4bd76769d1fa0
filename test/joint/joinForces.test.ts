import { describe, expect, test } from 'vitest';
import { type CountyUnderTest, countyWith } from '../support/builders.ts';

const townshipsOf = (edit: (county: CountyUnderTest) => void) => {
  const { plan } = countyWith(edit);
  return { force: plan.joint!.forces[0]!, row: plan.enforcement[0]! };
};

describe('the force on the ground', () => {
  test('is own, co-located and team, one number for both parts of the plan', () => {
    const { force, row } = townshipsOf(() => undefined);
    expect(force).toMatchObject({ owned: 4, coLocated: 1, team: 2, onTheGround: 7 });
    expect(row).toMatchObject({ coLocated: 1, team: 2, onTheGround: 7 });
  });

  test('stands beside the officers in a county without teams, stations and calls', () => {
    const { plan } = countyWith(({ baseline }) => {
      Object.assign(baseline, {
        ...{ teams: undefined, stations: undefined, liaison: undefined, whistles: undefined },
      });
    });
    expect(plan.joint).toBeUndefined();
    expect(plan.enforcement[0]).toMatchObject({ team: 0, onTheGround: 5 });
  });

  test.each(['people', 'amongCoLocated'] as const)('is absent while %s of a team is', (field) => {
    const { force, row } = townshipsOf(({ baseline }) => {
      Object.assign(baseline.teams![0]!, { [field]: undefined });
    });
    expect([force.team, force.onTheGround, row.onTheGround]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is absent where a team has more among the co-located than members', () => {
    const { force } = townshipsOf(({ baseline }) => {
      baseline.teams![0]!.amongCoLocated = 4;
    });
    expect(force.team).toBeUndefined();
  });

  test('leaves a team that has not moved in out', () => {
    const { force } = townshipsOf(({ baseline }) => {
      Object.assign(baseline.teams![0]!, { integratedOn: '2025-01-01', people: undefined });
    });
    expect(force).toMatchObject({ team: 0, onTheGround: 5 });
  });
});

describe('people of stations who have not moved in', () => {
  const apart = (type: string): number | undefined =>
    townshipsOf(({ baseline }) => {
      Object.assign(baseline.stations![0]!, { type, enforcers: 3 });
    }).force.notMovedIn;

  test('are those of the types that are to move in', () => {
    expect([apart('自然资源所'), apart('派出所')]).toEqual([2, 0]);
  });
});

describe('leaders among the officers', () => {
  const leaders = (headConcurrent?: boolean, headAmongOfficers?: boolean) =>
    townshipsOf(({ first }) => {
      Object.assign(first.enforcement, { headConcurrent, headAmongOfficers });
    }).force;

  test('count once where the sheet says so', () => {
    expect(leaders(true, true)).toMatchObject({ headedByLeader: 1, leaders: 1, fullTime: 3 });
    expect(leaders(true, false)).toMatchObject({ headedByLeader: 1, leaders: 0, fullTime: 4 });
    expect(leaders(false)).toMatchObject({ headedByLeader: 0, leaders: 0, fullTime: 4 });
  });

  test('are not known where nobody heads the office and one is counted', () => {
    const force = leaders(false, true);
    expect([force.leaders, force.fullTime]).toEqual([undefined, undefined]);
  });
});
