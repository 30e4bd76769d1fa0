import {
  bothSummaries,
  simulate,
  simulationInput,
  type SimulationInput,
  type SimulationSummary,
} from '../../engine/index.ts';
import type { StudyRequest } from '../requests.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Planned } from '../planning.ts';
import { STUDY_REMARKS } from '../studyMessages.ts';
import type { Terminal } from '../terminal.ts';

/** Draws between two looks at the keyboard and the clock. */
const CHUNK = 20;

/** Draws of a simulation when nobody says how many. */
const DRAWS = 1000;

/** One scenario, simulated. */
export interface SimulatedCase {
  readonly scenario: string | undefined;
  readonly summary: SimulationSummary;
}

/**
 * Simulates the workbook as it is, or every scenario named, on the same draws.
 *
 * Says on standard error how far it is; Ctrl-C ends it between two ranges of draws, with nothing
 * written.
 *
 * @throws {Failure} if it was ended
 */
export async function simulated(
  request: StudyRequest,
  { reading }: Planned,
  of: { readonly years: number; readonly seed: number; readonly terminal: Terminal },
): Promise<readonly SimulatedCase[]> {
  const { settings, scenarios, draws = DRAWS } = request;
  const names = scenarios.length === 0 ? [undefined] : scenarios;
  const all = names.length * draws;
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
  };
  process.once('SIGINT', end);
  try {
    const cases: SimulatedCase[] = [];
    for (const scenario of names) {
      const input = simulationInput(reading, { ...settings, scenario }, of.years);
      const done = cases.length * draws;
      const summary = await inChunks(input, { seed: of.seed, draws }, (drawn) => {
        if (isEnded) throw new Failure(EXIT.unwritten, STUDY_REMARKS.ended(done + drawn));
        progress(done + drawn, all);
      });
      cases.push({ scenario, summary });
    }
    return cases;
  } finally {
    process.off('SIGINT', end);
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
}

async function inChunks(
  input: SimulationInput,
  { seed, draws }: { readonly seed: number; readonly draws: number },
  between: (drawn: number) => void,
): Promise<SimulationSummary> {
  let summary: SimulationSummary | undefined;
  for (let from = 0; from < draws; from += CHUNK) {
    const part = simulate(input, { seed, from, to: Math.min(draws, from + CHUNK) });
    summary = summary ? bothSummaries(summary, part) : part;
    await new Promise(setImmediate);
    between(summary.draws);
  }
  return summary ?? simulate(input, { seed, from: 0, to: 0 });
}

/** On a terminal one line that is written over; in a log one line for every tenth. */
function progress(done: number, all: number): void {
  const line = `${done} / ${all}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
  else if (done % Math.max(CHUNK, Math.ceil(all / 10 / CHUNK) * CHUNK) === 0)
    process.stderr.write(`${line}\n`);
}
