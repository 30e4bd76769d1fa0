import { defineNotice } from '../../model/notice.ts';

/** A column of area, money or population does not say its unit. */
export const UNIT_MISSING = defineNotice({
  code: 'SHT-110',
  severity: 'error',
  title: { 'zh-CN': '没有写明单位', 'en-US': 'Unit not stated' },
  message: {
    'zh-CN': '“{header}”没有写明单位，该列数字未读取。',
    'en-US': '“{header}” does not name its unit; its figures were not read.',
  },
  remedy: {
    'zh-CN': '请在表头写明单位，如“{header}（{example}）”，或在“表头对照”中填写单位。',
    'en-US':
      'Name the unit in the header, such as “{header} ({example})”, or on the sheet “Header mapping”.',
  },
  cites: [],
});

/** Two columns of a table say they are the same field; none is read unless one has the contract header. */
export const COLUMN_CLAIMED_TWICE = defineNotice({
  code: 'SHT-111',
  severity: 'error',
  title: { 'zh-CN': '两列表头含义相同', 'en-US': 'Two columns for one field' },
  message: {
    'zh-CN': '“{header}”与本表另一列都对应“{field}”，本列未读取。',
    'en-US': '“{header}” and another column both stand for “{field}”; this one was not read.',
  },
  remedy: {
    'zh-CN': '请在“表头对照”中指定用哪一列，另一列填“忽略”。',
    'en-US': 'Say on “Header mapping” which one counts; write “Ignore” for the other.',
  },
  cites: [],
});

/** Figures stand under a header nobody knows; asked for once. */
export const UNKNOWN_COLUMN = defineNotice({
  code: 'SHT-201',
  severity: 'warning',
  title: { 'zh-CN': '表头未识别', 'en-US': 'Header not recognised' },
  message: {
    'zh-CN': '“{header}”列有数字，但含义未识别，未读取。',
    'en-US': '“{header}” has figures but its meaning is not known; it was not read.',
  },
  remedy: {
    'zh-CN': '请在“表头对照”中选择对应字段，不需要的填“忽略”。',
    'en-US': 'Choose its field on “Header mapping”, or write “Ignore”.',
  },
  cites: [],
});

/** A figure of a year does not say which; the cut-off year is used. */
export const YEAR_FROM_CUT_OFF = defineNotice({
  code: 'SHT-202',
  severity: 'warning',
  title: { 'zh-CN': '没有写明数据年度', 'en-US': 'Year not stated' },
  message: {
    'zh-CN': '“{header}”没有写明年度，暂按截止日期所在的{year}年。',
    'en-US': '“{header}” names no year; {year}, the year of the cut-off date, is used.',
  },
  remedy: {
    'zh-CN': '请在表头写明年度，或增加“年度”列。',
    'en-US': 'Name the year in the header, or add a column “Year”.',
  },
  cites: [],
});

/** Two columns differ by year alone; the newer one is read. */
export const OLDER_COLUMN = defineNotice({
  code: 'SHT-301',
  severity: 'info',
  title: { 'zh-CN': '同一项目有多个年度', 'en-US': 'Several years of one column' },
  message: {
    'zh-CN': '“{header}”年度较早，未读取，以最近年度为准。',
    'en-US': '“{header}” is of an earlier year; the newest one was read.',
  },
  remedy: {
    'zh-CN': '无需处理。',
    'en-US': 'Nothing to do.',
  },
  cites: [],
});

/** A row of the mapping sheet names a field or unit that does not exist. */
export const MAPPING_NOT_UNDERSTOOD = defineNotice({
  code: 'SHT-118',
  severity: 'error',
  title: { 'zh-CN': '表头对照无法识别', 'en-US': 'Mapping not understood' },
  message: {
    'zh-CN': '“{header}”的对照内容“{written}”不是已有的字段或单位，本行未采用。',
    'en-US': '“{written}” for “{header}” is no known field or unit; the row was not used.',
  },
  remedy: {
    'zh-CN': '请从下拉列表中选择字段，单位填万元、平方公里等。',
    'en-US': 'Choose the field from the list; units are such as km² or 10,000 yuan.',
  },
  cites: [],
});

/** A sheet has no table that the contract knows. */
export const SHEET_NOT_READ = defineNotice({
  code: 'SHT-307',
  severity: 'info',
  title: { 'zh-CN': '工作表未读取', 'en-US': 'Sheet not read' },
  message: {
    'zh-CN': '工作表“{sheet}”没有识别出乡镇数据，未读取。',
    'en-US': 'No township data were recognised on “{sheet}”; it was not read.',
  },
  remedy: {
    'zh-CN':
      '如需读取，请把乡镇列的表头写为“乡镇名称”，或在“编衡-表头对照”（窗格“认表”一步）中指定乡镇列的表头。',
    'en-US':
      'To have it read, head the township column “Township”, or name its header on “BH-Header mapping” (step Sheets of the pane).',
  },
  cites: [],
});

/** A hidden sheet was read. */
export const HIDDEN_SHEET = defineNotice({
  code: 'SHT-302',
  severity: 'info',
  title: { 'zh-CN': '读取了隐藏工作表', 'en-US': 'Hidden sheet read' },
  message: {
    'zh-CN': '工作表“{sheet}”已隐藏，其中数据仍已读取。',
    'en-US': 'The sheet “{sheet}” is hidden; its figures were read.',
  },
  remedy: {
    'zh-CN': '不应采用的，请删除该表。',
    'en-US': 'Delete it if it must not count.',
  },
  cites: [],
});

/** A sheet has identity numbers and is not read. */
export const PERSONAL_DATA = defineNotice({
  code: 'SHT-115',
  severity: 'error',
  title: { 'zh-CN': '工作表含身份证号', 'en-US': 'Sheet with identity numbers' },
  message: {
    'zh-CN': '工作表“{sheet}”含身份证号等个人信息，整表未读取。',
    'en-US': 'The sheet “{sheet}” holds identity numbers; it was not read at all.',
  },
  remedy: {
    'zh-CN': '请删除身份证号列后重新读取；测算只需要人数。',
    'en-US': 'Delete the column and read again; only counts are needed.',
  },
  cites: [],
});

/** The workbook has nothing of a subject, so some numbers cannot be computed. */
export const DATA_MISSING = defineNotice({
  code: 'SHT-203',
  severity: 'warning',
  title: { 'zh-CN': '缺少数据表', 'en-US': 'Sheet missing' },
  message: {
    'zh-CN': '没有“{sheet}”数据：{consequence}。',
    'en-US': 'There is no “{sheet}” data: {consequence}.',
  },
  remedy: {
    'zh-CN': '请补充该表；确实没有的可不补。',
    'en-US': 'Add the sheet if the figures exist.',
  },
  cites: [],
});

/** The workbook has nothing of an optional subject. */
export const DATA_NOT_GIVEN = defineNotice({
  code: 'SHT-306',
  severity: 'info',
  title: { 'zh-CN': '未提供数据表', 'en-US': 'Sheet not given' },
  message: {
    'zh-CN': '没有“{sheet}”数据：{consequence}。',
    'en-US': 'There is no “{sheet}” data: {consequence}.',
  },
  remedy: {
    'zh-CN': '需要时补充该表。',
    'en-US': 'Add the sheet if needed.',
  },
  cites: [],
});

/** Nothing in the workbook tells the cut-off date. */
export const NO_CUT_OFF_DATE = defineNotice({
  code: 'SHT-116',
  severity: 'error',
  title: { 'zh-CN': '没有截止日期', 'en-US': 'No cut-off date' },
  message: {
    'zh-CN': '各工作表没有写明截止日期，也没有可推定的数据年度，暂按{date}处理。',
    'en-US': 'No sheet names a cut-off date or a year of figures; {date} is used for now.',
  },
  remedy: {
    'zh-CN': '请在“基本情况”填写截止日期。',
    'en-US': 'Fill in the cut-off date on the sheet “County”.',
  },
  cites: [],
});

/** The cut-off date is taken from the newest figures. */
export const CUT_OFF_FROM_DATA = defineNotice({
  code: 'SHT-204',
  severity: 'warning',
  title: { 'zh-CN': '截止日期按数据年度推定', 'en-US': 'Cut-off date assumed' },
  message: {
    'zh-CN': '没有写明截止日期，按最近数据年度推定为{date}。',
    'en-US': 'No cut-off date is given; {date} is taken from the newest figures.',
  },
  remedy: {
    'zh-CN': '请在“基本情况”填写截止日期。',
    'en-US': 'Fill it in on the sheet “County”.',
  },
  cites: [],
});
