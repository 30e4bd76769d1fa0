import { canonicalJson } from './base/canonicalJson.ts';
import { sha256 } from './base/sha256.ts';
import type { Baseline } from './model/baseline.ts';
import type { Receipt } from './model/report.ts';
import type { Policy } from './policy/policy.ts';
import { ENGINE_VERSION } from './version.ts';

/** What a run is called, beside its figures. */
export interface RunName {
  readonly scenario?: string | undefined;
}

/** Members that say where a figure stands or how it is shown, not what it is. */
const ABOUT_THE_SHEET = new Set(['cell', 'origins', 'order', 'notes', 'statedTotals']);

/**
 * What makes a result re-runnable (测算留痕).
 *
 * The input hash covers the figures, not the file: the same county in another layout, row order or
 * workbook has the same hash. The policy hash covers every value in force, not where it stands.
 */
export function receiptOf(baseline: Baseline, policy: Policy, run: RunName = {}): Receipt {
  const values = policy.inForce.map(({ id, key, value }) => ({ id, key, value }));
  return {
    engine: ENGINE_VERSION,
    inputHash: inputHashOf(baseline),
    policyHash: sha256(canonicalJson(values)),
    asOf: baseline.asOf,
    ...(run.scenario === undefined ? {} : { scenario: run.scenario }),
  };
}

/** Hashes already taken; a baseline never changes, so neither does its hash. */
const TAKEN = new WeakMap<Baseline, string>();

function inputHashOf(baseline: Baseline): string {
  const taken = TAKEN.get(baseline);
  if (taken !== undefined) return taken;
  const townships = [...baseline.townships].sort((a, b) => (a.code < b.code ? -1 : 1));
  const hash = sha256(canonicalJson(figuresOnly({ ...baseline, townships })));
  TAKEN.set(baseline, hash);
  return hash;
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
