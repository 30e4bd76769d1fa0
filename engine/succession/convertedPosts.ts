import type { IsoDate } from '../base/date.ts';
import type { PolicyRow } from '../model/baseline.ts';
import { QUOTA_KINDS, type QuotaKind } from '../model/ledger.ts';
import type { Locale, Localized } from '../model/locale.ts';
import type { Plan } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import { policyOn, type Policy } from '../policy/policy.ts';

/** Posts on loan that became basic posts (转为基本编制) in one round. */
export interface Conversion {
  readonly kind: QuotaKind;
  /** Posts that left M for the borrowers' approved posts. */
  readonly posts: number;
  /** Cut-off date of the round. */
  readonly on: IsoDate;
}

/** The parameter that holds M, by ledger. */
const POOL_PARAMETERS = {
  administrative: 'mobileAdministrative',
  publicInstitution: 'mobilePublicInstitution',
} as const;

/** The conversions of one round. */
export const conversionsOf = (
  { mobile }: Pick<Plan, 'mobile'>,
  on: IsoDate,
): readonly Conversion[] =>
  QUOTA_KINDS.flatMap((kind) =>
    mobile[kind].converted === 0 ? [] : [{ kind, posts: mobile[kind].converted, on }],
  );

/**
 * M of a later round, less what earlier rounds turned into basic posts.
 *
 * A value that the office set for a day after the conversion knows of it already and stands. What is
 * pending stays pending.
 */
export function poolAfter(
  { quota, inForce }: Policy,
  conversions: readonly Conversion[],
  kind: QuotaKind,
): number | undefined {
  const name = POOL_PARAMETERS[kind];
  const stated = quota[name];
  const since = inForce.find(({ id }) => id === `quota.${name}`)?.from;
  return conversions
    .filter((one) => one.kind === kind && (since === undefined || since <= one.on))
    .reduce((pool, { posts }) => (pool === undefined ? undefined : pool - posts), stated);
}

/** The policy of a later round, with the pools that the conversions left. */
export const withoutConverted = (policy: Policy, conversions: readonly Conversion[]): Policy =>
  conversions.length === 0
    ? policy
    : {
        ...policy,
        quota: {
          ...policy.quota,
          mobileAdministrative: poolAfter(policy, conversions, 'administrative'),
          mobilePublicInstitution: poolAfter(policy, conversions, 'publicInstitution'),
        },
      };

/**
 * Rows of 测算参数 that say what the conversions of a round left of M, from the next round's day on.
 *
 * The rows before stay as they are: what M was remains to be read.
 */
export function poolRows(
  { plan }: Pick<Report<unknown>, 'plan'>,
  rows: readonly PolicyRow[],
  { asOf, locale }: { readonly asOf: IsoDate; readonly locale: Locale },
): readonly PolicyRow[] {
  const { policy } = policyOn(asOf, { sheet: rows });
  return conversionsOf(plan, plan.asOf).flatMap((conversion): readonly PolicyRow[] => {
    const { kind, posts } = conversion;
    const parameter = `quota.${POOL_PARAMETERS[kind]}`;
    const before = policy.quota[POOL_PARAMETERS[kind]];
    const value = poolAfter(policy, [conversion], kind);
    if (before === undefined || value === before) return [];
    const converted = plan.mobile[kind].loans.filter(({ state }) => state === 'converted');
    const documents = [...new Set(converted.flatMap(({ loan }) => loan.document ?? []))].join('、');
    return [
      {
        ...{ parameter, value, from: asOf },
        basis: (documents === '' ? ASSUMPTION : DOCUMENT)[locale],
        clause: documents || undefined,
        note: CONVERTED(before, posts)[locale],
      },
    ];
  });
}

const DOCUMENT: Localized = { 'zh-CN': '文件', 'en-US': 'Document' };
const ASSUMPTION: Localized = { 'zh-CN': '假设', 'en-US': 'Assumption' };
const CONVERTED = (before: number, posts: number): Localized => ({
  'zh-CN': `原${before}名，其中${posts}名周转使用已转为基本编制`,
  'en-US': `${before} before; ${posts} on loan became basic posts`,
});
