import { CONTENT_TYPES } from '../archive/contentTypes.ts';
import { compress, pack, takeOver, type PackedFile } from '../archive/pack.ts';
import { type Package } from '../archive/package.ts';
import { childrenOf, createLike, parseXml, serializeXml } from '../xml/dom.ts';

/** What becomes of the parts of a package; parts not named stay byte for byte. */
export interface PartChanges {
  /** New content of old or new parts, by name. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Content types of parts written. */
  readonly types: ReadonlyMap<string, string>;
  /** A part that is written all the same stays, with its new content. */
  readonly removed: readonly string[];
}

/**
 * The package with its changes.
 *
 * Untouched parts are copied as they are compressed, in the order they had; new parts come last.
 */
export function rebuild(source: Package, changes: PartChanges): Uint8Array {
  const written = new Map(changes.written);
  written.set(CONTENT_TYPES, changedTypes(source, changes));
  const contents = new Map([...written].map(([name, content]) => [name.toLowerCase(), content]));
  const removed = new Set(changes.removed.map((name) => name.toLowerCase()));
  for (const name of contents.keys()) removed.delete(name);
  const kept = source.entries.filter(({ name }) => !removed.has(name.toLowerCase()));
  const files = kept.map((entry): PackedFile => {
    const content = contents.get(entry.name.toLowerCase());
    if (content === undefined || isEqual(content, source.read(entry.name))) {
      return takeOver(source.bytes, entry);
    }
    return compress(entry.name, content);
  });
  const added = [...written].filter(([name]) => source.find(name) === undefined);
  return pack([...files, ...added.map(([name, content]) => compress(name, content))]);
}

/** The list of content types, with parts added and taken away. */
export function changedTypes(
  source: Package,
  { types, removed }: Pick<PartChanges, 'types' | 'removed'>,
): Uint8Array {
  const root = parseXml(source.text(CONTENT_TYPES), CONTENT_TYPES);
  const gone = new Set(removed.map((name) => `/${name.toLowerCase()}`));
  const typeOf = new Map([...types].map(([name, type]) => [`/${name.toLowerCase()}`, type]));
  for (const override of childrenOf(root, 'Override')) {
    const name = (override.getAttribute('PartName') ?? '').toLowerCase();
    const type = typeOf.get(name);
    if (type !== undefined) override.setAttribute('ContentType', type);
    else if (gone.has(name)) root.removeChild(override);
    typeOf.delete(name);
  }
  for (const [name, type] of types) {
    if (!typeOf.has(`/${name.toLowerCase()}`)) continue;
    const attributes = { PartName: `/${name}`, ContentType: type };
    root.appendChild(createLike(root, 'Override', attributes));
  }
  const isChanged = types.size > 0 || removed.length > 0;
  return isChanged ? serializeXml(root) : source.read(CONTENT_TYPES);
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
