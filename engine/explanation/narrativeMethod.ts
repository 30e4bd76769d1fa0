import { quota } from '../policy/chapters/quota.ts';
import type { Indicator } from '../model/plan.ts';
import type { Context } from './context.ts';
import { TEXTS } from './narrativeTexts.ts';
import { listed, say } from './say.ts';
import { factorName, indicatorName } from './whyWorkload.ts';

/** How the points came about and how posts were divided by them, in one sentence. */
export function methodSentence(context: Context, isLong: boolean): string {
  const { locale, report } = context;
  const { method, scope, normalisation } = report.policy.quota;
  const indicators = indicatorsUsed(context);
  const names = indicators.map(({ indicator }) => lower(indicatorName({ indicator }, context)));
  const weights = listed(
    indicators.map(({ weight }) => context.numbers.fine(weight)),
    locale,
  );
  const factors = factorsUsed(context);
  const facts = {
    indicators: listed(names, locale),
    weights: isLong && normalisation !== 'banded' ? say(TEXTS.weights, { weights }, locale) : '',
    factors: listed(factors, locale),
    method: quota.method.choices.find(({ value }) => value === method)?.label[locale] ?? '',
    scope: scope === 'increments' ? TEXTS.increments[locale] : '',
  };
  if (names.length === 0 || facts.method === '') return '';
  return say(factors.length > 0 ? TEXTS.method : TEXTS.plainMethod, facts, locale);
}

/** Indicators with weight, by the policy: known even where nothing could be measured. */
function indicatorsUsed({ report }: Context): readonly {
  readonly indicator: Indicator;
  readonly weight: number;
}[] {
  const { weightPopulation, weightArea, weightEconomy } = report.policy.quota;
  return [
    { indicator: 'population' as const, weight: weightPopulation ?? 0 },
    { indicator: 'area' as const, weight: weightArea ?? 0 },
    { indicator: 'economy' as const, weight: weightEconomy ?? 0 },
  ].filter(({ weight }) => weight > 0);
}

/** Factors that moved anybody, in the order of the policy. */
function factorsUsed(context: Context): readonly string[] {
  const effective = new Set(
    context.report.plan.workload.rows.flatMap(({ factors }) =>
      factors.filter(({ effect }) => effect !== 0).map(({ factor }) => factor),
    ),
  );
  return [...effective].slice(0, 4).map((factor) => lower(factorName(factor, context)));
}

/** Inside an English sentence names begin small; GDP and Chinese stay as they are. */
const lower = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
