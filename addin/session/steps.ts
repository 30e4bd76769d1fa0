import type { Locale } from '../../engine/index.ts';

/** The eight steps of the way through, in their order. */
export type Step =
  'year' | 'headers' | 'data' | 'calculation' | 'adjustment' | 'check' | 'approval' | 'output';

/** 年度 → 认表 → 核对 → 测算 → 调整 → 检查 → 审定 → 出表. */
export const STEPS: readonly Step[] = [
  'year',
  'headers',
  'data',
  'calculation',
  'adjustment',
  'check',
  'approval',
  'output',
];

/** The steps as pane and record call them. */
export const STEP_NAMES: Readonly<Record<Locale, Readonly<Record<Step, string>>>> = {
  'zh-CN': {
    year: '年度',
    headers: '认表',
    data: '核对',
    calculation: '测算',
    adjustment: '调整',
    check: '检查',
    approval: '审定',
    output: '出表',
  },
  'en-US': {
    year: 'Year',
    headers: 'Sheets',
    data: 'Data',
    calculation: 'Plan',
    adjustment: 'Adjust',
    check: 'Check',
    approval: 'Decide',
    output: 'Output',
  },
};

/** Whether a text read from a sheet names a step. */
export const isStep = (text: unknown): text is Step => STEPS.some((step) => step === text);

/** The step so many places further on; the first and the last have no neighbour outside. */
export function neighbour(step: Step, places: number): Step | undefined {
  return STEPS[STEPS.indexOf(step) + places];
}
