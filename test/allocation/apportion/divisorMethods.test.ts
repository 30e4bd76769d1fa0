import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../engine/allocation/apportion/apportion.ts';
import type {
  Apportionment,
  Claim,
  DivisorMethod,
} from '../../../engine/allocation/apportion/claim.ts';
import { divisorMethods, someDivision, unbounded } from './someClaims.ts';

const postsOf = (result: Apportionment) => result.shares.map((share) => share.posts);

describe('the five roundings part ways on 26 posts for 26,000 points', () => {
  const claims = unbounded(9061, 7179, 5259, 3319, 1182);
  test.each([
    ['adams', [9, 7, 5, 3, 2]],
    ['dean', [9, 7, 5, 4, 1]],
    ['huntingtonHill', [9, 7, 6, 3, 1]],
    ['sainteLague', [9, 8, 5, 3, 1]],
    ['dHondt', [10, 7, 5, 3, 1]],
  ] as const)('%s', (method, expected) => {
    expect(postsOf(apportion(method, 26, claims))).toEqual(expected);
  });
});

describe('ties', () => {
  test('three equals and four posts: one gets the extra, all three are listed', () => {
    const result = apportion('sainteLague', 4, unbounded(1, 1, 1));
    expect(postsOf(result)).toEqual([2, 1, 1]);
    expect(result.ties).toEqual([{ keys: ['a', 'b', 'c'], granted: ['a'], rule: 'lowerKey' }]);
  });

  test('equal averages go to the larger weight', () => {
    // 3 / 1.5 = 1 / 0.5: b's second post against a's first.
    const result = apportion('sainteLague', 2, unbounded(1, 3));
    expect(postsOf(result)).toEqual([0, 2]);
    expect(result.ties).toEqual([{ keys: ['b', 'a'], granted: ['b'], rule: 'largerWeight' }]);
  });

  test('a tie that decided nothing is not listed', () => {
    expect(apportion('sainteLague', 3, unbounded(1, 1, 1)).ties).toEqual([]);
  });

  test('a bound keeps a claim out of a tie', () => {
    const [a, b, c] = unbounded(1, 1, 1);
    const result = apportion('sainteLague', 4, [{ ...a!, ceiling: 1 }, b!, c!]);
    expect(postsOf(result)).toEqual([1, 2, 1]);
    expect(result.ties[0]?.keys).toEqual(['b', 'c']);
  });

  test.each(['adams', 'huntingtonHill', 'dean'] as const)(
    'too few posts for a first one each: %s serves the larger weights',
    (method) => {
      const result = apportion(method, 2, unbounded(5, 9, 7));
      expect(postsOf(result)).toEqual([0, 1, 1]);
      expect(result.divisor).toBeUndefined();
      expect(result.ties).toEqual([
        { keys: ['b', 'c', 'a'], granted: ['b', 'c'], rule: 'largerWeight' },
      ]);
    },
  );
});

describe('the divisor', () => {
  test('is an interval, printed with the fewest digits', () => {
    const { divisor, shares } = apportion('dHondt', 10, unbounded(6, 3, 1));
    expect(divisor).toEqual({
      power: 1,
      low: { numerator: 6n, denominator: 7n },
      high: { numerator: 1n, denominator: 1n },
      lowNumber: 6 / 7,
      highNumber: 1,
      shown: '0.9',
    });
    expect(shares[0]).toEqual({
      key: 'a',
      posts: 6,
      quota: 6,
      quotient: 6 / 0.9,
      bound: undefined,
    });
  });

  test('is known by its square where signposts are square roots', () => {
    const { divisor } = apportion('huntingtonHill', 4, unbounded(6, 3));
    expect(divisor?.power).toBe(2);
    expect(divisor?.low).toEqual({ numerator: 9n, denominator: 2n });
    expect(divisor?.high).toEqual({ numerator: 6n, denominator: 1n });
    expect(divisor?.shown).toBe('2.3');
  });

  test('is one point in a tie: a decimal, a fraction or a root', () => {
    expect(apportion('dHondt', 1, unbounded(3, 3)).divisor?.shown).toBe('3');
    expect(apportion('sainteLague', 4, unbounded(1000, 1000, 1000)).divisor?.shown).toBe('2000/3');
    expect(apportion('huntingtonHill', 4, unbounded(5, 5, 5)).divisor?.shown).toBe('√(25/2)');
    expect(apportion('adams', 4, unbounded(5, 5, 5)).divisor?.shown).toBe('5');
  });

  test('is bounded on one side only where nobody limits the other', () => {
    const nobodyServed = apportion('sainteLague', 0, unbounded(6, 3)).divisor;
    expect([nobodyServed?.lowNumber, nobodyServed?.highNumber]).toEqual([12, Infinity]);
    expect(nobodyServed?.high).toBeUndefined();
    expect(nobodyServed?.shown).toBe('20');
    const full = unbounded(6, 3).map((claim) => ({ ...claim, ceiling: 2 }));
    const nobodyWaits = apportion('sainteLague', 4, full).divisor;
    expect([nobodyWaits?.lowNumber, nobodyWaits?.highNumber]).toEqual([0, 2]);
  });

  test('does not exist where bounds settle everything', () => {
    const fixed = unbounded(6, 3).map((claim) => ({ ...claim, floor: 2, ceiling: 2 }));
    const result = apportion('sainteLague', 4, fixed);
    expect(result.divisor).toBeUndefined();
    expect(result.shares.map((share) => share.bound)).toEqual(['ceiling', 'floor']);
  });

  test('is not narrowed by who is held at a bound', () => {
    const [a, b, c] = unbounded(60, 30, 1);
    const held = [
      { ...a!, ceiling: 2 },
      { ...b!, ceiling: 9 },
      { ...c!, floor: 3 },
    ];
    const { divisor, shares } = apportion('sainteLague', 8, held);
    expect(shares.map((share) => [share.posts, share.bound])).toEqual([
      [2, 'ceiling'],
      [3, undefined],
      [3, 'floor'],
    ]);
    expect([divisor?.lowNumber, divisor?.highNumber]).toEqual([30 / 3.5, 30 / 2.5]);
  });
});

/** A printed divisor to its power, as [numerator, denominator]. */
function parse(shown: string, power: 1 | 2): readonly [bigint, bigint] {
  const root = /^√\((.*)\)$/.exec(shown)?.[1];
  const [top = '', bottom = '1'] = (root ?? shown).split('/');
  const [whole = '', decimals = ''] = top.split('.');
  const exponent = root === undefined ? BigInt(power) : 1n;
  return [
    BigInt(whole + decimals) ** exponent,
    (BigInt(bottom) * 10n ** BigInt(decimals.length)) ** exponent,
  ];
}

/** Whether weight / x has passed (or only touches) signpost k, exactly. */
const sides: Record<DivisorMethod, (posts: bigint) => readonly [bigint, bigint]> = {
  sainteLague: (k) => [2n * k + 1n, 2n],
  dHondt: (k) => [k + 1n, 1n],
  adams: (k) => [k, 1n],
  huntingtonHill: (k) => [k * (k + 1n), 1n],
  dean: (k) => [2n * k * (k + 1n), 2n * k + 1n],
};

/** The fewest and the most posts that rounding weight / x allows; they differ at a signpost only. */
function rounded(method: DivisorMethod, claim: Claim, divisor: { shown: string; power: 1 | 2 }) {
  const [numerator, denominator] = parse(divisor.shown, divisor.power);
  const passes = (posts: number): number => {
    const [top, bottom] = sides[method](BigInt(posts));
    const gap =
      BigInt(claim.weight) ** BigInt(divisor.power) * denominator * bottom - numerator * top;
    return gap > 0n ? 1 : gap < 0n ? -1 : 0;
  };
  const most = claim.ceiling === Infinity ? 200 : claim.ceiling + 1;
  let fewest = 0;
  while (fewest < most && passes(fewest) > 0) fewest += 1;
  return { fewest, most: passes(fewest) === 0 ? fewest + 1 : fewest };
}

describe.each(divisorMethods)('the printed divisor of %s', (method) => {
  test('reproduces every result by rounding and clamping, and names the bound that holds', () => {
    fc.assert(
      fc.property(someDivision, ({ pool, claims }) => {
        const { divisor, shares, ties } = apportion(method, pool, claims);
        if (!divisor) return;
        const isTie = divisor.lowNumber === divisor.highNumber;
        if (ties.length > 0) expect(divisor.low).toEqual(divisor.high ?? divisor.low);
        shares.forEach(({ posts, bound }, index) => {
          const claim = claims[index]!;
          const { fewest, most } = rounded(method, claim, divisor);
          const clamped = [fewest, most].map((value) =>
            Math.max(claim.floor, Math.min(claim.ceiling, value)),
          );
          expect(clamped).toContain(posts);
          if (!isTie && claim.floor < posts && posts < claim.ceiling) expect(fewest).toBe(most);
          expect(bound).toBe(
            most < claim.floor ? 'floor' : fewest > claim.ceiling ? 'ceiling' : undefined,
          );
        });
      }),
      { numRuns: 250 },
    );
  });
});

describe.each(divisorMethods)('%s at the edges', (method) => {
  test('nothing to divide among nobody', () => {
    expect(apportion(method, 0, [])).toEqual({ method, shares: [], ties: [] });
  });

  test('everything to one', () => {
    expect(postsOf(apportion(method, 67_108_863, unbounded(2 ** 53)))).toEqual([67_108_863]);
  });

  test('weights 1 and 2⁵³ side by side', () => {
    const [small, large] = unbounded(1, 2 ** 53);
    const held = [small!, { ...large!, ceiling: 3 }];
    expect(postsOf(apportion(method, 1000, held))).toEqual([997, 3]);
  });
});
