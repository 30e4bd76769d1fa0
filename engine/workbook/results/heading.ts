import type { Locale, Localized } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Policy } from '../../policy/policy.ts';
import type { SheetContext } from './sheetContext.ts';
import { both } from './words.ts';

/** A title with the county before it and the year of the plan, or the years given. */
export function titleOf(
  title: Localized,
  { report, locale }: SheetContext,
  given?: number | string,
): string {
  const { name, planYear } = report.baseline.county;
  const year = String(given ?? planYear ?? '');
  if (locale === 'en-US')
    return (name === undefined ? '' : `${name}: `) + title['en-US'] + (year && `, ${year}`);
  return `${name ?? ''}${year === '' ? '' : `${year}年`}${title['zh-CN']}`;
}

const SCENARIO = both('测算方案：', 'Scenario: ');
const OVERRIDDEN = both('本次改用：', 'This run with: ');

/** Marks a run under a scenario, or with parameters of its own, on every sheet. */
export function whatIfOf({ report, locale }: SheetContext): readonly string[] {
  const { scenario, overrides = [] } = report.receipt;
  const words = overrides.map((one) => overrideWords(one, report, locale));
  return [
    ...(scenario === undefined ? [] : [SCENARIO[locale] + scenario]),
    ...(words.length === 0
      ? []
      : [OVERRIDDEN[locale] + words.join(locale === 'zh-CN' ? '、' : ', ')]),
  ];
}

function overrideWords(
  { parameter, key, value }: NonNullable<Report<Policy>['receipt']['overrides']>[number],
  { policy }: Report<Policy>,
  locale: Locale,
): string {
  const slot =
    policy.inForce.find((one) => one.id === parameter && one.key === key) ??
    policy.inForce.find((one) => one.id === parameter);
  const keyLabel = slot?.key === key ? slot?.keyLabel?.[locale] : key;
  const label = slot?.label[locale] ?? parameter;
  const shown =
    value === undefined
      ? both('待设置', 'pending')[locale]
      : ((slot?.key === key ? slot?.valueLabel?.[locale] : undefined) ?? String(value));
  return locale === 'zh-CN'
    ? `${label}${keyLabel === undefined ? '' : `（${keyLabel}）`}${shown}`
    : `${label}${keyLabel === undefined ? '' : ` (${keyLabel})`} ${shown}`;
}
