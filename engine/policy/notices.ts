import { defineNotice } from '../model/notice.ts';

/** A parameter that nobody has set: a task, not an error. */
export const PARAMETER_PENDING = defineNotice({
  code: 'POL-301',
  severity: 'info',
  pending: true,
  title: { 'zh-CN': '参数待设置', 'en-US': 'Parameter pending' },
  message: {
    'zh-CN': '“{parameter}”尚未设置，依赖它的规则暂无法判定或不设限。',
    'en-US': '“{parameter}” is not set; rules that need it are undetermined or set no bound.',
  },
  remedy: {
    'zh-CN': '在“测算参数”表填写数值和依据。',
    'en-US': 'Enter a value and its basis on the sheet “Parameters”.',
  },
  cites: [],
});

/** A row whose parameter is not known. */
export const UNKNOWN_PARAMETER = defineNotice({
  code: 'POL-201',
  severity: 'warning',
  title: { 'zh-CN': '参数名称无法识别', 'en-US': 'Unknown parameter' },
  message: {
    'zh-CN': '“{parameter}”不是已知参数，该行未采用。',
    'en-US': '“{parameter}” is not a known parameter; the row is not used.',
  },
  remedy: {
    'zh-CN': '请从下拉列表选择参数名称。',
    'en-US': 'Choose the name from the drop-down list.',
  },
  cites: [],
});

/** A value outside the allowed range. */
export const OUT_OF_RANGE = defineNotice({
  code: 'POL-101',
  severity: 'error',
  title: { 'zh-CN': '参数超出允许范围', 'en-US': 'Parameter out of range' },
  message: {
    'zh-CN': '“{parameter}”填为{value}，允许范围为{least}至{most}，未采用。',
    'en-US': '“{parameter}” is {value}; allowed are {least} to {most}. Not used.',
  },
  remedy: { 'zh-CN': '请更正该单元格。', 'en-US': 'Correct the cell.' },
  cites: [],
});

/** A count that is not whole. */
export const NOT_WHOLE = defineNotice({
  code: 'POL-104',
  severity: 'error',
  title: { 'zh-CN': '参数应为整数', 'en-US': 'Not a whole number' },
  message: {
    'zh-CN': '“{parameter}”以{unit}计，应为整数，现填为{value}，未采用。',
    'en-US': '“{parameter}” counts {unit} and must be whole, but is {value}. Not used.',
  },
  remedy: { 'zh-CN': '请更正该单元格。', 'en-US': 'Correct the cell.' },
  cites: [],
});

/** A number is needed and something else stands there. */
export const NOT_A_NUMBER = defineNotice({
  code: 'POL-105',
  severity: 'error',
  title: { 'zh-CN': '参数应为数字', 'en-US': 'Not a number' },
  message: {
    'zh-CN': '“{parameter}”应为数字，现填为“{value}”，未采用。',
    'en-US': '“{parameter}” needs a number but says “{value}”. Not used.',
  },
  remedy: {
    'zh-CN': '请改填数字；尚未确定的留空。',
    'en-US': 'Type a number; leave it blank if it is not settled.',
  },
  cites: [],
});

/** A choice that does not exist. */
export const NOT_A_CHOICE = defineNotice({
  code: 'POL-102',
  severity: 'error',
  title: { 'zh-CN': '参数选项无法识别', 'en-US': 'Unknown choice' },
  message: {
    'zh-CN': '“{parameter}”填为“{value}”，可选：{choices}。未采用。',
    'en-US': '“{parameter}” is “{value}”; choose one of: {choices}. Not used.',
  },
  remedy: { 'zh-CN': '请从下拉列表选择。', 'en-US': 'Choose from the drop-down list.' },
  cites: [],
});

/** A value that differs from the one the cited source gives, with no clause of its own. */
export const CHANGED_AGAINST_SOURCE = defineNotice({
  code: 'POL-202',
  severity: 'warning',
  title: { 'zh-CN': '参数与来源文件不一致', 'en-US': 'Value differs from its source' },
  message: {
    'zh-CN': '“{parameter}”设为{value}，来源文件为{source}，且未注明新的条款。',
    'en-US': '“{parameter}” is set to {value}; the source says {source}, and no clause is given.',
  },
  remedy: {
    'zh-CN': '请在“条款”列注明依据，或改回来源文件数值。',
    'en-US': 'Name the clause, or return to the value of the source.',
  },
  cites: [],
});

/** A row of 沿革 whose day has come while the sheets still have the former township. */
export const LINEAGE_CARRIED_OUT = defineNotice({
  code: 'ADJ-302',
  severity: 'info',
  title: { 'zh-CN': '沿革已按生效日期执行', 'en-US': 'A change of townships was carried out' },
  message: {
    'zh-CN':
      '{date}{matter}：{township}→{successor}（{document}）。各表仍按原乡镇填报，测算已按沿革的编制、人员比例改列到现乡镇。',
    'en-US':
      '{date}, {matter}: {township} → {successor} ({document}). The sheets still have the former township; its posts and people were moved by the shares of the row.',
  },
  remedy: {
    'zh-CN': '核对后将“乡镇”“编制人员”等表改列到现乡镇；不应执行的，更正“沿革”表的日期。',
    'en-US': 'Check, and move the figures of the sheets to the successor; or correct the date.',
  },
  cites: [],
});

/** A scenario that the workbook does not hold. */
export const UNKNOWN_SCENARIO = defineNotice({
  code: 'POL-103',
  severity: 'error',
  title: { 'zh-CN': '测算方案不存在', 'en-US': 'Unknown scenario' },
  message: {
    'zh-CN': '工作簿中没有名为“{scenario}”的测算方案（现有：{known}），按原参数测算。',
    'en-US': 'The workbook has no scenario “{scenario}” (it has: {known}); planned without it.',
  },
  remedy: {
    'zh-CN': '请核对名称，或在“测算方案”表中添加。',
    'en-US': 'Check the name, or add it on the sheet “Scenarios”.',
  },
  cites: [],
});

/** A scenario that names a parent nobody has. */
export const UNKNOWN_PARENT = defineNotice({
  code: 'POL-106',
  severity: 'error',
  title: { 'zh-CN': '所基于的方案不存在', 'en-US': 'Unknown parent scenario' },
  message: {
    'zh-CN':
      '方案“{scenario}”基于“{parent}”，工作簿中没有该方案（现有：{known}），只按本方案自身的行测算。',
    'en-US':
      'The scenario “{scenario}” is based on “{parent}”, which the workbook does not have (it has: {known}); its own rows alone were used.',
  },
  remedy: {
    'zh-CN': '请核对“基于方案”列。',
    'en-US': 'Check the column “Based on”.',
  },
  cites: [],
});

/** Scenarios that are based on one another in a circle. */
export const SCENARIO_CIRCLE = defineNotice({
  code: 'POL-107',
  severity: 'error',
  title: { 'zh-CN': '方案互为基础', 'en-US': 'Scenarios based on one another' },
  message: {
    'zh-CN': '方案互为基础：{circle}，只按本方案自身的行测算。',
    'en-US':
      'Scenarios are based on one another: {circle}; the own rows of this one alone were used.',
  },
  remedy: {
    'zh-CN': '请在“基于方案”列中去掉其中一个。',
    'en-US': 'Clear one of them in the column “Based on”.',
  },
  cites: [],
});
