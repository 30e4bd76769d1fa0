import { deflateSync } from 'fflate';

import { checksum } from './checksum.ts';
import { type Entry } from './directory.ts';
import { packedBytes } from './inflate.ts';

/** A file of the archive to be written, already compressed. */
export interface PackedFile {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** 2024-01-01 00:00 in DOS form: the same sheets give the same bytes on every day. */
const MODIFIED = (((2024 - 1980) << 9) | (1 << 5) | 1) * 0x10000;
const IS_UTF8 = 0x0800;
const HAS_TRAILING_SIZES = 0x0008;
const LEVEL = 6;

/** A new file of the archive, compressed. */
export function compress(name: string, content: Uint8Array): PackedFile {
  return {
    nameBytes: new TextEncoder().encode(name),
    flags: /^[ -~]*$/u.test(name) ? 0 : IS_UTF8,
    method: 8,
    modified: MODIFIED,
    checksum: checksum(content),
    size: content.length,
    packed: deflateSync(content, { level: LEVEL }),
  };
}

/** An entry of another archive, taken over as it is: not inflated, not compressed again. */
export function takeOver(bytes: Uint8Array, entry: Entry): PackedFile {
  const { nameBytes, method, modified, size } = entry;
  const flags = entry.flags & ~HAS_TRAILING_SIZES;
  const packed = packedBytes(bytes, entry);
  return { nameBytes, flags, method, modified, checksum: entry.checksum, size, packed };
}

/** The archive of these files, in this order. */
export function pack(files: readonly PackedFile[]): Uint8Array {
  const sizeOf = (file: PackedFile): number =>
    LOCAL_LENGTH + CENTRAL_LENGTH + 2 * file.nameBytes.length + file.packed.length;
  const bytes = new Uint8Array(files.reduce((sum, file) => sum + sizeOf(file), END_LENGTH));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = files.map((file) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, file);
    bytes.set(file.nameBytes, at + LOCAL_LENGTH);
    bytes.set(file.packed, at + LOCAL_LENGTH + file.nameBytes.length);
    at += LOCAL_LENGTH + file.nameBytes.length + file.packed.length;
    return offset;
  });
  const directory = at;
  files.forEach((file, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeHeader(view, at + 6, file);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(file.nameBytes, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + file.nameBytes.length;
  });
  writeEnd(view, at, { count: files.length, directory });
  return bytes;
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;

/** The fields that the local header and the directory have in common. */
function writeHeader(view: DataView, at: number, file: PackedFile): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, file.flags, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint32(at + 6, file.modified, true);
  view.setUint32(at + 10, file.checksum, true);
  view.setUint32(at + 14, file.packed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, end: { count: number; directory: number }): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, end.count, true);
  view.setUint16(at + 10, end.count, true);
  view.setUint32(at + 12, at - end.directory, true);
  view.setUint32(at + 16, end.directory, true);
}
