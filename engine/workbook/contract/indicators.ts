import { both, words, type Column, type Group, type SheetContract } from './column.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 年度: the year a figure speaks of. */
export const YEAR: Column = {
  id: 'year',
  header: both('年度', 'Year'),
  quantity: 'year',
  range: [1949, 2100],
  alsoCalled: words('年份|年|数据年度|统计年度|统计年份|数据年份|fiscal year'),
  note: both(
    '数据所属年度，可逐年多行填写。',
    'The year of the figures; several years, several rows.',
  ),
  width: 9,
};

const POPULATION: Group = {
  label: both('人口', 'Population'),
  alsoCalled: words('人口|人口数|人口情况|人口指标|population|people'),
};

const ECONOMY: Group = {
  label: both('经济', 'Economy'),
  alsoCalled: words('经济|经济指标|经济情况|经济发展|economy'),
};

const FACTORS: Group = {
  label: both('X因素', 'X factors'),
  alsoCalled: words('x因素|x|其他因素|x指标|调节因素|x factors|x factor'),
};

/** 人口: registered, resident and service population, by year. */
export const population: SheetContract = {
  id: 'population',
  name: both('人口', 'Population'),
  alsoCalled: words('人口情况|人口数据|人口统计|人口表|乡镇人口'),
  shape: 'township',
  purpose: both(
    '三种口径分列，互不替代：户籍、常住、服务人口。单位为人；也可在表头注明万人、千人。空白表示没有数据，不等于零。',
    'Three readings, never mixed: registered, resident, service. In people, or in the unit named in the header. Blank: no figure, which is not zero.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    YEAR,
    {
      id: 'population.registered',
      header: both('户籍人口', 'Registered population'),
      quantity: 'population',
      group: POPULATION,
      alsoCalled: words(
        '户籍人口|户籍总人口|户籍|registered population|registered|hukou population',
      ),
      note: both('公安户籍人口，人。', 'Household registration, people.'),
      width: 13,
    },
    {
      id: 'population.resident',
      header: both('常住人口', 'Resident population'),
      quantity: 'population',
      group: POPULATION,
      alsoCalled: words(
        '常住人口|常住总人口|常住|普查人口|普查常住人口|辖区常住人口|resident population|residents|resident|usual residents|census population|permanent population',
      ),
      note: both('常住人口，人；普查年份按普查数。', 'Usual residents, people.'),
      width: 13,
    },
    {
      id: 'population.service',
      header: both('服务人口', 'Service population'),
      quantity: 'population',
      group: POPULATION,
      alsoCalled: words(
        '服务人口|服务|实际服务人口|服务管理人口|实际服务管理人口|管理服务人口|service population|served population',
      ),
      note: both('实际服务管理人口，人。', 'People actually served, people.'),
      width: 13,
    },
  ],
};

/** 面积. */
export const area: SheetContract = {
  id: 'area',
  name: both('面积', 'Area'),
  alsoCalled: words('面积情况|区域面积|行政区域面积|辖区面积|土地面积'),
  shape: 'township',
  purpose: both(
    '辖区面积。单位为平方公里；也可在表头注明亩、万亩、公顷、平方米（1平方公里＝1500亩＝100公顷）。',
    'Area of jurisdiction in km², or in the unit named in the header (1 km² = 1,500 mu = 100 ha).',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    {
      id: 'areaKm2',
      header: both('辖区面积', 'Area'),
      quantity: 'area',
      alsoCalled: words(
        '面积|区域面积|行政区域面积|行政区划面积|土地面积|国土面积|幅员面积|辖区总面积|总面积|管辖面积|幅员|land area|total area|surface area',
      ),
      note: both('行政区域面积，平方公里。', 'Administrative area, km².'),
      width: 14,
    },
  ],
};

/** 经济: fiscal revenue, GDP and output, by year. */
export const economy: SheetContract = {
  id: 'economy',
  name: both('经济', 'Economy'),
  alsoCalled: words('经济情况|经济数据|经济指标|财政经济|财政收入'),
  shape: 'township',
  purpose: both(
    '财政收入、地区生产总值、总产值，按年度填写。模板单位为万元；可为零，可为空白，空白不等于零。',
    'Fiscal revenue, GDP and output by year, in 10,000 yuan. Zero is a figure, blank is none.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    YEAR,
    money('fiscalRevenue', both('财政收入', 'Fiscal revenue'), {
      words:
        '财政收入|一般公共预算收入|地方一般公共预算收入|地方财政收入|财政总收入|财政|fiscal revenue|revenue|budget revenue',
      note: both('一般公共预算收入等，口径全县一致。', 'One definition for the whole county.'),
    }),
    money('gdp', both('地区生产总值', 'GDP'), {
      words: '地区生产总值|生产总值|gdp|gross domestic product|国内生产总值',
      note: both('地区生产总值（GDP）。', 'Gross domestic product.'),
    }),
    money('output', both('总产值', 'Output'), {
      words: '总产值|工农业总产值|社会总产值|经济总量|产值|output|gross output',
      note: both('工农业总产值等。', 'Gross output of industry and farming.'),
    }),
  ],
};

/** X因素: scores between 0 and 1; further columns are the planner's own factors. */
export const factors: SheetContract = {
  id: 'factors',
  name: both('X因素', 'X factors'),
  alsoCalled: words('X|其他因素|调节因素|3+X|X指标'),
  shape: 'township',
  purpose: both(
    '“3+X”中的X：发展定位、交通条件、产业特色等，按0至1打分（也可填百分数）。可自行添加列，列名即因素名。',
    'The X of 3+X, scored from 0 to 1 (percentages are understood). Columns of your own become factors by their header.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    factor('development', both('发展定位', 'Development'), '发展定位得分|定位得分'),
    factor('transport', both('交通条件', 'Transport'), '交通|交通条件得分|交通区位'),
    factor('industry', both('产业特色', 'Industry'), '产业|产业特色得分|特色产业'),
  ],
};

/** Group of the X factors: what stands under it in a planner's table is a factor. */
export const FACTOR_GROUP = FACTORS;

function money(
  name: string,
  header: Column['header'],
  { words: list, note }: { readonly words: string; readonly note: Column['note'] },
): Column {
  return {
    id: `economy.${name}`,
    header,
    quantity: 'money',
    group: ECONOMY,
    alsoCalled: words(list),
    note,
    width: 16,
  };
}

function factor(name: string, header: Column['header'], list: string): Column {
  return {
    id: `factors.${name}`,
    header,
    quantity: 'ratio',
    group: FACTORS,
    alsoCalled: [header['zh-CN']],
    inGroup: [header['en-US'], ...words(list)],
    range: [0, 1],
    note:
      name === 'development'
        ? both(
            '0至1；空白时按“测算参数”中“发展定位空白时”处理：默认重点、中心、特色镇和承担重大任务的取1，其余取0。',
            '0 to 1; a blank is read by the parameter “Where the development role is blank”: by default key, central and characteristic towns and county tasks 1, else 0.',
          )
        : both('0至1；空白表示未评分，不作调节。', '0 to 1; blank: not scored, no effect.'),
    width: 12,
  };
}
