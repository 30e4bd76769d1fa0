import { fractionOf, isWhole, numberOf, type Decimal } from '../../base/decimal.ts';
import type { CellValue } from '../../model/grid.ts';
import { numberIn, numberShown } from '../parse/number.ts';
import type { TableColumn, TableRow } from './table.ts';
import type { View } from './view.ts';

/**
 * Looks at the figures of a column where its header leaves something open.
 *
 * A header nobody knows only matters above figures. Area and money never go without a unit.
 * Population without a unit is people if every figure is whole and nearly all are at least 100: a
 * column in 万人 has decimals or small numbers, and is asked about.
 */
export function settled(column: TableColumn, rows: readonly TableRow[], view: View): TableColumn {
  if (column.state === 'unknown')
    return bareFigures(column, rows, view).length > 0 ? column : { ...column, state: 'ignored' };
  if (column.state !== 'read' || column.unit) return column;
  const quantity = column.declared?.quantity;
  if (quantity !== 'area' && quantity !== 'money' && quantity !== 'population') return column;
  const figures = bareFigures(column, rows, view);
  const isClear = quantity === 'population' ? lookLikePeople(figures) : figures.length === 0;
  return isClear ? column : { ...column, state: 'unitMissing' };
}

/** Figures of townships that have no unit of their own in the cell. */
function bareFigures(
  column: TableColumn,
  rows: readonly TableRow[],
  view: View,
): readonly Decimal[] {
  return rows.flatMap(({ row, kind }) => {
    if (kind !== 'township') return [];
    return bareFigure(view.valueAt(row, column.column)) ?? [];
  });
}

function bareFigure(value: CellValue): Decimal | undefined {
  if (typeof value === 'number') return numberShown(value);
  const written = typeof value === 'string' ? numberIn(value) : undefined;
  return (written?.unit ?? written?.factor) ? undefined : written?.decimal;
}

/** A township of fewer people is possible, many of them are another unit. */
const FEW = 100;
const TOLERATED = 0.1;

function lookLikePeople(figures: readonly Decimal[]): boolean {
  const counted = figures.map(fractionOf).filter(({ numerator }) => numerator !== 0n);
  const small = counted.filter((figure) => Math.abs(numberOf(figure)) < FEW).length;
  return counted.every(isWhole) && small <= counted.length * TOLERATED;
}
