import type { Locale } from '../../model/locale.ts';
import type { Report } from '../../model/report.ts';
import type { Township } from '../../model/township.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Explained } from './explained.ts';

/** What every sheet is made from. */
export interface SheetContext {
  readonly report: Report<Policy>;
  readonly explained: Explained;
  readonly locale: Locale;
  readonly townshipOf: (code: string) => Township | undefined;
  readonly nameOf: (code: string) => string;
}

/** A report with its words, ready to be laid out. */
export function sheetContextOf(
  report: Report<Policy>,
  explained: Explained,
  locale: Locale,
): SheetContext {
  const townships = new Map(report.baseline.townships.map((one) => [one.code, one]));
  return {
    report,
    explained,
    locale,
    townshipOf: (code) => townships.get(code),
    nameOf: (code) => explained.names.get(code) ?? code,
  };
}
