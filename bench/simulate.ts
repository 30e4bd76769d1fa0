/**
 * How long one draw of a simulation takes, for the sample county of 33 townships: posts, people and
 * officers of every year to come. Draws replayed with every rule take turns with them.
 *
 * What is told is the time of this process alone, not that of the clock: other work on the machine
 * does not count.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawStudy, planWorkbook, simulate, simulationInput } from '../engine/index.ts';
import { readGrids } from '../xlsx/index.ts';
import { median } from './median.ts';

const SAMPLE = join(import.meta.dirname, '..', 'templates/samples/county-33.xlsx');
const YEARS = 5;
const DRAWS = 40;
const TURNS = 5;

const { reading } = planWorkbook(await readGrids(await readFile(SAMPLE)));
const cases = [
  { name: 'full recalculation', scope: 'full' },
  { name: 'a step a year', scope: 'paced' },
] as const;
for (const { name, scope } of cases) {
  const settings = { overrides: [{ parameter: 'quota.scope', value: scope, basis: '假设' }] };
  const input = simulationInput(reading, settings, YEARS);
  const draws: number[] = [];
  const replays: number[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const from = turn * DRAWS;
    const draw = timed(() => simulate(input, { seed: 1, from, to: from + DRAWS })) / DRAWS;
    const replay = timed(() => drawStudy(reading, settings, { years: YEARS, seed: 1, draw: turn }));
    if (turn === 0) continue; // The first turn warms the machine up.
    draws.push(draw);
    replays.push(replay);
  }
  console.log(
    `33 townships, ${YEARS} years, ${name}: ${median(draws).toFixed(1)} ms a draw, ` +
      `${median(replays).toFixed(0)} ms replayed with every rule (user time)`,
  );
}

/** User time of some work, milliseconds. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
