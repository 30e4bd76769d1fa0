import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../engine/model/baseline.ts';
import type { Localized } from '../../engine/model/locale.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import { contentOf } from '../../engine/scenarios/chain.ts';
import { compareScenarios } from '../../engine/studies/compareScenarios.ts';
import { compareStudySheets } from '../../engine/studies/compareStudy.ts';
import { planReading } from '../../engine/planWorkbook.ts';
import { parameterNames } from '../../engine/policy/parameterNames.ts';
import { caseOf } from '../../engine/scenarios/case.ts';
import { contractSheets } from '../../engine/workbookSheets.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import type { LineageRow } from '../../engine/model/lineage.ts';
import { gridOf } from '../workbook/grids.ts';

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

describe('scenarios that are based on others', () => {
  const scenario = (name: string, parent: string | undefined, value: number): Scenario => ({
    ...{ name, parent },
    rows: [
      { parameter: 'quota.weightArea', value },
      { parameter: `own.${name}`, value },
    ],
  });

  test('take over what they do not set themselves', () => {
    const all = [scenario('A', undefined, 1), scenario('B', 'A', 2), scenario('C', 'B', 3)];
    const { rows, findings } = contentOf(all, 'C');
    expect(rows.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['own.A', 1],
      ['own.B', 2],
      ['quota.weightArea', 3],
      ['own.C', 3],
    ]);
    expect(findings).toEqual([]);
  });

  test('stand alone, with a finding, in a circle or under a parent nobody has', () => {
    const circle = [scenario('A', 'B', 1), scenario('B', 'A', 2)];
    expect(
      contentOf(circle, 'A').findings.map(({ notice, facts }) => [notice.code, facts]),
    ).toEqual([['POL-107', { circle: 'A → B → A' }]]);
    expect(contentOf(circle, 'A').rows).toHaveLength(2);
    const lost = contentOf([scenario('A', '无', 1)], 'A');
    expect([lost.findings[0]?.notice.code, lost.rows.length]).toEqual(['POL-106', 2]);
    expect(contentOf(circle, '无').findings[0]?.notice.code).toBe('POL-103');
  });
});

test('a township that its own 沿革 merged is found again under its successor', () => {
  const county = county33();
  const [gone, heir, last] = ['雪岭乡', '冷杉乡', '岚江镇'].map(
    (name) => county.townships.find((one) => one.name === name)?.code ?? '',
  ) as [string, string, string];
  const lineage: readonly LineageRow[] = [
    { predecessor: gone, successor: heir, sharePosts: 1, sharePeople: 1, date: '2025-07-01' },
  ];
  const changes: Scenario['changes'] = [
    { kind: 'lineage', township: gone, applies: true },
    { kind: 'merger', predecessor: gone, successor: last },
  ];
  const baseline = { ...county, lineage, scenarios: [{ name: '先后', rows: [], changes }] };
  const made = caseOf({ baseline, policyRows: policyRows() }, { scenario: '先后' });
  expect(made.findings.map(({ notice }) => notice.code)).not.toContain('ADJ-103');
  expect(made.baseline.townships.map(({ code }) => code)).not.toContain(heir);
  expect(made.baseline.townships).toHaveLength(county.townships.length - 2);
});

/** The sample county with three more scenarios on its own sheet, written and read again. */
function reading(more: readonly Scenario[] = []) {
  const county = county33();
  const [first, second, big] = ['雪岭乡', '冷杉乡', '岚江镇'].map(
    (name) => county.townships.find((one) => one.name === name)?.code ?? '',
  );
  const scenarios: readonly Scenario[] = [
    {
      name: '总额收紧',
      rows: [{ parameter: 'quota.totalAdministrative', value: 900, basis: '假设' }],
    },
    {
      name: '人口加重',
      parent: '总额收紧',
      rows: [
        { parameter: 'quota.weightPopulation', value: 0.7, basis: '假设' },
        { parameter: 'quota.weightEconomy', value: 0.1, basis: '假设' },
      ],
    },
    {
      name: '两乡合并',
      rows: [],
      changes: [{ kind: 'merger', predecessor: first ?? '', successor: second ?? '' }],
    },
    {
      name: '拆分更名',
      rows: [],
      changes: [
        { kind: 'lineage', township: big ?? '', applies: true },
        { kind: 'rename', township: first ?? '', name: '雪岭镇' },
      ],
    },
    {
      name: '无沿革',
      rows: [],
      changes: [{ kind: 'lineage', township: second ?? '', applies: true }],
    },
    ...more,
  ];
  const split = { predecessor: big ?? '', date: '2025-07-01', matter: 'split' } as const;
  const lineage: readonly LineageRow[] = [
    { ...split, successor: big ?? '', sharePosts: 0.6, sharePeople: 0.7 },
    { ...split, successor: '岚东镇', successorName: '岚东镇', sharePosts: 0.4, sharePeople: 0.3 },
  ];
  const sheets = contractSheets({ ...county, scenarios, lineage }, policyRows(), 'zh-CN');
  return readWorkbook(sheets.map(gridOf), { parameters: parameterNames() });
}

describe('a tighter total, a heavier population, two townships merged', () => {
  const read = reading();
  const names = [undefined, '总额收紧', '人口加重', '两乡合并'];
  const before = structuredClone(read.baseline);
  const { cases } = compareScenarios(read, {}, { scenarios: names });
  const [base, tight, heavy, merged] = cases;

  test('never touch the baseline and come out the same when opened again', () => {
    expect(read.baseline).toEqual(before);
    const again = compareScenarios(read, {}, { scenarios: names });
    expect(again).toEqual({ cases });
    for (const { scenario, receipt } of cases)
      expect(planReading(reading(), { scenario }).receipt).toEqual(receipt);
  });

  test('spend exactly what each has to spend', () => {
    const posts = cases.map(({ measures }) =>
      QUOTA_KINDS.map((kind) => measures.ledgers[kind].posts),
    );
    expect(posts).toEqual([
      [912, 1068],
      [882, 1068],
      [882, 1068],
      [912, 1068],
    ]);
    expect(sum(tight?.deltas.map(({ change }) => change ?? NaN) ?? [])).toBe(-30);
    // Thirty posts fewer move nothing between townships that only lose.
    expect(
      tight?.steps.map(({ moved, net }) => [moved.administrative, net.administrative]),
    ).toEqual([[0, -30]]);
  });

  test('say which parameter moves what; the steps add up to the whole', () => {
    expect(tight?.steps.map(({ what, to }) => [what['zh-CN'], to?.['zh-CN']])).toEqual([
      ['行政编制总额', '900'],
    ]);
    expect(heavy?.steps.map(({ what }) => what['en-US'])).toEqual([
      'Total administrative posts',
      'Weight of population',
      'Weight of economy',
    ]);
    for (const one of cases) {
      const total = new Map<string, number>();
      for (const { deltas } of one.steps)
        for (const { township, kind, change } of deltas)
          total.set(
            `${township}/${kind}`,
            (total.get(`${township}/${kind}`) ?? 0) + (change ?? NaN),
          );
      const moved = [...total].filter(([, change]) => change !== 0);
      expect(new Map(moved)).toEqual(
        new Map(one.deltas.map((delta) => [`${delta.township}/${delta.kind}`, delta.change])),
      );
    }
  });

  test('leave one township fewer after a merger, with the people of both', () => {
    const code = read.baseline.townships.find(({ name }) => name === '雪岭乡')?.code ?? '';
    expect(base?.posts.has(`${code}/administrative`)).toBe(true);
    expect(merged?.posts.has(`${code}/administrative`)).toBe(false);
    const heir = read.baseline.townships.find(({ name }) => name === '冷杉乡')?.code ?? '';
    const county = caseOf(read, { scenario: '两乡合并' }).baseline;
    const people = (of: typeof county): number =>
      sum(
        QUOTA_KINDS.map((kind) => sum(Object.values(of.posts).map((one) => one[kind].inPost ?? 0))),
      );
    expect([county.townships.length, people(county)]).toEqual([32, people(read.baseline)]);
    expect(county.townships.find((one) => one.code === heir)?.population.resident.at(-1)).toEqual({
      year: 2024,
      value: 1812 + 1417,
    });
  });

  test('stand side by side on one page', () => {
    const report = planReading(read);
    const [sheet] = compareStudySheets({ report, comparison: { cases } }, 'zh-CN');
    expect([sheet?.name, sheet?.print.isOnePage, sheet?.print.paper]).toEqual([
      '编衡-方案比较',
      true,
      'A4',
    ]);
    const words = (sheet?.rows ?? []).flat().map((cell) => cell?.value);
    for (const word of [
      '总额收紧',
      '人口加重',
      '两乡合并',
      '行政编制总额',
      '乡镇合并（雪岭乡）',
      '并入冷杉乡',
    ])
      expect(words).toContain(word);
  });
});

test('a case that cannot be divided is named undetermined; nobody loses a post by it', () => {
  const floors = [1, 2, 3].map((sizeClass) => ({
    ...{ parameter: 'quota.floorAdministrative', key: String(sizeClass) },
    ...{ value: 300, basis: '假设' as const },
  }));
  const read = reading([{ name: '保底过高', rows: floors }]);
  const { cases } = compareScenarios(read, {}, { scenarios: [undefined, '保底过高'] });
  const [base, high] = cases;
  const administrative = (high?.deltas ?? []).filter(({ kind }) => kind === 'administrative');
  // Floors of 300 exceed any total; the one held out for a blank figure keeps its posts.
  expect(high?.measures.ledgers.administrative.posts).toBeUndefined();
  expect(administrative.length).toBe(32);
  expect(administrative.every(({ change }) => change === undefined)).toBe(true);
  expect(high?.deltas.filter(({ kind }) => kind === 'publicInstitution')).toEqual([]);
  expect(high?.steps.some(({ moved }) => moved.administrative === undefined)).toBe(true);
  expect(
    base?.posts.get(`${read.baseline.townships[0]?.code ?? ''}/administrative`),
  ).toBeGreaterThan(0);
  const [sheet] = compareStudySheets({ report: planReading(read), comparison: { cases } }, 'zh-CN');
  const values = (sheet?.rows ?? []).flat().map((cell) => cell?.value);
  expect(values.filter((value) => value === '未定').length).toBeGreaterThan(0);
  expect(values.filter((value) => typeof value === 'number' && value < 0)).toEqual([]);
});

describe('a split by the sheet of lineage, and a renaming', () => {
  const read = reading();
  const { baseline, findings } = caseOf(read, { scenario: '拆分更名' });
  const called = (name: string) => baseline.townships.find((one) => one.name === name);

  test('are tried in a scenario, to the post and the person', () => {
    expect(baseline.townships).toHaveLength(34);
    expect([called('雪岭乡'), called('雪岭镇')?.predecessors]).toEqual([undefined, ['雪岭乡']]);
    expect(called('雪岭镇')?.code).toBe(
      read.baseline.townships.find(({ name }) => name === '雪岭乡')?.code,
    );
    const posts = (of: typeof baseline): readonly (number | undefined)[] =>
      QUOTA_KINDS.map((kind) => sum(Object.values(of.posts).map((one) => one[kind].approved ?? 0)));
    expect(posts(baseline)).toEqual(posts(read.baseline));
    const east = baseline.posts[called('岚东镇')?.code ?? ''];
    // 72 × 0.4 = 28.8.
    expect(east?.administrative.approved).toBe(29);
  });

  test('say which lists nothing divides', () => {
    const lists = findings
      .filter(({ notice }) => notice.code === 'ADJ-207')
      .map(({ facts }) => (facts['what'] as Localized)['zh-CN']);
    expect(lists).toContain('委托书');
    expect(lists).toContain('派驻机构');
  });

  test('are steps of a comparison', () => {
    const { cases } = compareScenarios(read, {}, { scenarios: [undefined, '拆分更名'] });
    expect(cases[1]?.steps.map(({ what, to }) => [what['zh-CN'], to?.['zh-CN']])).toEqual([
      ['按沿革调整（岚江镇）', '是'],
      ['乡镇更名（雪岭乡）', '雪岭镇'],
    ]);
  });

  test('of a township that the sheet has nothing for are a finding', () => {
    const { findings: none, baseline: same } = caseOf(read, { scenario: '无沿革' });
    expect(none.map(({ notice }) => notice.code)).toEqual(['ADJ-103']);
    expect(same).toBe(read.baseline);
  });
});
