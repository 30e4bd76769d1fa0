import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import type { InstitutionKind } from '../../model/institutionKind.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Indicator } from '../../model/plan.ts';
import { CLASS_LABELS, ROLE_LABELS } from '../../model/township.ts';
import { grouped } from '../results/grouped.ts';
import { both } from '../results/words.ts';
import { onLoan, type AnnualContext } from './annualContext.ts';

/** What a township is told of itself beside its posts: each with a name and a sentence. */
export function factsOf(
  township: string,
  context: AnnualContext,
): readonly (readonly [Localized, string])[] {
  return [
    [both('基本情况', 'The township'), indicatorWords(township, context)],
    [both('领导职数', 'Leadership'), leadershipWords(township, context)],
    [both('执法力量', 'Enforcement'), enforcementWords(township, context)],
    [both('机构限额', 'Institutions'), institutionWords(township, context)],
    [both('机动编制周转使用', 'Mobile posts'), loanWords(township, context)],
  ];
}

const NAMES: Readonly<Record<Indicator, Localized>> = {
  population: both('人口', 'population'),
  area: both('面积', 'area'),
  economy: both('经济', 'economy'),
};

function indicatorWords(township: string, { report, locale, townshipOf }: AnnualContext): string {
  const { components = [] } =
    report.plan.workload.rows.find((row) => row.township === township) ?? {};
  const sizeClass = report.plan.institutions.find((row) => row.township === township)?.sizeClass;
  const role = townshipOf(township)?.role;
  const economy = report.policy.inForce.find(({ id }) => id === 'quota.economyColumn')?.valueLabel;
  const nameOf = (indicator: Indicator): Localized =>
    (indicator === 'economy' ? economy : undefined) ?? NAMES[indicator];
  return [
    sizeClass && CLASS_LABELS[sizeClass][locale],
    role && ROLE_LABELS[role][locale],
    ...components.map(({ indicator, value, year }) => {
      const amount = figure(indicator, value, locale);
      const name = nameOf(indicator)[locale];
      if (locale === 'zh-CN') return `${name}${amount}${year === undefined ? '' : `（${year}年）`}`;
      return `${name} ${amount}${year === undefined ? '' : ` (${year})`}`;
    }),
  ]
    .filter((part) => part !== undefined)
    .join(COMMA[locale]);
}

const COMMA = both('，', ', ');

function figure(indicator: Indicator, value: number, locale: AnnualContext['locale']): string {
  const isChinese = locale === 'zh-CN';
  if (indicator === 'population')
    return isChinese ? `${grouped(value)}人` : `${grouped(value)} people`;
  if (indicator === 'area')
    return isChinese ? `${grouped(value)}平方公里` : `${grouped(value)} km²`;
  const tenThousands = grouped(roundHalfAwayFromZero(value / 10_000));
  return isChinese ? `${tenThousands}万元` : `${tenThousands} × 10,000 yuan`;
}

const part = (value: number | undefined): string => (value === undefined ? '—' : String(value));

function leadershipWords(township: string, { report, locale }: AnnualContext): string {
  const posts = report.baseline.leadership[township] ?? {};
  const { principalApproved, principalFilled, deputyApproved, deputyFilled } = posts;
  return locale === 'zh-CN'
    ? `正科级核定${part(principalApproved)}名、实配${part(principalFilled)}人；副科级核定${part(deputyApproved)}名、实配${part(deputyFilled)}人`
    : `principal ${part(principalApproved)} approved, ${part(principalFilled)} filled; deputy ${part(deputyApproved)} approved, ${part(deputyFilled)} filled`;
}

function enforcementWords(township: string, { report, locale }: AnnualContext): string {
  const row = report.plan.enforcement.find((one) => one.township === township);
  const { required, officers, civilServants, certified, shortage } = row ?? {};
  return locale === 'zh-CN'
    ? `应配${part(required)}人，实有${part(officers)}人（公务员${part(civilServants)}人、持证${part(certified)}人），缺额${part(shortage)}人`
    : `${part(required)} due, ${part(officers)} there (civil servants ${part(civilServants)}, certified ${part(certified)}), short ${part(shortage)}`;
}

const KINDS: readonly (readonly [InstitutionKind, Localized])[] = [
  ['office', both('党政综合办事机构', 'offices')],
  ['centre', both('直属事业单位', 'centres')],
];

function institutionWords(township: string, { report, locale }: AnnualContext): string {
  const row = report.plan.institutions.find((one) => one.township === township);
  return KINDS.map(([kind, name]) => {
    const { limit, actual } = row?.groups[kind] ?? {};
    return locale === 'zh-CN'
      ? `${name['zh-CN']}限额${part(limit)}个、实有${part(actual)}个`
      : `${name['en-US']}: limit ${part(limit)}, there ${part(actual)}`;
  }).join(locale === 'zh-CN' ? '；' : '; ');
}

function loanWords(township: string, context: AnnualContext): string {
  const { locale } = context;
  const loans = QUOTA_KINDS.reduce((sum, kind) => sum + onLoan({ township, kind }, context), 0);
  if (loans === 0) return locale === 'zh-CN' ? '无' : 'none';
  return locale === 'zh-CN'
    ? `${loans}名，单列管理，不计入本单位编制数`
    : `${loans} on loan, kept apart, outside its own posts`;
}
