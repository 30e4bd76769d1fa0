import { expect, test } from 'vitest';
import type { StationRow } from '../../engine/model/stationPlan.ts';
import type { Station } from '../../engine/model/stations.ts';
import { stationTypes } from '../../engine/stations/stationTypes.ts';

const gone = (until: Station['until']): StationRow =>
  ({ station: { type: '农技站', until }, state: 'gone' }) as unknown as StationRow;

test('before the reform counts what stood on the day before it', () => {
  const before = (until: Station['until']): number | undefined =>
    stationTypes([gone(until)], '2023-07-01')[0]?.before;
  expect(before('2023-06-30')).toBe(1);
  expect(before('2023-06-29')).toBe(0);
  expect(before(undefined)).toBe(1);
});
