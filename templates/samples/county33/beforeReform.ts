import type { BeforeRow } from '../nouns.ts';

const RECORDED = { date: '2022-12-31', document: '虚构编办〔2023〕1号' } as const;

/**
 * 改革前情况: what the office counted before the reform. Consent and calls were not recorded then, so
 * those two stay pending. All numbers are made up: the report does not give them.
 */
export const beforeReform = (): readonly BeforeRow[] => [
  { ...RECORDED, figure: 'townshipPowers', value: 96, source: '原乡镇权责清单' },
  { ...RECORDED, figure: 'letters', value: 0, source: '委托书台账' },
  { ...RECORDED, figure: 'unadmittedTasks', value: 9, source: '部门交办任务清理' },
  { ...RECORDED, figure: 'enforcingBodies', value: 6, source: '执法机构清理' },
  { ...RECORDED, figure: 'onTheGround', value: 86, source: '执法力量清理' },
  { ...RECORDED, figure: 'officersShort', value: 14, source: '执法力量清理' },
];
