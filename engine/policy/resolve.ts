import { type IsoDate, isWithin } from '../base/date.ts';
import type { BasisKind } from '../model/citation.ts';
import { finding, type Finding } from '../model/notice.ts';
import { admitted } from './admitted.ts';
import { type LayeredRow, LAYERS, type ParameterInForce, type Slot } from './inForce.ts';
import { CHANGED_AGAINST_SOURCE, PARAMETER_PENDING } from './notices.ts';
import type { Parameter } from './parameter.ts';

/** A value in force, or its absence, and what is to be said about it. */
export interface Resolved {
  readonly value: ParameterInForce;
  readonly findings: readonly Finding[];
}

type BuiltIn = Parameter['terms'][number];

/**
 * The value of one slot on a day: the planner's row if there is one, else the built-in term.
 *
 * A row that starts before a built-in term has been overtaken by it. A row that is blank, or that
 * the parameter does not admit, leaves the slot pending; nothing is filled in behind its back.
 */
export function resolve(slot: Slot, rows: readonly LayeredRow[], asOf: IsoDate): Resolved {
  const builtIn = [...slot.parameter.terms]
    .filter((term) => !('key' in term) || term.key === slot.key)
    .filter((term) => isWithin(asOf, term))
    .at(-1);
  const row = rows
    .filter((one) => one.parameter === slot.id && (one.key ?? '') === (slot.key ?? ''))
    .filter((one) => isWithin(asOf, one))
    .reduce<LayeredRow | undefined>((best, one) => (outranks(one, best) ? one : best), undefined);
  const isOvertaken = builtIn !== undefined && row?.from !== undefined && row.from < builtIn.from;
  return row === undefined || isOvertaken ? asBuiltIn(slot, builtIn) : asStated(slot, row, builtIn);
}

function asBuiltIn(slot: Slot, builtIn: BuiltIn | undefined): Resolved {
  if (builtIn === undefined) return pending(slot, { source: 'builtIn' });
  const { from, until, basis, cites } = builtIn;
  const value: ParameterInForce = {
    ...headOf(slot),
    ...valueLabel(slot.parameter, builtIn.value),
    ...{ from, until, basis, cites, source: 'builtIn' },
  };
  return { value, findings: [] };
}

function asStated(slot: Slot, row: LayeredRow, builtIn: BuiltIn | undefined): Resolved {
  const { source, cell } = row;
  const taken = admitted(slot.parameter, row);
  if (taken.value === undefined) return pending(slot, { source, cell }, taken.findings);
  const same = builtIn !== undefined && builtIn.value === taken.value;
  const value: ParameterInForce = {
    ...headOf(slot),
    ...valueLabel(slot.parameter, taken.value),
    from: row.from ?? (same ? builtIn.from : undefined),
    until: row.until,
    basis:
      same && (builtIn.cites !== undefined || row.basis === undefined)
        ? builtIn.basis
        : statedBasis(row),
    cites: same ? builtIn.cites : undefined,
    stated: statedText(row),
    ...{ source, cell },
  };
  const contradicts =
    !same && builtIn?.cites !== undefined && source === 'sheet' && row.clause === undefined;
  if (!contradicts) return { value, findings: taken.findings };
  const facts = {
    parameter: slot.parameter.label,
    value: value.valueLabel ?? taken.value,
    source: valueLabel(slot.parameter, builtIn.value).valueLabel ?? builtIn.value,
  };
  const changed = finding(CHANGED_AGAINST_SOURCE, { parameter: slot.id, cell }, facts);
  return { value, findings: [...taken.findings, changed] };
}

function pending(
  slot: Slot,
  at: Pick<ParameterInForce, 'source' | 'cell'>,
  findings: readonly Finding[] = [],
): Resolved {
  if (slot.parameter.kind === 'number' && slot.parameter.hasStandIn === true)
    return { value: { ...headOf(slot), basis: 'assumption', ...at }, findings };
  const value: ParameterInForce = { ...headOf(slot), basis: 'pending', ...at };
  return { value, findings: [...findings, pendingFinding(value)] };
}

const headOf = ({
  id,
  key,
  keyLabel,
  parameter,
}: Slot): Pick<ParameterInForce, 'id' | 'key' | 'label' | 'keyLabel' | 'unit' | 'note'> => ({
  ...{ id, key, keyLabel },
  label: parameter.label,
  unit: parameter.kind === 'choice' ? 'choice' : parameter.unit,
  note: parameter.note,
});

/** Rows of a later layer win; then the later start; then the later row. */
function outranks(one: LayeredRow, best: LayeredRow | undefined): boolean {
  if (best === undefined) return true;
  if (one.source !== best.source) return LAYERS.indexOf(one.source) > LAYERS.indexOf(best.source);
  return (one.from ?? '') >= (best.from ?? '');
}

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
const statedBasis = (row: LayeredRow): BasisKind =>
  BASIS_WORDS.find(([word]) => word.test(row.basis ?? ''))?.[1] ?? 'assumption';

const statedText = (row: LayeredRow): string | undefined =>
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
