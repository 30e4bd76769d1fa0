/**
 * The mark on every sheet of ours: its own name, so that a copy or a renamed sheet is no longer
 * ours and is never replaced.
 */
export const MARKER = 'bianheng.sheet';

/** Puts the mark on a sheet. */
export function mark(worksheet: Excel.Worksheet, name: string): void {
  worksheet.customProperties.add(MARKER, name);
}
