import type { Locale } from '../model/locale.ts';
import type { Workload } from '../model/plan.ts';
import type { Report } from '../model/report.ts';
import type { Township } from '../model/township.ts';
import type { Policy } from '../policy/policy.ts';
import { numbersIn, type NumberWriter } from './numbers.ts';

/** A report with what every sentence about it looks up. */
export interface Context {
  readonly report: Report<Policy>;
  readonly locale: Locale;
  readonly numbers: NumberWriter;
  /** Name of a township by its code, as `namesOf` writes it; the code itself where it is unknown. */
  readonly nameOf: (code: string) => string;
  readonly workloadOf: (code: string) => Workload | undefined;
}

/** Prepares a report to be spoken of in one language. */
export function contextOf(report: Report<Policy>, locale: Locale): Context {
  const names = namesOf(report);
  const workload = new Map(report.plan.workload.rows.map((row) => [row.township, row]));
  return {
    report,
    locale,
    numbers: numbersIn(locale),
    nameOf: (code) => names.get(code) ?? code,
    workloadOf: (code) => workload.get(code),
  };
}

/**
 * Names by code, of former townships too, and of those that only 沿革 names because they are still to
 * come; where several share a name, each has its code beside it.
 */
export function namesOf({ baseline }: Report<Policy>): ReadonlyMap<string, string> {
  const townships: Pick<Township, 'code' | 'name'>[] = [
    ...baseline.townships,
    ...(baseline.former ?? []).map(({ township }) => township),
  ];
  const known = new Set(townships.map(({ code }) => code));
  for (const { successor: code, successorName: name } of baseline.lineage ?? [])
    if (name !== undefined && !known.has(code)) {
      known.add(code);
      townships.push({ code, name });
    }
  const count = new Map<string, number>();
  for (const { name } of townships) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(
    townships.map(({ code, name }) => [
      code,
      (count.get(name) ?? 0) > 1 && name !== code ? `${name}〔${code}〕` : name,
    ]),
  );
}
