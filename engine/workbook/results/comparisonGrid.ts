import type { Comparison } from '../../model/comparison.ts';

type Cases = Comparison['cases'];

/**
 * All tables of the comparison stand on one grid: a first column of names and these narrow ones. A
 * number of a case takes as many as there are to share, a text as many as it needs, so that no text
 * of one table widens the numbers of another.
 */
export const NARROW_COLUMNS = 17;

/** Of the first column, in characters. */
export const NAME_WIDTH = 22;

/** Of one narrow column, in characters: five have room for four names with their numbers. */
const NARROW_WIDTH = 7.5;

/** Place of a column that takes some of the narrow ones. */
export const taking = (span: number): { readonly span: number; readonly width: number } => ({
  span,
  width: span * NARROW_WIDTH,
});

/** Narrow columns of one case in one ledger. */
export const caseSpan = (cases: Cases): number =>
  Math.max(1, Math.floor(NARROW_COLUMNS / (2 * cases.length)));
