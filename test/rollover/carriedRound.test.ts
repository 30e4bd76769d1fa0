import { describe, expect, test } from 'vitest';
import {
  contractSheets,
  forecast,
  planWorkbook,
  policyOn,
  QUOTA_KINDS,
  rollOver,
  type Baseline,
  type Decision,
  type Finding,
  type Grid,
  type IsoDate,
  type LineageRow,
  type PlanReport,
  type Sheet,
} from '../../engine/index.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { readGrids, writeWorkbook } from '../../xlsx/index.ts';

const saved = async (sheets: readonly Sheet[]): Promise<readonly Grid[]> =>
  readGrids(await writeWorkbook(sheets));

const DOCUMENT = '虚构编发〔2025〕3号';

/**
 * The sample county with a loan that was turned into basic posts, and its column of loans filled in
 * from the rows. The localisation of its stations took effect before the cut-off date.
 */
function county(more: Partial<Baseline> = {}): Baseline {
  const baseline = county33();
  const loans = baseline.loans?.map((one) =>
    one.until === '2024-12-15' ? { ...one, evaluation: 'convert' as const } : one,
  );
  const out = new Map([
    ['枫渡镇', 2],
    ['岚江镇', 3],
    ['柏霖镇', 1],
  ]);
  const posts = Object.fromEntries(
    baseline.townships.map(({ code, name }) => {
      const held = baseline.posts[code]!;
      const lent = out.get(name);
      return [code, { ...held, administrative: { ...held.administrative, loans: lent } }];
    }),
  );
  return { ...baseline, posts, loans, ...more };
}

/** The county approved as drafted, read from the bytes of its workbook. */
async function approved(baseline: Baseline, decidedOn: IsoDate = '2025-02-10'): Promise<Round> {
  const rows = policyRows();
  const first = planWorkbook(await saved(contractSheets(baseline, rows, 'zh-CN')));
  const decisions = QUOTA_KINDS.flatMap((kind) =>
    first.report.plan.ledgers[kind].rows.map((row): Decision => ({
      ...baseline.decisions.find((one) => one.township === row.township && one.kind === kind),
      ...{ township: row.township, kind, decided: row.draft },
      ...{ document: DOCUMENT, decidedOn },
    })),
  );
  const status = { ...baseline.county, status: 'approved' as const };
  const decided = { ...baseline, county: status, decisions };
  const grids = await saved(contractSheets(decided, rows, 'zh-CN'));
  return { grids, ...planWorkbook(grids) };
}

type Round = { readonly grids: readonly Grid[] } & ReturnType<typeof planWorkbook>;

function rolledOver({
  grids,
  ...planned
}: Round): Extract<ReturnType<typeof rollOver>, { state: 'rolled' }> {
  const rolled = rollOver(grids, planned, { locale: 'zh-CN' });
  if (rolled.state === 'refused') throw new Error(rolled.reason['zh-CN']);
  return rolled;
}

/** Σ quotas + M − T of each ledger, by present numbers and by the draft; each is 0 where the books close. */
const gaps = ({ plan }: PlanReport): readonly (number | undefined)[] =>
  QUOTA_KINDS.flatMap((kind) => {
    const { rows, mobile, total } = plan.ledgers[kind];
    const sum = (of: (row: (typeof rows)[number]) => number | undefined): number =>
      rows.reduce((all, row) => all + (of(row) ?? NaN), 0) +
      (mobile ?? NaN) -
      (total?.posts ?? NaN);
    return [
      sum(({ current = NaN, converted = 0 }) => current + converted),
      sum(({ draft }) => draft),
    ];
  });

/** What a year by itself brings, while nobody has left, come or evaluated anything yet. */
const OF_A_YEAR = {
  // Decided below the people there: over-staffed, its path, one who is to arrive, what is reserved.
  ...{ 'STF-101': 6, 'ADJ-301': 5, 'STF-106': 1, 'STF-107': 1, 'STF-204': 1 },
  // Decided above the people there: more of the posts are vacant.
  'STF-201': 1,
  // 岚江镇 and 柏霖镇 ran out in 2025, 枫渡镇 will in two months; a letter ran out.
  ...{ 'MOB-201': 2, 'MOB-301': 1, 'PWR-105': 1 },
  // Posts decomposed to institutions are those of the year before until they are decomposed anew.
  'INS-107': 6,
} as const;

const keyOf = ({ notice, at }: Finding): string =>
  [notice.code, at.township, at.ledger, at.parameter].join('|');

/** What is found in a later report and was not in an earlier one, by code. */
function newIn(later: PlanReport, earlier: PlanReport): Readonly<Record<string, number>> {
  const known = new Set(earlier.findings.map(keyOf));
  const count: Record<string, number> = {};
  for (const one of later.findings)
    if (!known.has(keyOf(one))) count[one.notice.code] = (count[one.notice.code] ?? 0) + 1;
  return count;
}

describe('a round with a loan turned into basic posts and stations handed down', async () => {
  const round = await approved(county());
  const rolled = rolledOver(round);
  const next = planWorkbook(await saved(rolled.sheets));

  test('the present county closes its books, the loan converted', () => {
    expect(round.report.plan.mobile.administrative).toMatchObject({ converted: 2, pool: 16 });
    expect(gaps(round.report)).toEqual([0, 0, 0, 0]);
  });

  test('the next round closes them too: the pool fell by what became basic posts', () => {
    expect(next.report.policy.quota.mobileAdministrative).toBe(16);
    expect(gaps(next.report)).toEqual([0, 0, 0, 0]);
  });

  test('nothing is found that was not there before, but what a new round brings', () => {
    expect(newIn(next.report, round.report)).toEqual(OF_A_YEAR);
  });

  test('three years ahead the books close and nothing is found that the years do not bring', () => {
    const { baseline } = next.report;
    const policyAt = (asOf: Baseline['asOf']) =>
      policyOn(asOf, { sheet: next.reading.policyRows }).policy;
    const { years } = forecast(baseline, policyAt, { years: 3 });
    for (const { report } of years) expect(gaps(report)).toEqual([0, 0, 0, 0]);
    expect(years.slice(1).map(({ report }) => newIn(report, years[0]!.report))).toEqual([
      {},
      {},
      // A population comes near the next step of the enforcement rule.
      { 'ENF-301': 1 },
    ]);
  });
});

const MERGER: LineageRow = {
  ...{ predecessor: '', successor: '', sharePosts: 1, sharePeople: 1, date: '2025-06-01' },
  ...{ document: '虚构省府函〔2025〕9号', matter: 'merge' },
};

describe('a merger that comes into force during the next year', async () => {
  const plain = county();
  const codeOf = (name: string): string =>
    plain.townships.find((one) => one.name === name)?.code ?? '';
  const [gone, heir] = [codeOf('麦垭乡'), codeOf('岚江镇')];
  const lineage = [...(plain.lineage ?? []), { ...MERGER, predecessor: gone, successor: heir }];
  const round = await approved(county({ lineage }));
  const rolled = rolledOver(round);
  const nextGrids = await saved(rolled.sheets);
  const next = planWorkbook(nextGrids);
  const { baseline } = next.report;

  test('changes nothing in the round before', () => {
    expect(round.report.baseline.townships).toHaveLength(33);
    expect(gaps(round.report)).toEqual([0, 0, 0, 0]);
  });

  test('is carried out by the rollover: the successor has the posts and people of both', () => {
    expect(baseline.townships).toHaveLength(32);
    expect(gaps(next.report)).toEqual([0, 0, 0, 0]);
    for (const kind of QUOTA_KINDS) {
      const rows = round.report.plan.ledgers[kind].rows;
      const decided = (code: string): number =>
        rows.find(({ township }) => township === code)?.decided ?? NaN;
      const before = round.report.baseline.posts;
      expect(baseline.posts[heir]?.[kind]).toMatchObject({
        approved: decided(gone) + decided(heir),
        inPost: (before[gone]?.[kind].inPost ?? NaN) + (before[heir]?.[kind].inPost ?? NaN),
      });
    }
  });

  test('is told: the year, the document, what became of the former township', () => {
    const text = rolled.account.map((line) => line.text['zh-CN']).join('\n');
    expect(text).toContain('2025-06-01合并：麦垭乡→岚江镇（虚构省府函〔2025〕9号）');
    expect(
      baseline.former?.map(({ township }) => [township.name, township.validUntil]),
    ).toContainEqual(['麦垭乡', '2025-05-31']);
    const earlier = baseline.history?.find(
      ({ township, kind }) => township === heir && kind === 'administrative',
    );
    const { rows } = round.report.plan.ledgers.administrative;
    expect(earlier?.decided).toBe(
      rows
        .filter(({ township }) => township === gone || township === heir)
        .reduce((sum, { decided = NaN }) => sum + decided, 0),
    );
    expect(baseline.changes?.filter(({ township }) => township === gone).at(-1)?.matter).toBe(
      '合并：划入岚江镇',
    );
  });

  test('is carried out once: nothing is left to do in the new workbook, nor in its forecast', () => {
    expect(next.report.findings.map(({ notice }) => notice.code)).not.toContain('ADJ-302');
    const policyAt = (asOf: Baseline['asOf']) =>
      policyOn(asOf, { sheet: next.reading.policyRows }).policy;
    const { years } = forecast(baseline, policyAt, { years: 3 });
    for (const { report, borders } of years) {
      expect(gaps(report)).toEqual([0, 0, 0, 0]);
      expect(borders).toEqual([]);
    }
  });

  test('finds nothing new but what a year brings', () => {
    expect(newIn(next.report, round.report)).toEqual({
      ...OF_A_YEAR,
      // One township, two sets of leaders, two sets of centres, powers at two steps of their handover;
      // the former one is named in passing, and is not over-staffed by itself any more.
      ...{ 'STF-103': 2, 'INS-102': 1, 'PWR-201': 1, 'PWR-202': 1, 'SHT-305': 1, 'ADJ-301': 4 },
      // What both had letters for is under two in force.
      'PWR-214': 1,
      // The posts decided for both are fewer than their people.
      'ADJ-208': 1,
    });
  });

  test('comes into force in its year of the forecast, with the figures of both from then on', () => {
    const policyAt = (asOf: Baseline['asOf']) =>
      policyOn(asOf, { sheet: round.reading.policyRows }).policy;
    const merged = forecast(round.report.baseline, policyAt, { years: 3 }).years;
    const apart = forecast({ ...round.report.baseline, lineage: [] }, policyAt, { years: 3 }).years;
    expect(merged.map(({ borders }) => borders.length)).toEqual([0, 1, 0, 0]);
    expect(merged.map(({ report }) => report.baseline.townships.length)).toEqual([33, 32, 32, 32]);
    merged.forEach(({ report }, at) => {
      expect(gaps(report)).toEqual([0, 0, 0, 0]);
      const residents = (code: string, of: PlanReport): number =>
        of.baseline.townships.find((one) => one.code === code)?.population.resident.at(-1)?.value ??
        0;
      const both = residents(gone, apart[at]!.report) + residents(heir, apart[at]!.report);
      const now = residents(heir, report) + residents(gone, report);
      expect(Math.abs(now - both)).toBeLessThanOrEqual(1);
    });
  });
});

describe('a split and a merger of the new township during the next year', async () => {
  const plain = county();
  const [code = '', heir = ''] = ['岚江镇', '麦垭乡'].map(
    (name) => plain.townships.find((one) => one.name === name)?.code,
  );
  const split = { ...MERGER, predecessor: code, matter: 'split' } as const;
  const date = '2025-09-01';
  const lineage: readonly LineageRow[] = [
    { ...split, successor: code, sharePosts: 0.6, sharePeople: 0.6 },
    { ...split, successor: '北岚乡', successorName: '北岚乡', sharePosts: 0.4, sharePeople: 0.4 },
    { ...MERGER, predecessor: '北岚乡', successor: heir, date },
  ];
  const rolled = rolledOver(await approved(county({ lineage })));
  const { report } = planWorkbook(await saved(rolled.sheets));

  test('are carried out once, and the workbook says up to when', () => {
    expect(report.baseline.county).toMatchObject({
      previousAsOf: '2024-12-31',
      bordersAsOf: '2025-12-31',
    });
    expect(report.baseline.townships).toHaveLength(33);
    expect(report.baseline.posts).toEqual(rolled.baseline.posts);
    expect(report.findings.map(({ notice }) => notice.code)).not.toContain('ADJ-302');
  });
});

describe('the ledger of changes', () => {
  test('adds up where a merger came into force before the numbers were decided', async () => {
    const [gone, heir] = ['麦垭乡', '岚江镇'].map(
      (name) => county().townships.find((one) => one.name === name)?.code ?? '',
    );
    const lineage = [{ ...MERGER, predecessor: gone ?? '', successor: heir ?? '' }];
    const round = await approved(county({ lineage }), '2025-09-01');
    const { report } = planWorkbook(await saved(rolledOver(round).sheets));
    const own = report.baseline.changes?.filter(
      ({ township, date, kind }) =>
        township === heir && kind === 'administrative' && (date ?? '') > '2025',
    );
    expect(own?.map(({ date }) => date).sort()).toEqual(['2025-06-01', '2025-09-01']);
    const codes = (of: PlanReport) => of.findings.filter(({ notice }) => notice.code === 'LED-102');
    expect(codes(report)).toHaveLength(codes(round.report).length);
    const gap = (of: PlanReport) =>
      of.plan.reconciliation
        .filter(({ township }) => township === heir)
        .map(({ documentGap }) => documentGap);
    expect(gap(report)).toEqual(gap(round.report));
  });

  test('a provisional rollover enters no draft, and says so', async () => {
    const grids = await saved(contractSheets(county(), policyRows(), 'zh-CN'));
    const planned = planWorkbook(grids);
    const early = rollOver(grids, planned, { locale: 'zh-CN', isProvisional: true });
    if (early.state === 'refused') throw new Error(early.reason['zh-CN']);
    expect(early.baseline.changes).toEqual(planned.report.baseline.changes);
    expect(early.account.map(({ text }) => text['zh-CN']).join()).toContain('变动没有登记台账');
  });

  test('begins with opening balances where the workbook had none', async () => {
    const round = await approved(county({ changes: undefined }));
    expect(round.report.baseline.changes).toBeUndefined();
    const rolled = rolledOver(round);
    expect(rolled.account.map(({ text }) => text['zh-CN']).join()).toContain('原工作簿没有台账');
    const { report } = planWorkbook(await saved(rolled.sheets));
    expect(report.plan.reconciliation.map(({ documentGap }) => documentGap)).toEqual(
      Array<number>(66).fill(0),
    );
    expect(newIn(report, round.report)).toEqual({ ...OF_A_YEAR, 'LED-207': 2 });
  });
});
