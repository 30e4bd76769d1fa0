import { basename, extname, join } from 'node:path';
import { EXIT, Failure } from './failure.ts';
import { exists, refuseSameFile } from './files.ts';
import { CANNOT_WRITE } from './messages.ts';

/** Where results go when nobody says where: git-ignored, in the folder the command is run in. */
const FOLDER = 'out';

/** What a result is called after its input: `county.result.xlsx`. */
export type ResultKind = 'result' | 'mapped';

/**
 * The default place of a result.
 *
 * The result of a result is numbered (`county.result-2.xlsx`), for it may not replace its input.
 */
export function defaultOutput(input: string, kind: ResultKind): string {
  const extension = extname(input).toLowerCase() || '.xlsx';
  const name = basename(input, extname(input));
  const [, stem = name, former, number] = /^(.*)\.(result|mapped)(?:-(\d+))?$/u.exec(name) ?? [];
  const suffix = former === kind ? `-${Number(number ?? 1) + 1}` : '';
  return join(FOLDER, `${stem}.${kind}${suffix}${extension}`);
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
  const extension = extname(source).toLowerCase();
  if (!EXTENSIONS.has(extension) || extname(target).toLowerCase() === extension) return;
  throw new Failure(EXIT.unwritten, CANNOT_WRITE.extension(target, extension.slice(1)));
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
