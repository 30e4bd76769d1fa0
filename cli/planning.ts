import { join, relative } from 'node:path';
import {
  contextOf,
  describe,
  planWorkbook,
  type Locale,
  type PlanReport,
  type Settings,
  type WorkbookPlan,
} from '../engine/index.ts';
import type { PlanRequest } from './requests.ts';
import type { Host } from './host.ts';
import { EXIT, Failure } from './failure.ts';
import { REMARKS, USAGE } from './messages.ts';
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
  { settings }: Pick<PlanRequest, 'settings'>,
): Promise<Planned> {
  const workbook = await openWorkbook(path);
  const planned = planWorkbook(workbook.grids, settings);
  refuseSettings(planned.report, settings);
  return { ...planned, workbook };
}

/** Codes of values that were not taken: out of range, not a choice, unknown parameter. */
const NOT_TAKEN: ReadonlySet<string> = new Set([
  'POL-101',
  'POL-102',
  'POL-104',
  'POL-105',
  'POL-201',
]);

/**
 * What is wrong on a sheet is a problem of the plan; what is wrong on the command line stops it.
 *
 * @throws {Failure} naming the first setting that the engine did not take
 */
function refuseSettings(report: PlanReport, { scenario, overrides = [] }: Settings): void {
  refuseScenarios(report, scenario === undefined ? [] : [scenario]);
  if (overrides.length === 0) return;
  const trouble = report.findings.find(
    ({ notice, at }) => NOT_TAKEN.has(notice.code) && at.cell === undefined,
  );
  if (trouble === undefined) return;
  const said = (locale: Locale): string => describe(trouble, contextOf(report, locale)).message;
  throw new Failure(EXIT.unread, USAGE.setting({ 'zh-CN': said('zh-CN'), 'en-US': said('en-US') }));
}

/**
 * Stops at the first scenario that the workbook does not have.
 *
 * @throws {Failure} naming it, and those there are
 */
export function refuseScenarios({ baseline }: PlanReport, scenarios: readonly string[]): void {
  const known = baseline.scenarios.map(({ name }) => name);
  const unknown = scenarios.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Failure(EXIT.unread, USAGE.unknownScenario(unknown, known));
}
