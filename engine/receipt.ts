import { canonicalJson } from './base/canonicalJson.ts';
import { sha256 } from './base/sha256.ts';
import type { Baseline } from './model/baseline.ts';
import type { Receipt } from './model/report.ts';
import type { Policy } from './policy/policy.ts';
import { ENGINE_VERSION } from './version.ts';

/** What a run is called, and what was set for it alone. */
export type RunName = Pick<Receipt, 'scenario' | 'overrides' | 'seed'>;

/** Lists in which the order of rows says nothing; in the ledger of changes it does. */
const UNORDERED = [
  'townships',
  'decisions',
  'institutions',
  'institutionChanges',
  'stations',
  'stationMoves',
  'stationStaff',
  'liaison',
  'whistles',
  'teams',
  'realNames',
  'bands',
  'history',
  'moves',
] as const;

/** Members that say where a figure stands or how it is shown, not what it is. */
const ABOUT_THE_SHEET = new Set(['cell', 'origins', 'order', 'notes', 'statedTotals']);

/**
 * What makes a result re-runnable (测算留痕).
 *
 * The input hash covers the figures, not the file: the same county in another layout, row order or
 * workbook has the same hash; totals that a sheet states about its own rows are layout. The policy
 * hash covers every value in force with its term and basis, not where it stands.
 */
export function receiptOf(baseline: Baseline, policy: Policy, run: RunName = {}): Receipt {
  const values = policy.inForce.map(({ id, key, value, from, until, basis, stated }) => {
    return { id, key, value, from, until, basis, stated };
  });
  return {
    engine: ENGINE_VERSION,
    inputHash: inputHashOf(baseline),
    policyHash: sha256(canonicalJson(values)),
    asOf: baseline.asOf,
    ...(run.scenario === undefined ? {} : { scenario: run.scenario }),
    ...(run.overrides === undefined || run.overrides.length === 0
      ? {}
      : { overrides: run.overrides }),
    ...(run.seed === undefined ? {} : { seed: run.seed }),
  };
}

/** Hashes already taken; a baseline never changes, so neither does its hash. */
const TAKEN = new WeakMap<Baseline, string>();

function inputHashOf(baseline: Baseline): string {
  const taken = TAKEN.get(baseline);
  if (taken !== undefined) return taken;
  const sorted = UNORDERED.map((name) => [name, sortedRows(baseline[name])] as const);
  const { powers, duties } = baseline;
  const figures = {
    ...baseline,
    ...Object.fromEntries(sorted),
    ...(powers && {
      powers: { ...powers, items: sortedRows(powers.items), letters: sortedRows(powers.letters) },
    }),
    ...(duties && {
      duties: {
        ...duties,
        territorial: sortedRows(duties.territorial),
        entries: sortedRows(duties.entries),
        tasks: sortedRows(duties.tasks),
      },
    }),
  };
  const hash = sha256(canonicalJson(figuresOnly(figures)));
  TAKEN.set(baseline, hash);
  return hash;
}

const sortedRows = (rows: readonly unknown[] | undefined): readonly string[] | undefined =>
  rows?.map((row) => canonicalJson(figuresOnly(row))).sort();

function figuresOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figuresOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ABOUT_THE_SHEET.has(key))
      .map(([key, member]) => [key, figuresOnly(member)]),
  );
}
