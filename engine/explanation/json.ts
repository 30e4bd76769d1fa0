/** Plain data, as JSON holds it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The named members of an object, in the order named; an absent one is null, never left out.
 *
 * A reader of the document finds every member in every row, and in the same place.
 */
export function members<T extends object, K extends keyof T & string>(
  object: T | undefined,
  names: readonly K[],
): { readonly [name in K]: Json } {
  const entries = names.map((name) => [name, plain(object?.[name])] as const);
  return Object.fromEntries(entries) as Record<K, Json>;
}

/** Data as JSON: absent becomes null, a map an object, and what is no number null. */
export function plain(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, plain(member)] as const),
    );
  return null;
}
