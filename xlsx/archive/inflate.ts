import { Inflate } from 'fflate';

import { refuse } from '../refusal.ts';
import { checksum } from './checksum.ts';
import { type Entry } from './directory.ts';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
/** Small enough that the output of one step stays small, even from a bomb. */
const STEP = 16 * 1024;

/**
 * The content of one entry.
 *
 * The directory's size is only a promise: inflating stops as soon as the content outgrows it, and
 * the checksum tells whether everything arrived.
 *
 * @throws {RefusedFile} if the entry is not what the directory says
 */
export function inflate(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? packed : inflateWithin(packed, entry);
  if (content.length !== entry.size || checksum(content) !== entry.checksum) damaged(entry);
  return content;
}

/** The entry's bytes as they are in the archive, still compressed. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL)
    damaged(entry);
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_LENGTH + names;
  const end = start + entry.compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : damaged(entry);
}

function inflateWithin(packed: Uint8Array, entry: Entry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) damaged(entry);
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    damaged(entry);
  }
  return length === content.length ? content : damaged(entry);
}

const damaged = (entry: Entry): never =>
  refuse('damaged', {
    'zh-CN': `部件读不出：${entry.name}`,
    'en-US': `a part cannot be read: ${entry.name}`,
  });
