/**
 * What a package may weigh before it is refused unread.
 *
 * A county's workbook has a few hundred kilobytes; these bounds are a hundred times that, and still
 * small enough that a browser tab holds what they let through.
 */
export const LIMITS = {
  /** Files in the archive. */
  entries: 10_000,
  /** Bytes of the archive itself. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of all parts, inflated. */
  totalBytes: 512 * 1024 * 1024,
  /** Bytes of one part, inflated; a sheet becomes one text, and texts have a length limit. */
  partBytes: 256 * 1024 * 1024,
  /** Inflated to compressed, for parts above `ratioFrom`: sheets reach 60, a bomb 1,000. */
  ratio: 250,
  /** Bytes from which the ratio counts: small parts of blanks compress very well. */
  ratioFrom: 16 * 1024 * 1024,
  /** Cells in one used rectangle: a stray entry in the last row of 40 columns still fits. */
  gridCells: 50_000_000,
} as const;
