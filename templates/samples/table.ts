/**
 * Rows of a text table; the first line names the columns, `-` is a blank cell.
 *
 * A table of figures reads best as a table: aligned, one township a line, nothing but the numbers.
 */
export function table(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, index) => (cell === '-' ? [] : [[names[index] ?? '', cell]])),
    ),
  );
}

/** A number of a table cell; nothing for a blank one, which is not zero. */
export const numberIn = (cell: string | undefined): number | undefined =>
  cell === undefined ? undefined : Number(cell);

/** Rows by township name. */
export const byName = <T>(
  text: string,
  read: (row: Readonly<Record<string, string>>) => T,
): ReadonlyMap<string, T> => new Map(table(text).map((row) => [row['名称'] ?? '', read(row)]));
