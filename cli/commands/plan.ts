import { OWN_SHEETS, reportDocument, reportSheets } from '../../engine/index.ts';
import type { PlanRequest } from '../requests.ts';
import type { ExitCode } from '../failure.ts';
import type { Host } from '../host.ts';
import { REMARKS } from '../messages.ts';
import {
  defaultOutput,
  refuseBadTarget,
  refuseExisting,
  writeNumbered,
  writeResult,
} from '../outputs.ts';
import { inputOf, planFile } from '../planning.ts';
import { screenOf } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { verdictOf } from '../verdict.ts';
import { addOurSheets } from '../ourSheets.ts';

/** Plans a workbook and writes the result beside it, never over it. */
export async function plan(
  request: PlanRequest,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const { locale, json, quiet, force, output } = request;
  const source = inputOf(request, terminal, host);
  const wanted = output ?? defaultOutput(source, 'result', request.settings.scenario);
  await refuseBadTarget({ source, target: wanted });
  if (output !== undefined) refuseExisting(output, force);
  const { workbook, report } = await planFile(source, request);
  const sheets = reportSheets(report, locale);
  const bytes = await addOurSheets(
    workbook,
    { sheets, replace: Object.values(OWN_SHEETS).flat() },
    terminal,
  );
  const write = output === undefined && !force ? writeNumbered : writeResult;
  const { target, isUnchanged } = await write(wanted, bytes, terminal);
  const said = isUnchanged ? REMARKS.unchanged(target) : REMARKS.written(target);
  if (json) terminal.print(JSON.stringify(reportDocument(report, locale), null, 2));
  else if (!quiet) for (const line of screenOf(report, locale)) terminal.print(line);
  if (json || quiet) terminal.remark(said);
  else terminal.print(said[locale]);
  return verdictOf(report);
}
