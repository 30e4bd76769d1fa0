import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../engine/reconciliation/balance.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows, TOTALS } from '../../templates/samples/county33/policy.ts';
import { STATIONS } from '../../templates/samples/county33/stations.ts';
import { table } from '../../templates/samples/table.ts';
import distribution from './sichuan-size-distribution.json' with { type: 'json' };

const county = county33();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const residentsIn2020 = (kind: '镇' | '乡'): readonly number[] =>
  county.townships
    .filter(({ name }) => name.endsWith(kind))
    .map(({ population }) => population.resident.find(({ year }) => year === 2020)?.value ?? 0);

describe('the fictitious county', () => {
  test('says in its name and first note that it is fictitious', () => {
    expect(county.county.name).toContain('虚构');
    expect(county.county.notes[0]).toContain('虚构');
  });

  test('has codes that no province has, each once', () => {
    const codes = county.townships.map(({ code }) => code);
    expect(codes.every((code) => /^990001\d{3}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(33);
  });

  test('has 镇 and 乡 in the ratio of Sichuan', () => {
    const { town, township } = distribution;
    const towns = (33 * town.n) / (town.n + township.n);
    expect(Math.abs(residentsIn2020('镇').length - towns)).toBeLessThan(1);
    expect(residentsIn2020('镇').length + residentsIn2020('乡').length).toBe(33);
  });

  test.each([
    ['镇', distribution.town, [50_000, 20_000, 0]],
    ['乡', distribution.township, [10_000, 5_000, 0]],
  ] as const)('has sizes of %s as published, within one', (kind, published, bounds) => {
    const sizes = residentsIn2020(kind);
    const counts = bounds.map(
      (from, index) =>
        sizes.filter((size) => size >= from && size < (bounds[index - 1] ?? Infinity)).length,
    );
    Object.values(published.bins).forEach((bin, index) => {
      expect(Math.abs((counts[index] ?? 0) - (sizes.length * bin) / published.n)).toBeLessThan(1);
    });
    const mean = (published.pop_wan * 10_000) / published.n;
    expect(Math.abs(sum(sizes) / sizes.length / mean - 1)).toBeLessThan(0.02);
  });

  test('has eleven townships with a role over the four kinds, one of them the seat', () => {
    const roles = county.townships.map(({ role }) => role).filter((role) => role !== 'ordinary');
    expect(roles).toHaveLength(11);
    expect(new Set(roles)).toEqual(new Set(['seat', 'central', 'key', 'characteristic']));
    expect(roles.filter((role) => role === 'seat')).toHaveLength(1);
  });

  test('has at least five years of every series', () => {
    for (const { name, population, economy } of county.townships) {
      const series = [...Object.values(population), economy.gdp, economy.output];
      for (const one of series) expect(one).toHaveLength(6);
      expect(economy.fiscalRevenue).toHaveLength(name === '溪鸣乡' ? 0 : 6);
    }
  });
});

describe('the stations moved down', () => {
  const rows = table(STATIONS);
  const cells = (kind: string): readonly (readonly [number, number])[] =>
    rows.flatMap((row) => {
      const [posts, people] = row[kind]?.split('/').map(Number) ?? [];
      return posts === undefined || people === undefined ? [] : [[posts, people] as const];
    });
  const kinds = { 广播电视站: 22, 农机站: 14, 村镇建设所: 17, 水利站: 14 };

  test('are 22, 14, 17 and 14, with 354 posts and 274 people', () => {
    for (const [kind, count] of Object.entries(kinds)) expect(cells(kind)).toHaveLength(count);
    const all = Object.keys(kinds).flatMap(cells);
    expect(sum(all.map(([posts]) => posts))).toBe(354);
    expect(sum(all.map(([, people]) => people))).toBe(274);
    expect(all.every(([posts, people]) => people <= posts)).toBe(true);
  });

  test('are 67 rows of the ledger of changes and 354 posts from the county', () => {
    const moved = (county.changes ?? []).filter(({ matter }) => matter.includes('下放'));
    expect(moved).toHaveLength(67);
    expect(sum(moved.map(({ change = 0 }) => change))).toBe(354);
    const from = Object.values(county.posts).map(
      ({ publicInstitution }) => publicInstitution.fromCounty ?? 0,
    );
    expect(sum(from)).toBe(354);
  });
});

describe('the numbers agree', () => {
  test.each(['administrative', 'publicInstitution'] as const)(
    'opening balance and rows of %s posts equal the posts sheet',
    (kind) => {
      for (const { code, name } of county.townships) {
        const own = (county.changes ?? []).filter(
          (row) => row.township === code && row.kind === kind,
        );
        const balance = balanceOf(own, county.asOf);
        expect([name, balance.documents, balance.broken]).toEqual([
          name,
          county.posts[code]?.[kind].approved,
          [],
        ]);
      }
    },
  );

  test('posts and the mobile pool make the totals of the parameters', () => {
    const approved = (kind: 'administrative' | 'publicInstitution'): number =>
      sum(Object.values(county.posts).map((one) => one[kind].approved ?? 0));
    expect(approved('administrative') + TOTALS.mobile).toBe(TOTALS.administrative);
    expect(approved('publicInstitution')).toBe(TOTALS.publicInstitution);
    expect(
      policyRows().find(({ parameter }) => parameter === 'quota.totalAdministrative')?.value,
    ).toBe(TOTALS.administrative);
  });

  test('leadership posts are those of the ranks, and inside the approved posts', () => {
    for (const { code } of county.townships) {
      const ranks = county.leadership[code];
      const posts = county.posts[code]?.administrative;
      expect(posts?.leadership).toBe(
        (ranks?.principalApproved ?? 0) + (ranks?.deputyApproved ?? 0),
      );
      expect((posts?.approved ?? 0) > (posts?.leadership ?? 0)).toBe(true);
    }
  });

  test('funding channels add up to the public-institution posts', () => {
    for (const { memo, publicInstitution } of Object.values(county.posts)) {
      const { fullyFunded = 0, partlyFunded = 0, selfFunded = 0 } = memo;
      expect(fullyFunded + partlyFunded + selfFunded).toBe(publicInstitution.approved);
    }
  });
});
