/**
 * How long one plan takes, for a county of 33 townships and for a table of 2,896 units.
 *
 * Reading is timed apart from planning, and everything takes turns in one run: read the ratios.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planReading, planWorkbook, type WorkbookPlan } from '../engine/index.ts';
import { readGrids } from '../xlsx/index.ts';
import { median } from './median.ts';
import { municipalities } from './municipalities.ts';

const HOME = join(import.meta.dirname, '..');
const TURNS = 15;

const tables = {
  '33 townships': await readGrids(await readFile(join(HOME, 'templates/samples/county-33.xlsx'))),
  '2,896 units': await municipalities(),
};
const times = new Map<string, { read: number[]; plan: number[] }>();
for (let turn = 0; turn <= TURNS; turn += 1) {
  for (const [name, grids] of Object.entries(tables)) {
    const whole = timed(() => planWorkbook(grids));
    const plan = timed(() => replan(whole.result));
    if (turn === 0) continue; // The first turn warms the machine up.
    const kept = times.get(name) ?? { read: [], plan: [] };
    times.set(name, kept);
    kept.plan.push(plan.milliseconds);
    kept.read.push(whole.milliseconds - plan.milliseconds);
  }
}
const [small, large] = [...times.values()];
for (const [name, { read, plan }] of times)
  console.log(`${name}: plan ${median(plan).toFixed(1)} ms, reading ${median(read).toFixed(1)} ms`);
if (small && large) {
  const ratio = median(large.plan) / median(small.plan);
  console.log(`${(2896 / 33).toFixed(0)} times the units cost ${ratio.toFixed(0)} times the plan`);
}

function replan({ reading }: WorkbookPlan): unknown {
  return planReading(reading, {
    overrides: [{ parameter: 'quota.weightPopulation', value: 0.5, basis: '假设' }],
  });
}

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const started = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - started };
}
