import { CALCULATION_SOURCE, SAMPLE_BASE64, WORKER_SOURCE } from 'virtual:bianheng';
import { startPage } from './start.ts';

const workerOf = (source: string) => (): Worker => {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(url);
};

startPage({
  worker: workerOf(WORKER_SOURCE),
  calculation: workerOf(CALCULATION_SOURCE),
  sample: () => Promise.resolve(Uint8Array.from(atob(SAMPLE_BASE64), (sign) => sign.charCodeAt(0))),
});
