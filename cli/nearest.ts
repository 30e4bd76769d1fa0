/** The name a person may have meant: one that begins so, or differs by a slip or two. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const asked = word.toLowerCase();
  if (asked.length < 2) return undefined;
  const begun = names.find((name) => name.toLowerCase().startsWith(asked));
  if (begun !== undefined) return begun;
  const slips = Math.floor(asked.length / 3) + (asked.length === 4 ? 1 : 0);
  const [best] = names
    .map((name) => ({ name, distance: distanceOf(asked, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= slips)
    .sort((one, other) => one.distance - other.distance);
  return best?.name;
}

/** Letters to add, drop or change to make one word of the other. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [index, against] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
