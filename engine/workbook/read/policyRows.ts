import type { Band, PolicyRow } from '../../model/baseline.ts';
import type { Localized } from '../../model/locale.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { numberOf, times } from '../../base/decimal.ts';
import { columnOf } from '../contract/contracts.ts';
import { UNIT_MISSING } from '../notices.ts';
import { readCell } from '../parse/cell.ts';
import { numberIn, numberShown } from '../parse/number.ts';
import { isBlank, nameKey, textOf, tidy } from '../parse/text.ts';
import { fits, unitOf } from '../parse/unit.ts';
import { cellFinding } from './cellFinding.ts';
import type { Listed } from './lists.ts';
import type { ListRow } from './records.ts';

/** What a parameter is called: enough to read and to write its rows, no more. */
export interface ParameterName {
  /** Such as `quota.weightPopulation`. */
  readonly id: string;
  readonly label: Localized;
  /** How its unit is written beside the value. */
  readonly unit?: Localized | undefined;
  readonly note?: Localized | undefined;
  readonly choices?: readonly { readonly value: string; readonly label: Localized }[] | undefined;
  readonly keys?: readonly { readonly key: string; readonly label: Localized }[] | undefined;
}

/** Finds a parameter by its id or its name in any language. */
export type ParameterFinder = (written: string) => ParameterName | undefined;

/** Prepares the names of parameters for looking up. */
export function parameterFinder(parameters: readonly ParameterName[]): ParameterFinder {
  const index = new Map(
    parameters.flatMap((parameter) =>
      [parameter.id, ...Object.values(parameter.label)].map(
        (word) => [nameKey(word), parameter] as const,
      ),
    ),
  );
  return (written) => index.get(nameKey(written));
}

/**
 * Reads rows of parameters.
 *
 * A name that no parameter has is kept as written, and so is a value that is no choice: the policy
 * knows what it admits and says so at the cell.
 */
export const policyRowsOf = (
  rows: readonly ListRow[],
  find: ParameterFinder,
): readonly PolicyRow[] => rows.map((row) => policyRow(row, 'parameters', find));

/** One row of 测算参数 or 测算方案: a parameter and its value for a stretch of time. */
export function policyRow(
  row: ListRow,
  sheet: 'parameters' | 'scenarios',
  find: ParameterFinder,
): PolicyRow {
  const written = row.text(`${sheet}.parameter`) ?? '';
  const parameter = find(written);
  const key = row.text(`${sheet}.key`);
  return {
    parameter: parameter?.id ?? written,
    key: key === undefined ? undefined : keyOf(key, parameter),
    value: valueOf(row, `${sheet}.value`, parameter),
    from: row.date(`${sheet}.from`),
    until: row.date(`${sheet}.until`),
    basis: row.text(`${sheet}.basis`),
    clause: row.text(`${sheet}.clause`),
    note: row.text(`${sheet}.note`),
    cell: row.cellOf(`${sheet}.value`),
  };
}

const keyOf = (written: string, parameter: ParameterName | undefined): string =>
  parameter?.keys?.find(({ key, label }) =>
    [key, ...Object.values(label)].some((word) => nameKey(word) === nameKey(written)),
  )?.key ?? written;

function valueOf(
  row: ListRow,
  field: string,
  parameter: ParameterName | undefined,
): number | string | undefined {
  const raw = row.raw(field);
  if (isBlank(raw)) return undefined;
  const written = tidy(textOf(raw));
  const choice = parameter?.choices?.find(({ value, label }) =>
    [value, ...Object.values(label)].some((word) => nameKey(word) === nameKey(written)),
  );
  if (choice) return choice.value;
  if (typeof raw === 'number') {
    const shown = numberShown(raw);
    return shown && numberOf(times(shown, { numerator: 1n, denominator: 1n }));
  }
  if (raw !== null && typeof raw === 'object') return raw.error;
  const number = numberIn(written);
  if (!number || number.unit) return written;
  return numberOf(times(number.decimal, number.factor ?? { numerator: 1n, denominator: 1n }));
}

const MEASURED: Readonly<
  Record<Band['indicator'], readonly ['population' | 'area' | 'money', Localized]>
> = {
  population: ['population', { 'zh-CN': '人', 'en-US': 'people' }],
  area: ['area', { 'zh-CN': '平方公里', 'en-US': 'km²' }],
  economy: ['money', { 'zh-CN': '万元', 'en-US': '10,000 yuan' }],
};

/** Reads 分档计分; a bound without a unit of its indicator is asked about, never guessed. */
export function bandsOf(rows: readonly ListRow[]): Listed<Band> {
  const findings: Finding[] = [];
  const items = rows.flatMap((row): readonly Band[] => {
    const indicator = row.text('bands.indicator') as Band['indicator'] | undefined;
    const points = row.number('bands.points');
    const bound = row.text('bands.inclusive');
    if (indicator === undefined) return [];
    const [quantity, example] = MEASURED[indicator];
    const unit = unitOf(row.text('bands.unit') ?? '');
    if (!unit || !fits(unit, quantity)) {
      const at = { field: 'bands.unit', cell: row.cellOf('bands.unit') };
      const header = { 'zh-CN': '下限', 'en-US': 'Lower bound' };
      findings.push(finding(UNIT_MISSING, at, { header, example }));
      return [];
    }
    const from = readCell(row.raw('bands.from'), { quantity }, unit);
    const column = columnOf('bands.from');
    if (from.state === 'trouble' && column) {
      const at = { field: 'bands.from', cell: row.cellOf('bands.from') };
      findings.push(cellFinding(from.trouble, column, at));
    }
    // What is wrong with points or bound is said where the row is read.
    if (from.state !== 'value' || points === undefined || bound === undefined) return [];
    const { cell } = row;
    return [{ indicator, from: Number(from.value), inclusive: bound === 'yes', points, cell }];
  });
  return { items, findings };
}
