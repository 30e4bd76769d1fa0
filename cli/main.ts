import { ENGINE_VERSION } from '../engine/index.ts';
import { localeOf, requestOf } from './arguments.ts';
import type { Request } from './requests.ts';
import { EXIT, Failure, type ExitCode } from './failure.ts';
import { helpText } from './help.ts';
import type { Host } from './host.ts';
import { defectText } from './messages.ts';
import { terminalOf, tolerateClosedPipes, type Terminal } from './terminal.ts';

/**
 * Runs one command line; every end is an exit code, never an exception.
 *
 * @param argv the words after the name of the command
 */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  tolerateClosedPipes();
  const terminal = terminalOf(localeOf(argv));
  try {
    return await run(requestOf(argv), terminal, host);
  } catch (error) {
    if (error instanceof Failure) {
      terminal.remark(error.text);
      return error.exitCode;
    }
    if (process.env['BIANHENG_DEBUG'] === '1') console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    terminal.remark(defectText(ENGINE_VERSION, reason));
    return EXIT.unwritten;
  }
}

/** Commands are loaded when they are asked for: help and version come at once. */
async function run(request: Request, terminal: Terminal, host: Host): Promise<ExitCode> {
  switch (request.command) {
    case 'help':
      process.stdout.write(helpText(request.topic, request.locale));
      return EXIT.clean;
    case 'version':
      terminal.print(`bianheng ${ENGINE_VERSION}`);
      return EXIT.clean;
    case 'plan':
      return (await import('./commands/plan.ts')).plan(request, terminal, host);
    case 'check':
      return (await import('./commands/check.ts')).check(request, terminal, host);
    case 'annual':
      return (await import('./commands/annual.ts')).annual(request, terminal, host);
    case 'rollover':
      return (await import('./commands/rollover.ts')).rollover(request, terminal);
    case 'forecast':
    case 'compare':
    case 'simulate':
    case 'least-change':
    case 'stability':
      return (await import('./commands/study.ts')).study(request, terminal, host);
    case 'template':
      return (await import('./commands/template.ts')).template(request, terminal);
    case 'map':
      return (await import('./commands/map.ts')).map(request, terminal);
  }
}
