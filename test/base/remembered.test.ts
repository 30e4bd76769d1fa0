import { expect, test } from 'vitest';
import { remembered } from '../../engine/base/remembered.ts';

test('the same question is worked out once, another one anew', () => {
  const asked: number[] = [];
  const square = remembered(({ side }: { readonly side: number }) => {
    asked.push(side);
    return side * side;
  });
  expect([
    square({ side: 3 }),
    square({ side: 3 }),
    square({ side: 4 }),
    square({ side: 3 }),
  ]).toEqual([9, 9, 16, 9]);
  expect(asked).toEqual([3, 4, 3]);
});
