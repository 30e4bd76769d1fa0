import type { IsoDate } from '../base/date.ts';
import type { PolicyRow } from '../model/baseline.ts';
import { finding, type Finding } from '../model/notice.ts';
import { CHAPTERS, PARAMETERS, type PolicyValues } from './chapters/index.ts';
import { type LayeredRow, LAYERS, type ParameterInForce, type Slot } from './inForce.ts';
import { UNKNOWN_PARAMETER } from './notices.ts';
import type { Parameter } from './parameter.ts';
import { resolve } from './resolve.ts';

export type { ParameterInForce } from './inForce.ts';

/** What binds on one day (在施政策): values to compute with, and where each comes from. */
export interface Policy extends PolicyValues {
  readonly asOf: IsoDate;
  readonly inForce: readonly ParameterInForce[];
}

/** Where the rows of a policy come from; later layers win. */
export interface PolicyLayers {
  readonly sheet: readonly PolicyRow[];
  readonly scenario?: readonly PolicyRow[] | undefined;
  /** Set for this run alone, by an option or in the pane. */
  readonly run?: readonly PolicyRow[] | undefined;
}

/**
 * The policy in force on a day: built-in terms, replaced by the planner's rows.
 *
 * A row holds from its own `from` day (blank: on every day) and wins over a built-in term that
 * starts no later. A row whose value is blank says “pending”, and pending is never filled in.
 *
 * @returns the policy, and findings about rows that could not be taken and values still pending
 */
export function policyOn(
  asOf: IsoDate,
  layers: PolicyLayers,
): { readonly policy: Policy; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows = LAYERS.flatMap((source) =>
    (layers[source] ?? []).map((row) => ({ ...row, source })),
  );
  for (const row of rows) {
    if (!PARAMETERS.some(({ id }) => id === row.parameter))
      findings.push(finding(UNKNOWN_PARAMETER, { cell: row.cell }, { parameter: row.parameter }));
  }
  const inForce = PARAMETERS.flatMap(({ id, parameter }) =>
    keysOf(parameter, rows, id).map((slot) => {
      const resolved = resolve({ id, parameter, ...slot }, rows, asOf);
      findings.push(...resolved.findings);
      return resolved.value;
    }),
  );
  return { policy: { asOf, inForce, ...valuesOf(inForce) }, findings };
}

/** The slots of a parameter: one, or one for each key of a table, the planner's own included. */
function keysOf(
  parameter: Parameter,
  rows: readonly LayeredRow[],
  id: string,
): readonly Pick<Slot, 'key' | 'keyLabel'>[] {
  if (parameter.kind !== 'table') return [{}];
  const declared = parameter.keys.map(({ key, label }) => ({ key, keyLabel: label }));
  if (parameter.openKeys !== true) return declared;
  const known = new Set(declared.map(({ key }) => key));
  const added = rows
    .filter((row) => row.parameter === id && row.key !== undefined && !known.has(row.key))
    .map((row) => row.key ?? '');
  const own = [...new Set(added)].map((key) => ({
    key,
    keyLabel: { 'zh-CN': key, 'en-US': key },
  }));
  return [...declared, ...own];
}

/** Lays the resolved values out by chapter and name, as the stages read them. */
function valuesOf(inForce: readonly ParameterInForce[]): PolicyValues {
  const byId = new Map<string, ParameterInForce[]>();
  for (const slot of inForce) byId.set(slot.id, [...(byId.get(slot.id) ?? []), slot]);
  const valueOf = (id: string, parameter: Parameter): unknown => {
    const slots = byId.get(id) ?? [];
    return parameter.kind === 'table'
      ? Object.fromEntries(slots.map((slot) => [slot.key ?? '', slot.value]))
      : slots[0]?.value;
  };
  const chapters: Record<string, unknown> = Object.fromEntries(
    Object.entries(CHAPTERS).map(([chapter, parameters]) => [
      chapter,
      Object.fromEntries(
        Object.entries<Parameter>(parameters).map(([name, parameter]) => [
          name,
          valueOf(`${chapter}.${name}`, parameter),
        ]),
      ),
    ]),
  );
  // The names are those of CHAPTERS, from which PolicyValues is made.
  return chapters as unknown as PolicyValues;
}
