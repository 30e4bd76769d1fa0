import {
  compareStudy,
  compareStudySheets,
  comparisonDocument,
  drawStudy,
  forecastDocument,
  forecastStudy,
  forecastStudySheets,
  inquiryDocument,
  leastChanges,
  leastChangeSheets,
  OWN_SHEETS,
  reportSheets,
  simulationDocument,
  simulationStudySheets,
  stabilityOf,
  stabilitySheets,
  summary,
  type ForecastStudy,
  type Locale,
  type Sheet,
} from '../../engine/index.ts';
import type { StudyRequest } from '../requests.ts';
import type { ExitCode } from '../failure.ts';
import type { Host } from '../host.ts';
import { REMARKS } from '../messages.ts';
import { addOurSheets } from '../ourSheets.ts';
import {
  defaultOutput,
  refuseBadTarget,
  refuseExisting,
  writeNumbered,
  writeResult,
} from '../outputs.ts';
import { inputOf, planFile, refuseScenarios, type Planned } from '../planning.ts';
import { headOf, whatIfLines } from '../screen.ts';
import { leastChangeLines, simulationLines, stabilityLines } from '../inquiryScreen.ts';
import { AS_IT_IS, comparisonLines, forecastLines } from '../studyScreen.ts';
import { simulated } from './simulation.ts';
import type { Terminal } from '../terminal.ts';
import { verdictOf } from '../verdict.ts';

/** What a study comes to, in the three ways it is told. */
interface Told {
  readonly sheets: readonly Sheet[];
  readonly document: () => unknown;
  readonly lines: readonly string[];
}

/** Years of a forecast when nobody says how many. */
const YEARS = 5;

/** Seed of a simulation, and per cent by which weights move, when nobody says so. */
const SEED = 1;
const BY = 10;

/** Looks beyond one plan and writes what it finds beside the workbook, never over it. */
export async function study(
  request: StudyRequest,
  terminal: Terminal,
  host: Host,
): Promise<ExitCode> {
  const { command, locale, json, quiet, force, output } = request;
  const source = inputOf(request, terminal, host);
  const wanted = output ?? defaultOutput(source, command, markOf(request));
  await refuseBadTarget({ source, target: wanted });
  if (output !== undefined) refuseExisting(output, force);
  const planned = await planFile(source, { settings: settingsOf(request) });
  refuseScenarios(
    planned.report,
    command === 'compare'
      ? casesOf(request, planned).flatMap((name) => name ?? [])
      : request.scenarios,
  );
  const told = await tell(request, planned, terminal);
  const bytes = await addOurSheets(
    planned.workbook,
    { sheets: told.sheets, replace: Object.values(OWN_SHEETS).flat() },
    terminal,
  );
  const write = output === undefined && !force ? writeNumbered : writeResult;
  const { target, isUnchanged } = await write(wanted, bytes, terminal);
  const said = isUnchanged ? REMARKS.unchanged(target) : REMARKS.written(target);
  if (json) terminal.print(JSON.stringify(told.document(), null, 2));
  else if (!quiet) for (const line of head(planned, locale, told)) terminal.print(line);
  if (json || quiet) terminal.remark(said);
  else terminal.print(said[locale]);
  return verdictOf(planned.report);
}

const head = ({ report }: Planned, locale: Locale, { lines }: Told): readonly string[] => [
  ...headOf(summary(report), locale),
  ...whatIfLines(report, locale),
  '',
  ...lines,
  '',
];

/** Scenarios that are set side by side are no setting of the whole run. */
const settingsOf = ({ command, settings }: StudyRequest): StudyRequest['settings'] =>
  command === 'compare' || command === 'simulate' ? { ...settings, scenario: undefined } : settings;

const markOf = ({ scenarios }: StudyRequest): string | undefined =>
  scenarios.length === 0 ? undefined : scenarios.join('-');

/** Asks the engine, and has it put into sheets, a document and lines. */
async function tell(request: StudyRequest, planned: Planned, terminal: Terminal): Promise<Told> {
  switch (request.command) {
    case 'forecast':
      return forecastTold(request, planned);
    case 'compare':
      return comparisonTold(request, planned);
    case 'simulate':
      return simulationTold(request, planned, terminal);
    case 'least-change':
      return leastChangeTold(request, planned);
    case 'stability':
      return stabilityTold(request, planned);
  }
}

function forecastTold(request: StudyRequest, { reading }: Planned): Told {
  const { locale, years = YEARS } = request;
  return toldOf(forecastStudy(reading, settingsOf(request), years), locale);
}

const toldOf = (made: ForecastStudy, locale: Locale): Told => ({
  sheets: forecastStudySheets(made, locale),
  document: () => forecastDocument(made, locale),
  lines: forecastLines(made, locale),
});

/** What is set side by side: one alone is held against the workbook as it is. */
function casesOf(
  { scenarios }: StudyRequest,
  { reading }: Planned,
): readonly (string | undefined)[] {
  const known = new Set(reading.baseline.scenarios.map(({ name }) => name));
  const named = scenarios.map((name) =>
    Object.values(AS_IT_IS).includes(name) && !known.has(name) ? undefined : name,
  );
  return named.length === 1 ? [undefined, ...named] : named;
}

function comparisonTold(request: StudyRequest, planned: Planned): Told {
  const { locale, years } = request;
  const scenarios = casesOf(request, planned);
  const made = compareStudy(planned.reading, settingsOf(request), { scenarios, years });
  return {
    sheets: compareStudySheets(made, locale),
    document: () => comparisonDocument(made, locale),
    lines: comparisonLines(made, locale),
  };
}

async function simulationTold(
  request: StudyRequest,
  planned: Planned,
  terminal: Terminal,
): Promise<Told> {
  const { locale, years = YEARS, seed = SEED, draw, scenarios, settings } = request;
  if (draw !== undefined) {
    const of = { years, seed, draw };
    const replayed = drawStudy(planned.reading, { ...settings, scenario: scenarios[0] }, of);
    const last = replayed.forecasts[0]?.years.at(-1)?.report;
    const told = toldOf(replayed, locale);
    return last ? { ...told, sheets: [...told.sheets, ...reportSheets(last, locale)] } : told;
  }
  const cases = await simulated(request, planned, { years, seed, terminal });
  const made = { report: planned.report, cases };
  return {
    sheets: simulationStudySheets(made, locale),
    document: () => simulationDocument(made, locale),
    lines: simulationLines(made, locale),
  };
}

function leastChangeTold({ locale }: StudyRequest, { report }: Planned): Told {
  const ledgers = leastChanges(report);
  return {
    sheets: leastChangeSheets(report, ledgers, locale),
    document: () => inquiryDocument(report, { schema: 'bianheng.least-change/1', ledgers }, locale),
    lines: leastChangeLines(ledgers, report, locale),
  };
}

function stabilityTold({ locale, by = BY }: StudyRequest, { report }: Planned): Told {
  const found = stabilityOf(report, by / 100);
  return {
    sheets: stabilitySheets(report, found, locale),
    document: () =>
      inquiryDocument(report, { schema: 'bianheng.stability/1', stability: found }, locale),
    lines: stabilityLines(found, report, locale),
  };
}
