import { defineNotice } from '../../model/notice.ts';

/** No table with townships was found. */
export const NO_TOWNSHIPS = defineNotice({
  code: 'SHT-101',
  severity: 'error',
  title: { 'zh-CN': '没有找到乡镇名单', 'en-US': 'No townships found' },
  message: {
    'zh-CN': '各工作表中没有找到带“乡镇名称”列的表。',
    'en-US': 'No sheet has a table with a column of township names.',
  },
  remedy: {
    'zh-CN': '请在“乡镇”工作表填写乡镇名称，或检查表头是否写明“乡镇名称”。',
    'en-US': 'Fill in the sheet “Townships”, or name the column “Township”.',
  },
  cites: [],
});

/** A township stands twice in one table; the first row is kept. */
export const DUPLICATE_TOWNSHIP = defineNotice({
  code: 'SHT-108',
  severity: 'error',
  title: { 'zh-CN': '乡镇重复', 'en-US': 'Township listed twice' },
  message: {
    'zh-CN': '“{township}”在本表已出现，本行未读取，以前一行为准。',
    'en-US':
      '“{township}” already stands in this table; this row was not read, the first one counts.',
  },
  remedy: {
    'zh-CN': '请合并或删除重复行；同名不同乡镇的请填写区划代码。',
    'en-US': 'Merge or delete the row; give codes to townships of one name.',
  },
  cites: [],
});

/** A row speaks of a township that the list does not have. */
export const UNKNOWN_TOWNSHIP = defineNotice({
  code: 'SHT-109',
  severity: 'error',
  title: { 'zh-CN': '乡镇不在名单内', 'en-US': 'Unknown township' },
  message: {
    'zh-CN': '“{township}”不在“{list}”的乡镇名单内，本行未读取。{hint}',
    'en-US':
      '“{township}” is not in the list of townships on “{list}”; the row was not read. {hint}',
  },
  remedy: {
    'zh-CN': '请统一写法，或在乡镇名单中补充。',
    'en-US': 'Spell it as in the list, or add it there.',
  },
  cites: [],
});

/** Two places give different values for one fact; the first is kept. */
export const CONFLICTING_VALUES = defineNotice({
  code: 'SHT-114',
  severity: 'error',
  title: { 'zh-CN': '同一数据前后不一致', 'en-US': 'Two different values' },
  message: {
    'zh-CN': '{township}“{field}”此处为{here}，“{elsewhere}”处为{there}，以后者为准。',
    'en-US': '“{field}” of {township} is {here} here and {there} at “{elsewhere}”, which was kept.',
  },
  remedy: {
    'zh-CN': '请核对并统一两处数据。',
    'en-US': 'Check and make both alike.',
  },
  cites: [],
});

/** Several townships have the name and the row has no code. */
export const AMBIGUOUS_NAME = defineNotice({
  code: 'SHT-117',
  severity: 'error',
  title: { 'zh-CN': '同名乡镇无法区分', 'en-US': 'Name without a code' },
  message: {
    'zh-CN': '名单中有多个“{township}”，本行没有区划代码，未读取。',
    'en-US': 'Several townships are called “{township}” and the row has no code; it was not read.',
  },
  remedy: {
    'zh-CN': '请填写区划代码。',
    'en-US': 'Give the code.',
  },
  cites: [],
});

/** Code known, name different; the code counts. */
export const NAME_DIFFERS = defineNotice({
  code: 'SHT-205',
  severity: 'warning',
  title: { 'zh-CN': '名称与名单不一致', 'en-US': 'Name differs from the list' },
  message: {
    'zh-CN': '代码{code}在名单中为“{listed}”，此处为“{township}”，按代码对应。',
    'en-US': 'Code {code} is “{listed}” in the list and “{township}” here; the code was followed.',
  },
  remedy: {
    'zh-CN': '请核对代码和名称。',
    'en-US': 'Check code and name.',
  },
  cites: [],
});

/** Name known, code not; the name counts. */
export const CODE_DIFFERS = defineNotice({
  code: 'SHT-206',
  severity: 'warning',
  title: { 'zh-CN': '代码与名单不一致', 'en-US': 'Code differs from the list' },
  message: {
    'zh-CN': '“{township}”在名单中的代码为{listed}，此处为{code}，按名称对应。',
    'en-US': '“{township}” has code {listed} in the list and {code} here; the name was followed.',
  },
  remedy: {
    'zh-CN': '请核对代码和名称。',
    'en-US': 'Check code and name.',
  },
  cites: [],
});

/** No table has codes; names join the sheets. */
export const NAME_IS_KEY = defineNotice({
  code: 'SHT-304',
  severity: 'info',
  title: { 'zh-CN': '以乡镇名称为准', 'en-US': 'Names are the key' },
  message: {
    'zh-CN': '各表没有区划代码，按乡镇名称对应。',
    'en-US': 'No sheet has codes; townships are joined by name.',
  },
  remedy: {
    'zh-CN': '建议补充区划代码。',
    'en-US': 'Adding codes makes the join safe.',
  },
  cites: [],
});

/** A township does not exist on the cut-off date and holds nothing. */
export const TOWNSHIP_OUT_OF_TERM = defineNotice({
  code: 'SHT-305',
  severity: 'info',
  title: { 'zh-CN': '乡镇不在存续期内', 'en-US': 'Township not in existence' },
  message: {
    'zh-CN': '“{township}”在截止日期{date}不存续，未列编制和人员，不参加测算。',
    'en-US': '“{township}” does not exist on {date}, has no posts or people, and is not planned.',
  },
  remedy: {
    'zh-CN': '无需处理；日期有误的请更正。',
    'en-US': 'Nothing to do, unless a date is wrong.',
  },
  cites: [],
});

/** A township that is yet to be set up has posts already. */
export const TOWNSHIP_TO_COME = defineNotice({
  code: 'SHT-209',
  severity: 'warning',
  title: { 'zh-CN': '尚未设立的乡镇已列编制', 'en-US': 'Posts before the township' },
  message: {
    'zh-CN':
      '“{township}”自{from}起设立，截止日期{date}尚不存续，但已列编制{posts}名、实有{people}人；未参加测算，按现编制数合计的总额也未计入。',
    'en-US':
      '“{township}” exists from {from}, not yet on {date}, but already has posts {posts} and people {people}. It is not planned, and they are in no total that is the sum of present posts.',
  },
  remedy: {
    'zh-CN': '请核对设立日期和截止日期；确未设立的，编制和人员仍列在现乡镇名下。',
    'en-US':
      'Check both dates; until it is set up, posts and people stand with the present townships.',
  },
  cites: [],
});
