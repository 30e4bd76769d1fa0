import { basename, dirname, extname, join } from 'node:path';
import type { StudyName } from './requests.ts';
import { EXIT, Failure } from './failure.ts';
import { exists, isFolder, isSameBytes, refuseSameFile, writeWhole } from './files.ts';
import { CANNOT_WRITE, REMARKS } from './messages.ts';
import { ROUND } from './roundMessages.ts';
import type { Terminal } from './terminal.ts';

/** Where results go when nobody says where: git-ignored, in the folder the command is run in. */
const FOLDER = 'out';

/** What a result is called after its input: `county.result.xlsx`. */
export type ResultKind = 'result' | 'mapped' | 'annual' | 'next' | StudyName;

/** Workbooks of their own, whatever their input was. */
const OWN_WORKBOOKS: ReadonlySet<ResultKind> = new Set(['annual', 'next']);

/**
 * The default place of a result; that of a scenario has the scenario in its name.
 *
 * The result of a result is numbered (`county.result-2.xlsx`), for it may not replace its input.
 */
export function defaultOutput(input: string, kind: ResultKind, scenario?: string): string {
  const given = extname(input).toLowerCase();
  const extension = given === '' || OWN_WORKBOOKS.has(kind) ? '.xlsx' : given;
  const name = basename(input, extname(input));
  const [, whole = name, former, number] = NUMBERED.exec(name) ?? [];
  const mark = scenario === undefined ? '' : `.${safeName(scenario)}`;
  const isAgain = former === kind && whole.endsWith(mark);
  const stem = whole.endsWith(mark) ? whole : whole + mark;
  const suffix = isAgain ? `-${Number(number ?? 1) + 1}` : '';
  return join(FOLDER, `${stem}.${kind}${suffix}${extension}`);
}

/** A name one of ours already has, with its number. */
const NUMBERED =
  /^(.*)\.(result|mapped|annual|next|forecast|compare|simulate|least-change|stability)(?:-(\d+))?$/u;

/** What every file system takes as a part of a name, and no shell trips over. */
const safeName = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_+-]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40) || 'scenario';

/** A result, where it may go, and where it went. */
export interface Delivery {
  readonly target: string;
  /** The same bytes were there already: nothing was written. */
  readonly isUnchanged: boolean;
}

/**
 * Writes a result under its default name, or the next number of it that is free: what a planner
 * noted in an earlier result stays. The same bytes are found again and not written twice.
 */
export async function writeNumbered(
  wanted: string,
  bytes: Uint8Array,
  terminal: Terminal,
): Promise<Delivery> {
  let target = wanted;
  while (exists(target)) {
    if (await isSameBytes(target, bytes)) return { target, isUnchanged: true };
    target = numberedNext(target);
  }
  if (target !== wanted) terminal.remark(REMARKS.kept(wanted));
  return writeResult(target, bytes, terminal);
}

/** Writes a result where it is to go, and says so if folders had to be made for it. */
export async function writeResult(
  target: string,
  bytes: Uint8Array,
  { remark }: Terminal,
): Promise<Delivery> {
  const made = await writeWhole(target, bytes);
  if (made !== undefined) remark(REMARKS.folderMade(made));
  return { target, isUnchanged: false };
}

function numberedNext(path: string): string {
  const extension = extname(path);
  const [, stem = '', number = '1'] = /^(.*?)(?:-(\d+))?$/su.exec(basename(path, extension)) ?? [];
  return join(dirname(path), `${stem}-${Number(number) + 1}${extension}`);
}

/** Where a result is to go, and from what it is made. */
export interface Destination {
  readonly target: string;
  readonly source: string;
}

/**
 * Stops before any work is done if a result may not go where it is to go.
 *
 * @throws {Failure} if it would replace its input, or has an extension Excel refuses for it
 */
export async function refuseBadTarget({ target, source }: Destination): Promise<void> {
  await refuseSameFile(source, target);
  await refuseFolder(target);
  const extension = extname(source).toLowerCase();
  if (!EXTENSIONS.has(extension) || extname(target).toLowerCase() === extension) return;
  throw new Failure(EXIT.unwritten, CANNOT_WRITE.extension(target, extension.slice(1)));
}

/**
 * The same for a workbook that is not its input with something added: it is always an `.xlsx`.
 *
 * @throws {Failure} if it would replace its input, or is not called `.xlsx`
 */
export async function refuseBadNewWorkbook({ target, source }: Destination): Promise<void> {
  await refuseSameFile(source, target);
  await refuseFolder(target);
  if (extname(target).toLowerCase() !== '.xlsx')
    throw new Failure(EXIT.unwritten, ROUND.newExtension(target));
}

/**
 * Stops before any work is done if a folder was named where a file is needed.
 *
 * @throws {Failure} if `target` is a folder, or is written as one
 */
export async function refuseFolder(target: string): Promise<void> {
  if (/[\\/]$/u.test(target) || (await isFolder(target)))
    throw new Failure(EXIT.unwritten, CANNOT_WRITE.folder(target));
}

/** Excel opens a file of these only under its own extension. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm']);

/**
 * Stops before a file that a person may have filled in is replaced.
 *
 * @throws {Failure} if there is something at `target`
 */
export function refuseExisting(target: string, force: boolean): void {
  if (!force && exists(target)) throw new Failure(EXIT.unwritten, CANNOT_WRITE.existing(target));
}
