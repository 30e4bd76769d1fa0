import { type Element } from '@xmldom/xmldom';

import { type Package } from '../archive/package.ts';
import { relationshipsOf, relationshipsPart } from '../archive/relationships.ts';
import { namespacesOf, type WorkbookPart } from '../archive/workbookPart.ts';
import { childOf, childrenOf, createLike, parseXml, serializeXml } from '../xml/dom.ts';

/** A part that the workbook is to refer to. */
export interface NewLink {
  /** Absent: any id that is free. */
  readonly id?: string | undefined;
  readonly kind: 'worksheet' | 'styles';
  readonly part: string;
}

/** The relationships of the workbook, with some taken away by id and some added. */
export function changedLinks(
  source: Package,
  workbook: WorkbookPart,
  changes: { readonly removed: readonly string[]; readonly added: readonly NewLink[] },
): Uint8Array {
  const name = relationshipsPart(workbook.name);
  const root = parseXml(source.text(name), name);
  for (const element of childrenOf(root, 'Relationship')) {
    if (changes.removed.includes(element.getAttribute('Id') ?? '')) root.removeChild(element);
  }
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  const types = namespacesOf(workbook.root).relationships;
  for (const { id = freeId(root), kind, part } of changes.added) {
    const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
    const attributes = { Id: id, Type: `${types}/${kind}`, Target: target };
    root.appendChild(createLike(root, 'Relationship', attributes));
  }
  const isChanged = changes.removed.length > 0 || changes.added.length > 0;
  return isChanged ? serializeXml(root) : source.read(name);
}

function freeId(root: Element): string {
  const taken = new Set(childrenOf(root, 'Relationship').map((each) => each.getAttribute('Id')));
  let number = 1;
  while (taken.has(`rIdStyles${number}`)) number++;
  return `rIdStyles${number}`;
}

/**
 * The document properties without the list of sheets, if they have one.
 *
 * Excel writes the list for others to read and never reads it; a list that names other sheets than
 * there are would mislead them.
 */
export function withoutTitles(source: Package): ReadonlyMap<string, Uint8Array> {
  const name = relationshipsOf(source, '').find(({ kind }) => kind === PROPERTIES)?.target;
  if (name === undefined || source.find(name) === undefined) return new Map();
  const root = parseXml(source.text(name), name);
  const lists = ['HeadingPairs', 'TitlesOfParts'].flatMap((list) => childOf(root, list) ?? []);
  for (const list of lists) root.removeChild(list);
  return lists.length === 0 ? new Map() : new Map([[name, serializeXml(root)]]);
}

const PROPERTIES = 'extended-properties';
