import { type RefusalKind } from '../refusal.ts';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PROBE = 4096;

/**
 * What a file is by its first bytes, whatever its extension says.
 *
 * @returns 'zip' if it may be a workbook, otherwise the reason for refusing it
 */
export function recognise(bytes: Uint8Array): RefusalKind | 'zip' {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND)) return recogniseCompound(bytes);
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1)) return 'legacyXls';
  const text = readableText(bytes.subarray(0, PROBE));
  if (text === undefined) return 'notSpreadsheet';
  return isMarkup(text) ? 'webPage' : 'text';
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/**
 * A compound file (OLE) by the names of its streams.
 *
 * Directory entries lie on 128-byte boundaries, so the names are looked for there; following the
 * sector chains would find no others and trips over damaged files.
 */
function recogniseCompound(bytes: Uint8Array): RefusalKind {
  const streams = new Set<string>();
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const name = streamName(bytes, at);
    if (name !== undefined) streams.add(name);
  }
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) return 'encrypted';
  if (streams.has('ETExtData')) return 'wpsEt';
  if (['WordDocument', 'PowerPoint Document'].some((name) => streams.has(name))) {
    return 'notSpreadsheet';
  }
  return 'legacyXls';
}

const HEADER = 512;
const ENTRY = 128;
const NAME_BYTES = 64;
const IS_STREAM = 2;
const NAMES = new Set([
  'EncryptedPackage',
  'EncryptionInfo',
  'ETExtData',
  'WordDocument',
  'PowerPoint Document',
]);

function streamName(bytes: Uint8Array, at: number): string | undefined {
  const length = (bytes[at + NAME_BYTES] ?? 0) | ((bytes[at + NAME_BYTES + 1] ?? 0) << 8);
  const isName = length >= 4 && length <= NAME_BYTES && length % 2 === 0;
  if (!isName || bytes[at + NAME_BYTES + 2] !== IS_STREAM) return undefined;
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
  return NAMES.has(name) ? name : undefined;
}

/** The bytes as text in any encoding an office uses, or nothing if they are not text. */
function readableText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const hasControls = bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  if (hasControls || startsWith(bytes, PDF)) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = Array.from(text).filter((character) => character === '\ufffd').length;
  // One broken character may be cut at the end of the probe; more of them mean another encoding.
  return broken > 1 ? new TextDecoder('gb18030').decode(bytes) : text;
}

const PDF = [0x25, 0x50, 0x44, 0x46];

const isMarkup = (text: string): boolean =>
  /^\s*(?:<[!?a-z]|mime-version:)/iu.test(text.replace(/^\ufeff/u, ''));
