import { OLDEST_CHROMIUM } from '../../../../addin/build/checkBrowser.ts';
import { newerThan } from '../../../../addin/build/newerThan.ts';

/** A script that takes away, in a page or a worker, what came after the oldest browser. */
export function withoutNewer(): string {
  const { globals, statics } = newerThan(OLDEST_CHROMIUM);
  const places = [...statics].map((name) => name.split('.'));
  return `{
    const drop = (owner, name) => { if (owner) Reflect.deleteProperty(owner, name); };
    for (const [owner, name] of ${JSON.stringify(places)}) {
      if (name === 'constructor') continue;
      drop(globalThis[owner], name);
      drop(globalThis[owner]?.prototype, name);
      if (owner === 'Window' || owner === 'WorkerGlobalScope') drop(globalThis, name);
    }
    for (const name of ${JSON.stringify([...globals])}) drop(globalThis, name);
  }`;
}
