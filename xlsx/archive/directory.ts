import { refuse } from '../refusal.ts';
import { LIMITS } from './limits.ts';

/** One file of a zip archive, as its central directory tells it. */
export interface Entry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time in the low, DOS date in the high half. */
  readonly modified: number;
  readonly checksum: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header is. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const IS_UTF8 = 0x0800;

/**
 * The files of an archive, from its central directory alone: nothing is inflated.
 *
 * @throws {RefusedFile} if the directory is broken
 */
export function readDirectory(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = readEnd(view);
  if (count > LIMITS.entries) refuse('tooLarge');
  const entries: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) damaged();
    entries.push(readEntry(view, bytes, at));
    at += CENTRAL_LENGTH + lengthsAfter(view, at);
  }
  return entries;
}

interface End {
  readonly count: number;
  readonly offset: number;
}

/** The end record; anything may follow it, so it is looked for from the back. */
function readEnd(view: DataView): End {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - FULL_16);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === FULL_16 || offset === FULL_32 ? readEnd64(view, at) : { count, offset };
  }
  return damaged();
}

function readEnd64(view: DataView, end: number): End {
  const locator = end - LOCATOR_64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) damaged();
  const at = wholeAt(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) damaged();
  return { count: wholeAt(view, at + 32), offset: wholeAt(view, at + 48) };
}

const lengthsAfter = (view: DataView, at: number): number =>
  view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function readEntry(view: DataView, bytes: Uint8Array, at: number): Entry {
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) damaged();
  const nameBytes = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const flags = view.getUint16(at + 8, true);
  const wide = wideSizes(view, nameEnd, extraEnd);
  const size = (position: number): number => {
    const value = view.getUint32(position, true);
    return value === FULL_32 ? (wide.shift() ?? damaged()) : value;
  };
  return {
    name: decodeName(nameBytes, flags),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    // The order of the 64-bit fields: size, compressed size, offset; only those that overflow.
    size: size(at + 24),
    compressedSize: size(at + 20),
    offset: size(at + 42),
  };
}

/** The 64-bit numbers of the zip64 field; streaming writers use it for small files too. */
function wideSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), to - at - 4) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, index) =>
      wholeAt(view, at + 4 + index * 8),
    );
  }
  return [];
}

function wholeAt(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : damaged();
}

/** Names are UTF-8 where the flag says so; without it part names are plain ASCII in practice. */
function decodeName(bytes: Uint8Array, flags: number): string {
  const label = (flags & IS_UTF8) !== 0 || isUtf8(bytes) ? 'utf-8' : 'gbk';
  return new TextDecoder(label).decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const damaged = (): never =>
  refuse('damaged', {
    'zh-CN': '压缩包目录不完整',
    'en-US': 'the directory of the archive is incomplete',
  });
