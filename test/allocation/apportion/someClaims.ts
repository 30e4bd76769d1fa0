import fc from 'fast-check';
import type { Claim, DivisorMethod, Method } from '../../../engine/allocation/apportion/claim.ts';

export const divisorMethods: readonly DivisorMethod[] = [
  'sainteLague',
  'dHondt',
  'adams',
  'huntingtonHill',
  'dean',
];
export const methods: readonly Method[] = [...divisorMethods, 'largestRemainder'];

/** Claims without bounds, keyed a, b, c … */
export const unbounded = (...weights: number[]): readonly Claim[] =>
  weights.map((weight, index) => ({
    key: String.fromCharCode(97 + index),
    weight,
    floor: 0,
    ceiling: Infinity,
  }));

/** Weights that tie often, weights of the usual size, and weights where plain numbers give up. */
const weights = fc.oneof(
  fc.integer({ min: 1, max: 6 }),
  fc.constantFrom(60, 120, 180, 300, 420, 840),
  fc.integer({ min: 1, max: 1_000_000_000 }),
  fc.integer({ min: 2 ** 53 - 40, max: 2 ** 53 - 1 }),
  fc.constantFrom(2 ** 53, 2 ** 52, 2 ** 51, 2 ** 53 - 1, 3 * 2 ** 51),
);

const bounds = fc.oneof(
  fc.record({ floor: fc.constant(0), ceiling: fc.constant(Infinity) }),
  fc.record({ floor: fc.nat(6), ceiling: fc.constant(Infinity) }),
  fc.tuple(fc.nat(8), fc.nat(10)).map(([floor, room]) => ({ floor, ceiling: floor + room })),
);

/** Claims with distinct keys, in no order of keys, each family of weights together or mixed. */
export const someClaims: fc.Arbitrary<readonly Claim[]> = fc
  .oneof(
    fc.array(fc.tuple(weights, bounds), { maxLength: 9 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), bounds), { maxLength: 9 }),
    fc.array(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constant({ floor: 0, ceiling: Infinity })),
      { maxLength: 9 },
    ),
  )
  .map((rows) =>
    rows.map(([weight, { floor, ceiling }], index) => ({
      key: `3708${String((index * 7) % 11).padStart(2, '0')}`,
      weight,
      floor,
      ceiling,
    })),
  );

/** A pool and claims whose bounds it fits. */
export const someDivision = fc.tuple(someClaims, fc.nat(1000)).map(([claims, part]) => {
  const floors = claims.reduce((sum, claim) => sum + claim.floor, 0);
  const ceilings = claims.reduce((sum, claim) => sum + claim.ceiling, 0);
  const room = Math.min(ceilings - floors, 60);
  return { claims, pool: floors + Math.floor((room * part) / 1000) };
});
