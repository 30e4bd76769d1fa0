import { refuse } from '../refusal.ts';
import { type Entry } from './directory.ts';
import { LIMITS } from './limits.ts';

const IS_ENCRYPTED = 0x0001;
const METHODS: readonly number[] = [0, 8];
/** No deflate stream grows by more than this, whatever its header says. */
const DEFLATE_CEILING = 1_040;

/**
 * Weighs an archive by its directory, so that a bomb is refused before a byte of it is inflated.
 *
 * @throws {RefusedFile} if it is too large, password-protected, or its names lead out of it
 */
export function inspect(entries: readonly Entry[], fileBytes: number): void {
  let total = 0;
  for (const entry of entries) {
    if ((entry.flags & IS_ENCRYPTED) !== 0) refuse('encrypted');
    if (!METHODS.includes(entry.method))
      refuseEntry(entry, '压缩方式不支持', 'unknown compression');
    if (!isSafeName(entry.name)) refuseEntry(entry, '部件名不合规', 'unsafe part name');
    if (isTooHeavy(entry)) refuse('tooLarge', { 'zh-CN': entry.name, 'en-US': entry.name });
    total += entry.size;
  }
  if (total > LIMITS.totalBytes) refuse('tooLarge');
  refuseOverlaps(entries, fileBytes);
  refuseTwins(entries);
}

function isTooHeavy({ size, compressedSize, method }: Entry): boolean {
  if (size > LIMITS.partBytes) return true;
  if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) return true;
  return method === 8 && size > compressedSize * DEFLATE_CEILING + DEFLATE_CEILING;
}

const isSafeName = (name: string): boolean =>
  name !== '' &&
  !/^\/|\\|^[A-Za-z]:/u.test(name) &&
  !Array.from(name).some((character) => character < ' ') &&
  !name.split('/').some((segment) => segment === '..' || segment === '.');

/** Entries that share bytes make a small file unpack to a huge one, over and over. */
function refuseOverlaps(entries: readonly Entry[], fileBytes: number): void {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  let free = 0;
  for (const entry of inOrder) {
    const end = entry.offset + entry.compressedSize + entry.nameBytes.length + 30;
    if (entry.offset < free || end > fileBytes) {
      refuseEntry(entry, '部件位置重叠或越界', 'parts overlap or lie outside the file');
    }
    free = end;
  }
}

/** Part names ignore case (OPC); two readers may see different twins. */
function refuseTwins(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (seen.has(name)) refuseEntry(entry, '部件重名', 'two parts of one name');
    seen.add(name);
  }
}

const refuseEntry = (entry: Entry, zh: string, en: string): never =>
  refuse('damaged', { 'zh-CN': `${zh}：${entry.name}`, 'en-US': `${en}: ${entry.name}` });
