/**
 * Rows under one key, in the order in which keys first come.
 *
 * @example
 * groupBy([1, 2, 3], (one) => String(one % 2)).get('1'); // => [1, 3]
 */
export function groupBy<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
