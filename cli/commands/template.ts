import { templateSheets } from '../../engine/index.ts';
import { writeWorkbook } from '../../xlsx/index.ts';
import type { TemplateRequest } from '../requests.ts';
import { EXIT, type ExitCode } from '../failure.ts';
import { REMARKS, TEMPLATE_FILE } from '../messages.ts';
import { refuseExisting, refuseFolder, writeResult } from '../outputs.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the blank planning template. */
export async function template(request: TemplateRequest, terminal: Terminal): Promise<ExitCode> {
  const { locale, force, output = TEMPLATE_FILE[locale] } = request;
  await refuseFolder(output);
  refuseExisting(output, force);
  await writeResult(output, await writeWorkbook(templateSheets(locale)), terminal);
  terminal.print(REMARKS.templateWritten(output)[locale]);
  return EXIT.clean;
}
