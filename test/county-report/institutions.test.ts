import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookPlan } from '../../engine/index.ts';
import { namesWith, planSample } from '../samples/reading.ts';

let plan: WorkbookPlan;
beforeAll(async () => {
  plan = await planSample('county-33');
});

describe('the county report on institutions', () => {
  test('B1 nine and five in class 1, seven and four in class 3, class 2 pending', () => {
    const limits = new Map(
      plan.report.plan.institutions.map(({ sizeClass, groups }) => [
        sizeClass,
        [groups.office.limit, groups.centre.limit],
      ]),
    );
    expect(limits).toEqual(
      new Map([
        [1, [9, 5]],
        [2, [undefined, undefined]],
        [3, [7, 4]],
      ]),
    );
    const outcome = plan.report.outcomes.find(({ rule }) => rule.code === 'INS-101');
    expect(outcome).toMatchObject({ met: 25, breached: 0, undetermined: 8 });
  });

  test('B2 six uniform offices and two uniform centres in every township', () => {
    for (const { groups } of plan.report.plan.institutions) {
      expect([groups.office.required, groups.centre.required]).toEqual([6, 2]);
      expect([groups.office.uniform, groups.centre.uniform]).toEqual([6, 2]);
    }
  });

  test('B3 slots of their own choice: three and three, one and two; and what became of them', () => {
    const slots = new Map(
      plan.report.plan.institutions.map(({ sizeClass, groups }) => [
        sizeClass,
        [groups.office.discretionary, groups.centre.discretionary],
      ]),
    );
    expect([slots.get(1), slots.get(3)]).toEqual([
      [3, 3],
      [1, 2],
    ]);
    const { own, rows } = plan.report.plan.setUps!;
    expect(rows).toHaveLength(33);
    expect(rows.reduce((sum, row) => sum + row.own.length, 0)).toBe(
      own.reduce((sum, { townships }) => sum + townships.length, 0),
    );
    expect(own.find(({ name }) => name === '茶叶产业办公室')?.townships).toEqual(['990001111']);
    expect(rows.find(({ township }) => township === '990001111')?.alone).toEqual([
      '茶叶产业办公室',
    ]);
    expect(namesWith(plan, 'INS-302')).toEqual(['柏霖镇', '月湾镇']);
  });

  test('D1 the office was renamed in all 33 townships and kept its id', () => {
    const renamed = plan.report.plan.setUps!.changes.filter(
      ({ change }) => change.before === '综合行政执法协调办公室',
    );
    expect(renamed).toHaveLength(33);
    for (const row of renamed)
      expect(row).toMatchObject({ isUniform: true, isApproved: true, onList: 'asChanged' });
    expect(namesWith(plan, 'INS-208')).toEqual([]);
  });

  test('a change needs the approval above, a centre of its own choice does not', () => {
    expect(namesWith(plan, 'INS-106')).toEqual(['竹屿镇']);
    expect(namesWith(plan, 'INS-206')).toEqual(['金穗镇']);
    const tea = plan.report.plan.setUps!.changes.find(
      ({ change }) => change.after === '茶叶产业服务中心',
    );
    expect(tea).toMatchObject({ state: 'requested', needed: 'township' });
  });
});
