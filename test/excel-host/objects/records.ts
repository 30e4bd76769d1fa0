import { booleanOf, choiceOf, numberOf, plainOf, textOf } from '../arguments.ts';
import { colourOf } from '../formats.ts';
import { defineKind, type HostObject, type Property } from '../hostObject.ts';
import type { Json } from '../protocol.ts';
import { newRecord, type RecordState } from '../workbook.ts';

/** A property that is only kept: what it is at first and what it may become. */
export type Kept =
  | string
  | number
  | boolean
  | null
  | { readonly choices: readonly string[] }
  | { readonly colour: string }
  | { readonly anything: Json };

/** An object that only keeps properties and passes nothing on. */
export interface RecordShape {
  readonly kind: string;
  readonly properties?: Readonly<Record<string, Kept>>;
  readonly children?: Readonly<Record<string, RecordShape>>;
  /** Methods that are only written down. */
  readonly methods?: readonly string[];
}

/** Makes the objects of a shape over what each has kept. */
export const recordMaker = (shape: RecordShape): ((record: RecordState) => HostObject) => {
  const methods = (shape.methods ?? []).map((name) => [
    name,
    (record: RecordState, args: readonly unknown[]): undefined => {
      record.calls.push({ name, args: args.map(plainOf) });
    },
  ]);
  return defineKind<RecordState>({
    kind: shape.kind,
    properties: recordProperties(shape),
    children: recordChildren(shape),
    methods: Object.fromEntries(methods) as Record<string, () => undefined>,
  });
};

export const recordProperties = (
  shape: RecordShape,
): Readonly<Record<string, Property<RecordState>>> =>
  Object.fromEntries(
    Object.entries(shape.properties ?? {}).map(([name, kept]) => [name, propertyOf(name, kept)]),
  );

export const recordChildren = (
  shape: RecordShape,
): Readonly<Record<string, (record: RecordState) => HostObject>> =>
  Object.fromEntries(
    Object.entries(shape.children ?? {}).map(([name, child]) => {
      const make = recordMaker(child);
      return [name, (record: RecordState) => make((record.children[name] ??= newRecord()))];
    }),
  );

function propertyOf(name: string, kept: Kept): Property<RecordState> {
  const first = firstOf(kept);
  return {
    get: ({ values }) => values[name] ?? first,
    set: ({ values }, value) => {
      values[name] = checked(value, kept, name);
    },
  };
}

function firstOf(kept: Kept): Json {
  if (typeof kept !== 'object' || kept === null) return kept;
  if ('choices' in kept) return kept.choices[0] ?? null;
  return 'colour' in kept ? kept.colour : kept.anything;
}

function checked(value: unknown, kept: Kept, name: string): Json {
  if (typeof kept === 'object' && kept !== null) {
    if ('choices' in kept) return choiceOf(value, kept.choices, name);
    return 'colour' in kept ? colourOf(value) : plainOf(value);
  }
  switch (typeof kept) {
    case 'string':
      return textOf(value, name);
    case 'number':
      return numberOf(value, name);
    case 'boolean':
      return booleanOf(value, name);
    default:
      return plainOf(value);
  }
}
