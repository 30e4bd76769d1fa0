/**
 * How long one draw of a simulation takes: the stages of the plan in every year to come, for the
 * sample county of 33 townships. Draws of whole forecasts with every rule take turns with them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawStudy, planWorkbook, simulate, simulationInput } from '../engine/index.ts';
import { readGrids } from '../xlsx/index.ts';

const SAMPLE = join(import.meta.dirname, '..', 'templates/samples/county-33.xlsx');
const YEARS = 5;
const DRAWS = 20;
const TURNS = 5;

const { reading } = planWorkbook(await readGrids(await readFile(SAMPLE)));
const input = simulationInput(reading, {}, YEARS);
const draws: number[] = [];
const replays: number[] = [];
for (let turn = 0; turn <= TURNS; turn += 1) {
  const from = turn * DRAWS;
  const draw = timed(() => simulate(input, { seed: 1, from, to: from + DRAWS })) / DRAWS;
  const replay = timed(() => drawStudy(reading, {}, { years: YEARS, seed: 1, draw: turn }));
  if (turn === 0) continue; // The first turn warms the machine up.
  draws.push(draw);
  replays.push(replay);
}
console.log(
  `33 townships, ${YEARS} years: ${(median(draws) * 1000).toFixed(0)} µs a draw, ` +
    `${(median(replays) * 1000).toFixed(0)} µs replayed with every rule`,
);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
