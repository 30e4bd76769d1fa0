import { expect, test } from 'vitest';
import type { StationRow } from '../../engine/model/stationPlan.ts';
import type { Station } from '../../engine/model/stations.ts';
import { stationTypes, typeCount } from '../../engine/stations/stationTypes.ts';

const gone = (until: Station['until']): StationRow =>
  ({ station: { type: '农技站', until }, state: 'gone' }) as unknown as StationRow;

test('before the reform counts what stood on the day before it', () => {
  const before = (until: Station['until']): number | undefined =>
    stationTypes([gone(until)], '2023-07-01')[0]?.before;
  expect(before('2023-06-30')).toBe(1);
  expect(before('2023-06-29')).toBe(0);
  expect(before(undefined)).toBe(1);
});

test('a type whose name ends in neither 站 nor 所 is counted as neither', () => {
  const rows = ['农技站', '司法所', '未列名所01', '执法中队'].map(
    (type) => ({ station: { type }, state: 'present' }) as unknown as StationRow,
  );
  const types = stationTypes(rows, undefined);
  expect(types.map(({ group }) => group)).toEqual(['station', 'office', 'office', 'other']);
  expect(typeCount(types, 'after')).toEqual({ stations: 1, offices: 2, others: 1 });
});
