import { describe, expect, test } from 'vitest';
import type { Powers } from '../../engine/model/powers.ts';
import { planDuties } from '../../engine/duties/planDuties.ts';
import { planPowers } from '../../engine/powers/planPowers.ts';
import { county, policyWith } from '../support/county.ts';
import { soundPowers } from '../support/soundPowers.ts';
import type { Editable } from '../support/builders.ts';

const [FIRST, SECOND, THIRD] = ['1', '2', '3'] as const;

function planned(edit: (powers: Editable<Powers>) => void, threshold?: number) {
  const powers = structuredClone(soundPowers(FIRST, SECOND)) as Editable<Powers>;
  edit(powers);
  const rows = [{ code: FIRST, role: 'key' as const }, { code: SECOND }, { code: THIRD }];
  const enforcement = { [FIRST]: { certified: 2 }, [SECOND]: { certified: 2 }, [THIRD]: {} };
  const values = threshold === undefined ? {} : { 'powers.capacityPerOfficer': threshold };
  const plan = planPowers(county(rows, { powers, enforcement }), policyWith(values))!;
  return { plan, row: (code: string) => plan.townships.find((one) => one.township === code)! };
}
const nothing = (): void => undefined;

describe('two up, two down', () => {
  const stateOf = (edit: (powers: Editable<Powers>) => void, township: string, item: string) =>
    planned(edit).plan.handovers.find((one) => one.township === township && one.item === item);

  test('a row without townships speaks of all that the list is open to', () => {
    const { plan } = planned(({ handovers }) => (handovers[1]!.townships = undefined));
    const of = (item: string): readonly string[] =>
      plan.handovers.filter((one) => one.item === item).map(({ township }) => township);
    expect(of('基1')).toEqual([FIRST, SECOND, THIRD]);
    expect(of('重1')).toEqual([FIRST]);
    expect(plan.choosing).toEqual([]);
  });

  test('a later row replaces what it says and keeps the rest', () => {
    const except = ({ handovers }: Editable<Powers>): void => {
      handovers.push({ items: ['基2'], townships: [SECOND], bearable: false, decision: 'later' });
    };
    const { record, step } = stateOf(except, SECOND, '基2')!;
    expect(record).toMatchObject({ wish: 'take', bearable: false, decision: 'later' });
    expect(step).toBe(4);
    expect(stateOf(except, FIRST, '基2')?.record.decision).toBe('handDown');
  });

  test('a decision of a day after the cut-off date has not been taken: what stood stands', () => {
    const plannedOn = (decidedOn: '2024-12-31' | '2025-01-01') =>
      planned(({ handovers }) => {
        handovers[1]!.decidedOn = decidedOn;
      }).row(FIRST);
    expect(plannedOn('2024-12-31')).toMatchObject({ handedDown: 3, steps: { decided: 3 } });
    expect(plannedOn('2025-01-01')).toMatchObject({
      ...{ handedDown: 2, steps: { assessed: 3, decided: 2 } },
      notThrough: ['重1'],
    });
    const ahead = ({ handovers }: Editable<Powers>): void => {
      const day = { decidedOn: '2025-02-01', document: '府办〔2025〕1号' } as const;
      handovers.push({ items: ['基1'], townships: [FIRST], decision: 'keep', ...day });
      handovers.push({ items: ['基2'], townships: [FIRST], decidedOn: '2025-02-01' });
    };
    const record = (item: string) => stateOf(ahead, FIRST, item)!.record;
    expect(record('基1')).toMatchObject({ decision: 'handDown', decidedOn: '2023-06-01' });
    expect(record('基2').decision).toBeUndefined();
  });

  test('each criterion of the assessment is counted by itself', () => {
    const deny = ({ handovers }: Editable<Powers>): void => {
      handovers[0]!.usable = false;
      handovers[0]!.releasable = undefined;
    };
    expect(planned(nothing).row(FIRST).criteria).toEqual({ releasable: 3, bearable: 3, usable: 3 });
    expect(planned(deny).row(FIRST).criteria).toEqual({ releasable: 1, bearable: 3, usable: 1 });
  });

  test('steps count in order: a decision without an offer is no step', () => {
    const skip = ({ handovers }: Editable<Powers>): void => {
      handovers[0]!.offer = undefined;
    };
    expect(stateOf(skip, FIRST, '基1')?.step).toBe(1);
    expect(planned(skip).row(FIRST).steps).toEqual({
      ...{ wished: 3, offered: 1, assessed: 1, decided: 1 },
    });
  });

  test('names what was taken without a record, step by step', () => {
    const { row } = planned(({ handovers }) => {
      handovers[0]!.assessedBy = undefined;
      handovers[1]!.document = undefined;
    });
    expect(row(FIRST).unrecorded).toEqual({
      ...{ wished: [], offered: [], assessed: ['基1', '基2'], decided: ['重1'] },
    });
  });

  test('who drew up the base list are those with a wish for it', () => {
    const { plan } = planned(({ handovers }) => (handovers[0]!.townships = [SECOND]));
    expect(plan.counts.drafting).toBe(1);
    expect(plan.townships.map(({ drafts }) => drafts)).toEqual([false, true, false]);
  });

  test('statutory and conferred items take no part, and their row is named', () => {
    const cell = { sheet: '两上两下', row: 9, column: 0 };
    const { plan } = planned(({ handovers }) => {
      handovers.push({ items: ['法1', '赋1', '基1'], wish: 'take', cell });
    });
    expect(plan.ownHandovers).toEqual([{ items: ['法1', '赋1'], cell }]);
    expect(plan.handovers.map(({ item }) => item)).not.toContain('法1');
  });
});

describe('the register', () => {
  test('counts the departments of the base list, not those of special lists', () => {
    const { plan } = planned(({ items }) => {
      items[5]!.department = '县级部门乙';
    });
    expect(plan.departments).toEqual(['县级部门甲']);
    expect(plan.counts.departments).toBe(1);
  });

  test('names delegated items of no department, and own items on a list', () => {
    const { plan } = planned(({ items }) => {
      items[3]!.department = undefined;
      items[1]!.list = 'base';
    });
    expect(plan.ownerless.map(({ id }) => id)).toEqual(['基1']);
    expect(plan.mislisted.map(({ id }) => id)).toEqual(['法2']);
    expect(plan.counts.base).toBe(2);
  });
});

describe('letters', () => {
  test('the first and the last day of a term belong to it', () => {
    const termOf = (from: string, until: string) =>
      planned(({ letters }) => {
        Object.assign(letters[0]!, { from, until });
      }).plan.letters[0];
    expect(termOf('2024-12-31', '2024-12-31')).toMatchObject({ term: 'inForce', daysLeft: 0 });
    expect(termOf('2024-01-01', '2024-12-30')).toMatchObject({ term: 'expired', daysLeft: -1 });
    expect(termOf('2025-01-01', '2025-12-31')).toMatchObject({ term: 'toCome' });
  });

  test('a term that ends before it begins is in force on no day', () => {
    const { plan, row } = planned(({ letters }) => {
      letters[0]!.from = '2027-07-01';
    });
    expect(plan.letters[0]?.term).toBe('unknown');
    expect(row(FIRST)).toMatchObject({ lettersInForce: 1, withoutLetter: ['基1', '基2'] });
  });

  test('a term without a first day, or without a last one, is in force on no day', () => {
    for (const day of ['from', 'until'] as const) {
      const { plan, row } = planned(({ letters }) => {
        letters[0]![day] = undefined;
      });
      expect(plan.letters[0]?.term).toBe('unknown');
      expect(row(FIRST).lettersInForce).toBe(1);
    }
  });

  test('a letter written over with a copy of another is counted once, and its items lack one', () => {
    const { plan, row } = planned(({ letters }) => {
      letters[1] = { ...letters[0]! };
    });
    expect(plan.letters[1]?.sameAs).toBe(plan.letters[0]?.letter);
    expect(plan.letters.map(({ alsoUnder }) => alsoUnder)).toEqual([[], [], []]);
    expect(plan.counts.letters).toBe(2);
    expect(row(FIRST)).toMatchObject({ letters: 2, lettersInForce: 2 });
    expect(row(SECOND).withoutLetter).toEqual(['基1', '基2']);
  });

  test('an item under two letters is one item', () => {
    const { row } = planned(({ letters }) => {
      letters.push({ ...letters[0]!, number: '9' });
    });
    expect(row(FIRST)).toMatchObject({ letters: 3, lettersInForce: 3, delegated: 3, base: 2 });
  });

  test('an expired letter counts as a letter and empowers nobody', () => {
    const { row } = planned(({ letters }) => (letters[0]!.until = '2024-06-30'));
    expect(row(FIRST)).toMatchObject({ letters: 2, lettersInForce: 1, base: 0, special: 1 });
  });
});

describe('capacity', () => {
  test('is unknown while the threshold is pending, and the load is not', () => {
    const row = planned(nothing).row(FIRST);
    expect(row).toMatchObject({ effort: 6, effortPerOfficer: 3 });
    expect([row.capacity, row.couldTake, row.giveBack]).toEqual([undefined, undefined, undefined]);
  });

  test('what could be taken goes by least effort, within what is left', () => {
    const row = planned(({ items, letters, handovers }) => {
      items[3]!.effort = 3;
      items[4]!.effort = 0.7;
      items[5]!.effort = 0.5;
      letters.length = 0;
      handovers.length = 0;
    }, 2.1).row(FIRST);
    expect(row).toMatchObject({ effort: 3, capacity: 4.2, spare: 1.2 });
    expect(row.couldTake).toEqual(['重1', '基2']);
    expect(row.giveBack).toEqual([]);
  });

  test('a special list of another role, and what the department keeps, could not be taken', () => {
    const edit = ({ letters, handovers }: Editable<Powers>): void => {
      letters.length = 0;
      handovers.splice(0, 2, { items: ['基1'], townships: [SECOND], offer: 'keep' });
    };
    expect(planned(edit, 100).row(SECOND).couldTake).toEqual(['基2']);
  });

  test.each([
    ['the township declined', { wish: 'decline' }],
    ['the department cannot release', { releasable: false }],
    ['the township cannot bear', { bearable: false }],
    ['the township cannot use', { usable: false }],
    ['the decision keeps', { decision: 'keep' }],
  ] as const)('what %s could not be taken', (_, said) => {
    const edit = ({ letters, handovers }: Editable<Powers>): void => {
      letters.length = 0;
      handovers.push({ items: ['基1'], townships: [SECOND], ...said });
    };
    expect(planned(edit, 100).row(SECOND).couldTake).toEqual(['基2']);
  });

  test('what goes back is delegated, greatest effort first, until the rest fits', () => {
    const row = planned(({ items }) => (items[4]!.effort = 2), 2.5).row(FIRST);
    expect(row).toMatchObject({ effort: 7, capacity: 5, spare: -2, giveBack: ['基2'], beyond: 0 });
  });

  test('statutory and conferred items cannot go back: the excess stays', () => {
    const row = planned(nothing, 1).row(FIRST);
    expect(row.giveBack).toHaveLength(3);
    expect(row).toMatchObject({ beyond: 1 });
  });

  test('a blank effort takes the parameter; a blank number of officers leaves it open', () => {
    const { row } = planned(({ items }) => (items[0]!.effort = undefined), 5);
    expect(row(FIRST).effort).toBe(6);
    expect(row(THIRD)).toMatchObject({ effort: 3 });
    expect(row(THIRD).capacity).toBeUndefined();
  });
});

test('without sheets of powers and duties there is no plan of them', () => {
  const baseline = county([{ code: FIRST }]);
  expect(planPowers(baseline, policyWith())).toBeUndefined();
  expect(planDuties(baseline)).toBeUndefined();
});

test('the order of letters changes nothing but their order', () => {
  const rowsOf = (turn: boolean) =>
    planned(({ letters }) => {
      if (turn) letters.reverse();
    }, 3).plan.townships;
  expect(rowsOf(true)).toEqual(rowsOf(false));
});
