import { QUOTA_LABELS } from '../../model/ledger.ts';
import { LEDGERS } from '../contract/choices.ts';
import { ledgerColumn } from '../contract/organisation.ts';
import { posts } from '../contract/posts.ts';
import { choiceOf } from '../parse/choice.ts';
import { wordKey } from '../parse/text.ts';
import type { HeaderPath } from './header.ts';
import { headerIndexOf } from './headerIndex.ts';
import type { TableColumn } from './table.ts';
import { understand, type PlacedHeader, type Understanding } from './understand.ts';
import type { View } from './view.ts';

/** 编制类型: says of each row which ledger it is about. */
export const ROW_LEDGER = ledgerColumn('ledger');

const WORDS: ReadonlySet<string> = new Set(
  [...Object.values(ROW_LEDGER.header), ...(ROW_LEDGER.alsoCalled ?? [])].map(wordKey),
);
const POSTS = headerIndexOf(posts.columns);
const LEDGER = QUOTA_LABELS.administrative['zh-CN'];

/**
 * Finds the column that makes a table one of a row per township and ledger (编制类型 beside 核定).
 *
 * @returns nothing where no header is called so, or no cell below it names a ledger
 */
export function rowLedgerColumn(
  view: View,
  paths: readonly HeaderPath[],
  [first, last]: readonly [number, number],
): number | undefined {
  return paths.find(({ column, segments }) => {
    if (!WORDS.has(wordKey(segments.join('')))) return false;
    for (let row = first; row <= last; row += 1)
      if (choiceOf(view.filledAt(row, column), LEDGERS) !== undefined) return true;
    return false;
  })?.column;
}

/** Whether a header, under a ledger, is that of the approved posts. */
export const isApproved = ({ segments }: HeaderPath): boolean => isOfLedger(segments, 'approved');

/** Whether the lowest level of a header is a column that both ledgers have. */
const isOfLedger = (segments: readonly string[], name = ''): boolean =>
  (POSTS.inGroup.get(wordKey(segments.at(-1) ?? '')) ?? []).some(({ id }) =>
    id.startsWith(`administrative.${name}`),
  );

/**
 * Understands the headers of a table of one row per township and ledger.
 *
 * 核定 there stands for 行政编制│核定 and 事业编制│核定 alike; its column is declared by the first, and
 * the row says which of the two a cell is about.
 */
export function understandByRow(
  headers: readonly PlacedHeader[],
  by: Understanding,
): readonly TableColumn[] {
  const grouped = headers.map((header) =>
    isOfLedger(header.segments) ? { ...header, segments: [LEDGER, ...header.segments] } : header,
  );
  return understand(grouped, by).map((column, index) => {
    const isByRow =
      grouped[index] !== headers[index] && column.field?.startsWith('administrative.');
    return isByRow === true ? { ...column, isByRow } : column;
  });
}
