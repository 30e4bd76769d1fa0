import { defineNotice } from '../../model/notice.ts';

/** A number stands twice in a register; the first row is kept. */
export const NUMBER_REPEATED = defineNotice({
  code: 'SHT-120',
  severity: 'error',
  title: { 'zh-CN': '编号重复', 'en-US': 'Number used twice' },
  message: {
    'zh-CN': '编号“{number}”在本表已出现，本行未读取，以前一行为准。',
    'en-US': 'Number “{number}” already stands in this list; this row was not read.',
  },
  remedy: {
    'zh-CN': '请重新编号；各清单的编号也不要相互重复。',
    'en-US': 'Give it a number of its own.',
  },
  cites: [],
});

/** A cell names items that the register does not have. */
export const ITEM_UNKNOWN = defineNotice({
  code: 'SHT-121',
  severity: 'error',
  title: { 'zh-CN': '事项不在登记表内', 'en-US': 'Unknown item' },
  message: {
    'zh-CN': '“{field}”中的“{written}”不在“权力事项”表内，其余部分照常读取。',
    'en-US': '“{written}” in “{field}” is not on the sheet “Powers”; the rest was read.',
  },
  remedy: {
    'zh-CN': '请按编号、名称、区间或清单名称填写，或在“权力事项”表补充。',
    'en-US': 'Use a number, a name, a range or the name of a list, or add the item there.',
  },
  cites: [],
});
