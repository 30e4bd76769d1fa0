import { describe, expect, test } from 'vitest';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import type { Claim, Method } from '../../../engine/allocation/apportion/claim.ts';
import { houseParadox } from '../../../engine/allocation/apportion/houseParadox.ts';
import cases from '../../cases/apportionment/apportionment_cases.json';

const methodOf: Readonly<Record<string, Method>> = {
  webster: 'sainteLague',
  'huntington-hill': 'huntingtonHill',
  hamilton: 'largestRemainder',
};
const claimsOf = (published: (typeof cases)[number]): readonly Claim[] =>
  published.units.map(({ name, weight }) => ({
    key: name,
    weight,
    floor: published.minimum,
    ceiling: Infinity,
  }));

describe('history comes out as it was published', () => {
  test.each(cases.map((published) => [published.id, published] as const))('%s', (_, published) => {
    const { shares, note } = apportion(
      methodOf[published.method]!,
      published.total,
      claimsOf(published),
    );
    expect(Object.fromEntries(shares.map(({ key, posts }) => [key, posts]))).toEqual(
      Object.fromEntries(published.units.map(({ name, expected }) => [name, expected])),
    );
    if (published.method === 'hamilton') expect(note).toBe('quotas');
  });
});

test('in 1880 Alabama would have lost a seat to a larger House', () => {
  const published = cases.find(({ id }) => id === 'us_1880_alabama_299')!;
  expect(houseParadox(299, claimsOf(published))).toEqual(['Alabama']);
  expect(houseParadox(298, claimsOf(published))).not.toContain('Alabama');
});
