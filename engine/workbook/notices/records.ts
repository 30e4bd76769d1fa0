import { defineNotice } from '../../model/notice.ts';

/** What was settled in the pane about the county holds in the place of what 基本情况 says. */
export const STATE_REPLACED = defineNotice({
  code: 'SHT-309',
  severity: 'info',
  title: { 'zh-CN': '以窗格中定的为准', 'en-US': 'Replaced by what was settled in the pane' },
  message: {
    'zh-CN': '本表的{matter}为“{stated}”，窗格中定为“{holds}”，以“编衡-方案状态”为准。',
    'en-US':
      '{matter}: this sheet says “{stated}”, the pane “{holds}”; “BH-State of the plan” holds.',
  },
  remedy: {
    'zh-CN':
      '请核对哪一处正确：窗格中定的正确的，把本表改为一致；不正确的，在窗格中改回，或更正“编衡-方案状态”中的该行。',
    'en-US':
      'See which is right. If the pane is, make this sheet say the same; if not, change it back in the pane or correct the row on “BH-State of the plan”.',
  },
  cites: [],
});

/** What was chosen in the pane for a header holds in the place of a row of 表头对照. */
export const MAPPING_REPLACED = defineNotice({
  code: 'SHT-310',
  severity: 'info',
  title: {
    'zh-CN': '以窗格中选定的字段为准',
    'en-US': 'Replaced by what was chosen in the pane',
  },
  message: {
    'zh-CN': '表头“{header}”在窗格中选定了含义，以“编衡-表头对照”为准，本行未采用。',
    'en-US':
      'What “{header}” means was chosen in the pane: “BH-Header mapping” holds, this row does not.',
  },
  remedy: {
    'zh-CN': '无需处理；要恢复本行，请在窗格中取消该项选择，或删除“编衡-表头对照”中的该行。',
    'en-US':
      'Nothing to do. To restore this row, take the choice back in the pane or delete its row on “BH-Header mapping”.',
  },
  cites: [],
});
