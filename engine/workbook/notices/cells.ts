import { defineNotice } from '../../model/notice.ts';

/** Words stand where a number is needed; the value stays absent. */
export const TEXT_IN_NUMBER_CELL = defineNotice({
  code: 'SHT-102',
  severity: 'error',
  title: { 'zh-CN': '数字栏填了文字', 'en-US': 'Text in a number cell' },
  message: {
    'zh-CN': '“{field}”应为数字，现填“{written}”，该数暂按空白处理。',
    'en-US': '“{field}” needs a number but says “{written}”; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请改填数字；确为零的填0，没有数据的留空。',
    'en-US': 'Type the number; 0 if it is zero, nothing if there is no figure.',
  },
  cites: [],
});

/** A number is below zero where none can be. */
export const NEGATIVE_NUMBER = defineNotice({
  code: 'SHT-103',
  severity: 'error',
  title: { 'zh-CN': '数字为负', 'en-US': 'Negative number' },
  message: {
    'zh-CN': '“{field}”不应小于0，现为{number}，该数暂按空白处理。',
    'en-US': '“{field}” cannot be below 0 but is {number}; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请核对并改正。',
    'en-US': 'Check and correct it.',
  },
  cites: [],
});

/** A count is not whole. */
export const NOT_WHOLE = defineNotice({
  code: 'SHT-104',
  severity: 'error',
  title: { 'zh-CN': '应为整数', 'en-US': 'Not a whole number' },
  message: {
    'zh-CN': '“{field}”应为整数，现为{number}，该数暂按空白处理。',
    'en-US': '“{field}” must be whole but is {number}; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请核对数字和表头单位（如人、万人）。',
    'en-US': 'Check the number and the unit in the header.',
  },
  cites: [],
});

/** A number lies outside what the column allows. */
export const OUT_OF_RANGE = defineNotice({
  code: 'SHT-105',
  severity: 'error',
  title: { 'zh-CN': '数字超出范围', 'en-US': 'Number out of range' },
  message: {
    'zh-CN': '“{field}”应在{least}至{most}之间，现为{number}，该数暂按空白处理。',
    'en-US':
      '“{field}” must lie between {least} and {most} but is {number}; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请核对数字和单位。',
    'en-US': 'Check the number and its unit.',
  },
  cites: [],
});

/** An Excel error stands in a cell that is needed. */
export const CELL_ERROR = defineNotice({
  code: 'SHT-106',
  severity: 'error',
  title: { 'zh-CN': '单元格公式出错', 'en-US': 'Formula error' },
  message: {
    'zh-CN': '“{field}”单元格显示{written}，该数暂按空白处理。',
    'en-US': '“{field}” shows {written}; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请修正公式，或改填数字。',
    'en-US': 'Repair the formula or type the number.',
  },
  cites: [],
});

/** A formula was saved without a result. */
export const UNCALCULATED = defineNotice({
  code: 'SHT-107',
  severity: 'error',
  title: { 'zh-CN': '公式没有计算结果', 'en-US': 'Formula without a result' },
  message: {
    'zh-CN': '“{field}”单元格的公式没有保存计算结果，暂按空白处理。',
    'en-US': 'The formula in “{field}” was saved without a result; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请用Excel或WPS打开文件，重新计算并保存。',
    'en-US': 'Open the file in Excel or WPS, recalculate and save.',
  },
  cites: [],
});

/** A word is not one of the choices of its column. */
export const UNKNOWN_CHOICE = defineNotice({
  code: 'SHT-112',
  severity: 'error',
  title: { 'zh-CN': '填写内容不在选项内', 'en-US': 'Not one of the choices' },
  message: {
    'zh-CN': '“{field}”应为{choices}之一，现填“{written}”，暂按空白处理。',
    'en-US': '“{field}” must be one of {choices} but says “{written}”; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请从下拉列表中选择。',
    'en-US': 'Choose from the list.',
  },
  cites: [],
});

/** A date cannot be read. */
export const BAD_DATE = defineNotice({
  code: 'SHT-113',
  severity: 'error',
  title: { 'zh-CN': '日期无法识别', 'en-US': 'Date not understood' },
  message: {
    'zh-CN': '“{field}”应为年月日，现填“{written}”，暂按空白处理。',
    'en-US': '“{field}” needs a full date but says “{written}”; it is treated as blank.',
  },
  remedy: {
    'zh-CN': '请按2024-12-31的形式填写。',
    'en-US': 'Write it like 2024-12-31.',
  },
  cites: [],
});

/** A row of a list lacks what makes it say anything. */
export const ROW_INCOMPLETE = defineNotice({
  code: 'SHT-119',
  severity: 'error',
  title: { 'zh-CN': '必填项空白', 'en-US': 'Row incomplete' },
  message: {
    'zh-CN': '本行没有填写“{field}”，整行未读取。',
    'en-US': '“{field}” is blank; the row was not read.',
  },
  remedy: {
    'zh-CN': '请补填，或删除本行。',
    'en-US': 'Fill it in or delete the row.',
  },
  cites: [],
});

/** Numbers typed as text were understood. */
export const NUMBERS_AS_TEXT = defineNotice({
  code: 'SHT-303',
  severity: 'info',
  title: { 'zh-CN': '数字以文本形式存放', 'en-US': 'Numbers stored as text' },
  message: {
    'zh-CN': '工作表“{sheet}”有{count}个数字以文本形式存放，已按数字读取。',
    'en-US': '{count} numbers on “{sheet}” are stored as text; they were read as numbers.',
  },
  remedy: {
    'zh-CN': '建议转换为数字格式，以免Excel求和漏计。',
    'en-US': 'Convert them, or Excel leaves them out of sums.',
  },
  cites: [],
});

/** A list says the same thing twice; the first row is kept. */
export const ROW_REPEATED = defineNotice({
  code: 'SHT-207',
  severity: 'warning',
  title: { 'zh-CN': '重复登记', 'en-US': 'Listed twice' },
  message: {
    'zh-CN': '{township}的{ledger}在本表已登记，本行未读取。',
    'en-US': '{ledger} of {township} already stands on this sheet; this row was not read.',
  },
  remedy: {
    'zh-CN': '请合并为一行。',
    'en-US': 'Merge the rows.',
  },
  cites: [],
});

/** What was decided in the pane holds in the place of a row of the planner's. */
export const ROW_REPLACED = defineNotice({
  code: 'SHT-308',
  severity: 'info',
  title: { 'zh-CN': '以窗格中的调整为准', 'en-US': 'Replaced by a change in the pane' },
  message: {
    'zh-CN': '{township}的{ledger}在窗格中改过，以{record}为准，本行的审核调整未采用。',
    'en-US':
      '{ledger} of {township} was changed in the pane: {record} holds, the decision of this row does not.',
  },
  remedy: {
    'zh-CN': '无需处理；要恢复本行，请在窗格中取消该项调整，或删除记录表中的该行。',
    'en-US':
      'Nothing to do. To restore this row, take the change back in the pane or delete its record.',
  },
  cites: [],
});

/** A loan or request of the planner's has another row of our record in its place. */
export const LOAN_REPLACED = defineNotice({
  code: 'SHT-311',
  severity: 'info',
  title: {
    'zh-CN': '以窗格中登记的周转使用为准',
    'en-US': 'Replaced by a loan entered in the pane',
  },
  message: {
    'zh-CN': '{township}的{ledger}周转使用在窗格中改过，以{record}为准，本行未采用。',
    'en-US':
      'Loans of {township} ({ledger}) were changed in the pane: {record} holds, this row does not.',
  },
  remedy: {
    'zh-CN':
      '无需处理；要恢复本行，请在“机动编制”视图中恢复工作簿原填，或删除记录表中该乡镇的各行。',
    'en-US':
      'Nothing to do. To restore this row, follow the workbook again in the view of mobile posts, or delete the township’s rows of the record.',
  },
  cites: [],
});

/** The counterparty of an adjustment is not in the list. */
export const COUNTERPARTY_UNKNOWN = defineNotice({
  code: 'SHT-208',
  severity: 'warning',
  title: { 'zh-CN': '交换对象不在名单内', 'en-US': 'Unknown counterparty' },
  message: {
    'zh-CN': '交换对象“{written}”不在乡镇名单内，未采用。',
    'en-US': 'The counterparty “{written}” is not in the list; it was not used.',
  },
  remedy: {
    'zh-CN': '请填写名单内的乡镇名称或代码。',
    'en-US': 'Give a township of the list.',
  },
  cites: [],
});

/** A change of the county in a scenario that names no township, or whose value says nothing. */
export const SCENARIO_CHANGE_UNKNOWN = defineNotice({
  code: 'SHT-230',
  severity: 'warning',
  title: { 'zh-CN': '方案中的调整无法识别', 'en-US': 'Change in a scenario not understood' },
  message: {
    'zh-CN': '测算方案中的“{change}”填为“{written}”，无法识别，未采用。',
    'en-US': '“{change}” in a scenario says “{written}”, which is not understood. Not used.',
  },
  remedy: {
    'zh-CN':
      '“适用对象”填名单内的乡镇；“数值”在县级任务、按沿革调整填是或否，在乡镇合并填并入的乡镇，在乡镇更名填新名称。',
    'en-US':
      'Name a township of the list in “Applies to”; the value is yes or no for a county task and for lineage, the township it joins for a merger, the new name for a renaming.',
  },
  cites: [],
});
