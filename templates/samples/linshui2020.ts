import type { Baseline, Township } from './nouns.ts';
import { table } from './table.ts';
import { blankPosts } from './blankPosts.ts';

/**
 * 邻水县, seventh census (1 November 2020): resident population of 25 townships, as published.
 *
 * Nothing else is in the source, so nothing else is here. Codes are the statistics bureau’s of 2023.
 */
export const LINSHUI = `
  代码       名称      常住人口
  511623100  鼎屏镇    239523
  511623101  城北镇     18495
  511623102  城南镇     12991
  511623103  柑子镇     21766
  511623105  观音桥镇   20092
  511623106  牟家镇     18061
  511623107  合流镇     18689
  511623108  坛同镇     32030
  511623109  高滩镇     26618
  511623110  九龙镇     42914
  511623111  御临镇     12515
  511623112  袁市镇     34618
  511623113  丰禾镇     51703
  511623114  八耳镇      7786
  511623115  石永镇     29882
  511623116  兴仁镇     21700
  511623117  王家镇     14589
  511623118  石滓镇     20047
  511623119  三古镇     10733
  511623120  两河镇     12252
  511623121  太和镇     14308
  511623122  椿木镇      4962
  511623123  梁板镇      5659
  511623124  复盛镇     10779
  511623125  黎家镇      4825
`;

const CENSUS_YEAR = 2020;

/** 邻水县 on a law date of its own, years after the census. */
export function linshui2020(): Baseline {
  const townships = table(LINSHUI).map((row, order): Township => ({
    code: row['代码'] ?? '',
    name: row['名称'] ?? '',
    order,
    predecessors: [],
    population: {
      registered: [],
      resident: [{ year: CENSUS_YEAR, value: Number(row['常住人口']) }],
      service: [],
    },
    economy: { fiscalRevenue: [], gdp: [], output: [] },
    factors: {},
  }));
  return {
    county: {
      name: '邻水县',
      planYear: 2024,
      status: 'draft',
      notes: [
        '常住人口为第七次全国人口普查数（2020年11月1日零时），来源：邻水县第七次全国人口普查公报（https://edutainingadventures.com/rxn/3869.html）；25个乡镇合计707,537人，与公报全县数一致。',
        '来源只有常住人口，没有面积、经济、编制、机构和执法人员数据，均未编造：编制无法测算，应配执法人员可以测算。',
        '截止日期2024-01-01决定适用的法规；人口为2020年普查数，年度不同，使用时请更新。',
        '区划代码为国家统计局统计用区划代码（2023年）。',
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
