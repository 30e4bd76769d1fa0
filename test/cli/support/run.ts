import { spawn, type SpawnOptions } from 'node:child_process';
import { join } from 'node:path';

/** The folder of package.json. */
export const HOME = join(import.meta.dirname, '..', '..', '..');

/** The command as it stands in this folder. */
export const BIN = join(HOME, 'cli', 'bianheng.mjs');

/** The county every test may plan. */
export const SAMPLE = join(HOME, 'templates', 'samples', 'county-33.xlsx');

/** How a child process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, ...said });
    });
  });
}

/** Runs the command, by default in the given folder. */
export const bianheng = (
  args: readonly string[],
  cwd: string = HOME,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> =>
  run(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env } });
