import { join, relative } from 'node:path';
import { planWorkbook, type WorkbookPlan } from '../engine/index.ts';
import type { CheckRequest, PlanRequest } from './arguments.ts';
import type { Host } from './main.ts';
import { REMARKS } from './messages.ts';
import type { Terminal } from './terminal.ts';
import { openWorkbook, type OpenedWorkbook } from './workbook.ts';

/** A workbook and what the engine made of it. */
export interface Planned extends WorkbookPlan {
  readonly workbook: OpenedWorkbook;
}

/** The county that is planned when nobody names one. */
const SAMPLE = join('templates', 'samples', 'county-33.xlsx');

/** The workbook to plan; without a name, the sample county, and says so. */
export function inputOf(
  request: Pick<PlanRequest, 'input'>,
  terminal: Terminal,
  host: Host,
): string {
  if (request.input !== undefined) return request.input;
  const sample = relative('.', join(host.home, SAMPLE));
  terminal.remark(REMARKS.sample(sample));
  return sample;
}

/** Opens a workbook and plans it. */
export async function planFile(
  path: string,
  { settings }: PlanRequest | CheckRequest,
): Promise<Planned> {
  const workbook = await openWorkbook(path);
  const planned = planWorkbook(workbook.grids, settings);
  return { ...planned, workbook };
}
