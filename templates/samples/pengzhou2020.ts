import type { Baseline, PolicyRow, Township } from './nouns.ts';
import { table } from './table.ts';
import { blankPosts } from './blankPosts.ts';

/**
 * 彭州市, 13 units after the mergers of 2019: area (km²) and registered population at the end of 2020.
 *
 * Rounded in part: what the sources say of each figure stands beside it and goes into the notes.
 * Codes are the statistics bureau’s of 2023.
 */
export const PENGZHOU = `
  代码       名称      面积     户籍人口  来源  说明
  510182001  天彭街道    66.62   175200  彭州年鉴2021第109页  人口按百位取整
  510182002  隆丰街道    80.79    72400  彭州年鉴2021第109页  人口按百位取整
  510182003  濛阳街道   117.84   105700  彭州年鉴2021第109页  人口按百位取整
  510182004  致和街道    63.77    78100  彭州年鉴2021第109页  人口按百位取整
  510182101  龙门山镇   442.32    28691  推算  余数：以全市合计1421.36平方公里、795,100人减其余12个单位，取整误差全部归入
  510182103  丽春镇       79.1    66000  phb123.com  较早数据（2019年区划调整前），另有来源面积为80.5平方公里
  510182104  九尺镇      59.12    60000  mbji.cn  来源为“6万余”，概数
  510182106  通济镇      82.04    35767  彭州年鉴2021第109页  -
  510182107  丹景山镇    65.42    30716  彭州年鉴2021第109页  -
  510182109  敖平镇      75.63    45900  baike.com  人口按百位取整，来源未注明年份
  510182111  桂花镇     112.08    43689  彭州年鉴2021第405页  年末总人口
  510182121  白鹿镇     108.56    16403  彭州年鉴2021第109页  -
  510182123  葛仙山镇    68.07    36534  彭州年鉴2021第109页  -
`;

const YEAR = 2020;

/** 彭州市 with what its sources give; economy and present posts are blank, not made up. */
export function pengzhou2020(): Baseline {
  const rows = table(PENGZHOU);
  const townships = rows.map((row, order): Township => ({
    code: row['代码'] ?? '',
    name: row['名称'] ?? '',
    order,
    predecessors: [],
    population: {
      registered: [{ year: YEAR, value: Number(row['户籍人口']) }],
      resident: [],
      service: [],
    },
    areaKm2: Number(row['面积']),
    economy: { fiscalRevenue: [], gdp: [], output: [] },
    factors: {},
  }));
  return {
    county: {
      name: '彭州市',
      planYear: 2024,
      status: 'draft',
      notes: [
        '户籍人口和面积来源：彭州年鉴2021（scyjwh.com）等，2020年末；年鉴全市合计1421.36平方公里、795,100人。',
        '来源没有经济指标，按人口、面积两项指标测算；权重、编制总额、领导职数、类别标准均为假设，不是彭州市的实际数。现编制数、实有人数没有来源，留空。',
        '区划代码为国家统计局统计用区划代码（2023年）。',
        ...rows.map(
          (row) =>
            `${row['名称'] ?? ''}：${row['来源'] ?? ''}${row['说明'] === undefined ? '' : `，${row['说明']}`}。`,
        ),
      ],
    },
    asOf: '2024-01-01',
    townships,
    ...blankPosts(townships),
    statedTotals: [],
    bands: [],
    scenarios: [],
    origins: {},
  };
}

const ASSUMED = '试用假设，非彭州市实际数';
const assumption = (parameter: string, value: number | string, key?: string): PolicyRow => ({
  parameter,
  key,
  value,
  basis: '假设',
  clause: ASSUMED,
});

/** The declared two-indicator policy: economy has no weight, every number is an assumption. */
export const pengzhouPolicy = (): readonly PolicyRow[] => [
  assumption('quota.totalAdministrative', 400),
  assumption('quota.totalPublicInstitution', 520),
  assumption('quota.populationBasis', '户籍人口'),
  assumption('quota.weightPopulation', 0.7),
  assumption('quota.weightArea', 0.3),
  assumption('quota.weightEconomy', 0),
  assumption('quota.leadershipByClass', 11, '1'),
  assumption('quota.leadershipByClass', 9, '2'),
  assumption('quota.leadershipByClass', 8, '3'),
  assumption('institutions.populationBasis', '户籍人口'),
  assumption('institutions.classPopulation', 60_000, '1'),
  assumption('institutions.classPopulation', 30_000, '2'),
  assumption('enforcement.populationBasis', '户籍人口'),
];
