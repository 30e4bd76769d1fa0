import type { Baseline, PolicyRow } from '../../engine/model/baseline.ts';
import type { Report } from '../../engine/model/report.ts';
import { plan } from '../../engine/plan.ts';
import { policyOn, type Policy } from '../../engine/policy/policy.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';

/** A baseline planned under some parameter rows, with what the rows themselves gave rise to. */
export function reportOn(baseline: Baseline, rows: readonly PolicyRow[] = []): Report<Policy> {
  const { policy, findings } = policyOn(baseline.asOf, { sheet: rows });
  const report = plan(baseline, policy);
  return { ...report, findings: [...report.findings, ...findings] };
}

/** The fictitious county of 33 townships, planned as a planner would. */
export const sampleReport = (): Report<Policy> => reportOn(county33(), policyRows());

const HAN = /[\u2e80-\u9fff\uf900-\ufaff]+/gu;

/** Whether a text holds Chinese characters. */
export const isChinese = (text: string): boolean => text.match(HAN) !== null;

/**
 * The same county with every word a planner typed in Latin letters.
 *
 * Choices keep the word that the parameter sheet offers; institutions are left out, for the uniform
 * ones are known by their Chinese names alone.
 */
export function latinReport(): Report<Policy> {
  const rows = policyRows().map((row) => ({ ...inLatin(row), value: row.value }));
  return reportOn({ ...inLatin(county33()), institutions: undefined }, rows);
}

function inLatin<T>(value: T): T {
  if (typeof value === 'string') return value.replace(HAN, latin) as T;
  if (Array.isArray(value)) return value.map(inLatin) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [inLatin(name), inLatin(member)] as const),
  ) as T;
}

/** Other words stay other words. */
const latin = (han: string): string =>
  `N${Array.from(han, (sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('')}`;
