import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EXIT, Failure } from './failure.ts';
import { CANNOT_READ, CANNOT_WRITE } from './messages.ts';

/**
 * The bytes of a file.
 *
 * @throws {Failure} with the reason in words
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (isOwnerFile(path)) throw new Failure(EXIT.unread, CANNOT_READ.ownerFile(path));
  try {
    return await readFile(path);
  } catch (error) {
    throw new Failure(EXIT.unread, CANNOT_READ.byCode(path, codeOf(error)));
  }
}

/**
 * Stops before any work is done if a result would land on the file it is made from.
 *
 * Files are the same if they are one on the disk, whatever the paths look like: symbolic and hard
 * links, `..`, and other letter case where the file system takes it for the same.
 *
 * @throws {Failure} if `target` is `source`
 */
export async function refuseSameFile(source: string, target: string): Promise<void> {
  if (await isSameFile(source, target))
    throw new Failure(EXIT.unwritten, CANNOT_WRITE.overInput(target));
}

/** Whether two paths lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  return first !== undefined && first === second;
}

/** Whether there is something at a path. */
export const exists = (path: string): boolean => existsSync(path);

/** Whether there is a folder at a path. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (one) => one.isDirectory(),
    () => false,
  );

/** Whether a file holds just these bytes; one that cannot be read does not. */
export const isSameBytes = (path: string, bytes: Uint8Array): Promise<boolean> =>
  readFile(path).then(
    (held) => held.equals(bytes),
    () => false,
  );

/**
 * Writes a file whole or not at all.
 *
 * The bytes go to a new file in the same folder, are forced to the disk, and take the target's
 * place by renaming: whoever looks sees the old file or the new one. Missing folders are made.
 *
 * @returns the outermost folder that had to be made, if any
 * @throws {Failure} with the reason in words; the target is then as it was
 */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    const made = await makeFolder(dirname(resolve(target)));
    const place = await realpath(target).catch(() => resolve(target));
    await replace(place, bytes);
    return made;
  } catch (error) {
    const isOpen = existsSync(join(dirname(target), `~$${basename(target)}`));
    throw new Failure(EXIT.unwritten, CANNOT_WRITE.byCode(target, codeOf(error), isOpen));
  }
}

/** Makes a folder and those it lies in. Node's own way never ends where none can be made (/proc). */
async function makeFolder(path: string): Promise<string | undefined> {
  if (existsSync(path)) return undefined;
  const parent = dirname(path);
  const above = parent === path ? undefined : await makeFolder(parent);
  await mkdir(path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  return above ?? path;
}

async function replace(place: string, bytes: Uint8Array): Promise<void> {
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const temporary = join(dirname(place), `.${basename(place)}.${suffix}.tmp`);
  const giveUp = (signal: NodeJS.Signals): void => {
    rmSync(temporary, { force: true });
    stopWatching();
    process.kill(process.pid, signal);
  };
  const stopWatching = (): void => {
    for (const signal of SIGNALS) process.off(signal, giveUp);
  };
  for (const signal of SIGNALS) process.on(signal, giveUp);
  try {
    await fillFile(temporary, bytes);
    await renamePatiently(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    stopWatching();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function fillFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Virus scanners and indexers hold a new file for a moment; a person holds it longer. */
async function renamePatiently(from: string, to: string, waits = [50, 150, 400]): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || !['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error;
    await pause(wait);
    await renamePatiently(from, to, rest);
  }
}

async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${dev.toString()}:${ino.toString()}`;
  } catch {
    return undefined;
  }
}

/** Excel and WPS put such a file beside a workbook while it is open. */
const isOwnerFile = (path: string): boolean => /^(~\$|\.~)/u.test(basename(path));

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
