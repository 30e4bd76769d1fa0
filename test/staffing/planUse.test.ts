import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../engine/model/baseline.ts';
import type { Ledger } from '../../engine/model/ledger.ts';
import { FILLING_WAYS, type UseRequest, type UseRow } from '../../engine/model/usePlan.ts';
import { planUse } from '../../engine/staffing/planUse.ts';
import { staff } from '../../engine/staffing/staff.ts';
import { countyWith, FIRST } from '../support/builders.ts';

const OPEN = { administrative: {}, publicInstitution: {} };

/** The plan of the first township's administrative posts. */
function planned(ledger: Partial<Ledger>, requests: readonly Partial<UseRequest>[]): UseRow {
  const { baseline } = countyWith(({ baseline: edited, first }) => {
    Object.assign(first.administrative, ledger);
    edited.useRequests = requests.map((one) => ({
      township: FIRST,
      kind: 'administrative',
      way: 'examination',
      people: 1,
      ...one,
    }));
  });
  return planUse(baseline, staff(baseline), OPEN)[0]!;
}

describe('who may be taken on', () => {
  test.each([
    [
      'usable posts, less those to arrive and reserved',
      { approved: 30, inPost: 25, pendingArrival: 1, reserved: 1 },
      3,
    ],
    ['nobody where people exceed the posts', { approved: 30, inPost: 31, expectedExits: 4 }, 0],
    ['one for each who leaves where it is full', { approved: 30, inPost: 30, expectedExits: 2 }, 2],
    [
      'less who is already to come',
      { approved: 30, inPost: 30, expectedExits: 2, pendingArrival: 1 },
      1,
    ],
    ['nobody where every vacancy is spoken for', { approved: 30, inPost: 28, reserved: 2 }, 0],
    ['not known without people in post', { approved: 30, inPost: undefined }, undefined],
  ] as const)('%s', (_, ledger, limit) => {
    expect(planned(ledger, []).limit).toBe(limit);
  });
});

describe('what is proposed', () => {
  test('requests are served in their order until nothing is left', () => {
    const row = planned({ approved: 30, inPost: 26 }, [
      { way: 'placement', people: 1 },
      { way: 'examination', people: 5 },
      { way: 'transfer', people: 1 },
    ]);
    expect(row.ways.map(({ proposed }) => proposed)).toEqual([1, 3, 0]);
    expect(row).toMatchObject({ requested: 7, proposed: 4, limit: 4 });
  });

  test('nothing is proposed where nothing is asked for, or nothing is known', () => {
    expect(planned({}, []).proposed).toBeUndefined();
    expect(planned({ inPost: undefined }, [{ people: 2 }])).toMatchObject({
      requested: 2,
      proposed: undefined,
    });
  });

  test('never more than asked for, never above the limit, in sum', () => {
    const count = fc.integer({ min: 0, max: 40 });
    const ledger = fc.record({
      approved: count,
      inPost: count,
      pendingArrival: count,
      reserved: count,
      expectedExits: count,
    });
    const requests = fc.array(fc.record({ way: fc.constantFrom(...FILLING_WAYS), people: count }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ledger, requests, (posts, asked) => {
        const township = FIRST;
        const kind = 'administrative';
        const baseline = {
          ...countyWith().baseline,
          posts: {
            [FIRST]: {
              administrative: { kind, ...posts },
              publicInstitution: { kind: 'publicInstitution' },
              memo: {},
            },
          },
          useRequests: asked.map((one) => ({ township, kind, ...one })),
        } as Baseline;
        const [row] = planUse(baseline, staff(baseline), OPEN);
        const proposed = row?.ways.reduce((sum, one) => sum + (one.proposed ?? 0), 0) ?? 0;
        expect(row?.proposed).toBe(proposed);
        expect(proposed).toBe(Math.min(row?.limit ?? 0, row?.requested ?? 0));
        if (posts.inPost > posts.approved) expect(proposed).toBe(0);
        else if (posts.inPost < posts.approved)
          expect(proposed).toBeLessThanOrEqual(
            Math.max(0, posts.approved - posts.inPost - posts.pendingArrival - posts.reserved),
          );
        else
          expect(proposed).toBeLessThanOrEqual(
            Math.max(0, posts.expectedExits - posts.pendingArrival - posts.reserved),
          );
      }),
      { numRuns: 60 },
    );
  });
});
