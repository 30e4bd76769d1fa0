import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookPlan } from '../../engine/index.ts';
import type { JointPlan } from '../../engine/model/jointPlan.ts';
import { namesWith, planSample } from '../samples/reading.ts';

let plan: WorkbookPlan;
let joint: JointPlan;
beforeAll(async () => {
  plan = await planSample('county-33');
  joint = plan.report.plan.joint!;
});

const sum = (parts: readonly (number | undefined)[]): number =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0);

describe('the county report on enforcement', () => {
  test('D2 a leader heads the office in 30 townships and is counted once', () => {
    expect(namesWith(plan, 'ENF-302')).toEqual(['竹屿镇', '荷岸镇', '麦垭乡']);
    const [first] = joint.forces;
    expect([first?.owned, first?.leaders, first?.fullTime]).toEqual([11, 1, 10]);
    expect(sum(joint.forces.map(({ headedByLeader }) => headedByLeader))).toBe(30);
    expect(sum(joint.forces.map(({ leaders }) => leaders))).toBe(3);
  });

  test('D3 at least two civil servants in every township', () => {
    const { enforcement } = plan.report.plan;
    expect(enforcement.every(({ civilServants = 0 }) => civilServants >= 2)).toBe(true);
    expect(plan.report.policy.enforcement.minimumCivilServants).toBe(2);
  });

  test('D4 two, and one more for every 10,000 above 20,000', () => {
    for (const { population = 0, required } of plan.report.plan.enforcement)
      expect(required).toBe(2 + Math.floor(Math.max(0, population - 20_000) / 10_000));
    expect(namesWith(plan, 'ENF-103')).toEqual(['柏霖镇']);
  });

  test('D5 station staff in the office count on the ground, not as owned', () => {
    for (const row of joint.forces) {
      expect(row.coLocated).toBe(row.coLocatedByStations);
      expect(row.onTheGround).toBe((row.owned ?? 0) + (row.coLocated ?? 0) + (row.team ?? 0));
    }
    const ground = joint.forces.map(({ onTheGround }) => onTheGround);
    expect(plan.report.plan.enforcement.map(({ onTheGround }) => onTheGround)).toEqual(ground);
    expect(sum(ground)).toBe(214);
    const types = new Set(
      plan.report.baseline
        .stations!.filter(({ coLocated = 0 }) => coLocated > 0)
        .map(({ type }) => type),
    );
    expect(types).toEqual(new Set(['自然资源所', '市场监管所', '畜牧兽医站']));
    expect(namesWith(plan, 'JNT-202')).toEqual(['鹭坪镇']);
  });

  test('D6 four departments on call in every township but two; 120 calls against a limit', () => {
    expect(joint.departments.map(({ liaison }) => liaison)).toEqual([33, 31, 33, 33]);
    expect(joint.all).toMatchObject({ calls: 120, answered: 119, late: 13, percentile95: 2.5 });
    expect(plan.report.policy.joint.responseLimit).toBe(2);
    const [finding] = plan.report.findings.filter(({ notice }) => notice.code === 'JNT-301');
    expect(finding?.notice.severity).toBe('info');
  });

  test('D7 eleven pilot teams moved in, and not with the eleven that have special lists', () => {
    expect([joint.teams.length, joint.integrated]).toEqual([11, 11]);
    const withRole = plan.report.baseline.townships
      .filter(({ role }) => role !== undefined && role !== 'ordinary')
      .map(({ code }) => code);
    expect(withRole).toHaveLength(11);
    expect(joint.teams.every(({ township }) => withRole.includes(township))).toBe(false);
    expect(joint.forces.find(({ township }) => township === '990001100')?.team).toBe(5);
  });
});
