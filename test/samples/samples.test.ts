import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { planReading, planWorkbook, type WorkbookPlan } from '../../engine/index.ts';
import type { QuotaKind } from '../../engine/model/ledger.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { TOTALS } from '../../templates/samples/county33/policy.ts';
import { germany, switzerland } from '../support/largeTables.ts';
import { countsOf, namesWith, planSample } from './reading.ts';

const KINDS: readonly QuotaKind[] = ['administrative', 'publicInstitution'];

const sumOf = (
  { report }: WorkbookPlan,
  kind: QuotaKind,
  column: 'current' | 'proposal' | 'draft',
): number => report.plan.ledgers[kind].rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);

/** Townships and posts that the proposal moves up and down. */
function movesOf({ report }: WorkbookPlan, kind: QuotaKind): readonly number[] {
  const moves = report.plan.ledgers[kind].rows.map(
    ({ proposal = 0, current = 0 }) => proposal - current,
  );
  const [up, down] = [moves.filter((move) => move > 0), moves.filter((move) => move < 0)];
  const total = (some: readonly number[]): number => some.reduce((sum, move) => sum + move, 0);
  return [up.length, total(up), down.length, total(down)];
}

/** Everything but where it stood in the workbook. */
const withoutCells = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'cell' || key === 'undocumented' || key === 'undated' ? undefined : inner,
    ),
  );

/** What the fictitious county is to show, by code; each one is in templates/samples/README.md. */
const COUNTY_COUNTS = {
  'ADJ-301': 1,
  'MOB-201': 1,
  'MOB-301': 1,
  // 桐垭镇 asks for two more than its usable posts, and its posts become fewer this year.
  'USE-101': 1,
  'USE-202': 1,
  'ENF-103': 1,
  'INS-106': 1,
  'STN-101': 1,
  'STN-102': 1,
  'INS-206': 1,
  'INS-301': 1,
  'INS-302': 2,
  'JNT-202': 1,
  'JNT-301': 1,
  'JNT-302': 1,
  'STN-201': 1,
  'STN-202': 1,
  'STN-203': 1,
  'STN-301': 1,
  'STN-302': 1,
  'STN-303': 1,
  'LED-103': 1,
  'STF-101': 2,
  'ALC-203': 1,
  'ALC-207': 3,
  'ALC-214': 1,
  'ALC-301': 1,
  'DAT-201': 1,
  'LED-201': 1,
  'STF-201': 8,
  'ENF-301': 2,
  'ENF-302': 3,
  'ENF-303': 1,
  'ENF-304': 1,
  'POL-302': 1,
  'STF-301': 1,
  'PWR-103': 1,
  'PWR-105': 1,
  'PWR-202': 1,
  'PWR-210': 1,
  'PWR-301': 1,
  'DUT-201': 1,
  'POL-301': 7,
};

describe('the county of 33 townships', () => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await planSample('county-33');
  });

  test('reads back as it was written, in the order of the planner', () => {
    const written = county33();
    expect(plan.report.baseline.townships.map(({ name }) => name)).toEqual(
      written.townships.map(({ name }) => name),
    );
    const read = plan.report.baseline;
    for (const part of ['townships', 'posts', 'leadership', 'enforcement', 'bands'] as const)
      expect(withoutCells(read[part])).toEqual(withoutCells(written[part]));
    for (const part of ['institutionChanges', 'stations', 'stationMoves', 'stationStaff'] as const)
      expect(withoutCells(read[part])).toEqual(withoutCells(written[part]));
    for (const part of ['liaison', 'whistles', 'teams'] as const)
      expect(withoutCells(read[part])).toEqual(withoutCells(written[part]));
    for (const part of [
      'institutions',
      'changes',
      'realNames',
      'decisions',
      'powers',
      'duties',
      'loans',
      'lineage',
      'approvals',
    ] as const)
      expect(withoutCells(read[part])).toEqual(withoutCells(written[part]));
    expect(read.county).toEqual(written.county);
  });

  test('shows the flaws that were planted, and no others', () => {
    expect(countsOf(plan)).toEqual(COUNTY_COUNTS);
  });

  test('names the townships of the flaws', () => {
    expect(namesWith(plan, 'STF-101')).toEqual(['岚江镇', '白苇镇']);
    expect(namesWith(plan, 'ENF-103')).toEqual(['柏霖镇']);
    expect(namesWith(plan, 'DAT-201')).toEqual(['溪鸣乡']);
    expect(namesWith(plan, 'LED-103')).toEqual(['望岚镇']);
    expect(namesWith(plan, 'LED-201')).toEqual(['茶溪镇']);
    expect(namesWith(plan, 'ENF-301')).toEqual(['柏霖镇', '枫渡镇']);
    expect(namesWith(plan, 'PWR-103')).toEqual(['白苇镇']);
    expect(namesWith(plan, 'PWR-105')).toEqual(['桃垭镇']);
    expect(namesWith(plan, 'PWR-202')).toEqual(['麦垭乡']);
    expect(namesWith(plan, 'PWR-210')).toEqual(['永禾镇']);
    expect(namesWith(plan, 'PWR-301')).toEqual(['兰渡镇']);
    expect(namesWith(plan, 'STF-201')).toEqual([
      '柏霖镇',
      '清硐镇',
      '槐荫坝镇',
      '高箐乡',
      '鹰岩乡',
      '野鹿乡',
      '冷杉乡',
      '雪岭乡',
    ]);
  });

  test('decomposes the posts of four townships to their offices and centres', () => {
    const rows = plan.report.plan.institutions.filter(
      ({ placed }) => placed.administrative.posts !== undefined,
    );
    const of = (name: string) =>
      rows.find(({ township }) =>
        plan.report.baseline.townships.some((one) => one.code === township && one.name === name),
      )?.placed;
    expect(rows).toHaveLength(4);
    // 71 posts, of which 11 of leaders that belong to no office; 29, 16 and 21 with them.
    expect(of('云麓镇')).toEqual({
      administrative: { posts: 60, blank: 0 },
      publicInstitution: { posts: 112, blank: 0 },
    });
    expect(of('茶溪镇')?.administrative.posts).toBe(29);
    expect(of('白苇镇')?.publicInstitution.posts).toBe(14);
    expect(of('雾溪乡')?.publicInstitution.posts).toBe(23);
    expect(plan.report.outcomes.find(({ rule }) => rule.code === 'INS-107')).toMatchObject({
      met: 8,
      breached: 0,
      undetermined: 0,
    });
  });

  test('divides both ledgers to the post', () => {
    for (const column of ['current', 'proposal', 'draft'] as const) {
      expect(sumOf(plan, 'administrative', column)).toBe(TOTALS.administrative - TOTALS.mobile);
      expect(sumOf(plan, 'publicInstitution', column)).toBe(TOTALS.publicInstitution);
    }
  });

  test('moves few posts, as many up as down', () => {
    expect(movesOf(plan, 'administrative')).toEqual([8, 13, 6, -13]);
    expect(movesOf(plan, 'publicInstitution')).toEqual([9, 22, 7, -22]);
  });

  test('holds out the township without an indicator at its current posts', () => {
    for (const kind of KINDS) {
      const held = plan.report.plan.ledgers[kind].rows.filter(({ heldOut }) => heldOut);
      expect(held.map(({ township }) => township)).toEqual(['990001203']);
      expect(held[0]?.proposal).toBe(held[0]?.current);
    }
  });

  test('keeps the lock and lets the named townships pay', () => {
    const draftOf = (kind: QuotaKind, name: string): readonly (number | undefined)[] => {
      const code = plan.report.baseline.townships.find((one) => one.name === name)?.code;
      const row = plan.report.plan.ledgers[kind].rows.find(({ township }) => township === code);
      return [row?.proposal, row?.draft];
    };
    expect(draftOf('administrative', '枫渡镇')).toEqual([46, 48]);
    expect(draftOf('administrative', '松霭镇')).toEqual([23, 21]);
    expect(draftOf('administrative', '雪岭乡')).toEqual([17, 18]);
    expect(draftOf('administrative', '苍坪乡')).toEqual([17, 16]);
    expect(draftOf('publicInstitution', '岚江镇')).toEqual([120, 118]);
    expect(draftOf('publicInstitution', '茶溪镇')).toEqual([35, 36]);
    expect(draftOf('publicInstitution', '桐垭镇')).toEqual([34, 33]);
  });

  test('has limits of class 1 and 3 met, class 2 pending', () => {
    for (const row of plan.report.plan.institutions) {
      const { office, centre } = row.groups;
      const limits = { 1: [9, 5], 2: [undefined, undefined], 3: [7, 4] }[row.sizeClass ?? 2];
      expect([office.limit, centre.limit]).toEqual(limits);
      expect([office.uniform, centre.uniform]).toEqual([6, 2]);
      if (row.sizeClass !== 2) expect([office.actual, centre.actual]).toEqual(limits);
    }
  });

  test('has a scenario under which the capacity of every township can be judged', () => {
    const { plan: tested } = planReading(plan.reading, { scenario: '承接能力' });
    const rows = tested.powers?.townships ?? [];
    expect(rows).toHaveLength(33);
    for (const { spare = 0, couldTake = [], giveBack = [], beyond } of rows) {
      expect(giveBack.length > 0).toBe(spare < 0);
      expect(spare > 0 || couldTake.length === 0).toBe(true);
      expect(beyond).toBe(0);
    }
    expect(rows.some(({ giveBack = [] }) => giveBack.length > 0)).toBe(true);
    expect(rows.some(({ couldTake = [] }) => couldTake.length > 0)).toBe(true);
  });

  test.each(['人口优先', '分档计分'])('has a scenario %s with a result', (scenario) => {
    const report = planReading(plan.reading, { scenario });
    for (const kind of KINDS) {
      const ledger = report.plan.ledgers[kind];
      const proposed = ledger.rows.reduce((sum, { proposal = 0 }) => sum + proposal, 0);
      expect(ledger.status).toBe('determined');
      expect(proposed).toBe(sumOf(plan, kind, 'current'));
    }
  });
});

describe('the same county on the office’s own sheet', () => {
  let template: WorkbookPlan;
  let office: WorkbookPlan;
  beforeAll(async () => {
    [template, office] = await Promise.all([
      planSample('county-33'),
      planSample('county-33.office'),
    ]);
  });

  test('is the same input to the last digit', () => {
    expect(office.report.receipt).toEqual(template.report.receipt);
  });

  test('gives the identical plan', () => {
    expect(withoutCells(office.report.plan)).toEqual(withoutCells(template.report.plan));
  });

  test('has one finding more: the total that was typed wrong', () => {
    expect(countsOf(office)).toEqual({ ...COUNTY_COUNTS, 'LED-205': 1 });
    const [total] = office.report.findings.filter(({ notice }) => notice.code === 'LED-205');
    expect(total?.facts).toMatchObject({ stated: 248, summed: 246, gap: 2 });
  });

  test('leaves no header unknown', () => {
    const states = new Set(office.reading.columns.map(({ state }) => state));
    expect([...states].filter((state) => !['read', 'derived', 'ignored'].includes(state))).toEqual(
      [],
    );
  });
});

describe('邻水, population only', () => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await planSample('linshui-2020');
  });

  test('cannot be allocated, and says what is missing', () => {
    for (const kind of KINDS) {
      const { status, missing } = plan.report.plan.ledgers[kind];
      expect(status).toBe('undetermined');
      expect(missing).toEqual(expect.arrayContaining(['area', 'economy', `${kind}.approved`]));
    }
  });

  test('has the officers required of every township', () => {
    expect(plan.report.plan.enforcement).toHaveLength(25);
    for (const { population = 0, required, year } of plan.report.plan.enforcement) {
      expect(required).toBe(2 + Math.floor(Math.max(0, population - 20_000) / 10_000));
      expect(year).toBe(2020);
    }
  });

  test('says that nothing was allocated, and that the census is years before the law date', () => {
    expect(countsOf(plan)).toEqual({
      'ALC-114': 2,
      'DAT-207': 2,
      'INS-204': 1,
      'SHT-203': 1,
      'DAT-301': 1,
      'ENF-301': 2,
      'ENF-304': 1,
      'POL-302': 1,
      'SHT-306': 2,
      'POL-301': 23,
    });
  });
});

describe('彭州, two indicators', () => {
  let plan: WorkbookPlan;
  beforeAll(async () => {
    plan = await planSample('pengzhou-2020');
  });

  test('divides the assumed totals to the post, without current posts', () => {
    expect(sumOf(plan, 'administrative', 'proposal')).toBe(400);
    expect(sumOf(plan, 'publicInstitution', 'proposal')).toBe(520);
    for (const kind of KINDS)
      expect(
        plan.report.plan.ledgers[kind].rows.every(({ current }) => current === undefined),
      ).toBe(true);
  });

  test('uses population and area alone', () => {
    const [first] = plan.report.plan.workload.rows;
    expect(first?.components.map(({ indicator, weight }) => [indicator, weight])).toEqual([
      ['population', 0.7],
      ['area', 0.3],
    ]);
    expect(plan.report.plan.workload.rows).toHaveLength(13);
  });

  test('calls every number of its policy an assumption', () => {
    const ours = plan.report.policy.inForce.filter(({ source }) => source === 'sheet');
    expect(ours).toHaveLength(13);
    expect(new Set(ours.map(({ basis }) => basis))).toEqual(new Set(['assumption']));
  });

  test('carries what the sources say of their figures', () => {
    const notes = plan.report.baseline.county.notes.join('\n');
    for (const words of ['“6万余”，概数', '取整误差全部归入', '来源未注明年份', '80.5平方公里'])
      expect(notes).toContain(words);
  });

  test('has no error', () => {
    expect(countsOf(plan)).toEqual({
      'SHT-203': 1,
      'DAT-301': 1,
      'ENF-301': 1,
      'ENF-304': 1,
      'POL-302': 1,
      'SHT-306': 2,
      'POL-301': 18,
    });
  });
});

describe('large tables', () => {
  const tables = [
    { table: germany(), people: 83_166_211, indicators: 3 },
    { table: switzerland(), people: 7_288_010, indicators: 2 },
  ];

  test.each(tables)('$table.name is read and divided exactly', ({ table, people, indicators }) => {
    const plan = planWorkbook(table.grids);
    const { baseline, findings } = plan.report;
    expect(baseline.townships).toHaveLength(table.units);
    expect(
      baseline.townships.reduce(
        (sum, { population }) => sum + (population.resident[0]?.value ?? 0),
        0,
      ),
    ).toBe(people);
    expect(findings.filter(({ notice }) => notice.severity === 'error')).toEqual([]);
    expect(plan.report.plan.workload.rows[0]?.components).toHaveLength(indicators);
    expect(sumOf(plan, 'administrative', 'proposal')).toBe(table.units * 28);
    expect(sumOf(plan, 'publicInstitution', 'proposal')).toBe(table.units * 30);
  });

  test('千人 and 公顷 are converted without float noise', () => {
    const [first] = planWorkbook(germany().grids).report.baseline.townships;
    expect(first?.population.resident).toEqual([{ year: 2019, value: 291_300 }]);
    expect(first?.economy.gdp).toEqual([{ year: 2019, value: 9_082_151_400 }]);
    const [zurich] = planWorkbook(switzerland().grids).report.baseline.townships;
    expect(zurich?.areaKm2).toBe(87.81);
  });
});

test('the guide of the samples names every code that the county shows', () => {
  const guide = readFileSync(new URL('../../templates/samples/README.md', import.meta.url), 'utf8');
  for (const code of [...Object.keys(COUNTY_COUNTS), 'LED-205']) expect(guide).toContain(code);
});
