import { parseArea, splitReference } from './address.ts';
import { invalidArgument, itemNotFound } from './errors.ts';
import { isHostObject, type HostObject } from './hostObject.ts';
import type { Json } from './protocol.ts';
import type { NameState, SheetState } from './workbook.ts';
import type { RangeState, World } from './world.ts';

/** An argument that has to be a text. */
export function textOf(value: unknown, what: string): string {
  return typeof value === 'string' ? value : invalidArgument(`${what} is no text`);
}

/** An argument that has to be a whole number, at least `least`. */
export function wholeOf(value: unknown, what: string, least = -Infinity): number {
  const isFit = typeof value === 'number' && Number.isInteger(value) && value >= least;
  return isFit ? value : invalidArgument(`${what} is ${String(value)}`);
}

export function numberOf(value: unknown, what: string): number {
  return typeof value === 'number' ? value : invalidArgument(`${what} is no number`);
}

export function booleanOf(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : invalidArgument(`${what} is no boolean`);
}

/** An argument that has to be one of a few words. */
export function choiceOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  what: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  return found ?? invalidArgument(`${what} is '${String(value)}'`);
}

/** The text of a property that is one. */
export const textIn = (object: HostObject, property: string): string =>
  textOf(object.read(property), property);

/** A bag of named values, as rules and options are. */
export function bagOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  const isBag = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isBag ? (value as Record<string, unknown>) : invalidArgument(`${what} is no object`);
}

/** Rows of cells, or the one value for all of them. */
export function rowsOrOne(value: unknown): readonly (readonly unknown[])[] | undefined {
  return Array.isArray(value) ? (value as readonly (readonly unknown[])[]) : undefined;
}

/** A value as it can be kept and sent back; a range becomes its address. */
export function plainOf(value: unknown): Json {
  if (isHostObject(value)) return value.read('Address');
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainOf(each)]));
  }
  return value === undefined ? null : (value as Json);
}

/** A range given as an object, an address or a name; a bare address means the given sheet. */
export function rangeOf(world: World, value: unknown, sheet: SheetState): RangeState {
  if (isHostObject(value)) {
    return value.kind === 'Range' ? (value.state as RangeState) : invalidArgument('not a range');
  }
  const reference = textOf(value, 'the address');
  const { sheet: sheetName, local } = splitReference(reference);
  const home = sheetName === undefined ? sheet : sheetOf(world, sheetName);
  const area = parseArea(local);
  if (area !== null) return { world, sheet: home, area };
  const table = world.book.sheets
    .flatMap((each) => each.tables.map((found) => ({ sheet: each, table: found })))
    .find((each) => isSame(each.table.name, local));
  if (table !== undefined) {
    const { top } = table.table.area;
    return { world, sheet: table.sheet, area: { ...table.table.area, top: top + 1 } };
  }
  const name = findName(home.names, local) ?? findName(world.book.names, local);
  return name === undefined ? invalidArgument(reference) : rangeOfName(world, name, home);
}

/** The cells that a defined name stands for. */
export function rangeOfName(world: World, name: NameState, sheet: SheetState): RangeState {
  const { sheet: sheetName, local } = splitReference(name.formula.replace(/^=/u, ''));
  const area = parseArea(local);
  if (area === null) return invalidArgument(`${name.name} is no range`);
  return { world, sheet: sheetName === undefined ? sheet : sheetOf(world, sheetName), area };
}

/** A sheet by its name or identifier; Excel ignores case. */
export function findSheet(world: World, key: unknown): SheetState | undefined {
  return world.book.sheets.find((each) => isSame(each.name, key) || each.id === key);
}

export const sheetOf = (world: World, key: unknown): SheetState =>
  findSheet(world, key) ?? itemNotFound(`sheet ${String(key)}`);

export const findName = (names: readonly NameState[], key: unknown): NameState | undefined =>
  names.find((each) => isSame(each.name, key));

/** Whether two names are the same to Excel. */
export const isSame = (name: string, key: unknown): boolean =>
  typeof key === 'string' && name.toLowerCase() === key.toLowerCase();
