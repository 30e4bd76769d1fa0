import type { Locale } from '../engine/index.ts';
import type { StudyName } from './requests.ts';

/** A help in every language. */
export type Help = Readonly<Record<Locale, string>>;

/** The help of the commands that look beyond one plan. */
export const studyHelp = (settings: Help): Readonly<Record<StudyName, Help>> => ({
  forecast: {
    'zh-CN': `bianheng forecast [county.xlsx] [选项]

逐年推演1至10年：指标按趋势或增长率变动，人员按名单或比率减员、补员，每年重新
测算和核查，结果作为下一年的起点。写出全县高、中、低三个方案，各乡镇逐年情况和
守恒校验。

  --years 年数           推演年数（默认 5，最多 10）
  -o, --output 文件      结果工作簿（默认 out/<名称>.forecast.xlsx）
  -f, --force            文件已存在时覆盖
${settings['zh-CN']}`,
    'en-US': `bianheng forecast [county.xlsx] [options]

The years to come, 1 to 10: figures move by trend or growth, people leave and come
by list or rate, every year is planned and checked and is where the next begins.
Writes the county on a high, middle and low path, every township, and the books.

  --years N              years to come (5 unless given, at most 10)
  -o, --output FILE      result workbook (out/<name>.forecast.xlsx unless given)
  -f, --force            replace an existing file
${settings['en-US']}`,
  },
  compare: {
    'zh-CN': `bianheng compare [county.xlsx] --scenario 甲 [--scenario 乙 …] [选项]

把2至6个测算方案并列比较，第一个为基准；只写一个时与现行参数比较。不采用任何方案的
写“现行参数”。写出一页：
谁增谁减、由哪项参数引起、新增和消除的核查问题、主要指标。

  --years 年数           同时比较逐年推演（1至10年）
  -o, --output 文件      结果工作簿（默认 out/<名称>.compare.xlsx）
  -f, --force            文件已存在时覆盖
${settings['zh-CN']}`,
    'en-US': `bianheng compare [county.xlsx] --scenario A [--scenario B …] [options]

Sets 2 to 6 scenarios side by side; the first is what the others are held against,
and one alone is held against the workbook as it is, which is also what --scenario
'as it is' names. Writes one page: who gains and loses, by which parameter, new and vanished problems, measures.

  --years N              compare the years to come as well (1 to 10)
  -o, --output FILE      result workbook (out/<name>.compare.xlsx unless given)
  -f, --force            replace an existing file
${settings['en-US']}`,
  },
  simulate: {
    'zh-CN': `bianheng simulate [county.xlsx] [选项]

对逐年推演作模拟：增长、减员、县级任务、权重按分布抽取，给出各项指标的分位数、
各乡镇执法人员不足和人口跨档的概率。同一种子结果逐位相同；写多个方案时用同一组
随机数。进度写在标准错误上，按 Ctrl-C 停止，不写文件。

  --draws 次数           模拟次数（默认 1000）
  --years 年数           推演年数（默认 5，最多 10）
  --seed 种子            随机数种子（默认 1）
  --draw 次序            把其中一次（从 0 起）重演为逐年核查、可解释的推演
  -o, --output 文件      结果工作簿（默认 out/<名称>.simulate.xlsx）
  -f, --force            文件已存在时覆盖
${settings['zh-CN']}`,
    'en-US': `bianheng simulate [county.xlsx] [options]

Monte Carlo over the forecast: growth, exits, county tasks and weights are drawn.
Gives quantiles of every measure and, for each township, the chance to be short of
officers or to cross a step of population. The same seed gives the same bytes, and
scenarios share their draws. Progress is on standard error; Ctrl-C ends it, with
nothing written.

  --draws N              draws (1000 unless given)
  --years N              years to come (5 unless given, at most 10)
  --seed N               seed (1 unless given)
  --draw N               replay one draw, from 0, as an explained forecast
  -o, --output FILE      result workbook (out/<name>.simulate.xlsx unless given)
  -f, --force            replace an existing file
${settings['en-US']}`,
  },
  'least-change': {
    'zh-CN': `bianheng least-change [county.xlsx] [选项]

求最少变动多少编制，就能符合全部必须遵守的规则（总额、保底、上限、领导职数、
实有人数）；无解时指出相互抵触的规则和乡镇。

  -o, --output 文件      结果工作簿（默认 out/<名称>.least-change.xlsx）
  -f, --force            文件已存在时覆盖
${settings['zh-CN']}`,
    'en-US': `bianheng least-change [county.xlsx] [options]

The fewest posts to move so that every mandatory rule holds (total, floors, ceilings,
leadership, people in post); where nothing will do, the rules and townships in
conflict.

  -o, --output FILE      result workbook (out/<name>.least-change.xlsx unless given)
  -f, --force            replace an existing file
${settings['en-US']}`,
  },
  stability: {
    'zh-CN': `bianheng stability [county.xlsx] [选项]

每次把一项权重上下变动若干，其余按比例调整，列出哪些乡镇的编制或位次随之变化。

  --by 百分数            变动幅度，1 到 99（默认 10）
  -o, --output 文件      结果工作簿（默认 out/<名称>.stability.xlsx）
  -f, --force            文件已存在时覆盖
${settings['zh-CN']}`,
    'en-US': `bianheng stability [county.xlsx] [options]

Moves one weight at a time up and down and rescales the others: which townships
change posts or places.

  --by PERCENT           by how much, 1 to 99 (10 unless given)
  -o, --output FILE      result workbook (out/<name>.stability.xlsx unless given)
  -f, --force            replace an existing file
${settings['en-US']}`,
  },
});
