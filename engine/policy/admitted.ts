import type { PolicyRow } from '../model/baseline.ts';
import { finding, type Finding } from '../model/notice.ts';
import { NOT_A_CHOICE, OUT_OF_RANGE } from './notices.ts';
import type { Parameter } from './parameter.ts';

/**
 * The value of a planner's row, if the parameter admits it.
 *
 * @returns no value where the cell is blank, out of range or not one of the choices; the last two
 *   with a finding at the cell
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
  const fits =
    Number.isFinite(value) &&
    value >= least &&
    value <= most &&
    (!parameter.whole || Number.isInteger(value));
  if (fits) return { value, findings: [] };
  const facts = { parameter: parameter.label, value: row.value, least, most };
  return { findings: [finding(OUT_OF_RANGE, at, facts)] };
}
