import { quota } from '../policy/chapters/quota.ts';
import type { Indicator } from '../model/plan.ts';
import type { Context } from './context.ts';
import { TEXTS } from './narrativeTexts.ts';
import { listed, say } from './say.ts';
import { factorName, indicatorName } from './whyWorkload.ts';

const INDICATORS: readonly Indicator[] = ['population', 'area', 'economy'];

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
    scope: scope === 'increments' || scope === 'paced' ? TEXTS[scope][locale] : '',
  };
  if (names.length === 0 || facts.method === '') return '';
  return say(factors.length > 0 ? TEXTS.method : TEXTS.plainMethod, facts, locale);
}

/**
 * The indicators that the points rest on, with the weights that were applied.
 *
 * Where nothing could be measured: those that the policy, or under bands the sheet of bands, means
 * to use.
 */
export function indicatorsUsed({ report }: Context): readonly {
  readonly indicator: Indicator;
  readonly weight: number;
}[] {
  const measured = new Map(
    report.plan.workload.rows
      .flatMap(({ components }) => components)
      .map(({ indicator, weight }) => [indicator, weight] as const),
  );
  if (report.plan.workload.rows.length > 0)
    return INDICATORS.flatMap((indicator) => {
      const weight = measured.get(indicator) ?? 0;
      return weight > 0 ? [{ indicator, weight }] : [];
    });
  if (report.policy.quota.normalisation === 'banded') {
    const banded = new Set(report.baseline.bands.map(({ indicator }) => indicator));
    return INDICATORS.filter((one) => banded.has(one)).map((indicator) => ({
      indicator,
      weight: 1,
    }));
  }
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
