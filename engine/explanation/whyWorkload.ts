import { UNIT_LABELS } from '../model/unit.ts';
import { ROLE_LABELS } from '../model/township.ts';
import type { Component, FactorEffect, LedgerRow, Workload } from '../model/plan.ts';
import { quota } from '../policy/chapters/quota.ts';
import type { Context } from './context.ts';
import { listed, say, text } from './say.ts';
import { INDICATOR_WORDS } from './words.ts';

const FIGURE = text({
  'zh-CN': '{indicator}{value}{unit}{year}，{normalised}{weighted}。',
  'en-US': '{indicator}: {value} {unit}{year}, {normalised}{weighted}.',
});
const YEAR = text({ 'zh-CN': '（{year}年）', 'en-US': ' ({year})' });
const WEIGHTED = text({
  'zh-CN': '，权重{weight}，得分{score}',
  'en-US': ', weight {weight}, score {score}',
});
const NORMALISED = {
  share: text({ 'zh-CN': '占全县{share}', 'en-US': '{share} of the county' }),
  shareOfMeasured: text({
    'zh-CN': '占参加测算乡镇的{share}',
    'en-US': '{share} of the townships measured',
  }),
  minMax: text({
    'zh-CN': '极差标准化后占{share}',
    'en-US': '{share} after min–max normalisation',
  }),
  rank: text({ 'zh-CN': '按位次折算占{share}', 'en-US': '{share} by rank' }),
  banded: text({ 'zh-CN': '分档计{share}分', 'en-US': '{share} points by band' }),
};
const INVERSE = text({ 'zh-CN': '反向计算，', 'en-US': 'counted inversely, ' });
const FACTORS = {
  multiplier: text({
    'zh-CN': 'X因素：{factors}，调节系数{multiplier}。',
    'en-US': 'X factors: {factors}; multiplier {multiplier}.',
  }),
  points: text({ 'zh-CN': 'X因素加分：{factors}。', 'en-US': 'X factors add points: {factors}.' }),
  fixedPosts: text({
    'zh-CN': 'X因素定额加编{posts}名：{factors}。',
    'en-US': 'X factors grant {posts} posts outright: {factors}.',
  }),
};
const FACTOR = text({
  'zh-CN': '{name}{value}×{strength}',
  'en-US': '{name} {value} × {strength}',
});
const SCORES = text({
  'zh-CN': '得分合计{score}{product}，占参加测算乡镇合计{sum}的{share}，折合工作量分值{points}分。',
  'en-US':
    'Its scores add up to {score}{product}, {share} of the {sum} of all townships measured: {points} workload points.',
});
const PRODUCT = text({
  'zh-CN': '×{multiplier}={result}',
  'en-US': ' × {multiplier} = {result}',
});
const READ = {
  role: text({
    'zh-CN': '（未填，按功能定位“{role}”取{value}）',
    'en-US': ' (blank; its role “{role}” gives {value})',
  }),
  task: text({
    'zh-CN': '（未填，因承担县重大任务取{value}）',
    'en-US': ' (blank; its task for the county gives {value})',
  }),
};

/** Sentences from a township's figures to its points: each indicator, the X factors, the points. */
export function whyWorkload(row: LedgerRow, sumOfScores: number, context: Context): string[] {
  const workload = context.workloadOf(row.township);
  if (!workload) return [];
  return [
    ...workload.components.map((component) => figureSentence(component, context)),
    ...factorSentence(workload, context),
    scoreSentence(workload, sumOfScores, context),
  ];
}

/** From the scores over the multiplier to the share of the whole and the points. */
function scoreSentence(
  { score, multiplier, points }: Workload,
  sumOfScores: number,
  { locale, numbers }: Context,
): string {
  const result = score * multiplier;
  const factors = { multiplier: numbers.exact(multiplier), result: numbers.exact(result) };
  return say(
    SCORES,
    {
      score: numbers.exact(score),
      product: multiplier === 1 ? '' : say(PRODUCT, factors, locale),
      sum: numbers.exact(sumOfScores),
      share: numbers.percent(sumOfScores > 0 ? result / sumOfScores : 0),
      points: numbers.plain(points),
    },
    locale,
  );
}

/** What an indicator is called, with the reading or column that the policy chose. */
export function indicatorName(component: Pick<Component, 'indicator'>, context: Context): string {
  const { locale, report } = context;
  const id = { population: 'quota.populationBasis', area: '', economy: 'quota.economyColumn' }[
    component.indicator
  ];
  const chosen = report.policy.inForce.find((one) => one.id === id)?.valueLabel?.[locale];
  const name = INDICATOR_WORDS[component.indicator][locale];
  if (component.indicator === 'area') return locale === 'zh-CN' ? '辖区面积' : 'Area';
  if (chosen === undefined) return capital(name);
  return locale === 'en-US' && component.indicator === 'population'
    ? `${chosen} population`
    : chosen;
}

/** What a factor is called: built-in ones by their label, the planner's own as written. */
export function factorName(factor: string, context: Context): string {
  return quota.factor.keys.find(({ key }) => key === factor)?.label[context.locale] ?? factor;
}

function figureSentence(component: Component, context: Context): string {
  const { locale, numbers, report } = context;
  const how = report.policy.quota.normalisation ?? 'share';
  const inverse =
    component.indicator === 'economy' && report.policy.quota.economyDirection === 'inverse';
  const year = component.year;
  const isPartial = report.plan.workload.heldOut.length > 0;
  const normalised = say(
    NORMALISED[how === 'share' && isPartial ? 'shareOfMeasured' : how],
    {
      share: (how === 'banded' ? numbers.fine : numbers.percent)(component.normalised),
    },
    locale,
  );
  return say(
    FIGURE,
    {
      indicator: indicatorName(component, context),
      ...figureWords(component, context),
      year: year === undefined ? '' : say(YEAR, { year: numbers.bare(year) }, locale),
      normalised: (inverse ? INVERSE[locale] : '') + normalised,
      weighted:
        how === 'banded'
          ? ''
          : say(
              WEIGHTED,
              { weight: numbers.fine(component.weight), score: numbers.exact(component.score) },
              locale,
            ),
    },
    locale,
  );
}

/** A figure and its unit; Chinese offices write money in 万元. */
function figureWords(
  { indicator, value }: Component,
  { locale, numbers }: Context,
): { readonly value: string; readonly unit: string } {
  if (indicator === 'economy' && locale === 'zh-CN')
    return { value: numbers.plain(value / 10_000), unit: '万元' };
  const unit = { population: 'person', area: 'squareKilometre', economy: 'yuan' } as const;
  return { value: numbers.plain(value), unit: UNIT_LABELS[unit[indicator]][locale] };
}

function factorSentence(workload: Workload, context: Context): readonly string[] {
  const { locale, numbers, report } = context;
  const effective = workload.factors.filter(({ effect }) => effect !== 0);
  if (effective.length === 0) return [];
  const factors = listed(
    effective.map((one) => factorWords(one, workload.township, context)),
    locale,
  );
  const facts = {
    factors,
    multiplier: numbers.fine(workload.multiplier),
    posts: numbers.plain(workload.fixedPosts),
  };
  return [say(FACTORS[report.policy.quota.factorEffect ?? 'multiplier'], facts, locale)];
}

function factorWords(effect: FactorEffect, township: string, context: Context): string {
  const { locale, numbers } = context;
  const value = numbers.fine(effect.value);
  const facts = {
    name: factorName(effect.factor, context),
    value,
    strength: numbers.fine(effect.strength),
  };
  return say(FACTOR, facts, locale) + readFrom(effect, township, context);
}

/** Where the value of a blank cell was read from. */
function readFrom({ source, value }: FactorEffect, township: string, context: Context): string {
  const { locale, numbers, report } = context;
  const facts = { value: numbers.fine(value) };
  if (source === 'task') return say(READ.task, facts, locale);
  if (source !== 'role') return '';
  const role = report.baseline.townships.find(({ code }) => code === township)?.role;
  return role === undefined
    ? ''
    : say(READ.role, { ...facts, role: ROLE_LABELS[role][locale] }, locale);
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
