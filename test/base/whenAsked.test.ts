import { expect, test } from 'vitest';
import { whenAsked } from '../../engine/base/whenAsked.ts';

test('a member is worked out when it is first read, once, and is then as if written down', () => {
  const asked: string[] = [];
  const square = whenAsked(
    { side: 3 },
    {
      area: () => {
        asked.push('area');
        return 9;
      },
    },
  );
  const named = whenAsked(square, { name: () => '方' });
  expect(asked).toEqual([]);
  expect([named.area, square.area, named.name]).toEqual([9, 9, '方']);
  expect(asked).toEqual(['area']);
  expect({ ...named }).toEqual({ side: 3, area: 9, name: '方' });
  expect(JSON.stringify(named)).toBe('{"side":3,"area":9,"name":"方"}');
});

test('a member of the same name takes the place of the former one, which is not asked', () => {
  const first = whenAsked(
    {},
    {
      area: (): number => {
        throw new Error('asked');
      },
    },
  );
  expect(whenAsked(first, { area: () => 9 }).area).toBe(9);
});
