import { beforeAll, describe, expect, test } from 'vitest';
import type { WorkbookPlan } from '../../engine/index.ts';
import type { StationPlan } from '../../engine/model/stationPlan.ts';
import { namesWith, planSample } from '../samples/reading.ts';

let plan: WorkbookPlan;
let stations: StationPlan;
beforeAll(async () => {
  plan = await planSample('county-33');
  stations = plan.report.plan.stations!;
});

const sum = (parts: readonly (number | undefined)[]): number =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0);

describe('the county report on stations', () => {
  test('B4 line and block: departments hold four matters, townships four', () => {
    const { stations: policy } = plan.report.policy;
    const hands = [
      [policy.holdsPosts, policy.paysWages, policy.decidesTitles, policy.leadsBusiness],
      [policy.managesDaily, policy.assesses, policy.paysBonus, policy.paysOperating],
    ];
    expect(hands.map((some) => new Set(some))).toEqual([
      new Set(['department']),
      new Set(['township']),
    ]);
    const present = stations.rows.filter(({ state }) => state === 'present');
    expect(present).toHaveLength(73);
    expect(present.flatMap(({ misplaced }) => misplaced).map(({ matter }) => matter)).toEqual([
      'assesses',
      'paysBonus',
    ]);
    expect(present.flatMap(({ unsaid }) => unsaid)).toEqual([]);
  });

  test('B5 consent of the township to moves and heads, no secondment', () => {
    expect(sum(stations.rows.map(({ asked }) => asked))).toBe(7);
    expect(sum(stations.rows.map(({ agreed }) => agreed))).toBe(5);
    expect(namesWith(plan, 'STN-101')).toEqual(['枫渡镇']);
    expect(namesWith(plan, 'STN-102')).toEqual(['月湾镇']);
    expect(namesWith(plan, 'STN-202')).toEqual(['云麓镇']);
    expect(namesWith(plan, 'STN-301')).toEqual(['南禾镇']);
  });

  test('B6 funds follow to the township', () => {
    expect(namesWith(plan, 'STN-203')).toEqual(['松霭镇']);
  });

  test('C6 67 stations handed down: 22, 14, 17 and 14', () => {
    const { handedDown } = stations;
    expect(handedDown.stations).toBe(67);
    expect(
      Object.fromEntries(handedDown.types.map(({ type, stations: count }) => [type, count])),
    ).toEqual({ 广播电视站: 22, 农机站: 14, 村镇建设所: 17, 水利站: 14 });
  });

  test('C7 354 posts, 274 people, 80 vacant, 77.4 % in use', () => {
    const { posts, people, vacant, useRate = 0 } = stations.handedDown;
    expect([posts, people, vacant]).toEqual([354, 274, 80]);
    expect(useRate.toFixed(3)).toBe('0.774');
    expect(sum(stations.localised.map((one) => one.posts))).toBe(354);
    for (const one of stations.localised) expect(one.posts).toBe(one.stated);
  });

  test('C7 is conserved, edge by edge, through three groups of sources', () => {
    const { sources, targets, edges } = stations.handedDown;
    for (const { gap } of sources) expect(gap).toEqual({ posts: 0, people: 0 });
    for (const what of ['posts', 'people'] as const)
      expect(sum(targets.map(({ arrived }) => arrived[what]))).toBe(
        sum(edges.map(({ move }) => move[what])),
      );
    const centres = sources.filter(({ from }) => from === 'centre').map(({ name }) => name);
    expect(new Set(centres)).toEqual(new Set(['农业服务中心', '社会事务服务中心']));
    expect(sum(targets.map(({ fromStations }) => fromStations.posts))).toBe(354);
    expect(targets.every(({ isKnown }) => isKnown)).toBe(true);
    expect(edges.some(({ changesLedger }) => changesLedger)).toBe(false);
    const split = sources.find(({ targets: count }) => count > 1);
    expect([split?.name, split?.targets]).toEqual(['社会事务服务中心', 2]);
  });

  test('C7 needs the province, which has not approved yet', () => {
    const { documented, provincial } = stations.handedDown;
    expect([documented, provincial]).toEqual([354, 0]);
    expect(namesWith(plan, 'STN-209')).toEqual([]);
    const [finding] = plan.report.findings.filter(({ notice }) => notice.code === 'ALC-203');
    expect(finding?.notice.approval).toBe('province');
    expect(finding?.facts).toMatchObject({ fromCounty: 354, approved: 0 });
  });

  test('C8 21 and 14 stations became 33, many to many', () => {
    const { types, sources, targets, edges } = stations.merged;
    expect(types.map(({ type, stations: count }) => [type, count])).toEqual([
      ['国土资源所', 21],
      ['林业站', 14],
    ]);
    expect([sources.length, targets.length, edges.length]).toEqual([35, 33, 41]);
    expect(new Set(targets.map(({ township }) => township)).size).toBe(33);
    expect(targets.filter(({ sources: count }) => count > 1).length).toBeGreaterThan(0);
    expect(sources.filter(({ targets: count }) => count > 1).length).toBeGreaterThan(0);
    for (const { gap } of sources) expect(gap).toEqual({ posts: 0, people: 0 });
  });

  test('C9 five 站 and five 所 became one and four; two names are open', () => {
    expect([stations.before, stations.after]).toEqual([
      { stations: 5, offices: 5, others: 0 },
      { stations: 1, offices: 4, others: 0 },
    ]);
    const open = stations.types.filter(({ isPlaceholder }) => isPlaceholder);
    expect(open.map(({ type }) => type)).toEqual(['未列名所01', '未列名所02']);
    const after = stations.types.filter((one) => one.after > 0).map(({ type }) => type);
    expect(after).toEqual(['自然资源所', '市场监管所', '畜牧兽医站', '未列名所01', '未列名所02']);
  });
});
