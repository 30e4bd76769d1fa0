import { describe, expect, test } from 'vitest';
import { addressOf, type Grid } from '../../engine/model/grid.ts';
import { readWorkbook, type Reading } from '../../engine/workbook/readWorkbook.ts';
import { sheetOf } from './grids.ts';

const read = (...grids: readonly Grid[]): Reading =>
  readWorkbook(grids, { parameters: [], asOf: '2024-12-31' });

const codes = ({ findings }: Reading): readonly string[] =>
  findings
    .filter(({ notice }) => !/^SHT-(203|304|306)$/.test(notice.code))
    .map(({ notice, at }) => `${notice.code} ${at.cell ? addressOf(at.cell) : '-'}`);

const list = sheetOf('乡镇', [
  ['区划代码', '乡镇名称'],
  [510_722_101, '青山镇'],
  ['510722201000', '绿水乡'],
]);

describe('tables are joined', () => {
  test('by code, whatever its form', () => {
    const { baseline } = read(
      list,
      sheetOf('编制', [
        ['代码', '乡镇', '行政编制'],
        ['510722101000', '青山镇', 30],
        [510_722_201, '绿水乡', 20],
      ]),
    );
    expect(baseline.posts['510722101']!.administrative.approved).toBe(30);
    expect(baseline.posts['510722201']!.administrative.approved).toBe(20);
  });

  test('by exact name where a table has no code', () => {
    const { baseline, findings } = read(
      list,
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['绿水乡 ', 20],
        ['青  山 镇', 30],
      ]),
    );
    expect(baseline.posts['510722101']!.administrative.approved).toBe(30);
    expect(findings.filter(({ notice }) => notice.severity === 'error')).toEqual([]);
  });

  test('in the order of the list', () => {
    const { baseline } = read(
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['绿水乡', 20],
        ['青山镇', 30],
      ]),
      list,
    );
    expect(baseline.townships.map(({ name, order }) => [name, order])).toEqual([
      ['青山镇', 0],
      ['绿水乡', 1],
    ]);
  });

  test('by name as key where nothing has codes', () => {
    const reading = read(
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['绿水乡', 20],
      ]),
    );
    expect(reading.baseline.townships).toMatchObject([{ code: '绿水乡', name: '绿水乡' }]);
    expect(reading.findings.map(({ notice }) => notice.code)).toContain('SHT-304');
  });

  test('codes are borrowed from another table', () => {
    const { baseline } = read(
      sheetOf('乡镇', [['乡镇名称'], ['青山镇'], ['绿水乡']]),
      sheetOf('编制', [
        ['代码', '乡镇', '行政编制'],
        [510_722_101, '青山镇', 30],
        [510_722_201, '绿水乡', 1],
      ]),
    );
    expect(baseline.townships.map(({ code }) => code)).toEqual(['510722101', '510722201']);
  });
});

describe('rows that do not fit', () => {
  test('an unknown township is named, with the likely spelling', () => {
    const reading = read(
      list,
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['青山乡', 20],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-109 编制!A2']);
    const [found] = reading.findings.filter(({ notice }) => notice.code === 'SHT-109');
    expect(found?.facts['hint']).toMatchObject({ 'zh-CN': '是否为“青山镇”？' });
  });

  test('of a township listed twice the first counts', () => {
    const reading = read(
      list,
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['青山镇', 30],
        ['青山镇', 31],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-108 编制!A3']);
    expect(reading.baseline.posts['510722101']!.administrative.approved).toBe(30);
  });

  test('one name with two codes needs the code', () => {
    const reading = read(
      sheetOf('乡镇', [
        ['代码', '乡镇名称'],
        [510_722_101, '城关镇'],
        [510_722_102, '城关镇'],
      ]),
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['城关镇', 30],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-117 编制!A2']);
  });

  test('code and name that disagree are said', () => {
    const reading = read(
      list,
      sheetOf('编制', [
        ['代码', '乡镇', '行政编制'],
        [510_722_101, '青山街道', 30],
        [510_722_999, '绿水乡', 20],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-205 编制!B2', 'SHT-206 编制!B3']);
    expect(reading.baseline.posts['510722201']!.administrative.approved).toBe(20);
  });

  test('two tables with different values: the first is kept, both are named', () => {
    const reading = read(
      list,
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['青山镇', 30],
      ]),
      sheetOf('测算', [
        ['乡镇', '核定行政编制数'],
        ['青山镇', 31],
        ['绿水乡', 20],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-114 测算!B2']);
    expect(reading.baseline.posts['510722101']!.administrative.approved).toBe(30);
  });

  test.each([
    [0, ['SHT-305 乡镇!A2']],
    [10, []],
  ])('a township that no longer exists stays out, its %i posts do not vanish', (posts, said) => {
    const reading = read(
      sheetOf('乡镇', [
        ['乡镇名称', '撤销日期', '行政编制'],
        ['甲乡', '2019-12-31', posts],
        ['乙镇', null, 20],
      ]),
    );
    expect(reading.baseline.townships).toMatchObject([{ name: '乙镇', order: 0 }]);
    expect(reading.baseline.former).toMatchObject([
      { township: { name: '甲乡' }, posts: { administrative: { approved: posts } } },
    ]);
    expect(codes(reading)).toEqual(said);
  });
});

describe('a row', () => {
  test('with figures but no township is named', () => {
    const reading = read(
      sheetOf('编制', [
        ['乡镇', '行政编制'],
        ['青山镇', 30],
        [null, 12],
        [null, null],
        ['绿水乡', 20],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-119 编制!A3']);
    expect(reading.baseline.townships).toHaveLength(2);
  });
});

describe('sheets', () => {
  test('hidden ones are read and named', () => {
    const reading = read(
      list,
      sheetOf(
        '编制',
        [
          ['乡镇', '行政编制'],
          ['青山镇', 30],
        ],
        { hidden: true },
      ),
    );
    expect(codes(reading)).toEqual(['SHT-302 编制!A1']);
  });

  test('with identity numbers are not read', () => {
    const reading = read(
      list,
      sheetOf('实名制', [
        ['乡镇', '姓名', '身份证号', '编制类型'],
        ['青山镇', '某某', '510722199001011234', '行政编制'],
      ]),
    );
    expect(codes(reading)).toEqual(['SHT-115 实名制!C1']);
    expect(reading.baseline.realNames).toBeUndefined();
    expect(JSON.stringify(reading)).not.toContain('510722199001011234');
  });

  test('of persons are only counted', () => {
    const reading = read(
      list,
      sheetOf('花名册', [
        ['序号', '乡镇', '姓名', '编制类型'],
        [1, '青山镇', '张某', '行政编制'],
        [2, '青山镇', '李某', '行政'],
        [3, '青山镇', '王某', '参公'],
        [4, '绿水乡', '赵某', '机关工勤'],
      ]),
    );
    expect(reading.baseline.realNames).toMatchObject([
      { township: '510722101', kind: 'administrative', people: 2 },
      { township: '510722101', kind: 'publicInstitution', people: 1 },
    ]);
    expect(JSON.stringify(reading)).not.toContain('张某');
    expect(codes(reading)).toEqual([]);
  });

  test('of earlier results are not read', () => {
    const result = sheetOf('测算方案表', [
      ['乡镇', '行政编制'],
      ['青山镇', 99],
    ]);
    const reading = readWorkbook([list, result], {
      parameters: [],
      asOf: '2024-12-31',
      isWritten: (sheet) => sheet === '测算方案表',
    });
    expect(reading.sheetsRead).toEqual(['乡镇']);
    expect(reading.baseline.posts['510722101']!.administrative.approved).toBeUndefined();
  });

  test('that hold the words of our drop-downs are not read', () => {
    const words = sheetOf('_bianheng_lists', [['乡镇名称'], ['一类']], { hidden: true });
    expect(codes(read(list, words))).toEqual([]);
  });

  test('without townships are named as not read', () => {
    expect(
      codes(
        read(
          list,
          sheetOf('通讯录', [
            ['部门', '电话'],
            ['编办', 1],
          ]),
        ),
      ),
    ).toEqual(['SHT-307 通讯录!A1']);
  });

  test('that are missing are named with what cannot be computed', () => {
    const missing = read(list).findings.filter(({ notice }) => notice.code === 'SHT-203');
    expect(missing.map(({ at }) => at.field)).toEqual(['administrative.approved']);
  });

  test('named with a number and brackets are still known', () => {
    const { baseline } = read(
      sheetOf('1.乡镇', [['乡镇名称'], ['甲镇']]),
      sheetOf('附件2：X因素', [
        ['乡镇', '旅游接待'],
        ['甲镇', 0.6],
      ]),
    );
    expect(baseline.townships[0]!.factors).toEqual({ 旅游接待: 0.6 });
  });
});

describe('years', () => {
  const figures = (rows: Parameters<typeof sheetOf>[1]) => read(sheetOf('人口', rows));

  test('may stand in a column, one row a year', () => {
    const { baseline, findings } = figures([
      ['乡镇', '年度', '户籍人口'],
      ['甲镇', 2020, 12_000],
      ['甲镇', '2023年', 11_000],
    ]);
    expect(baseline.townships[0]!.population.registered).toEqual([
      { year: 2020, value: 12_000 },
      { year: 2023, value: 11_000 },
    ]);
    expect(findings.some(({ notice }) => notice.code === 'SHT-108')).toBe(false);
  });

  test('may stand in a merged header above', () => {
    const { baseline } = read(
      sheetOf(
        '人口',
        [
          ['乡镇', '2020年', null, '2023年', null],
          [null, '户籍人口', '常住人口', '户籍人口', '常住人口'],
          ['甲镇', 12_000, 11_000, 11_900, 10_500],
        ],
        {
          merges: [
            { top: 0, left: 0, bottom: 1, right: 0 },
            { top: 0, left: 1, bottom: 0, right: 2 },
            { top: 0, left: 3, bottom: 0, right: 4 },
          ],
        },
      ),
    );
    expect(baseline.townships[0]!.population.resident).toEqual([
      { year: 2020, value: 11_000 },
      { year: 2023, value: 10_500 },
    ]);
  });

  test('of a census are known by its number', () => {
    const { baseline } = figures([
      ['乡镇', '七普常住人口'],
      ['甲镇', 12_000],
    ]);
    expect(baseline.townships[0]!.population.resident).toEqual([{ year: 2020, value: 12_000 }]);
  });

  test('that nobody states are those of the cut-off date, said once', () => {
    const reading = figures([
      ['乡镇', '户籍人口'],
      ['甲镇', 12_000],
      ['乙镇', 12_000],
    ]);
    expect(reading.baseline.townships[0]!.population.registered).toEqual([
      { year: 2024, value: 12_000 },
    ]);
    expect(codes(reading)).toEqual(['SHT-202 人口!B1']);
  });

  test('人口 without a reading is asked about', () => {
    expect(
      codes(
        figures([
          ['乡镇', '2023年人口'],
          ['甲镇', 12_000],
        ]),
      ),
    ).toEqual(['SHT-201 人口!B1']);
  });
});

describe('a finding', () => {
  test('always has a cell, even about a workbook without anything', () => {
    const { findings } = readWorkbook([sheetOf('空', [[null]])], { parameters: [] });
    expect(findings.map(({ notice }) => notice.code)).toEqual(['SHT-101', 'SHT-116']);
    expect(findings.every(({ at }) => at.cell !== undefined)).toBe(true);
  });
});

describe('the cut-off date', () => {
  const table = (title: string, ...rows: Parameters<typeof sheetOf>[1][number][]): Grid =>
    sheetOf('表', [[title], ...rows]);
  const asOf = (grid: Grid) => readWorkbook([grid], { parameters: [] });

  test('typed by the user wins', () => {
    const grid = table('截至2023年12月31日', ['乡镇', '行政编制'], ['甲镇', 1]);
    expect(readWorkbook([grid], { parameters: [], asOf: '2025-01-01' }).baseline.asOf).toBe(
      '2025-01-01',
    );
  });

  test('may be in the title', () => {
    expect(asOf(table('2024年底', ['乡镇', '行政编制'], ['甲镇', 1])).baseline.asOf).toBe(
      '2024-12-31',
    );
  });

  test('is the end of the newest year of figures if nothing says it', () => {
    const reading = asOf(table('表', ['乡镇', '2022年常住人口'], ['甲镇', 12_000]));
    expect(reading.baseline.asOf).toBe('2022-12-31');
    expect(reading.findings.map(({ notice }) => notice.code)).toContain('SHT-204');
  });

  test('is an error with a documented fallback if there is nothing at all', () => {
    const reading = asOf(table('表', ['乡镇', '行政编制'], ['甲镇', 1]));
    expect(reading.baseline.asOf).toBe('2024-01-01');
    expect(reading.findings.map(({ notice }) => notice.code)).toContain('SHT-116');
  });
});
