// Builds the command whether or not it is stale: the first half of npm run build.
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { attempt } from './say.mjs';

process.exitCode = await attempt(async () => {
  await ensureDependencies();
  await withLock('build', build);
  return 0;
});
