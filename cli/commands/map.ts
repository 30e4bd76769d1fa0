import { mappingSheet, planWorkbook, type Reading } from '../../engine/index.ts';
import type { MapRequest } from '../requests.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { REMARKS } from '../messages.ts';
import { defaultOutput, refuseBadTarget, refuseExisting, writeResult } from '../outputs.ts';
import type { Terminal } from '../terminal.ts';
import { addOurSheets } from '../ourSheets.ts';
import { openWorkbook } from '../workbook.ts';

/** The headers that were not recognised, each once. */
const unknownHeaders = ({ columns }: Reading): readonly string[] => [
  ...new Set(columns.filter(({ state }) => state === 'unknown').map(({ header }) => header)),
];

/** Copies a workbook and adds the sheet on which its headers are explained. */
export async function map(request: MapRequest, terminal: Terminal): Promise<ExitCode> {
  const { locale, force, input: source } = request;
  const target = request.output ?? defaultOutput(source, 'mapped');
  await refuseBadTarget({ source, target });
  refuseExisting(target, force);
  const workbook = await openWorkbook(source);
  const { reading } = planWorkbook(workbook.grids, { overrides: [] });
  const sheet = mappingSheet(reading, locale);
  const ours = { sheets: [sheet], replace: [], renew: [sheet.name] };
  const bytes = await addOurSheets(workbook, ours, terminal);
  await writeResult(target, bytes, terminal);
  terminal.print(REMARKS.mapWritten(target, unknownHeaders(reading))[locale]);
  return EXIT.clean;
}
