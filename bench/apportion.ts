/**
 * How much faster the engine divides than handing out one post at a time from a heap.
 *
 * Both take turns in one run, so that a busy machine slows both: read the ratio, not the times.
 */
import { apportion } from '../engine/index.ts';
import { median } from './median.ts';

interface Row {
  readonly key: string;
  readonly weight: number;
  readonly floor: number;
  readonly ceiling: number;
}

for (const [size, turns] of [
  [33, 2000],
  [299, 300],
  [2896, 30],
  [40_000, 5],
] as const) {
  const rows = county(size);
  const pool = size * 28;
  const times = { engine: [] as number[], heap: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    times.engine.push(milliseconds(() => apportion('sainteLague', pool, rows)));
    times.heap.push(milliseconds(() => onePostAtATime(pool, rows)));
  }
  const [engine, heap] = [median(times.engine), median(times.heap)];
  console.log(
    `${size} claims: ${engine.toFixed(3)} ms, heap ${heap.toFixed(3)} ms, ` +
      `ratio ${(heap / engine).toFixed(1)}`,
  );
}

/** Sainte-Laguë by floating point and a binary heap; neither exact nor able to explain itself. */
function onePostAtATime(pool: number, rows: readonly Row[]): readonly number[] {
  const posts = rows.map((row) => row.floor);
  const average = (index: number): number => {
    const [row, held] = [rows[index], posts[index] ?? 0];
    return row && held < row.ceiling ? row.weight / (2 * held + 1) : 0;
  };
  const heap = rows.map((_, index) => index);
  const sink = (start: number): void => {
    const moving = heap[start] ?? 0;
    let place = start;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (average(heap[child + 1] ?? -1) > average(heap[child] ?? -1)) child += 1;
      if (average(heap[child] ?? -1) <= average(moving)) break;
      heap[place] = heap[child] ?? 0;
      place = child;
    }
    heap[place] = moving;
  };
  for (let place = heap.length >> 1; place >= 0; place -= 1) sink(place);
  for (let left = pool - posts.reduce((sum, held) => sum + held, 0); left > 0; left -= 1) {
    const best = heap[0] ?? 0;
    posts[best] = (posts[best] ?? 0) + 1;
    sink(0);
  }
  return posts;
}

/** Log-normal-like weights from a fixed sequence; every row between 8 and 90 posts. */
function county(size: number): readonly Row[] {
  let state = 7;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  return Array.from({ length: size }, (_, index) => ({
    key: String(index).padStart(6, '0'),
    weight: Math.ceil((1e9 / size) * Math.exp(next() + next() + next() - 1.5)),
    floor: 8,
    ceiling: 90,
  }));
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
