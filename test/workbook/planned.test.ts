import { describe, expect, test } from 'vitest';
import { addressOf, type CellValue, type Grid } from '../../engine/model/grid.ts';
import { planWorkbook, type PlanReport } from '../../engine/planWorkbook.ts';
import { sheetOf } from './grids.ts';

type Rows = readonly (readonly CellValue[])[];

/** A county of two townships in the template's own sheets; a sheet given replaces the one here. */
const SHEETS: Readonly<Record<string, Rows>> = {
  基本情况: [
    ['县名', '测试县'],
    ['截止日期', '2024-12-31'],
  ],
  乡镇: [
    ['区划代码', '乡镇名称', '乡镇类别', '撤销日期', '设立日期'],
    [510_722_101, '青山镇', '一类'],
    [510_722_201, '绿水乡', '三类'],
  ],
  人口: [
    ['乡镇名称', '年度', '户籍人口（人）', '常住人口（人）', '服务人口（人）'],
    ['青山镇', 2024, 19_000, 19_000, 19_000],
    ['绿水乡', 2024, 9_000, 9_000, 9_000],
  ],
  面积: [
    ['乡镇名称', '面积（平方公里）'],
    ['青山镇', 90],
    ['绿水乡', 60],
  ],
  经济: [
    ['乡镇名称', '年度', '财政收入（万元）'],
    ['青山镇', 2024, 900],
    ['绿水乡', 2024, 300],
  ],
  领导职数: [
    ['乡镇名称', '正科级核定职数', '正科级实配人数', '副科级核定职数', '副科级实配人数'],
    ['青山镇', 3, 3, 6, 5],
    ['绿水乡', 2, 2, 5, 5],
  ],
  测算参数: [
    ['参数', '数值'],
    ['quota.mobileAdministrative', 0],
  ],
};

const POSTS: Rows = [
  ['乡镇名称', '行政编制', null, '事业编制', null],
  [null, '核定编制数', '实有人数', '核定编制数', '实有人数'],
  ['青山镇', 30, 28, 40, 38],
  ['绿水乡', 20, 18, 25, 22],
];

const planned = (changed: Readonly<Record<string, Rows | undefined>> = {}): PlanReport => {
  const sheets: Readonly<Record<string, Rows | undefined>> = {
    ...SHEETS,
    编制人员: POSTS,
    ...changed,
  };
  const grids = Object.entries(sheets).flatMap(([name, rows]): Grid[] =>
    rows === undefined ? [] : [sheetOf(name, rows)],
  );
  return planWorkbook(grids).report;
};

/** Findings of one code: where, and the numbers. */
const found = ({ findings }: PlanReport, code: string) =>
  findings
    .filter(({ notice }) => notice.code === code)
    .map(({ at, facts }) => ({ cell: at.cell && addressOf(at.cell), at, facts }));

const totalOf = (report: PlanReport, kind: 'administrative' | 'publicInstitution') =>
  report.plan.ledgers[kind].total;

describe('a township abolished before the cut-off date', () => {
  const list = (until: string): Rows => [
    ...SHEETS['乡镇']!,
    [510_722_301, '旧村乡', '三类', until],
  ];

  test('that still has posts is named with them, and in no sum', () => {
    const report = planned({
      乡镇: list('2024-06-30'),
      编制人员: [...POSTS, ['旧村乡', 12, 9, 6, 0]],
    });
    expect(found(report, 'ALC-209')).toMatchObject([
      {
        cell: '编制人员!B5',
        at: { township: '510722301' },
        facts: {
          ...{ township: '旧村乡', until: '2024-06-30' },
          ...{ administrative: 12, administrators: 9, publicInstitution: 6, institutionStaff: 0 },
        },
      },
    ]);
    expect(found(report, 'SHT-305')).toEqual([]);
    expect(totalOf(report, 'administrative')).toEqual({ posts: 50, source: 'sum' });
    expect(report.baseline.former?.map(({ township }) => township.name)).toEqual(['旧村乡']);
  });

  test('that holds nothing is told in passing', () => {
    const report = planned({ 乡镇: list('2024-06-30') });
    expect(found(report, 'ALC-209')).toEqual([]);
    expect(found(report, 'SHT-305')).toMatchObject([{ cell: '乡镇!B4' }]);
  });

  test('is planned on its last day', () => {
    const report = planned({ 乡镇: list('2024-12-31') });
    expect(report.baseline.townships).toHaveLength(3);
    expect(report.baseline.former).toBeUndefined();
  });
});

test('a township that is yet to be set up and has posts is named with them', () => {
  const report = planned({
    乡镇: [...SHEETS['乡镇']!, [510_722_301, '新城镇', '三类', null, '2025-03-01']],
    编制人员: [...POSTS, ['新城镇', 12, 0, 6, 0]],
  });
  expect(found(report, 'SHT-209')).toMatchObject([{ facts: { posts: 18, people: 0 } }]);
  expect(found(report, 'SHT-305')).toEqual([]);
});

describe('real-name counts on two sheets', () => {
  const wide: Rows = [
    ['乡镇名称', '行政编制', null, '实名制', null],
    [null, '核定编制数', '实有人数', '行政', '事业'],
    ['青山镇', 30, 28, 28, 38],
    ['绿水乡', 20, 18, 18, 22],
  ];
  const list = (people: number): Rows => [
    ['乡镇名称', '编制类型', '人数'],
    ['青山镇', '行政编制', people],
  ];

  test('are one fact, not twice the people', () => {
    const report = planned({ 编制人员: wide, 实名制人数: list(28) });
    expect(found(report, 'LED-103')).toEqual([]);
    expect(found(report, 'SHT-114')).toEqual([]);
    expect(report.plan.reconciliation[0]).toMatchObject({ realNames: 28, realNameGap: 0 });
  });

  test('that differ are named, and the first is kept', () => {
    const report = planned({ 编制人员: wide, 实名制人数: list(27) });
    expect(found(report, 'SHT-114')).toMatchObject([
      { cell: '实名制人数!C2', facts: { here: 27, there: 28, elsewhere: '编制人员!D3' } },
    ]);
    expect(report.plan.reconciliation[0]?.realNames).toBe(28);
  });
});

describe('figures that are not there', () => {
  const weights = (economy: number): Rows => [
    ...SHEETS['测算参数']!,
    ['quota.weightPopulation', 0.8 - economy],
    ['quota.weightEconomy', economy],
  ];

  test('are not missed where the policy does not ask for them', () => {
    const report = planned({ 经济: undefined, 测算参数: weights(0) });
    expect([...found(report, 'DAT-207'), ...found(report, 'SHT-203')]).toEqual([]);
    expect(report.plan.ledgers.administrative.status).toBe('determined');
  });

  test('are named where it does', () => {
    const report = planned({ 经济: undefined, 测算参数: weights(0.3) });
    expect(found(report, 'DAT-207')).toMatchObject([
      { at: { field: 'economy.fiscalRevenue' }, facts: { figure: { 'zh-CN': '财政收入' } } },
    ]);
    expect(report.plan.ledgers.administrative.status).toBe('undetermined');
  });

  test('present posts are not needed to divide a given total', () => {
    const report = planned({
      编制人员: undefined,
      测算参数: [...weights(0.3), ['quota.totalAdministrative', 52]],
    });
    expect(report.plan.ledgers.administrative.status).toBe('determined');
    const [missing] = found(report, 'SHT-203');
    expect(JSON.stringify(missing?.facts)).not.toMatch(/无法测算分配|cannot be allocated/);
  });
});

describe('posts handed down', () => {
  const posts: Rows = [
    ['乡镇名称', '事业编制', null, null],
    [null, '核定编制数', '实有人数', '县级划入'],
    ['青山镇', 40, 38, 5],
    ['绿水乡', 25, 22, null],
  ];
  const changes = (issuer: string, document: string | null = '编发〔2024〕2号'): Rows => [
    ['日期', '文号', '发文机关', '事项', '乡镇名称', '编制类型', '变动前', '变动后', '增减数'],
    ['2023-01-01', document, '县委编委', '期初', '青山镇', '事业编制', null, 35, null],
    ['2024-05-01', '编发〔2024〕2号', issuer, '水利站下放', '青山镇', '事业编制', 35, 40, 5],
  ];

  test('need the province; a document of the county is not its approval', () => {
    const report = planned({ 编制人员: posts, 编制变动台账: changes('县委编委') });
    expect(found(report, 'ALC-203')).toMatchObject([
      { cell: '编制人员!D3', facts: { fromCounty: 5, documented: 5, approved: 0 } },
    ]);
  });

  test('are in order once the approval stands in the ledger of changes', () => {
    const report = planned({ 编制人员: posts, 编制变动台账: changes('某省委编办') });
    expect(found(report, 'ALC-203')).toEqual([]);
  });

  test('an opening balance without a document is a finding', () => {
    const report = planned({ 编制人员: posts, 编制变动台账: changes('县委编委', null) });
    expect(found(report, 'LED-207')).toMatchObject([{ cell: '编制变动台账!E2' }]);
  });
});

describe('findings about the county lead somewhere', () => {
  test('to the first blank cell of what is missing', () => {
    const report = planned({
      面积: [
        ['乡镇名称', '面积（平方公里）'],
        ['青山镇', null],
        ['绿水乡', null],
      ],
    });
    expect(found(report, 'ALC-114').map(({ at, cell }) => [at.ledger, at.field, cell])).toEqual([
      ['administrative', 'areaKm2', '面积!B2'],
      ['publicInstitution', 'areaKm2', '面积!B2'],
    ]);
    expect(found(report, 'DAT-207')).toMatchObject([{ cell: '面积!B2' }]);
  });

  test('to the planner’s row of the parameter', () => {
    const report = planned({
      人口: [...SHEETS['人口']!.slice(0, 1), ['青山镇', 2024, 25_000, 25_000, 25_000]],
      测算参数: [...SHEETS['测算参数']!, ['enforcement.reading', 'completed', '假设']],
    });
    expect(found(report, 'ENF-304')).toMatchObject([{ cell: '测算参数!B3' }]);
  });

  test('to the first cell of the column', () => {
    const report = planned({
      编制人员: [
        ['乡镇名称', '机关工勤编制', '行政编制'],
        ['青山镇', 2, 30],
        ['绿水乡', 1, 20],
      ],
    });
    expect(found(report, 'STF-301')).toMatchObject([{ cell: '编制人员!B2' }]);
  });
});

test.each(['50%', '５０％', 0.5])('a weight of %s is one half', (value) => {
  const report = planned({
    测算参数: [...SHEETS['测算参数']!, ['人口权重', value]],
  });
  expect(report.policy.quota.weightPopulation).toBe(0.5);
  expect(found(report, 'POL-101')).toEqual([]);
});

describe('asking for more posts', () => {
  const requests = (requested: number): Rows => [
    ['乡镇名称', '编制类型', '申报数'],
    ['青山镇', '行政编制', requested],
  ];

  test('than it needs, with posts to use', () => {
    const report = planned({ 审核调整: requests(32) });
    expect(found(report, 'ALC-207')).toMatchObject([
      { cell: '审核调整!C2', facts: { increase: 2, usable: 2 } },
    ]);
    expect(found(report, 'ALC-214')).toEqual([]);
  });

  test('than it can use: the rest is told', () => {
    const report = planned({ 审核调整: requests(35) });
    expect(found(report, 'ALC-207')).toEqual([]);
    expect(found(report, 'ALC-214')).toMatchObject([
      { facts: { increase: 5, usable: 2, rest: 3 } },
    ]);
  });
});

test('too many to come cites the text of its own ledger; a reserve alone only warns', () => {
  const posts = (pending: number, reserved: number): Rows => [
    ['乡镇名称', '行政编制', null, null, null, '事业编制', null, null, null],
    [null, ...Array.from({ length: 2 }, () => ['核定', '实有', '已核准未到位', '预留']).flat()],
    ['青山镇', 30, 28, pending, reserved, 40, 38, pending, reserved],
    ['绿水乡', 20, 18, 0, 0, 25, 22, 0, 0],
  ];
  const cited = (report: PlanReport) =>
    report.findings.flatMap(({ notice: { code, severity, cites } }) =>
      /^STF-(?:105|107|204)$/.test(code)
        ? [[code, severity, ...cites.map(({ instrument }) => instrument.id)]]
        : [],
    );
  expect(cited(planned({ 编制人员: posts(3, 0) }))).toEqual([
    ['STF-105', 'error', 'civil-servants-law'],
    ['STF-107', 'error', 'establishment-regulation', 'control-circular'],
  ]);
  expect(cited(planned({ 编制人员: posts(0, 3) }))).toEqual([
    ['STF-204', 'warning'],
    ['STF-204', 'warning'],
  ]);
});

describe('one row per township and ledger', () => {
  const header = ['序号', '乡镇名称', '编制类型', '核定编制数', '实有人数'];
  const rows: Rows = [
    header,
    [1, '青山镇', '行政编制', 30, 28],
    [2, '青山镇', '事业编制', 40, 38],
    [null, '青山镇', '小计', 70, 66],
    [3, '绿水乡', '行政', 20, 18],
    [4, '绿水乡', '事业', 25, 22],
    [null, '合计', null, 115, 106],
  ];

  test.each(['编制人员', '全县编制实有情况'])('is read as posts on a sheet called %s', (name) => {
    const { baseline, findings } = planned({ 编制人员: undefined, [name]: rows });
    expect(Object.values(baseline.posts)).toMatchObject([
      {
        administrative: { approved: 30, inPost: 28 },
        publicInstitution: { approved: 40, inPost: 38 },
      },
      {
        administrative: { approved: 20, inPost: 18 },
        publicInstitution: { approved: 25, inPost: 22 },
      },
    ]);
    expect(baseline.realNames).toBeUndefined();
    expect(
      findings.map(({ notice }) => notice.code).filter((code) => /^SHT-[12]|LED/.test(code)),
    ).toEqual([]);
    expect(addressOf(baseline.origins['510722101/publicInstitution.inPost']!)).toBe(`${name}!E3`);
  });

  test('other columns of the table stay what they are', () => {
    const wider = rows.map((row, at) => [...row, at === 0 ? '面积（平方公里）' : null]);
    const report = planned({ 编制人员: wider, 面积: undefined });
    expect(found(report, 'SHT-111')).toEqual([]);
    expect(report.baseline.posts['510722101']?.administrative.approved).toBe(30);
    expect(found(report, 'DAT-207')).toMatchObject([{ at: { field: 'areaKm2' } }]);
  });

  test('a word that is no ledger is named, and its row not read', () => {
    const report = planned({
      编制人员: [header, [1, '青山镇', '行政编制', 30, 28], [2, '青山镇', '编外', 9, 9]],
    });
    expect(found(report, 'SHT-112')).toMatchObject([{ cell: '编制人员!C3' }]);
    expect(report.baseline.posts['510722101']?.publicInstitution).toEqual({
      kind: 'publicInstitution',
    });
  });

  test('counts by ledger without approved posts are real names, as before', () => {
    const report = planned({
      在编人数统计: [
        ['乡镇名称', '编制类型', '人数'],
        ['青山镇', '行政编制', 28],
      ],
    });
    expect(report.baseline.realNames).toMatchObject([{ people: 28 }]);
  });
});

test('the drop-down lists of our own template are no hidden sheet of the planner', () => {
  const report = planned();
  const hidden = sheetOf('_bianheng_lists', [['行政编制'], ['事业编制']], { hidden: true });
  const grids = Object.entries(SHEETS).map(([name, rows]) => sheetOf(name, rows));
  const codes = planWorkbook([...grids, hidden]).report.findings.map(({ notice }) => notice.code);
  expect(codes).not.toContain('SHT-302');
  expect(codes).not.toContain('SHT-307');
  expect(found(report, 'SHT-302')).toEqual([]);
});
