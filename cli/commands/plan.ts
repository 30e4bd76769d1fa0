import { OWN_SHEETS, reportDocument, reportSheets } from '../../engine/index.ts';
import type { PlanRequest } from '../arguments.ts';
import type { ExitCode } from '../failure.ts';
import type { Host } from '../host.ts';
import { REMARKS } from '../messages.ts';
import { defaultOutput, refuseBadTarget } from '../outputs.ts';
import { inputOf, planFile } from '../planning.ts';
import { screenOf } from '../screen.ts';
import type { Terminal } from '../terminal.ts';
import { verdictOf } from '../verdict.ts';
import { addOurSheets } from '../ourSheets.ts';
import { writeWhole } from '../files.ts';

/** Plans a workbook and writes the result beside it, never over it. */
export async function plan(
  request: PlanRequest,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const { locale, json, quiet } = request;
  const source = inputOf(request, terminal, host);
  const target = request.output ?? defaultOutput(source, 'result');
  await refuseBadTarget({ source, target });
  const { workbook, report } = await planFile(source, request);
  const sheets = reportSheets(report, locale);
  const bytes = await addOurSheets(
    workbook,
    { sheets, replace: Object.values(OWN_SHEETS).flat() },
    terminal,
  );
  await writeWhole(target, bytes);
  if (json) terminal.print(JSON.stringify(reportDocument(report, locale), null, 2));
  else if (!quiet) for (const line of screenOf(report, locale)) terminal.print(line);
  if (json || quiet) terminal.remark(REMARKS.written(target));
  else terminal.print(REMARKS.written(target)[locale]);
  return verdictOf(report);
}
