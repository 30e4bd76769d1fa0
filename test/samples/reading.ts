import { readFileSync } from 'node:fs';
import { planWorkbook, type WorkbookPlan } from '../../engine/index.ts';
import { readGrids } from '../../xlsx/index.ts';

/** The bytes of a workbook under `templates/`. */
export const bytesOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../templates/${path}`, import.meta.url)));

/** A sample, read from its file and planned. */
export const planSample = async (name: string): Promise<WorkbookPlan> =>
  planWorkbook(await readGrids(bytesOf(`samples/${name}.xlsx`)));

/** How often each code was found. */
export function countsOf({ report }: WorkbookPlan): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { notice } of report.findings) counts[notice.code] = (counts[notice.code] ?? 0) + 1;
  return counts;
}

/** Names of the townships for which a code was found, in the planner's order. */
export const namesWith = ({ report }: WorkbookPlan, code: string): readonly string[] =>
  report.findings
    .filter(({ notice }) => notice.code === code)
    .map(
      ({ at }) =>
        report.baseline.townships.find((one) => one.code === at.township)?.name ?? 'county',
    );
