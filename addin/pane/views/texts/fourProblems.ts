import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of the four problems. */
export interface FourProblemsTexts extends ViewTexts {
  readonly goal: (measure: string, goal: string) => string;
  readonly caption: (problem: string) => string;
  readonly columns: Readonly<Record<'figure' | 'before' | 'after', string>>;
  readonly none: string;
  readonly unknown: string;
  readonly toState: string;
  readonly rowsBehind: string;
  readonly behind: string;
  readonly step: string;
}

export const fourProblemsTexts: Readonly<Record<Locale, FourProblemsTexts>> = {
  'zh-CN': {
    name: '四个问题',
    heading: '四个问题、四项举措、四个目标',
    lead: '每项举措之前和之后的数，都由本工作簿逐行得出，表下注明由何得出；没有改革前数的列“待填”，不以现在的数代替。',
    goal: (measure, goal) => `${measure} → ${goal}`,
    caption: (problem) => `${problem}：之前和之后`,
    columns: { figure: '指标', before: '之前', after: '之后' },
    none: '没有可比的数。',
    unknown: '没有载明',
    toState: '待填',
    rowsBehind: '每个数由哪些行得出',
    behind: '数从哪里来：',
    step: '测算',
  },
  'en-US': {
    name: 'Four problems',
    heading: 'Four problems, four measures, four goals',
    lead: 'Figures before and after each measure, made from the rows of this workbook named under each table; a number before that nobody states is to be stated, and never replaced by today’s.',
    goal: (measure, goal) => `${measure} → ${goal}`,
    caption: (problem) => `${problem}: before and after`,
    columns: { figure: 'Figure', before: 'Before', after: 'After' },
    none: 'Nothing to compare.',
    unknown: 'not stated',
    toState: 'to state',
    rowsBehind: 'The rows behind each number',
    behind: 'Where the figures are from: ',
    step: 'Plan',
  },
};
