import { canonicalJson } from './base/canonicalJson.ts';
import { sha256 } from './base/sha256.ts';
import type { Baseline } from './model/baseline.ts';
import type { Receipt } from './model/report.ts';
import type { Policy } from './policy/policy.ts';
import { ENGINE_VERSION } from './version.ts';

/** What a run is called, and what was set for it alone. */
export type RunName = Pick<Receipt, 'scenario' | 'overrides' | 'seed'>;

/** Lists in which the order of rows says nothing; in the ledger of changes it does. */
const UNORDERED: ReadonlySet<string> = new Set<keyof Baseline>([
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
  'beforeReform',
  'realNames',
  'bands',
  'history',
  'moves',
]);

/** The same inside of parts that are made of several lists. */
const ROWS_INSIDE: Readonly<Record<string, readonly string[]>> = {
  powers: ['items', 'letters'],
  duties: ['territorial', 'entries', 'tasks'],
};

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

/**
 * The hash over the digests of the baseline's parts: what one change leaves alone is not read again.
 */
function inputHashOf(baseline: Baseline): string {
  const parts = Object.entries<unknown>({ ...baseline }).filter(
    ([name]) => !ABOUT_THE_SHEET.has(name),
  );
  const digests = parts.map(([name, part]) => [name, digestOf(name, part)]);
  return sha256(canonicalJson(Object.fromEntries(digests)));
}

/** Digests already taken, by name of the part; a part never changes, so neither does its digest. */
const TAKEN = new Map<string, WeakMap<object, string>>();

function digestOf(name: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const taken = TAKEN.get(name) ?? new WeakMap<object, string>();
  TAKEN.set(name, taken);
  const digest = taken.get(part) ?? sha256(canonicalJson(figuresOnly(inOneOrder(name, part))));
  taken.set(part, digest);
  return digest;
}

/** A part with its rows in one order, where the order of rows says nothing. */
function inOneOrder(name: string, part: object): object {
  const unordered = ROWS_INSIDE[name];
  if (UNORDERED.has(name)) return sortedRows(part as readonly unknown[]);
  if (unordered === undefined) return part;
  const members = Object.entries<unknown>({ ...part });
  return Object.fromEntries(
    members.map(([member, rows]) => [
      member,
      unordered.includes(member) ? sortedRows(rows as readonly unknown[]) : rows,
    ]),
  );
}

const sortedRows = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => canonicalJson(figuresOnly(row))).sort();

function figuresOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(figuresOnly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ABOUT_THE_SHEET.has(key))
      .map(([key, member]) => [key, figuresOnly(member)]),
  );
}
