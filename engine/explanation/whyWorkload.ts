import { UNIT_LABELS } from '../model/unit.ts';
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
const POINTS = text({
  'zh-CN': '折合工作量分值{points}分，占参加测算乡镇合计的{share}。',
  'en-US': 'Workload points {points}, {share} of all townships measured.',
});

/** Sentences from a township's figures to its points: each indicator, the X factors, the points. */
export function whyWorkload(row: LedgerRow, sumOfPoints: number, context: Context): string[] {
  const workload = context.workloadOf(row.township);
  if (!workload) return [];
  const { locale, numbers } = context;
  const share = sumOfPoints > 0 ? workload.points / sumOfPoints : 0;
  return [
    ...workload.components.map((component) => figureSentence(component, context)),
    ...factorSentence(workload, context),
    say(POINTS, { points: numbers.plain(workload.points), share: numbers.percent(share) }, locale),
  ];
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
              { weight: numbers.fine(component.weight), score: numbers.fine(component.score) },
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
    effective.map((one) => factorWords(one, context)),
    locale,
  );
  const facts = {
    factors,
    multiplier: numbers.fine(workload.multiplier),
    posts: numbers.plain(workload.fixedPosts),
  };
  return [say(FACTORS[report.policy.quota.factorEffect ?? 'multiplier'], facts, locale)];
}

const factorWords = (effect: FactorEffect, context: Context): string =>
  say(
    FACTOR,
    {
      name: factorName(effect.factor, context),
      value: context.numbers.fine(effect.value),
      strength: context.numbers.fine(effect.strength),
    },
    context.locale,
  );

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
