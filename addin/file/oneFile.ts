import { SAMPLE_BASE64, WORKER_SOURCE } from 'virtual:bianheng';
import { startPage } from './start.ts';

startPage({
  worker: () => {
    const url = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
    return new Worker(url);
  },
  sample: () => Promise.resolve(Uint8Array.from(atob(SAMPLE_BASE64), (sign) => sign.charCodeAt(0))),
});
