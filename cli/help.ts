import type { Locale } from '../engine/index.ts';
import type { CommandName } from './requests.ts';

import { studyHelp, type Help } from './studyHelp.ts';

const GENERAL: Help = {
  'zh-CN': `编衡：乡镇编制测算与核查。只在本机运行，不联网，不改动输入文件。

用法
  bianheng plan [county.xlsx] [-o result.xlsx]   测算并写出结果工作簿
  bianheng check [county.xlsx]                   只核查，不写文件
  bianheng annual [county.xlsx] [-o tables.xlsx] 写出报送用的年度表格
  bianheng rollover county.xlsx [-o next.xlsx]   结转到下一年度的新工作簿
  bianheng forecast [county.xlsx] --years 10     逐年推演
  bianheng compare [county.xlsx] --scenario A    比较测算方案
  bianheng simulate [county.xlsx] --draws 1000   模拟推演
  bianheng least-change [county.xlsx]            最少调整多少编制才都合规
  bianheng stability [county.xlsx] --by 10       权重变动时结果是否稳定
  bianheng template [-o file.xlsx]               写出空白测算模板
  bianheng map county.xlsx [-o mapped.xlsx]      加上“表头对照”表，认列用
  bianheng <命令> --help                         某个命令的说明
  bianheng --version                             版本

各命令通用
  --locale zh-CN|en-US   语言（默认 zh-CN）

退出码
  0 没有必须纠正的问题   1 有必须纠正的问题
  2 命令或工作簿读不懂   3 结果写不出，或程序内部出错
`,
  'en-US': `Bianheng plans and checks township posts. It runs on this machine alone, uses no
network and never changes its input.

Usage
  bianheng plan [county.xlsx] [-o result.xlsx]   plan; write the result workbook
  bianheng check [county.xlsx]                   check only; write nothing
  bianheng annual [county.xlsx] [-o tables.xlsx] write the tables to be filed
  bianheng rollover county.xlsx [-o next.xlsx]   begin the next year's workbook
  bianheng forecast [county.xlsx] --years 10     the years to come
  bianheng compare [county.xlsx] --scenario A    scenarios side by side
  bianheng simulate [county.xlsx] --draws 1000   Monte Carlo over the forecast
  bianheng least-change [county.xlsx]            fewest posts moved to comply
  bianheng stability [county.xlsx] --by 10       what hangs on the weights
  bianheng template [-o file.xlsx]               write the blank template
  bianheng map county.xlsx [-o mapped.xlsx]      add the header mapping sheet
  bianheng <command> --help                      about one command
  bianheng --version                             the version

Every command
  --locale zh-CN|en-US   language (zh-CN unless given)

Exit codes
  0 nothing must be corrected   1 something must be corrected
  2 the command or the workbook could not be read
  3 the result could not be written, or a mistake of ours
`,
};

const RUN: Help = {
  'zh-CN': `  --as-of YYYY-MM-DD     截止日期，决定适用的文件和数据（默认用工作簿中的日期）
  --scenario 名称        采用工作簿中的某个测算方案
  --set 参数=值          本次测算改用某个参数值，可写多次，如
                         --set 人口权重=0.6；表格类参数写明哪一项，如
                         --set X因素系数/交通条件=0.2
                         （参数写名称或代号，代号见“编衡-测算参数”表末列）
`,
  'en-US': `  --as-of YYYY-MM-DD     cut-off date: decides which law and figures hold (the
                         workbook's own unless given)
  --scenario NAME        use a scenario of the workbook
  --set PARAMETER=VALUE  set a parameter for this run, any number of times
                         (--set quota.weightPopulation=0.6); one row of a table
                         is quota.factor[transport]=0.2; names will do for ids
`,
};

const SETTINGS: Help = {
  'zh-CN': `${RUN['zh-CN']}  --json                 在标准输出上只写整份报告的 JSON 文档
  -q, --quiet            不打印摘要
  --locale zh-CN|en-US   语言（默认 zh-CN）
`,
  'en-US': `${RUN['en-US']}  --json                 print the report as one JSON document, nothing else
  -q, --quiet            print no summary
  --locale zh-CN|en-US   language (zh-CN unless given)
`,
};

const COMMANDS: Readonly<Record<CommandName, Help>> = {
  plan: {
    'zh-CN': `bianheng plan [county.xlsx] [选项]

读取工作簿，测算各乡镇编制，核查问题，写出结果工作簿：输入表原样保留，
后面加上测算结果各表。不给文件时测算随附的示例县（虚构）。

  -o, --output 文件      结果工作簿（默认 out/<名称>.result.xlsx；已有内容不同的
                         结果时另行编号，不覆盖；用测算方案时带方案名）
  -f, --force            文件已存在时覆盖
${SETTINGS['zh-CN']}`,
    'en-US': `bianheng plan [county.xlsx] [options]

Reads a workbook, plans the posts of every township, checks the plan and writes
the result workbook: the input sheets as they were, followed by the results.
Without a file it plans the fictitious sample county.

  -o, --output FILE      result workbook (out/<name>.result.xlsx unless given;
                         numbered where another result has that name already;
                         with the name of the scenario, if one is used)
  -f, --force            replace an existing file
${SETTINGS['en-US']}`,
  },
  check: {
    'zh-CN': `bianheng check [county.xlsx] [选项]

读取工作簿，列出全部核查问题及其单元格，不写任何文件。

${SETTINGS['zh-CN']}`,
    'en-US': `bianheng check [county.xlsx] [options]

Reads a workbook and lists every problem with its cell. Writes nothing.

${SETTINGS['en-US']}`,
  },
  annual: {
    'zh-CN': `bianheng annual [county.xlsx] [选项]

测算工作簿，写出一份新的工作簿，内含报送用的年度表格：编制分配表、用编计划
表、编制调整对照表、领导职数表、机动编制台账、编制变动台账、执法力量配备表、
机构限额表、编制使用年报，以及每个乡镇一页的征求意见表和核定通知。可直接打印。

  --year 年度            表题中的年度（默认为工作簿的规划年度）
  --tables 表,表         只出其中几张，写名称或代号，如 编制分配,核定通知；
                         写错时列出全部
  -o, --output 文件      新工作簿（默认 out/<名称>.annual.xlsx）
  -f, --force            文件已存在时覆盖
${RUN['zh-CN']}  -q, --quiet            不打印说明
  --locale zh-CN|en-US   语言（默认 zh-CN）
`,
    'en-US': `bianheng annual [county.xlsx] [options]

Plans a workbook and writes a new one that holds the tables a county files every
year: allocation, plan for using posts, proposal beside decision, leadership,
mobile posts, changes, enforcement, institutions, use of posts, and one page of
consultation and one of notice for each township. Ready to be printed.

  --year YEAR            the year in the titles (the plan year unless given)
  --tables NAME,NAME     some of them only, by id or title; a wrong name lists
                         all
  -o, --output FILE      the new workbook (out/<name>.annual.xlsx unless given)
  -f, --force            replace an existing file
${RUN['en-US']}  -q, --quiet            print no remarks
  --locale zh-CN|en-US   language (zh-CN unless given)
`,
  },
  rollover: {
    'zh-CN': `bianheng rollover county.xlsx [选项]

把已审定的工作簿结转为下一年度的新工作簿（模板各表）：审定数成为现编制数，
台账、机动编制周转使用、测算参数照转，申报和审核调整清空，上年各数记入
“历年编制”供对比。原工作簿不动；没有结转的内容逐项列出。

  --year 年度            下一年度（默认为规划年度的后一年）
  --provisional          方案尚未审定也结转，新工作簿注明仅供预做
  --as-of YYYY-MM-DD     原工作簿的截止日期（默认用工作簿中的日期）
  -o, --output 文件      新工作簿（默认 out/<名称>.next.xlsx）
  -f, --force            文件已存在时覆盖
  --locale zh-CN|en-US   语言（默认 zh-CN）
`,
    'en-US': `bianheng rollover county.xlsx [options]

Begins the next year in a new workbook of the template's sheets: decided numbers
become present numbers; ledger, mobile posts on loan and parameters are kept;
requests and decisions are cleared; last year's numbers stay for comparison. The
old workbook stays as it is; what was not carried is listed.

  --year YEAR            the next year (the one after the plan year)
  --provisional          carry over a plan that is not approved, and say so
  --as-of YYYY-MM-DD     cut-off date of the old workbook
  -o, --output FILE      the new workbook (out/<name>.next.xlsx unless given)
  -f, --force            replace an existing file
  --locale zh-CN|en-US   language (zh-CN unless given)
`,
  },
  ...studyHelp(SETTINGS),
  template: {
    'zh-CN': `bianheng template [选项]

写出空白测算模板：填写说明、各输入表、下拉选项。

  -o, --output 文件      模板文件（默认 编制测算模板.xlsx）
  -f, --force            文件已存在时覆盖
  --locale zh-CN|en-US   模板语言（默认 zh-CN）
`,
    'en-US': `bianheng template [options]

Writes the blank planning template: a guide, the input sheets, drop-down lists.

  -o, --output FILE      the template (planning-template.xlsx unless given)
  -f, --force            replace an existing file
  --locale zh-CN|en-US   language of the template (zh-CN unless given)
`,
  },
  map: {
    'zh-CN': `bianheng map county.xlsx [选项]

复制工作簿，并加上“表头对照”表：列出每一列的表头是怎样理解的，未识别的
由您选定；以后测算这份工作簿时照此办理。

  -o, --output 文件      新的工作簿（默认 out/<名称>.mapped.xlsx）
  -f, --force            文件已存在时覆盖
  --locale zh-CN|en-US   语言（默认 zh-CN）
`,
    'en-US': `bianheng map county.xlsx [options]

Copies a workbook and adds the mapping sheet: how the header of every column was
understood, and those that were not, for you to choose. Plans of that workbook
follow it from then on.

  -o, --output FILE      the new workbook (out/<name>.mapped.xlsx unless given)
  -f, --force            replace an existing file
  --locale zh-CN|en-US   language (zh-CN unless given)
`,
  },
};

/** The help of a command, or of all. */
export const helpText = (topic: CommandName | undefined, locale: Locale): string =>
  (topic === undefined ? GENERAL : COMMANDS[topic])[locale];
