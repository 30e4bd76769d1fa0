import { areaAt, columnsOf, COLUMNS, rowsOf, ROWS } from '../address.ts';
import { bagOf, rowsOrOne } from '../arguments.ts';
import { grid } from '../cells.ts';
import { invalidArgument, wrongSize } from '../errors.ts';
import type { HostObject } from '../hostObject.ts';
import type { Json } from '../protocol.ts';
import type { RangeState } from '../world.ts';

/** How borders are called in bags of cell properties. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Different properties for each cell, in one call. */
export function setCellProperties(range: RangeState, [data]: readonly unknown[]): undefined {
  const { area } = range;
  const rows = rowsOrOne(data) ?? invalidArgument('cell properties are rows of cells');
  const isFit = rows.length === rowsOf(area) && rows.every((row) => row.length === columnsOf(area));
  if (!isFit) wrongSize();
  rows.forEach((row, rowIndex) => {
    row.forEach((properties, columnIndex) => {
      const cell = areaAt(area.top + rowIndex, area.left + columnIndex, [1, 1]);
      apply(range.world.objects.range({ ...range, area: cell }), bagOf(properties, 'properties'));
    });
  });
  return undefined;
}

/** Different properties for each row or column, in one call. */
export function setLineProperties(
  range: RangeState,
  [data]: readonly unknown[],
  line: 'row' | 'column',
): undefined {
  const { area } = range;
  const lines = Array.isArray(data) ? (data as readonly unknown[]) : wrongSize();
  if (lines.length !== (line === 'row' ? rowsOf(area) : columnsOf(area))) wrongSize();
  lines.forEach((properties, index) => {
    const whole =
      line === 'row'
        ? areaAt(area.top + index, 0, [1, COLUMNS])
        : areaAt(0, area.left + index, [ROWS, 1]);
    apply(range.world.objects.range({ ...range, area: whole }), bagOf(properties, 'properties'));
  });
  return undefined;
}

/** The properties asked for, cell by cell. */
export function getCellProperties(range: RangeState, [wanted]: readonly unknown[]): Json {
  const options = bagOf(wanted, 'the load options');
  return grid(range.area, (row, column) =>
    pick(range.world.objects.range({ ...range, area: areaAt(row, column, [1, 1]) }), options),
  );
}

function apply(object: HostObject, properties: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    const child = childOf(object, name);
    if (child === undefined) object.write(capitalized(name), value);
    else apply(child, bagOf(value, name));
  }
}

function pick(object: HostObject, wanted: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, want]) => want !== false && want !== undefined)
      .map(([name, want]) => {
        const child = childOf(object, name);
        if (child === undefined) return [name, object.read(capitalized(name))];
        return [name, pick(child, want === true ? {} : bagOf(want, name))];
      }),
  );
}

function childOf(object: HostObject, name: string): HostObject | undefined {
  if (object.kind === 'RangeBorderCollection') {
    const side = SIDES[name] ?? invalidArgument(`there is no border '${name}'`);
    return object.call('GetItem', [side]) as HostObject;
  }
  if (!object.has(capitalized(name))) return undefined;
  return object.child(capitalized(name)) ?? undefined;
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
