import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, MAIN } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { HOME, isClone } from './home.mjs';
import { attempt, Stop } from './say.mjs';

/**
 * Makes sure that there is something to run, and runs it.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export const start = (args) =>
  attempt(async () => {
    if (isClone) {
      await ensureDependencies();
      await buildWhenStale();
    } else if (!existsSync(MAIN)) {
      throw new Stop(
        `安装不完整：缺少 ${MAIN}。请重新安装。`,
        `The installation is incomplete: ${MAIN} is missing. Install it again.`,
      );
    }
    const { main } = await import(pathToFileURL(MAIN).href);
    return main(args, { home: HOME });
  });
