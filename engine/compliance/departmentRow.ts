import type { Baseline } from '../model/baseline.ts';
import type { Place } from '../model/notice.ts';

/**
 * Where a department that answers calls is gone to: its row for the township; else its first row of
 * liaison; else its first call. Nothing where it is on neither sheet.
 */
export function departmentRow(
  { liaison = [], whistles = [] }: Pick<Baseline, 'liaison' | 'whistles'>,
  department: string,
  township?: string,
): Place | undefined {
  const own = liaison.filter((one) => one.department === department);
  const named = own.find((one) => one.township === township) ?? own[0];
  if (named !== undefined) return { field: 'liaison.people', cell: named.cell };
  const call = whistles.find((one) => one.department === department);
  return call && { field: 'whistles.department', cell: call.cell };
}
