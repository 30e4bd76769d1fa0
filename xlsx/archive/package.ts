import { refuse } from '../refusal.ts';
import { decodeXml } from '../xml/text.ts';
import { readDirectory, type Entry } from './directory.ts';
import { inflate } from './inflate.ts';
import { inspect } from './inspect.ts';
import { LIMITS } from './limits.ts';
import { recognise } from './signature.ts';

/** The parts of an Office file; a part is inflated when it is asked for. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: readonly Entry[];
  /** The entry of a part; part names ignore case. */
  readonly find: (name: string) => Entry | undefined;
  /** The bytes of a part that must be there. */
  readonly read: (name: string) => Uint8Array;
  /** The text of an XML part that must be there. */
  readonly text: (name: string) => string;
}

/**
 * Opens an Office file after weighing it: its kind by the first bytes, its size by the directory.
 *
 * @throws {RefusedFile} if it is not a zip archive that may be opened
 */
export function openPackage(bytes: Uint8Array): Package {
  const kind = recognise(bytes);
  if (kind !== 'zip') refuse(kind);
  if (bytes.length > LIMITS.fileBytes) refuse('tooLarge');
  const entries = readDirectory(bytes);
  inspect(entries, bytes.length);
  return packageOf(bytes, entries);
}

function packageOf(bytes: Uint8Array, entries: readonly Entry[]): Package {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (name: string): Entry | undefined => byName.get(name.toLowerCase());
  const read = (name: string): Uint8Array => {
    const entry = find(name);
    if (entry !== undefined) return inflate(bytes, entry);
    return refuse('damaged', { 'zh-CN': `缺少部件 ${name}`, 'en-US': `${name} is missing` });
  };
  return { bytes, entries, find, read, text: (name) => decodeXml(read(name)) };
}
