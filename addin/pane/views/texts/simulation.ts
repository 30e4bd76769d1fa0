import type { Locale } from '../../../../engine/index.ts';
import { STUDY, type StudyTexts } from './study.ts';

/** Words of the simulation. */
export interface SimulationTexts extends StudyTexts {
  readonly scenario: string;
  readonly other: string;
  readonly noOther: string;
  readonly draws: string;
  readonly years: string;
  readonly seed: string;
  readonly start: string;
  readonly empty: string;
  readonly receipt: (draws: string, seed: string) => string;
  readonly county: (year: number) => string;
  readonly mean: string;
  readonly unknown: string;
  readonly histogram: (measure: string, year: number) => string;
  readonly same: (value: string) => string;
  readonly bin: string;
  readonly times: string;
  readonly asTable: string;
  readonly townships: (year: number) => string;
  readonly short: string;
  readonly up: string;
  readonly down: string;
  readonly required: string;
  readonly officers: string;
  readonly sure: (count: number) => string;
  readonly never: (count: number) => string;
  readonly replay: string;
  readonly replayNote: string;
  readonly draw: string;
  readonly replayStart: string;
  readonly replayed: (draw: number, seed: number) => string;
  readonly path: string;
  readonly why: (township: string, year: number) => string;
}

export const simulationTexts: Readonly<Record<Locale, SimulationTexts>> = {
  'zh-CN': {
    ...STUDY['zh-CN'],
    name: '模拟推演',
    heading: '模拟推演',
    lead: '增长、减员和县级任务不确定时，今后各年会怎样。假设见“参数”中的预测、模拟两类。',
    scenario: '方案',
    other: '对照方案（用同一组随机数）',
    noOther: '不对照',
    draws: '次数',
    years: '年数',
    seed: '随机种子',
    start: '开始模拟',
    empty: '尚未模拟。',
    receipt: (draws, seed) => `模拟${draws}次，种子${seed}；同一种子、同一数据，结果逐位相同。`,
    county: (year) => `全县${year}年各指标的分位`,
    mean: '均值',
    unknown: '数据不全，无法统计。',
    histogram: (measure, year) => `${measure}的分布（${year}年）`,
    same: (value) => `每次模拟都是${value}：所设的增长、减员和县级任务不改变这一指标。`,
    bin: '数值',
    times: '次数',
    asTable: '以表格查看',
    townships: (year) => `各乡镇${year}年的概率`,
    short: '执法人员不足',
    up: '人口升档',
    down: '人口降档',
    required: '应配（5%–95%）',
    officers: '实有（5%–95%）',
    sure: (count) => `过半数模拟中执法人员不足的乡镇：${count}个。`,
    never: (count) => `其余${count}个乡镇各项概率均为0`,
    replay: '重现一次模拟',
    replayNote: '任何一次都可单独重现为逐年核查、逐项说明的测算。',
    draw: '第几次（从0起）',
    replayStart: '重现',
    replayed: (draw, seed) => `第${draw}次模拟（种子${seed}）逐年结果`,
    path: '逐年',
    why: (township, year) => `${township}${year}年为什么是这个数`,
    write: '写出模拟结果表',
  },
  'en-US': {
    ...STUDY['en-US'],
    name: 'Simulation',
    heading: 'Simulation',
    lead: 'What the years to come may bring while growth, exits and county tasks are uncertain. The assumptions are among the parameters.',
    scenario: 'Scenario',
    other: 'Beside it (same draws)',
    noOther: 'None',
    draws: 'Draws',
    years: 'Years',
    seed: 'Seed',
    start: 'Simulate',
    empty: 'Nothing was simulated yet.',
    receipt: (draws, seed) => `${draws} draws, seed ${seed}: same seed and data, same bytes.`,
    county: (year) => `Quantiles of the county in ${year}`,
    mean: 'Mean',
    unknown: 'The data are not complete: nothing to count.',
    histogram: (measure, year) => `${measure} in ${year}`,
    same: (value) =>
      `Every draw has ${value}: what is uncertain in growth, exits and county tasks does not move this measure.`,
    bin: 'Value',
    times: 'Draws',
    asTable: 'As a table',
    townships: (year) => `Chances of every township in ${year}`,
    short: 'Short of officers',
    up: 'Step up',
    down: 'Step down',
    required: 'Required (5–95 %)',
    officers: 'Officers (5–95 %)',
    sure: (count) => `Townships short of officers in more than half of the draws: ${count}.`,
    never: (count) => `${count} more townships: no chance of any of these`,
    replay: 'Replay a draw',
    replayNote: 'Any draw replays by itself as a plan that is checked and explained year by year.',
    draw: 'Draw (from 0)',
    replayStart: 'Replay',
    replayed: (draw, seed) => `Draw ${draw} (seed ${seed}), year by year`,
    path: 'Year by year',
    why: (township, year) => `Why this number: ${township}, ${year}`,
    write: 'Write the simulation',
  },
};
