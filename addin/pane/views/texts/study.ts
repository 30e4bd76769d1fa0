import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words that studies of several cases and years say alike. */
export interface StudyTexts extends ViewTexts {
  /** The case without a scenario. */
  readonly asItIs: string;
  readonly year: string;
  readonly measure: string;
  readonly township: string;
  /** The county in one year to come. */
  readonly columns: Readonly<
    Record<'posts' | 'people' | 'vacancies' | 'overstaffing' | 'short' | 'errors', string>
  >;
  readonly write: string;
}

/** The shared words; what a study writes it says itself. */
export const STUDY: Readonly<Record<Locale, Omit<StudyTexts, keyof ViewTexts | 'write'>>> = {
  'zh-CN': {
    asItIs: '现行参数',
    year: '年度',
    measure: '指标',
    township: '乡镇',
    columns: {
      posts: '编制',
      people: '实有',
      vacancies: '空编',
      overstaffing: '超编',
      short: '执法缺额',
      errors: '必须纠正',
    },
  },
  'en-US': {
    asItIs: 'As it is',
    year: 'Year',
    measure: 'Measure',
    township: 'Township',
    columns: {
      posts: 'Posts',
      people: 'People',
      vacancies: 'Vacant',
      overstaffing: 'Over',
      short: 'Officers short',
      errors: 'Errors',
    },
  },
};
