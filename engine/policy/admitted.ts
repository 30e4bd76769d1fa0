import type { PolicyRow } from '../model/baseline.ts';
import { finding, type Finding } from '../model/notice.ts';
import { UNIT_LABELS } from '../model/unit.ts';
import { NOT_A_CHOICE, NOT_A_NUMBER, NOT_WHOLE, OUT_OF_RANGE } from './notices.ts';
import type { Parameter } from './parameter.ts';

/**
 * The value of a planner's row, if the parameter admits it.
 *
 * @returns no value where the cell is blank, no number, out of range, not whole or not one of the
 *   choices; all but a blank with a finding at the cell
 */
export function admitted(
  parameter: Parameter,
  row: PolicyRow,
): { readonly value?: number | string; readonly findings: readonly Finding[] } {
  if (row.value === undefined || row.value === '') return { findings: [] };
  const at = { parameter: row.parameter, cell: row.cell };
  if (parameter.kind === 'choice') {
    const choice = parameter.choices.find(
      ({ value, label }) => value === row.value || Object.values(label).includes(String(row.value)),
    );
    if (choice) return { value: choice.value, findings: [] };
    const choices = {
      'zh-CN': parameter.choices.map(({ label }) => label['zh-CN']).join('、'),
      'en-US': parameter.choices.map(({ label }) => label['en-US']).join(', '),
    };
    return {
      findings: [
        finding(NOT_A_CHOICE, at, { parameter: parameter.label, value: row.value, choices }),
      ],
    };
  }
  const value = typeof row.value === 'number' ? row.value : Number(row.value);
  const [least, most] = parameter.range;
  const facts = { parameter: parameter.label, value: row.value };
  if (!Number.isFinite(value)) return { findings: [finding(NOT_A_NUMBER, at, facts)] };
  if (value < least || value > most)
    return { findings: [finding(OUT_OF_RANGE, at, { ...facts, least, most })] };
  if (parameter.whole && !Number.isInteger(value))
    return { findings: [finding(NOT_WHOLE, at, { ...facts, unit: UNIT_LABELS[parameter.unit] })] };
  return { value, findings: [] };
}
