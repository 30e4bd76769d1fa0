import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of parameters. */
export interface ParametersTexts extends ViewTexts {
  readonly chapters: Readonly<Record<string, string>>;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'pending' | 'assumption' | 'changed', string>>;
  readonly count: (shown: number) => string;
  readonly none: string;
}

export const parametersTexts: Readonly<Record<Locale, ParametersTexts>> = {
  'zh-CN': {
    name: '参数',
    heading: '全部测算参数',
    lead: '每项参数的取值、依据和条款；在此改动只用于本方案，不改您的“测算参数”表。',
    chapters: {
      quota: '统筹编制',
      adjustment: '动态调整',
      institutions: '优化机构',
      stations: '站所管理',
      enforcement: '健全执法',
      joint: '联合执法',
      staffing: '人员核查',
      powers: '扩权赋能',
      duties: '职责清单',
      forecast: '趋势预测',
      simulation: '模拟推演',
    },
    filter: '显示',
    filters: { all: '全部', pending: '待设置', assumption: '假设', changed: '本次改动' },
    count: (shown) => `共${shown}项`,
    none: '没有这样的参数。',
  },
  'en-US': {
    name: 'Parameters',
    heading: 'All parameters',
    lead: 'Value, basis and clause of each; a change made here is for this plan and leaves your sheet of parameters alone.',
    chapters: {
      quota: 'Posts',
      adjustment: 'Dynamic adjustment',
      institutions: 'Institutions',
      stations: 'Stations',
      enforcement: 'Enforcement',
      joint: 'Joint enforcement',
      staffing: 'Staffing',
      powers: 'Powers',
      duties: 'Duties',
      forecast: 'Forecast',
      simulation: 'Simulation',
    },
    filter: 'Show',
    filters: {
      all: 'All',
      pending: 'To be set',
      assumption: 'Assumptions',
      changed: 'Changed here',
    },
    count: (shown) => `${shown} in all`,
    none: 'There is no such parameter.',
  },
};
