import { defineNotice } from '../../model/notice.ts';

/** Rows of 沿革 that could not be carried out. */
export const LINEAGE_REFUSED = defineNotice({
  code: 'ADJ-103',
  severity: 'error',
  title: { 'zh-CN': '区划调整未能执行', 'en-US': 'A change of townships not carried out' },
  message: {
    'zh-CN': '{township}的合并、拆分或更名没有执行：{why}。',
    'en-US': 'The merger, split or renaming of {township} was not carried out: {why}.',
  },
  remedy: {
    'zh-CN': '在“沿革”表更正乡镇和比例；原乡镇保留的部分也要列一行。',
    'en-US': 'Correct townships and shares on “Lineage”; what it keeps itself is a row too.',
  },
  cites: [],
});

/** What was settled for the old borders and holds no more, or cannot be told for the new ones. */
export const LINEAGE_TO_SETTLE = defineNotice({
  code: 'ADJ-206',
  severity: 'warning',
  title: { 'zh-CN': '区划调整后须重新确定', 'en-US': 'To be settled for the new borders' },
  message: {
    'zh-CN': '{township}区划调整后：{what}。',
    'en-US': '{township}, under its new borders: {what}.',
  },
  remedy: {
    'zh-CN': '按新区划重新确定，填入相应表格。',
    'en-US': 'Settle it for the new borders and enter it on its sheet.',
  },
  cites: [],
});

/** Rows of a divided township of which nothing says to which part they belong. */
export const LINEAGE_UNSTATED = defineNotice({
  code: 'ADJ-207',
  severity: 'warning',
  title: { 'zh-CN': '拆分后归属未载明', 'en-US': 'Nothing says which part has it' },
  message: {
    'zh-CN': '{township}拆分，沿革没有载明{what}（共{count}条）归哪个乡镇，暂全部归{heir}。',
    'en-US':
      '{township} is split; nothing says which part has its {what} ({count} rows). For the time being {heir} has them all.',
  },
  remedy: {
    'zh-CN': '逐条核定归属，在相应表格改填乡镇。',
    'en-US': 'Settle row by row and change the township on its sheet.',
  },
  cites: [],
});
