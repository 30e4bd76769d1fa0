import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HOME } from './home.mjs';

/**
 * Lets one process at a time do a task; the others wait.
 *
 * @param {string} name
 * @param {() => Promise<void> | void} task has to look again whether there is anything left to do
 */
export async function withLock(name, task) {
  const lock = join(HOME, 'dist', `.${name}.lock`);
  mkdirSync(join(HOME, 'dist'), { recursive: true });
  while (!take(lock)) await pause(50);
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    await task();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Makes the lock, or clears away one whose maker is gone. */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock) {
  try {
    const maker = Number(readFileSync(lock, 'utf8'));
    if (maker > 0) process.kill(maker, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
