import { rollOver } from '../../engine/index.ts';
import { writeWorkbook } from '../../xlsx/index.ts';
import type { RolloverRequest } from '../requests.ts';
import { EXIT, Failure, type ExitCode } from '../failure.ts';
import {
  defaultOutput,
  refuseBadNewWorkbook,
  refuseExisting,
  writeNumbered,
  writeResult,
} from '../outputs.ts';
import { planFile } from '../planning.ts';
import { ROUND } from '../roundMessages.ts';
import type { Terminal } from '../terminal.ts';

/** Begins the next round in a new workbook; the old one stays as it is. */
export async function rollover(request: RolloverRequest, terminal: Terminal): Promise<ExitCode> {
  const { locale, input: source, output, force, year, isProvisional } = request;
  const wanted = output ?? defaultOutput(source, 'next');
  await refuseBadNewWorkbook({ source, target: wanted });
  if (output !== undefined) refuseExisting(output, force);
  const { workbook, report, reading } = await planFile(source, request);
  const rolled = rollOver(workbook.grids, { report, reading }, { locale, year, isProvisional });
  if (rolled.state === 'refused')
    throw new Failure(
      EXIT.unread,
      ROUND.refused(
        source,
        rolled.reason,
        rolled.because === 'year' ? undefined : ROUND.mayBeProvisional,
      ),
    );
  const bytes = await writeWorkbook(rolled.sheets);
  const write = output === undefined && !force ? writeNumbered : writeResult;
  const { target } = await write(wanted, bytes, terminal);
  for (const { what, why } of rolled.notCarried) terminal.remark(ROUND.notCarried(what, why));
  if (rolled.isProvisional) terminal.remark(ROUND.provisional);
  terminal.print(ROUND.rolled(target, rolled.baseline.county.planYear)[locale]);
  return EXIT.clean;
}
