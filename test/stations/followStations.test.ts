import { describe, expect, test } from 'vitest';
import { FIRST, type CountyUnderTest, countyWith } from '../support/builders.ts';

const stationsOf = (edit: (county: CountyUnderTest) => void) => countyWith(edit).plan.stations!;

/** One post and one person of the 4 and 3 of 白水乡林业站 go, the rest on `date`. */
const split =
  (date: '2024-12-31' | '2025-06-01') =>
  ({ baseline }: CountyUnderTest): void => {
    const [edge] = baseline.stationMoves!;
    Object.assign(edge!, { posts: 1, people: 1 });
    baseline.stationMoves!.push({ ...edge!, target: 'S3', posts: 3, people: 2, date });
  };

describe('moves after the cut-off date', () => {
  test('belong to what the source had, and have arrived nowhere yet', () => {
    const { merged } = stationsOf(split('2025-06-01'));
    expect(merged.sources).toMatchObject([
      {
        had: { posts: 4, people: 3 },
        moved: { posts: 1, people: 1 },
        toCome: { posts: 3, people: 2 },
        gap: { posts: 0, people: 0 },
      },
    ]);
    expect([merged.edges.length, merged.targets.length]).toEqual([1, 1]);
    expect([merged.posts, merged.people, merged.vacant]).toEqual([1, 1, 0]);
    expect(merged.types).toMatchObject([{ type: '林业站', posts: 1, useRate: 1 }]);
  });

  test('on the cut-off date itself are done', () => {
    const { merged } = stationsOf(split('2024-12-31'));
    expect(merged.sources).toMatchObject([{ moved: { posts: 4 }, toCome: undefined }]);
    expect([merged.posts, merged.targets.length]).toEqual([4, 2]);
    expect(merged.useRate).toBe(0.75);
  });
});

describe('matters of staff', () => {
  test('count up to the cut-off date', () => {
    const { rows, staff } = stationsOf(({ baseline }) => {
      const [move] = baseline.stationStaff!;
      baseline.stationStaff!.push(
        { ...move!, date: '2025-03-01', consent: 'notAsked' },
        { ...move!, matter: 'secondment', date: '2025-05-01', people: 4 },
        { ...move!, matter: 'secondment', date: '2024-05-01', people: 2 },
        { ...move!, matter: 'secondment', date: '2024-05-01', until: '2024-06-01' },
      );
    });
    expect(rows[0]).toMatchObject({ asked: 2, agreed: 2, seconded: 2 });
    expect(staff).toEqual({ asked: 2, agreed: 2, seconded: 2 });
  });

  test('of a station that nobody lists count for the county, and are told', () => {
    const { rows, staff, unlisted } = stationsOf(({ baseline }) => {
      const [move] = baseline.stationStaff!;
      baseline.stationStaff!.push({ ...move!, station: 'S-1', consent: 'refused' });
    });
    expect(rows[0]).toMatchObject({ asked: 2, agreed: 2 });
    expect(staff).toMatchObject({ asked: 3, agreed: 2 });
    expect(unlisted).toMatchObject([{ township: FIRST, station: 'S-1' }]);
  });

  test('are what the share of consent in 四个问题 is made of', () => {
    const { plan } = countyWith(({ baseline }) => {
      const [move] = baseline.stationStaff!;
      baseline.stationStaff!.push({ ...move!, station: 'S-1', consent: 'refused' });
    });
    const consent = plan.problems?.find(({ figure }) => figure === 'consent');
    expect(consent?.madeOf.after).toEqual({ part: 2, whole: 3 });
  });
});
