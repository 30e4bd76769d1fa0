import { describe, expect, test } from 'vitest';
import { addressOf, type Grid } from '../../engine/model/grid.ts';
import type { ParameterName } from '../../engine/workbook/read/policyRows.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { contractSheets } from '../../engine/workbook/contractSheets.ts';
import { everySheet } from './builders.ts';
import { gridOf, sheetOf } from './grids.ts';

const parameters: readonly ParameterName[] = [
  {
    id: 'quota.weightPopulation',
    label: { 'zh-CN': '人口权重', 'en-US': 'Weight of population' },
  },
  {
    id: 'quota.method',
    label: { 'zh-CN': '分配方法', 'en-US': 'Method' },
    choices: [
      { value: 'sainteLague', label: { 'zh-CN': '最高平均数法', 'en-US': 'Highest averages' } },
    ],
  },
  {
    id: 'institutions.officeLimit',
    label: { 'zh-CN': '办事机构限额', 'en-US': 'Limit of offices' },
    keys: [{ key: '2', label: { 'zh-CN': '二类', 'en-US': 'Class 2' } }],
  },
];

const list = sheetOf('乡镇', [
  ['区划代码', '乡镇名称'],
  [510_722_101, '青山镇'],
  [510_722_201, '绿水乡'],
]);

const read = (...grids: readonly Grid[]) =>
  readWorkbook([list, ...grids], { parameters, asOf: '2024-12-31' });

const codes = (...grids: readonly Grid[]): readonly string[] =>
  read(...grids)
    .findings.filter(({ notice }) => !/^SHT-(203|304|306)$/.test(notice.code))
    .map(({ notice, at }) => `${notice.code} ${at.cell ? addressOf(at.cell) : '-'}`);

describe('parameters', () => {
  const header = [
    '参数',
    '适用对象',
    '数值',
    '单位',
    '起始日期',
    '截止日期',
    '依据',
    '条款',
    '说明',
  ];

  test('are found by name or id, in either language', () => {
    const { policyRows } = read(
      sheetOf('测算参数', [
        header,
        ['人口权重', null, '50%', '比例', '2023-07-06', null, '假设', null, null],
        ['quota.weightPopulation', null, 0.6],
        ['Method', null, '最高平均数法'],
        ['办事机构限额', '二类', null],
      ]),
    );
    expect(policyRows).toMatchObject([
      { parameter: 'quota.weightPopulation', value: 0.5, from: '2023-07-06', basis: '假设' },
      { parameter: 'quota.weightPopulation', value: 0.6 },
      { parameter: 'quota.method', value: 'sainteLague' },
      { parameter: 'institutions.officeLimit', key: '2', value: undefined },
    ]);
  });

  test('that nobody knows are kept as written', () => {
    const { policyRows } = read(sheetOf('测算参数', [header, ['奇怪的参数', null, 3]]));
    expect(policyRows).toMatchObject([{ parameter: '奇怪的参数', value: 3 }]);
  });

  test('are written by name when names are given', () => {
    const rows = [{ parameter: 'quota.method', value: 'sainteLague' }];
    const sheets = contractSheets(everySheet, rows, { locale: 'zh-CN', parameters });
    const sheet = sheets.find(({ name }) => name === '测算参数')!;
    expect(sheet.rows[3]!.slice(0, 3).map((cell) => cell?.value)).toEqual([
      '分配方法',
      null,
      '最高平均数法',
    ]);
    expect(readWorkbook(sheets.map(gridOf), { parameters }).policyRows).toMatchObject(rows);
  });
});

describe('bands', () => {
  const bands = (...rows: Parameters<typeof sheetOf>[1][number][]): Grid =>
    sheetOf('分档计分', [['指标', '下限', '单位', '含本数', '得分'], ...rows]);

  test('are converted to base units', () => {
    const grid = bands(['人口', 2, '万人', '以上', 3], ['面积', 15, '万亩', '超过（不含）', 2]);
    expect(read(grid).baseline.bands).toMatchObject([
      { indicator: 'population', from: 20_000, inclusive: true, points: 3 },
      { indicator: 'area', from: 100, inclusive: false, points: 2 },
    ]);
  });

  test('without a unit of their indicator are asked about', () => {
    expect(codes(bands(['经济', 2, '人', '以上', 3]))).toEqual(['SHT-110 分档计分!C2']);
    expect(codes(bands(['经济', 2, null, '以上', 3]))).toEqual(['SHT-119 分档计分!C2']);
  });
});

describe('bounds of bands', () => {
  const bands = (...rows: Parameters<typeof sheetOf>[1][number][]): Grid =>
    sheetOf('分档计分', [['指标', '下限', '单位', '含本数', '得分'], ...rows]);

  test('in words drop no row in silence', () => {
    const grid = bands(['人口', '两万', '万人', '以上', 3], ['人口', 5, '万人', '以上', 5]);
    expect(codes(grid)).toEqual(['SHT-102 分档计分!B2']);
    expect(read(grid).baseline.bands).toMatchObject([{ from: 50_000 }]);
  });

  test('with a unit of their own are taken by it', () => {
    const [band] = read(bands(['人口', '2万', '人', '以上', 3])).baseline.bands;
    expect(band?.from).toBe(20_000);
  });

  test('that are neither 以上 nor 超过 are not taken for one of them', () => {
    const grid = bands(['人口', 2, '万人', '左右', 3]);
    expect(codes(grid)).toEqual(['SHT-112 分档计分!D2']);
    expect(read(grid).baseline.bands).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = (...rows: Parameters<typeof sheetOf>[1][number][]): Grid =>
    sheetOf('审核调整', [
      ['乡镇名称', '编制类型', '乡镇申报数', '人工调整', '锁定', '交换对象', '理由', '审定数'],
      ...rows,
    ]);

  test('carry sign, lock and counterparty', () => {
    const { baseline } = read(
      decisions(['青山镇', '行政', 40, '-2', '√', '绿水乡', '中心工作', null]),
    );
    expect(baseline.decisions).toMatchObject([
      {
        township: '510722101',
        kind: 'administrative',
        adjustment: -2,
        locked: true,
        counterparty: '510722201',
      },
    ]);
    expect(baseline.posts['510722101']!.administrative.requested).toBe(40);
  });

  test('that only request are no decisions', () => {
    const { baseline } = read(decisions(['青山镇', '事业', 50]));
    expect(baseline.decisions).toEqual([]);
    expect(baseline.posts['510722101']!.publicInstitution.requested).toBe(50);
  });

  test('listed twice or with a stranger are said', () => {
    const grid = decisions(
      ['青山镇', '行政', null, 1, null, '红土镇'],
      ['青山镇', '行政', null, 2],
      ['青山镇', null, null, 3],
    );
    expect(codes(grid)).toEqual([
      'SHT-119 审核调整!B4',
      'SHT-207 审核调整!A3',
      'SHT-208 审核调整!F2',
    ]);
  });
});

describe('the ledger of changes', () => {
  const changes = sheetOf(
    '台账',
    [
      ['日期', '文号', '事项', '乡镇', '编制类别', '变动前', '变动后', '增减数'],
      [null, null, '期初余额', '青山镇', '行政编制', null, 38, null],
      ['2023.5.1', '县编发〔2023〕5号', '增编', '青山镇', '行政编制', 38, 40, '+2'],
      [null, null, '减编', '绿水乡', '行政编制', 20, 18, -2],
      ['合计', null, null, null, null, null, null, 0],
    ],
    {
      merges: [
        { top: 2, left: 0, bottom: 3, right: 0 },
        { top: 2, left: 1, bottom: 3, right: 1 },
      ],
    },
  );

  test('is recognised by its headers and shares merged documents', () => {
    const { baseline } = read(changes);
    expect(baseline.changes).toMatchObject([
      { opening: true, to: 38 },
      { opening: false, change: 2, document: '县编发〔2023〕5号', date: '2023-05-01' },
      { opening: false, change: -2, document: '县编发〔2023〕5号', date: '2023-05-01' },
    ]);
    expect(codes(changes)).toEqual([]);
  });

  test('is absent, not empty, where there is no such sheet', () => {
    expect(read().baseline.changes).toBeUndefined();
    expect(read().baseline.institutions).toBeUndefined();
    expect(read().baseline.realNames).toBeUndefined();
  });
});

describe('institutions', () => {
  test('are read one by one, the township merged over its rows', () => {
    const grid = sheetOf(
      '机构设置',
      [
        ['乡镇', '机构名称', '机构性质', '统一设置', '批准文号'],
        ['青山镇', '党政办公室', '办', '是', '县编发〔2021〕1号'],
        [null, '便民服务中心', '事业单位', '√', null],
      ],
      { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
    );
    expect(read(grid).baseline.institutions).toMatchObject([
      { township: '510722101', name: '党政办公室', kind: 'office', uniform: true },
      { township: '510722101', name: '便民服务中心', kind: 'centre', uniform: true },
    ]);
  });
});
