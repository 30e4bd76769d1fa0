import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../engine/model/ledger.ts';
import type { FillingWay, UseRequest } from '../../../engine/model/usePlan.ts';
import { planUse } from '../../../engine/staffing/planUse.ts';
import { staff } from '../../../engine/staffing/staff.ts';
import { county } from '../../support/county.ts';
import { planned, row } from '../adjustment/support.ts';

/** Nobody says that hiring is frozen. */
const OPEN = { administrative: {}, publicInstitution: {} };

const asks = (people: number, way: FillingWay = 'examination'): UseRequest => ({
  ...{ township: 'a', kind: 'administrative', people, way },
});

/** Limit, what it rests on, requested and proposed of one township's administrative posts. */
function used(ledger: Partial<Ledger<'administrative'>>, useRequests: readonly UseRequest[] = []) {
  const baseline = county([{ code: 'a', administrative: ledger }], { useRequests });
  const [row] = planUse(baseline, staff(baseline), OPEN);
  return [row?.limit, row?.limitBasis, row?.requested, row?.proposed];
}

describe('the plan for using posts', () => {
  test('over-staffed: 31 people on 30 posts get nobody, whoever leaves', () => {
    expect(used({ approved: 30, inPost: 31, expectedExits: 4 }, [asks(2)])).toEqual([
      ...[0, 'overstaffed', 2, 0],
    ]);
  });

  test('full: one for each who is expected to leave, less who is to arrive', () => {
    // 3 leave, nobody is to arrive: 3.
    expect(used({ approved: 30, inPost: 30, expectedExits: 3 }, [asks(5)])).toEqual([
      ...[3, 'oneForOne', 5, 3],
    ]);
    // 3 leave and 1 is approved to come: 2.
    expect(used({ approved: 30, inPost: 30, expectedExits: 3, pendingArrival: 1 })).toEqual([
      ...[2, 'oneForOne', undefined, undefined],
    ]);
  });

  test('usable: 30 − 24 − 2 to arrive − 1 reserved = 3', () => {
    const ledger = { approved: 30, inPost: 24, pendingArrival: 2, reserved: 1, expectedExits: 9 };
    expect(used(ledger, [asks(2)])).toEqual([3, 'usable', 2, 2]);
  });

  test('full, 2 leave and 2 posts are reserved: nobody takes those', () => {
    expect(used({ approved: 30, inPost: 30, expectedExits: 2, reserved: 2 }, [asks(2)])).toEqual([
      ...[0, 'oneForOne', 2, 0],
    ]);
  });

  test('frozen: 61 people on 60 posts together, so nobody for the 3 usable posts of a either', () => {
    const { use } = planned(
      [
        row('a', 32, { approved: 30, inPost: 27, expectedExits: 1 }),
        row('b', 28, { approved: 30, inPost: 34, expectedExits: 1 }),
      ],
      { 'adjustment.practice': 'cutNow' },
      { useRequests: [asks(2)] },
    );
    const of = use.filter(({ kind }) => kind === 'administrative');
    expect(of.map(({ limit, limitBasis, proposed }) => [limit, limitBasis, proposed])).toEqual([
      [0, 'frozen', 0],
      [0, 'overstaffed', undefined],
    ]);
  });

  test('every vacancy is spoken for: 30 − 28 − 1 − 1 = 0', () => {
    expect(used({ approved: 30, inPost: 28, pendingArrival: 1, reserved: 1 }, [asks(1)])).toEqual([
      ...[0, 'committed', 1, 0],
    ]);
  });

  test('requests are served in their own order: of 3 + 2, four are 3 and 1', () => {
    const baseline = county([{ code: 'a', administrative: { approved: 30, inPost: 26 } }], {
      useRequests: [asks(3), asks(2, 'transfer')],
    });
    const [row] = planUse(baseline, staff(baseline), OPEN);
    expect(row?.ways.map(({ proposed }) => proposed)).toEqual([3, 1]);
    expect([row?.requested, row?.proposed]).toEqual([5, 4]);
  });

  test('blank people: nothing is proposed', () => {
    expect(used({ approved: 30 }, [asks(1)])).toEqual([undefined, undefined, 1, undefined]);
  });
});
