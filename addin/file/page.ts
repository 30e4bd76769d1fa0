import sampleUrl from '../../templates/samples/county-33.xlsx?url';
import { startPage } from './start.ts';

startPage({
  worker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  calculation: () =>
    new Worker(new URL('../worker/calculation.ts', import.meta.url), { type: 'module' }),
  sample: async () => new Uint8Array(await (await fetch(sampleUrl)).arrayBuffer()),
});
