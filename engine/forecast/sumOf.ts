/** The sum, or nothing if one of the parts is missing: blank is not zero. */
export function sumOf<R>(
  rows: readonly R[],
  of: (row: R) => number | undefined,
): number | undefined {
  return rows.reduce<number | undefined>((sum, row) => {
    const part = of(row);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, 0);
}
