import { ExcelError, unknownMember } from './errors.ts';
import type { Json } from './protocol.ts';

/** What a method gives back: an object, a value, or nothing. */
export type Answer = HostObject | Json | undefined;

/** One object of the workbook as the protocol sees it; names are PascalCase, as on the wire. */
export interface HostObject {
  readonly kind: string;
  /** What the object stands on; its type follows from the kind. */
  readonly state: unknown;
  /** By what a collection's item is found again. */
  readonly id: string | number | undefined;
  /** Whether the library keeps it over several syncs by a reference. */
  readonly keepsReference: boolean;
  /** The scalar properties, which `load()` without a choice loads. */
  readonly properties: readonly string[];
  has(child: string): boolean;
  read(property: string): Json;
  write(property: string, value: unknown): void;
  child(name: string): HostObject | null;
  call(method: string, args: readonly unknown[]): Answer;
  /** The items of a collection; absent for anything else. */
  readonly items?: () => readonly HostObject[];
}

/** One property; without `set` it is read-only. */
export interface Property<State> {
  readonly get: (state: State) => Json;
  readonly set?: (state: State, value: unknown) => void;
  /** A second name that the library uses when it sets the property. */
  readonly isAlias?: true;
}

/** What objects of one kind can do; the names are those of the library. */
export interface Definition<State> {
  readonly kind: string;
  readonly id?: (state: State) => string | number;
  readonly keepsReference?: true;
  /** Complains when the object is gone. */
  readonly check?: (state: State) => void;
  readonly properties?: Readonly<Record<string, Property<State>>>;
  readonly children?: Readonly<Record<string, (state: State) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[]) => Answer>>;
  readonly items?: (state: State) => readonly HostObject[];
}

/** Makes objects of one kind. */
export interface ObjectKind<State> {
  (state: State): HostObject;
  readonly definition: Definition<State>;
}

/** The names of everything that objects of a kind can do. */
export interface KindNames {
  readonly kind: string;
  readonly properties: readonly string[];
  readonly children: readonly string[];
  readonly methods: readonly string[];
}

/** Every kind that was defined: so that a test can hold the names against the library's. */
export const definedKinds: KindNames[] = [];

/** Turns a definition into a maker of objects. */
export function defineKind<State>(definition: Definition<State>): ObjectKind<State> {
  const { kind, properties = {}, children = {}, methods = {} } = definition;
  definedKinds.push({
    kind,
    properties: Object.keys(properties).filter((name) => properties[name]?.isAlias !== true),
    children: Object.keys(children),
    methods: Object.keys(methods),
  });
  return Object.assign((state: State) => objectOf(definition, state), { definition });
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'kind' in value && 'read' in value;

function objectOf<State>(definition: Definition<State>, state: State): HostObject {
  const { kind, properties = {}, children = {}, methods = {}, items, check } = definition;
  const member = (name: string): string => `${kind}.${name}`;
  return {
    kind,
    state,
    id: definition.id?.(state),
    keepsReference: definition.keepsReference ?? false,
    properties: Object.keys(properties).filter((name) => properties[name]?.isAlias !== true),
    has: (name) => Object.hasOwn(children, name),
    read: (name) => {
      check?.(state);
      return own(properties, name, member(name)).get(state);
    },
    write: (name, value) => {
      check?.(state);
      const { set } = own(properties, name, member(name));
      if (set === undefined) {
        throw new ExcelError('AccessDenied', `${member(name)} is read-only.`, 403);
      }
      set(state, value);
    },
    child: (name) => {
      check?.(state);
      return own(children, name, member(name))(state);
    },
    call: (name, args) => {
      check?.(state);
      // Handlers are found by the events' type and target, so registering needs no bookkeeping.
      if (/^_(Unr|R)egister\w*$/u.test(name)) return undefined;
      return own(methods, name, member(name))(state, args);
    },
    ...(items === undefined ? {} : { items: () => items(state) }),
  };
}

function own<Member>(
  members: Readonly<Record<string, Member>>,
  name: string,
  fullName: string,
): Member {
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  return found ?? unknownMember(fullName);
}
