import { yearOf, type IsoDate } from '../../base/date.ts';
import { addressOf, type CellRef } from '../../model/grid.ts';
import { finding, type Finding } from '../../model/notice.ts';
import type { Observation } from '../../model/township.ts';
import { columnLabel, type Column } from '../contract/column.ts';
import { CONFLICTING_VALUES, YEAR_FROM_CUT_OFF } from '../notices.ts';
import { isYearly } from '../recognise/understand.ts';
import type { Fact } from './facts.ts';
import type { Roster } from './roster.ts';

interface Held {
  readonly value: string | number | boolean;
  readonly cell: CellRef;
}

/** All that was read of all townships, each fact once. */
export interface Values {
  /** Value by `code/field`, or `code/field@year`. */
  readonly byKey: ReadonlyMap<string, Held>;
  /** Figures by `code/field`, oldest first. */
  readonly series: ReadonlyMap<string, readonly Observation[]>;
  /** Cells by the same keys, with `code/field` standing for the newest year. */
  readonly origins: Readonly<Record<string, CellRef>>;
  readonly findings: readonly Finding[];
}

/**
 * Brings together what all tables say.
 *
 * The same fact twice is no trouble if both agree; otherwise the first is kept and the other named.
 * A figure without a year gets that of the cut-off date, said once a column.
 */
export function valuesOf(
  facts: readonly Fact[],
  { roster, asOf }: { readonly roster: Roster; readonly asOf: IsoDate },
): Values {
  const byKey = new Map<string, Held>();
  const findings: Finding[] = [];
  const undated = new Set<string>();
  for (const fact of facts) {
    const year = isYearly(fact.column) ? (fact.year ?? yearOf(asOf)) : undefined;
    const key = keyOf(fact.township, fact.field, year);
    if (year !== undefined && fact.year === undefined) {
      const { header, field } = fact;
      const column = addressOf(header.cell);
      if (!undated.has(column)) {
        const at = { field, year, cell: header.cell };
        findings.push(finding(YEAR_FROM_CUT_OFF, at, { header: header.header, year }));
      }
      undated.add(column);
    }
    const held = byKey.get(key);
    if (held === undefined) byKey.set(key, { value: fact.value, cell: fact.cell });
    else if (held.value !== fact.value) findings.push(conflict(fact, held, roster));
  }
  return { byKey, ...inTime(byKey), findings };
}

/** The key of a value: `510000101/population.resident@2020`. */
export const keyOf = (township: string, field: string, year?: number): string =>
  year === undefined ? `${township}/${field}` : `${township}/${field}@${String(year)}`;

function conflict(fact: Fact, held: Held, roster: Roster): Finding {
  const { township, field, cell, column } = fact;
  return finding(
    CONFLICTING_VALUES,
    { township, field, cell },
    {
      township: roster.byCode.get(township)?.name ?? township,
      field: columnLabel(column),
      here: said(fact.value, column),
      there: said(held.value, column),
      elsewhere: addressOf(held.cell),
    },
  );
}

/** A value in the words of its column. */
function said(value: string | number | boolean, { choices }: Column) {
  const key = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  return (
    choices?.find((choice) => choice.value === key)?.label ?? (typeof key === 'number' ? key : key)
  );
}

function inTime(byKey: ReadonlyMap<string, Held>): Pick<Values, 'series' | 'origins'> {
  const series = new Map<string, Observation[]>();
  const origins: Record<string, CellRef> = {};
  for (const [key, { value, cell }] of byKey) {
    origins[key] = cell;
    const [, base, year] = /^(.*)@(\d{4})$/.exec(key) ?? [];
    if (base === undefined || typeof value !== 'number') continue;
    const figures = series.get(base) ?? [];
    figures.push({ year: Number(year), value });
    series.set(base, figures);
  }
  for (const [base, figures] of series) {
    figures.sort((one, other) => one.year - other.year);
    const newest = figures.at(-1);
    const cell = newest && origins[`${base}@${String(newest.year)}`];
    if (cell) origins[base] = cell;
  }
  return { series, origins };
}
