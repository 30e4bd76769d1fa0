import { localAddressOf, type Area } from '../../engine/index.ts';

/** `B2` or `A1:C9`. */
export function addressOfArea({ top, left, bottom, right }: Area): string {
  const first = localAddressOf({ row: top, column: left });
  const last = localAddressOf({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** The cells of an area, for Office.js. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/**
 * Cells with the same mark gathered into rectangles: first along the row, then down.
 *
 * @param markOf what a cell is marked with; undefined for none
 */
export function rectangles<Mark extends string>(
  rows: readonly (readonly unknown[])[],
  markOf: (row: number, column: number) => Mark | undefined,
): ReadonlyMap<Mark, readonly Area[]> {
  const found = new Map<Mark, Area[]>();
  let open = new Map<string, { mark: Mark; area: Area }>();
  rows.forEach((cells, row) => {
    const next = new Map<string, { mark: Mark; area: Area }>();
    for (const { mark, left, right } of runsOf(cells.length, (column) => markOf(row, column))) {
      const key = `${mark} ${left} ${right}`;
      const above = open.get(key);
      const area = { top: above?.area.top ?? row, left, bottom: row, right };
      next.set(key, { mark, area });
      open.delete(key);
    }
    for (const { mark, area } of open.values()) add(found, mark, area);
    open = next;
  });
  for (const { mark, area } of open.values()) add(found, mark, area);
  return found;
}

/** Neighbours with the same mark, from left to right. */
export function* runsOf<Mark>(
  length: number,
  markOf: (index: number) => Mark | undefined,
): Iterable<{ readonly mark: Mark; readonly left: number; readonly right: number }> {
  for (let left = 0; left < length;) {
    const mark = markOf(left);
    let right = left;
    while (right + 1 < length && markOf(right + 1) === mark) right++;
    if (mark !== undefined) yield { mark, left, right };
    left = right + 1;
  }
}

/** Addresses joined by commas, none longer than Excel takes. */
export function joined(addresses: readonly string[], longest = 2_000): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > longest) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function add<Mark>(found: Map<Mark, Area[]>, mark: Mark, area: Area): void {
  const areas = found.get(mark);
  if (areas === undefined) found.set(mark, [area]);
  else areas.push(area);
}
