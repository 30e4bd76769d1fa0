import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HOME } from './home.mjs';
import { withLock } from './lock.mjs';
import { say, Stop } from './say.mjs';

/** Installs the locked dependencies where they are missing or not the locked ones. */
export async function ensureDependencies() {
  if (areInstalled()) return;
  await withLock('install', () => {
    if (!areInstalled()) install();
  });
}

/**
 * Whether node_modules holds what package-lock.json asks for.
 *
 * npm lists what it installed in node_modules/.package-lock.json, as the last thing it does, so an
 * interrupted installation has no list. The direct dependencies are looked at besides.
 */
function areInstalled() {
  const installed = packagesOf(join(HOME, 'node_modules', '.package-lock.json'));
  const locked = packagesOf(join(HOME, 'package-lock.json'));
  if (installed === undefined || locked === undefined) return false;
  const { '': root = {}, ...packages } = locked;
  const direct = { ...root.dependencies, ...root.devDependencies };
  return (
    Object.entries(packages).every(
      ([path, { version, optional }]) =>
        installed[path]?.version === version || (optional === true && !(path in installed)),
    ) &&
    Object.keys(direct).every((name) =>
      existsSync(join(HOME, 'node_modules', name, 'package.json')),
    )
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, any> | undefined} undefined if there is none to be read
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  say(
    '首次运行：正在按 package-lock.json 安装依赖（npm ci），只需一次……',
    'First run: installing the locked dependencies (npm ci), once …',
  );
  const [command, before, shell] = npm();
  const args = [...before, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // What npm prints goes to standard error: standard output is for results.
  const { status, error } = spawnSync(command, args, { cwd: HOME, shell, stdio: ['ignore', 2, 2] });
  if (status === 0 && areInstalled()) return;
  const reason = error === undefined ? '' : ` (${error.message})`;
  throw new Stop(
    `依赖没有装好${reason}。请检查网络，或内网的 npm 源设置，然后在 ${HOME} 运行 npm ci。`,
    `The dependencies could not be installed${reason}. Check the network, or the npm registry set for your network, then run npm ci in ${HOME}.`,
  );
}

/**
 * How to run npm: the one that runs us, else the one beside this Node, else the one on the path.
 *
 * @returns {[command: string, args: readonly string[], shell: boolean]}
 */
function npm() {
  const folder = dirname(process.execPath);
  const scripts = [
    process.env.npm_execpath ?? '',
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
  if (script !== undefined) return [process.execPath, [script], false];
  return ['npm', [], process.platform === 'win32'];
}
