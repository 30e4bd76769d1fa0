import type { HostObject } from './hostObject.ts';
import type { Json, QueryInfo } from './protocol.ts';

type Loaded = Record<string, Json | undefined>;

/** Checks that a property may be asked for. */
export type Gate = (kind: string, member: string) => void;

/**
 * What `load()` sends back of an object: `name`, `format/fill/color`, `*`; of a collection the
 * properties of every item.
 */
export function query(object: HostObject, info: QueryInfo | undefined, gate: Gate): Json {
  const selected = info?.Select !== undefined && info.Select.length > 0 ? info.Select : ['*'];
  const expanded = (info?.Expand ?? []).map((path) => `${path}/*`);
  const loaded: Loaded = {};
  for (const path of [...selected, ...expanded]) load(object, path.split('/'), loaded);
  return loaded;

  function load(from: HostObject, path: readonly string[], into: Loaded): void {
    const [head = '*', ...rest] = path;
    if (from.items !== undefined && !isOwn(from, head)) {
      loadItems(from.items(), head === 'items' ? rest : path, into);
      return;
    }
    if (head === '*') {
      for (const name of from.properties) {
        if (isAllowed(from, name)) into[name] = from.read(name);
      }
      return;
    }
    const name = capitalized(head);
    gate(from.kind, name);
    if (!from.has(name)) {
      into[name] = from.read(name);
      return;
    }
    const child = from.child(name);
    if (child === null) into[name] = null;
    else load(child, rest.length > 0 ? rest : ['*'], (into[name] ??= {}) as Loaded);
  }

  function loadItems(items: readonly HostObject[], path: readonly string[], into: Loaded): void {
    const from = info?.Skip ?? 0;
    const chosen = items.slice(from, info?.Top === undefined ? undefined : from + info.Top);
    const parts = (into['_Items'] ??= chosen.map(({ id }) =>
      id === undefined ? {} : { _Id: id },
    )) as Loaded[];
    chosen.forEach((item, index) => {
      const part = parts[index];
      if (part !== undefined) load(item, path.length > 0 ? path : ['*'], part);
    });
  }

  /** A collection's own property, such as `count`. */
  function isOwn(from: HostObject, head: string): boolean {
    return from.properties.includes(capitalized(head));
  }

  /** Of all properties those above the requirement sets are left out, as an older Excel does. */
  function isAllowed(from: HostObject, name: string): boolean {
    try {
      gate(from.kind, name);
      return true;
    } catch {
      return false;
    }
  }
}

/** The same with the names that `retrieve()` hands on unchanged. */
export function withCamelNames(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withCamelNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name === '_Items' ? 'items' : name.charAt(0).toLowerCase() + name.slice(1),
      each === undefined ? undefined : withCamelNames(each),
    ]),
  );
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
