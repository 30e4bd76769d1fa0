import { mappedTo, type Grid } from '../../engine/index.ts';
import type { Edits, HeaderChoice } from './edits.ts';
import type { OpenPlan } from './state.ts';

/** Sheets of which the engine says that nothing was read, and those the pane has an answer for. */
export function unreadIn({ grids, reading }: OpenPlan, edits: Edits): readonly Grid[] {
  const unread = new Set(
    reading.findings.flatMap(({ notice, at }) =>
      notice.code === 'SHT-307' && at.cell !== undefined ? [at.cell.sheet] : [],
    ),
  );
  return grids.filter(
    ({ sheet }) => unread.has(sheet) || townshipHeader(edits, sheet) !== undefined,
  );
}

const isTownships = ({ field }: HeaderChoice): boolean => {
  const to = mappedTo(field);
  return typeof to === 'object' && to.field === 'name';
};

/** The header that the pane says the township column of a sheet has. */
export const townshipHeader = ({ headers }: Edits, sheet: string): string | undefined =>
  headers.find((one) => one.sheet === sheet && isTownships(one))?.header;

/** Says which header a sheet's township column has; a blank one takes it back. */
export function withTownshipHeader(edits: Edits, choice: HeaderChoice): Edits {
  const others = edits.headers.filter(
    (one) => one.sheet !== choice.sheet || (!isTownships(one) && one.header !== choice.header),
  );
  return { ...edits, headers: choice.header === '' ? others : [...others, choice] };
}

/** Rows that are looked through for a header, and the longest text that is one. */
const ROWS = 12;
const LONGEST = 16;

/** The texts at the top of a sheet that may head its township column, by row; each once. */
export function headersOffered({
  rows,
  top,
  left,
  merges,
}: Grid): readonly { readonly row: number; readonly headers: readonly string[] }[] {
  const seen = new Set<string>();
  return rows.slice(0, ROWS).flatMap((cells, index) => {
    const row = top + index;
    const headers = cells.flatMap((value, at) => {
      const text = typeof value === 'string' ? value.trim() : '';
      const isWide = merges.some(
        (area) => area.top === row && area.left === left + at && area.right > area.left,
      );
      if (text === '' || text.length > LONGEST || isWide || seen.has(text)) return [];
      seen.add(text);
      return [text];
    });
    return headers.length === 0 ? [] : [{ row, headers }];
  });
}
