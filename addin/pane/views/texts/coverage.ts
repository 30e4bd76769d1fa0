import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';

/** Words of the view of rules. */
export interface CoverageTexts extends ViewTexts {
  readonly verdicts: Readonly<
    Record<'met' | 'breached' | 'undetermined' | 'notApplicable', string>
  >;
  readonly filter: string;
  readonly filters: Readonly<Record<'all' | 'breached' | 'open', string>>;
  readonly missing: string;
  readonly count: (rules: number, notAssessed: number) => string;
  readonly shown: (rules: number) => string;
}

export const coverageTexts: Readonly<Record<Locale, CoverageTexts>> = {
  'zh-CN': {
    name: '规则',
    heading: '规则覆盖情况',
    lead: '每条规则判定了多少、还有多少判定不了；未评估不等于符合。',
    verdicts: {
      met: '符合',
      breached: '不符合',
      undetermined: '无法判定',
      notApplicable: '不适用',
    },
    filter: '显示',
    filters: { all: '全部', breached: '有不符合的', open: '未评估完的' },
    missing: '缺少：',
    count: (rules, notAssessed) => `共${rules}条规则，其中${notAssessed}条未评估。`,
    shown: (rules) => `显示${rules}条`,
  },
  'en-US': {
    name: 'Rules',
    heading: 'Coverage of the rules',
    lead: 'How much each rule could judge and how much it could not; not assessed is not “met”.',
    verdicts: {
      met: 'met',
      breached: 'breached',
      undetermined: 'undetermined',
      notApplicable: 'not applicable',
    },
    filter: 'Show',
    filters: { all: 'All', breached: 'With breaches', open: 'Not fully assessed' },
    missing: 'Missing: ',
    count: (rules, notAssessed) => `${rules} rules, ${notAssessed} of them not assessed.`,
    shown: (rules) => `${rules} shown`,
  },
};
