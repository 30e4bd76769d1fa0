import { annualSheets, summary } from '../../engine/index.ts';
import { writeWorkbook } from '../../xlsx/index.ts';
import type { AnnualRequest } from '../requests.ts';
import type { ExitCode } from '../failure.ts';
import type { Host } from '../host.ts';
import {
  defaultOutput,
  refuseBadNewWorkbook,
  refuseExisting,
  writeNumbered,
  writeResult,
} from '../outputs.ts';
import { inputOf, planFile } from '../planning.ts';
import { ROUND } from '../roundMessages.ts';
import type { Terminal } from '../terminal.ts';
import { verdictOf } from '../verdict.ts';

/** Plans a workbook and writes the tables of the year as a workbook of their own. */
export async function annual(
  request: AnnualRequest,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const { locale, quiet, force, output, year, tables } = request;
  const source = inputOf(request, terminal, host);
  const wanted = output ?? defaultOutput(source, 'annual', request.settings.scenario);
  await refuseBadNewWorkbook({ source, target: wanted });
  if (output !== undefined) refuseExisting(output, force);
  const { report } = await planFile(source, request);
  const sheets = annualSheets(report, locale, { year, tables });
  const bytes = await writeWorkbook(sheets);
  const write = output === undefined && !force ? writeNumbered : writeResult;
  const { target } = await write(wanted, bytes, terminal);
  if (!quiet) {
    const { planYear } = report.baseline.county;
    const { error } = summary(report).problems;
    if (year !== undefined && planYear !== undefined && year !== planYear)
      terminal.remark(ROUND.otherYear(year, planYear));
    if (error > 0) terminal.remark(ROUND.problemsFirst(error));
    terminal.print(ROUND.tables(target, sheets.length)[locale]);
  }
  return verdictOf(report);
}
