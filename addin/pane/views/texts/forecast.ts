import type { GrowthPath, Locale } from '../../../../engine/index.ts';
import type { Measure } from '../../../session/outlooks.ts';
import type { ViewTexts } from '../paneView.ts';

/** What a chart shows, for those who do not see it. */
export interface ChartFacts {
  readonly measure: string;
  readonly path: string;
  readonly year: number;
  readonly value: string;
}

/** Words of the view of the years to come. */
export interface ForecastTexts extends ViewTexts {
  readonly path: string;
  readonly paths: Readonly<Record<GrowthPath, string>>;
  readonly horizon: string;
  readonly years: (count: number) => string;
  readonly year: string;
  readonly yearWord: (year: number) => string;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
  readonly failed: string;
  readonly notYet: string;
  readonly parameters: string;
  readonly measure: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly chart: (facts: ChartFacts) => string;
  readonly chartTable: string;
  readonly county: (year: number) => string;
  readonly townships: (year: number) => string;
  readonly caption: (ledger: string, year: number) => string;
  readonly columns: Readonly<
    Record<'quota' | 'proposal' | 'people' | 'required' | 'officers' | 'problems', string>
  >;
  readonly onlyMoving: string;
  readonly none: string;
  readonly problems: (year: number, count: number) => string;
  readonly noProblems: string;
  readonly noTownships: string;
}

export const forecastTexts: Readonly<Record<Locale, ForecastTexts>> = {
  'zh-CN': {
    name: '预测',
    heading: '预测：以后各年',
    lead: '每年按当年指标和政策重新测算、核查，并作为下一年的起点；高、中、低为指标增长的90%、50%、10%分位。',
    path: '方案',
    paths: { high: '高方案', middle: '中方案', low: '低方案' },
    horizon: '推算年数',
    years: (count) => `${count}年`,
    year: '查看年份',
    yearWord: (year) => `${year}年`,
    progress: (done, of) => `正在推算：第${done}个年度方案，共${of}个`,
    cancel: '停止推算',
    cancelled: '已停止推算，下面是已算出的年份。',
    again: '重新推算',
    failed: '推算没有完成，已算出的年份仍可查看。',
    notYet: '这一年还没有算出。',
    parameters: '推算参数（均为假设，可改）',
    measure: '全县指标',
    measures: {
      people: '实有（人）',
      quota: '编制（名）',
      vacancies: '空编（名）',
      overstaffing: '超编（人）',
      officersRequired: '应配执法人员（人）',
      officers: '现有执法人员（人）',
      officersShort: '执法人员缺额（人）',
      population: '人口（人）',
      problems: '核查问题（个）',
    },
    chart: ({ measure, path, year, value }) =>
      `全县${measure}逐年柱形图，${path}，${year}年${value}；数据见下方“逐年数据”。`,
    chartTable: '逐年数据：低、中、高',
    county: (year) => `${year}年全县`,
    townships: (year) => `${year}年各乡镇`,
    caption: (ledger, year) => `${year}年各乡镇${ledger}、实有、执法人员和核查问题`,
    columns: {
      quota: '编制',
      proposal: '测算',
      people: '实有',
      required: '应配',
      officers: '执法',
      problems: '问题',
    },
    onlyMoving: '只看有变化或有缺口的',
    none: '没有符合条件的乡镇。',
    problems: (year, count) => `${year}年的核查问题（${count}个）`,
    noProblems: '这一年没有核查问题。',
    noTownships: '没有乡镇，无法推算。',
  },
  'en-US': {
    name: 'Forecast',
    heading: 'The years to come',
    lead: 'Each year is planned and checked anew and feeds the next; high, middle and low are the 90, 50 and 10 % points of growth.',
    path: 'Path',
    paths: { high: 'High', middle: 'Middle', low: 'Low' },
    horizon: 'Years ahead',
    years: (count) => `${count} years`,
    year: 'Year shown',
    yearWord: (year) => String(year),
    progress: (done, of) => `Planning year by year: ${done} of ${of} plans`,
    cancel: 'Stop',
    cancelled: 'Stopped; the years that were done are shown.',
    again: 'Start again',
    failed: 'It did not come to its end; the years that were done are shown.',
    notYet: 'This year is not planned yet.',
    parameters: 'What is assumed for these years',
    measure: 'County figure',
    measures: {
      people: 'People in post',
      quota: 'Posts',
      vacancies: 'Vacancies',
      overstaffing: 'Over-staffing',
      officersRequired: 'Officers required',
      officers: 'Officers owned',
      officersShort: 'Officers short',
      population: 'Population',
      problems: 'Problems',
    },
    chart: ({ measure, path, year, value }) =>
      `${measure} of the county by year as bars, ${path} path; ${year}: ${value}. The numbers are below.`,
    chartTable: 'Year by year: low, middle, high',
    county: (year) => `The county in ${year}`,
    townships: (year) => `Townships in ${year}`,
    caption: (ledger, year) => `${ledger}, people, officers and problems by township in ${year}`,
    columns: {
      quota: 'Posts',
      proposal: 'Calc.',
      people: 'People',
      required: 'Req.',
      officers: 'Own',
      problems: 'Probl.',
    },
    onlyMoving: 'Only those that move or lack',
    none: 'No such township.',
    problems: (year, count) => `Problems of ${year} (${count})`,
    noProblems: 'This year has no problems.',
    noTownships: 'There are no townships to look ahead for.',
  },
};
