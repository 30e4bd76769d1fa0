import { reportDocument } from '../../engine/index.ts';
import type { CheckRequest } from '../requests.ts';
import type { ExitCode } from '../failure.ts';
import { listingOf } from '../listing.ts';
import type { Host } from '../host.ts';
import { inputOf, planFile } from '../planning.ts';
import type { Terminal } from '../terminal.ts';
import { verdictOf } from '../verdict.ts';

/** Reads and checks a workbook; writes nothing. */
export async function check(
  request: CheckRequest,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const { locale, json, quiet } = request;
  const { report } = await planFile(inputOf(request, terminal, host), request);
  if (json) terminal.print(JSON.stringify(reportDocument(report, locale), null, 2));
  else if (!quiet) for (const line of listingOf(report, locale)) terminal.print(line);
  return verdictOf(report);
}
