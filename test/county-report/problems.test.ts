import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookPlan } from '../../engine/index.ts';
import type { ProblemFigure } from '../../engine/model/problems.ts';
import { planSample } from '../samples/reading.ts';

let plan: WorkbookPlan;
beforeAll(async () => {
  plan = await planSample('county-33');
});

const pair = (figure: ProblemFigure): readonly (number | undefined)[] => {
  const row = plan.report.plan.problems?.find((one) => one.figure === figure);
  return [row?.before, row?.after];
};

describe('the county report: four problems, four measures, four goals', () => {
  test('E the four problems in their order, each with its figures', () => {
    const problems = plan.report.plan.problems!.map(({ problem }) => problem);
    expect([...new Set(problems)]).toEqual(['powers', 'lineAndBlock', 'people', 'enforcement']);
  });

  test('E 权小责大: 118 powers became 173; 292 letters on record', () => {
    expect(pair('townshipPowers')).toEqual([118, 173]);
    expect(plan.report.plan.powers?.letters).toHaveLength(292);
    expect(pair('letters')[1]).toBe(
      plan.report.plan.powers?.letters.filter(({ term }) => term === 'inForce').length,
    );
  });

  test('E 条块分割: ten types became five, 354 posts under the townships', () => {
    expect(pair('stationTypes')).toEqual([10, 5]);
    expect(pair('handedDownPosts')).toEqual([0, 354]);
    expect(pair('consent')[1]).toBeCloseTo(5 / 7, 10);
  });

  test('E 事多人少: 714 public-institution posts became 1,068', () => {
    expect(pair('institutionPosts')).toEqual([714, 1068]);
    const [before = 0, after = 0] = pair('postsPerTenThousand');
    expect(after / before).toBeCloseTo(1068 / 714, 10);
  });

  test('E 九龙治水: five kinds of bodies became two, since one enforcer has not moved in', () => {
    expect(pair('enforcingBodies')).toEqual([5, 2]);
    const [own = 0, ground = 0] = pair('onTheGround');
    const { joint } = plan.report.plan;
    const others = joint!.forces.reduce((sum, row) => sum + (row.coLocated ?? 0) + row.team, 0);
    expect(ground - own).toBe(others);
    expect(pair('officersShort')[1]).toBe(1);
  });

  test('D6 staff on call by simulation: within the limit, and named in plenty', () => {
    const sizing = plan.report.plan.joint!.sizing!;
    expect(sizing).toMatchObject({ limit: 2, share: 0.95, rateSource: 'rows', seed: 1 });
    expect(sizing.table.at(-1)?.percentile).toBeLessThanOrEqual(2);
    const outcome = plan.report.outcomes.find(({ rule }) => rule.code === 'JNT-304');
    expect(outcome).toMatchObject({ met: 1, breached: 0 });
  });
});
