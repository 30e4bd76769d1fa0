import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestMoves, type Leaf } from '../../engine/optimisation/fewestMoves.ts';
import { leastChange } from '../../engine/optimisation/leastChange.ts';
import { namesOf } from '../../engine/explanation/context.ts';
import { stability } from '../../engine/optimisation/stability.ts';
import { stabilityOf, stabilitySheets } from '../../engine/studies/inquiryStudy.ts';
import { placesSaid } from '../../engine/workbook/results/stabilitySheet.ts';
import { sampleReport } from '../results/sampleReport.ts';
import { countyWith, FIRST, SECOND } from '../support/builders.ts';

const leaf = fc
  .record({
    current: fc.integer({ min: 0, max: 6 }),
    low: fc.integer({ min: 0, max: 4 }),
    width: fc.integer({ min: 0, max: 3 }),
    wanted: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ current, low, width, wanted }) => ({ current, low, high: low + width, wanted }));

/** All ways to give the leaves a total, tried one by one. */
function* ways(leaves: readonly Leaf[], total: number): Generator<readonly number[]> {
  const [first, ...rest] = leaves;
  if (!first) {
    if (total === 0) yield [];
    return;
  }
  for (let posts = first.low; posts <= Math.min(first.high, total); posts += 1)
    for (const others of ways(rest, total - posts)) yield [posts, ...others];
}

const costOf = (leaves: readonly Leaf[], posts: readonly number[]): number =>
  leaves.reduce(
    (sum, { current, wanted }, at) =>
      sum + 1e6 * Math.abs(posts[at]! - current) + Math.abs(posts[at]! - wanted),
    0,
  );

test('the fewest moves are those that trying every way finds, with and without groups', () => {
  fc.assert(
    fc.property(
      fc.tuple(leaf, leaf, leaf, leaf),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 10 }),
      (parts, total, cap) => {
        const leaves = parts.map((one, at) => ({ ...one, key: String(at) }));
        const tree = {
          ...{ low: 0, high: total },
          members: [{ low: 0, high: cap, members: leaves.slice(0, 2) }, ...leaves.slice(2)],
        };
        const all = [...ways(leaves, total)].filter(([a = 0, b = 0]) => a + b <= cap);
        const found = fewestMoves(tree, total);
        if (all.length === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const posts = leaves.map(({ key }) => found?.get(key) ?? NaN);
        expect(costOf(leaves, posts)).toBe(Math.min(...all.map((one) => costOf(leaves, one))));
      },
    ),
    { numRuns: 300 },
  );
});

describe('the least change of a county', () => {
  test('is none where every mandatory rule holds already', () => {
    const county = countyWith();
    expect(leastChange(county, 'administrative')).toMatchObject({
      status: 'solved',
      available: 50,
      taken: 0,
      given: 0,
    });
  });

  test('moves what a person without a post needs, and no more', () => {
    const county = countyWith(({ first }) => {
      first.administrative.inPost = 31;
    });
    const { taken, given, rows } = leastChange(county, 'administrative');
    expect([taken, given]).toEqual([1, 1]);
    expect(rows.map(({ township, posts, lowBy }) => [township, posts, lowBy])).toEqual([
      [FIRST, 31, 'STF-101'],
      [SECOND, 19, 'STF-101'],
    ]);
  });

  test('names the township whose people exceed its ceiling', () => {
    const county = countyWith(({ first }) => {
      first.administrative.ceiling = 10;
    });
    expect(leastChange(county, 'administrative')).toMatchObject({
      status: 'infeasible',
      conflict: { kind: 'township', townships: [FIRST] },
    });
  });

  test('names the townships that together need more than there is', () => {
    const county = countyWith(({ policy }) => {
      policy['quota.totalAdministrative'] = 40;
    });
    const { status, conflict } = leastChange(county, 'administrative');
    expect([status, conflict?.kind]).toEqual(['infeasible', 'above']);
    expect(conflict).toMatchObject({ sum: 46, available: 38 });
  });
});

test('stability says whose place becomes which, the furthest moved first', () => {
  const nameOf = (code: string): string => ({ a: '甲镇', b: '乙乡', c: '丙镇' })[code] ?? code;
  const ranks = [
    { township: 'a', from: 1, to: 2 },
    { township: 'b', from: 5, to: 3 },
    { township: 'c', from: 2, to: 1 },
  ];
  expect(placesSaid(ranks, nameOf, 'zh-CN')).toBe('乙乡5→3、甲镇1→2、丙镇2→1');
  expect(placesSaid(ranks, nameOf, 'en-US')).toBe('乙乡 5 → 3, 甲镇 1 → 2, 丙镇 2 → 1');
  expect(placesSaid([], nameOf, 'zh-CN')).toBe('位次不变');
  // And the sheet says it for every shift.
  const report = sampleReport();
  const found = stabilityOf(report, 0.1);
  const [sheet] = stabilitySheets(report, found, 'zh-CN');
  const words = (sheet?.rows ?? []).flat().map((cell) => cell?.value);
  const names = namesOf(report);
  for (const { ranks: moved } of found.shifts)
    expect(words).toContain(placesSaid(moved, (code) => names.get(code) ?? code, 'zh-CN'));
  expect(JSON.stringify(words)).not.toMatch(/变动行政|位次变动/u);
});

describe('stability under the weights', () => {
  test('shifts each weight up and down and keeps their sum', () => {
    const { baseline, policy } = countyWith();
    const { shifts, rows } = stability(baseline, policy, 0.1);
    expect(shifts.map(({ weight, direction }) => `${weight} ${direction}`)).toEqual([
      'weightPopulation up',
      'weightPopulation down',
      'weightArea up',
      'weightArea down',
      'weightEconomy up',
      'weightEconomy down',
    ]);
    expect(shifts[0]).toMatchObject({ from: 0.5, to: 0.55 });
    // All three indicators of the two townships stand 19 to 12: no weight changes anything.
    expect(shifts.every(({ deltas, ranks }) => deltas.length + ranks.length === 0)).toBe(true);
    expect(rows.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
  });

  test('finds the townships that hang on a weight', () => {
    const { baseline, policy } = countyWith(({ first, second }) => {
      first.township.areaKm2 = 10;
      second.township.areaKm2 = 400;
    });
    const { rows, shifts } = stability(baseline, policy, 0.5);
    const area = shifts.find(
      ({ weight, direction }) => weight === 'weightArea' && direction === 'up',
    );
    expect(area?.moved.publicInstitution).toBeGreaterThan(0);
    expect(area?.deltas.find(({ township }) => township === SECOND)?.change).toBeGreaterThan(0);
    const second = rows.find(({ township }) => township === SECOND)!.posts.publicInstitution!;
    expect(second.low).toBeLessThan(second.at);
    expect(second.high).toBeGreaterThan(second.at);
  });
});
