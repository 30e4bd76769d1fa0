import { canonicalJson } from './base/canonicalJson.ts';
import { sha256 } from './base/sha256.ts';
import type { Baseline } from './model/baseline.ts';
import type { Receipt } from './model/report.ts';
import type { Policy } from './policy/policy.ts';
import { ENGINE_VERSION } from './version.ts';

/** Members that say where a figure stands or how it is shown, not what it is. */
const ABOUT_THE_SHEET = new Set(['cell', 'origins', 'order', 'notes', 'statedTotals']);

/**
 * What makes a result re-runnable (测算留痕).
 *
 * The input hash covers the figures, not the file: the same county in another layout, row order or
 * workbook has the same hash. The policy hash covers every value in force, not where it stands.
 */
export function receiptOf(
  baseline: Baseline,
  policy: Policy,
  run: { readonly scenario?: string | undefined } = {},
): Receipt {
  const townships = [...baseline.townships].sort((a, b) => (a.code < b.code ? -1 : 1));
  const values = policy.inForce.map(({ id, key, value }) => ({ id, key, value }));
  return {
    engine: ENGINE_VERSION,
    inputHash: sha256(canonicalJson(figuresOnly({ ...baseline, townships }))),
    policyHash: sha256(canonicalJson(values)),
    asOf: baseline.asOf,
    ...(run.scenario === undefined ? {} : { scenario: run.scenario }),
  };
}

function figuresOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figuresOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ABOUT_THE_SHEET.has(key))
      .map(([key, member]) => [key, figuresOnly(member)]),
  );
}
