import type { IsoDate } from '../base/date.ts';
import type { PolicyRow } from '../model/baseline.ts';
import type { BasisKind, Clause } from '../model/citation.ts';
import type { CellRef } from '../model/grid.ts';
import type { Localized } from '../model/locale.ts';
import { finding, type Finding } from '../model/notice.ts';
import type { Unit } from '../model/unit.ts';
import { CHAPTERS, PARAMETERS, type PolicyValues } from './chapters/index.ts';
import { CHANGED_AGAINST_SOURCE, PARAMETER_PENDING, UNKNOWN_PARAMETER } from './notices.ts';
import type { Parameter } from './parameter.ts';
import { admitted } from './admitted.ts';

/** One value of one parameter (one key of a table) as it holds on the day of the plan. */
export interface ParameterInForce {
  readonly id: string;
  /** Row key of a table parameter. */
  readonly key?: string | undefined;
  readonly label: Localized;
  readonly keyLabel?: Localized | undefined;
  readonly unit: Unit;
  /** Absent: pending (待设置). */
  readonly value?: number | string | undefined;
  /** How a choice is called. */
  readonly valueLabel?: Localized | undefined;
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
  readonly basis: BasisKind;
  /** Built-in clause; only where the value is the cited one. */
  readonly cites?: Clause | undefined;
  /** What the planner wrote as basis, clause and note. */
  readonly stated?: string | undefined;
  readonly note?: Localized | undefined;
  readonly source: 'builtIn' | 'sheet' | 'scenario';
  readonly cell?: CellRef | undefined;
}

/** What binds on one day (在施政策): values to compute with, and where each comes from. */
export interface Policy extends PolicyValues {
  readonly asOf: IsoDate;
  readonly inForce: readonly ParameterInForce[];
}

/** Where the rows of a policy come from; later layers win. */
export interface PolicyLayers {
  readonly sheet: readonly PolicyRow[];
  readonly scenario?: readonly PolicyRow[] | undefined;
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
  const rows = (['sheet', 'scenario'] as const).flatMap((source) =>
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

interface Slot {
  readonly id: string;
  readonly parameter: Parameter;
  readonly key?: string | undefined;
  readonly keyLabel?: Localized | undefined;
}

type LayeredRow = PolicyRow & { readonly source: 'sheet' | 'scenario' };

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

function resolve(
  slot: Slot,
  rows: readonly LayeredRow[],
  asOf: IsoDate,
): { readonly value: ParameterInForce; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const { parameter } = slot;
  const builtIn = [...parameter.terms]
    .filter((term) => !('key' in term) || term.key === slot.key)
    .filter((term) => term.from <= asOf && (term.until === undefined || asOf <= term.until))
    .at(-1);
  const row = rows
    .filter((one) => one.parameter === slot.id && (one.key ?? '') === (slot.key ?? ''))
    .filter(
      (one) =>
        (one.from === undefined || one.from <= asOf) &&
        (one.until === undefined || asOf <= one.until),
    )
    .reduce<LayeredRow | undefined>((best, one) => (outranks(one, best) ? one : best), undefined);

  const common = {
    id: slot.id,
    key: slot.key,
    label: parameter.label,
    keyLabel: slot.keyLabel,
    unit: parameter.kind === 'choice' ? ('choice' as const) : parameter.unit,
    note: parameter.note,
  };
  const rowCounts =
    row !== undefined &&
    !(builtIn !== undefined && row.from !== undefined && row.from < builtIn.from);
  if (!rowCounts) {
    const value: ParameterInForce = builtIn
      ? { ...common, ...valueLabel(parameter, builtIn.value), ...builtInFacts(builtIn) }
      : { ...common, basis: 'pending', source: 'builtIn' };
    if (!builtIn) findings.push(pendingFinding(value));
    return { value, findings };
  }

  const taken = admitted(parameter, row);
  findings.push(...taken.findings);
  if (taken.value === undefined) {
    const value: ParameterInForce = {
      ...common,
      basis: 'pending',
      source: row.source,
      cell: row.cell,
    };
    findings.push(pendingFinding(value));
    return { value, findings };
  }
  const same = builtIn !== undefined && builtIn.value === taken.value;
  const contradicts =
    !same && builtIn?.cites !== undefined && row.source === 'sheet' && row.clause === undefined;
  const value: ParameterInForce = {
    ...common,
    ...valueLabel(parameter, taken.value),
    from: row.from ?? (same ? builtIn.from : undefined),
    until: row.until,
    basis: same ? builtIn.basis : statedBasis(row),
    cites: same ? builtIn.cites : undefined,
    stated: statedText(row),
    source: row.source,
    cell: row.cell,
  };
  if (contradicts)
    findings.push(
      finding(
        CHANGED_AGAINST_SOURCE,
        { parameter: slot.id, cell: row.cell },
        {
          parameter: parameter.label,
          value: value.valueLabel ?? taken.value,
          source: builtIn.value,
        },
      ),
    );
  return { value, findings };
}

/** Scenario rows beat sheet rows; then the later start; then the later row. */
function outranks(one: LayeredRow, best: LayeredRow | undefined): boolean {
  if (best === undefined) return true;
  if (one.source !== best.source) return one.source === 'scenario';
  return (one.from ?? '') >= (best.from ?? '');
}

const builtInFacts = (
  term: Parameter['terms'][number],
): Pick<ParameterInForce, 'from' | 'until' | 'basis' | 'cites' | 'source'> => ({
  from: term.from,
  until: term.until,
  basis: term.basis,
  cites: term.cites,
  source: 'builtIn',
});

function valueLabel(
  parameter: Parameter,
  value: number | string,
): Pick<ParameterInForce, 'value' | 'valueLabel'> {
  if (parameter.kind !== 'choice') return { value };
  return { value, valueLabel: parameter.choices.find((choice) => choice.value === value)?.label };
}

const BASIS_WORDS: readonly (readonly [RegExp, BasisKind])[] = [
  [/法规|条例|regulation/i, 'regulation'],
  [/法律|law/i, 'law'],
  [/文件|document/i, 'document'],
];

/** The planner's word for the basis; a value without one is an assumption. */
const statedBasis = (row: PolicyRow): BasisKind =>
  BASIS_WORDS.find(([word]) => word.test(row.basis ?? ''))?.[1] ?? 'assumption';

const statedText = (row: PolicyRow): string | undefined =>
  [row.basis, row.clause, row.note].filter((text) => text !== undefined).join(' · ') || undefined;

const pendingFinding = (value: ParameterInForce): Finding =>
  finding(
    PARAMETER_PENDING,
    { parameter: value.id, cell: value.cell },
    {
      parameter: value.keyLabel
        ? {
            'zh-CN': `${value.label['zh-CN']}（${value.keyLabel['zh-CN']}）`,
            'en-US': `${value.label['en-US']} (${value.keyLabel['en-US']})`,
          }
        : value.label,
    },
  );

/** Lays the resolved values out by chapter and name, as the stages read them. */
function valuesOf(inForce: readonly ParameterInForce[]): PolicyValues {
  const chapters = Object.entries(CHAPTERS).map(([chapter, parameters]) => [
    chapter,
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => {
        const slots = inForce.filter((one) => one.id === `${chapter}.${name}`);
        return [
          name,
          (parameter as Parameter).kind === 'table'
            ? Object.fromEntries(slots.map((slot) => [slot.key ?? '', slot.value]))
            : slots[0]?.value,
        ];
      }),
    ),
  ]);
  return Object.fromEntries(chapters);
}
