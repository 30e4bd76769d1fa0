/** A sum; absent without rows or where one of them is blank. */
export function total(parts: readonly (number | undefined)[] | undefined): number | undefined {
  if (parts === undefined || parts.length === 0) return undefined;
  return parts.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
}
