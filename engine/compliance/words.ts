import { roundHalfAwayFromZero } from '../base/rounding.ts';
import type { PlanStatus } from '../model/baseline.ts';
import { QUOTA_KINDS, QUOTA_LABELS } from '../model/ledger.ts';
import type { Localized } from '../model/locale.ts';
import type { EconomyColumn, PopulationBasis } from '../model/township.ts';
import { PARAMETERS } from '../policy/chapters/index.ts';

/** The stages of a number, from formula to decision. */
export const STAGES = {
  current: { 'zh-CN': '现编制数', 'en-US': 'current posts' },
  proposal: { 'zh-CN': '测算数', 'en-US': 'proposal' },
  draft: { 'zh-CN': '拟核定数', 'en-US': 'draft decision' },
  decided: { 'zh-CN': '审定数', 'en-US': 'decided number' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a plan calls itself. */
export const STATUS_WORDS: Readonly<Record<PlanStatus, Localized>> = {
  draft: { 'zh-CN': '讨论稿', 'en-US': 'draft' },
  consultation: { 'zh-CN': '征求意见稿', 'en-US': 'consultation' },
  submission: { 'zh-CN': '送审稿', 'en-US': 'submission' },
  approved: { 'zh-CN': '审定稿', 'en-US': 'approved' },
};

/** The three readings of 人口. */
export const POPULATION_WORDS: Readonly<Record<PopulationBasis, Localized>> = {
  registered: { 'zh-CN': '户籍人口', 'en-US': 'registered population' },
  resident: { 'zh-CN': '常住人口', 'en-US': 'resident population' },
  service: { 'zh-CN': '服务人口', 'en-US': 'service population' },
};

/** The economy figures. */
export const ECONOMY_WORDS: Readonly<Record<EconomyColumn, Localized>> = {
  fiscalRevenue: { 'zh-CN': '财政收入', 'en-US': 'fiscal revenue' },
  gdp: { 'zh-CN': '地区生产总值', 'en-US': 'GDP' },
  output: { 'zh-CN': '总产值', 'en-US': 'output' },
};

/** Names beyond these are counted, not listed. */
const LISTED_AT_MOST = 8;

/**
 * Names as one fact, in both languages; a long list ends in a count.
 *
 * @example
 * listed(['青山镇', '白水镇'])['zh-CN']; // => '青山镇、白水镇'
 */
export function listed(names: readonly (string | Localized)[]): Localized {
  const shown = names.slice(0, LISTED_AT_MOST);
  const further = names.length - shown.length;
  const inOne = (locale: keyof Localized): readonly string[] =>
    shown.map((name) => (typeof name === 'string' ? name : name[locale]));
  return {
    'zh-CN': inOne('zh-CN').join('、') + (further > 0 ? `等${names.length}个` : ''),
    'en-US': inOne('en-US').join(', ') + (further > 0 ? ` and ${further} more` : ''),
  };
}

/** A share of 1 as a percentage with one decimal. */
export const percent = (share: number): number => roundHalfAwayFromZero(share * 1000) / 10;

/** Fields of a ledger, where the sentence has named the ledger already. */
export const LEDGER_FIELDS: Readonly<Record<string, Localized>> = {
  approved: { 'zh-CN': '核定编制数', 'en-US': 'approved posts' },
  leadership: { 'zh-CN': '领导职数对应编制', 'en-US': 'leadership posts' },
};

/** What fields are called where a message has to name them. */
const FIELD_WORDS: Readonly<Record<string, Localized>> = {
  townships: { 'zh-CN': '乡镇名单', 'en-US': 'list of townships' },
  population: { 'zh-CN': '人口', 'en-US': 'population' },
  area: { 'zh-CN': '面积', 'en-US': 'area' },
  economy: { 'zh-CN': '经济', 'en-US': 'economy' },
  ...Object.fromEntries(
    QUOTA_KINDS.flatMap((kind) =>
      Object.entries(LEDGER_FIELDS).map(([field, word]) => [
        `${kind}.${field}`,
        {
          'zh-CN': `${QUOTA_LABELS[kind]['zh-CN']}${word['zh-CN']}`,
          'en-US': `${QUOTA_LABELS[kind]['en-US']}, ${word['en-US']}`,
        },
      ]),
    ),
  ),
};

/** A field or parameter by the name that planners know it by; its id if it has none. */
export const wordFor = (id: string): Localized | string =>
  FIELD_WORDS[id] ?? PARAMETERS.find((one) => one.id === id)?.parameter.label ?? id;
