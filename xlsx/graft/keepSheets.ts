import { SHEET_MARK } from '../../engine/index.ts';
import { openPackage, type Package } from '../archive/package.ts';
import { relationshipsOf, relationshipsPart } from '../archive/relationships.ts';
import {
  namespacesOf,
  readWorkbookPart,
  type ListedSheet,
  type WorkbookPart,
} from '../archive/workbookPart.ts';
import { quoteSheet } from '../sheetName.ts';
import { childOf, childrenOf, createLike, serializeXml } from '../xml/dom.ts';
import { DECLARATION, escapeXml } from '../xml/text.ts';
import { changedLinks } from './links.ts';
import { rebuild } from './parts.ts';
import { idNamer, partNamer } from './plan.ts';

/**
 * Keeps sheets under other names, before new ones take their places.
 *
 * The part of a sheet moves to a new tab at the end, with its looks, formulas, drawings and charts;
 * its old tab, which links and formulas of the planner point at, is left with an empty part. What
 * kept sheets say of each other, charts above all, goes on being said of the kept ones: they show
 * the numbers of their day and not those written after.
 *
 * @param copies new names by the names of the sheets; names that are no worksheet's are passed over
 */
export function keepSheets(original: Uint8Array, copies: ReadonlyMap<string, string>): Uint8Array {
  const source = openPackage(original);
  const workbook = readWorkbookPart(source);
  const kept = workbook.sheets.filter(({ name, type }) => type === 'worksheet' && copies.has(name));
  if (kept.length === 0) return original;
  const [newPart, newId] = [partNamer(source, workbook.name), idNamer(workbook)];
  const emptied = kept.map((sheet) => ({ sheet, part: newPart(), id: newId() }));
  const renamed = renaming(copies);
  moveNames(workbook, kept, renamed);
  moveTabs(workbook, copies, emptied);
  const links = emptied.map(({ id, part }) => ({ id, kind: 'worksheet', part }) as const);
  return rebuild(source, {
    written: new Map([
      ...movedParts(source, kept, renamed),
      ...emptied.map(({ part }) => [part, emptySheet(workbook)] as const),
      [
        relationshipsPart(workbook.name),
        changedLinks(source, workbook, { removed: [], added: links }),
      ],
      [workbook.name, serializeXml(workbook.root)],
    ]),
    types: new Map(emptied.map(({ part }) => [part, WORKSHEET] as const)),
    removed: [],
  });
}

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

type Renaming = (xml: string) => string;

/** Puts the new names where formulas and links name the sheets; all names of ours stand in quotes. */
function renaming(copies: ReadonlyMap<string, string>): Renaming {
  const bare = (name: string): string => escapeXml(quoteSheet(name).slice(1, -1));
  const newNames = new Map([...copies].map(([name, copy]) => [bare(name), bare(copy)]));
  const literals = [...newNames.keys()].map((name) => name.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
  const pattern = new RegExp(`('|&apos;)(${literals.join('|')})\\1!`, 'gu');
  return (xml) =>
    xml.replace(pattern, (whole, quote: string, name: string) => {
      const copy = newNames.get(name);
      return copy === undefined ? whole : `${quote}${copy}${quote}!`;
    });
}

/** Names that belong to a kept sheet go with it, but for the mark: that stays with the place. */
function moveNames(
  { root, sheets }: WorkbookPart,
  kept: readonly ListedSheet[],
  renamed: Renaming,
): void {
  for (const name of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const position = name.getAttribute('localSheetId');
    const sheet = position === null ? undefined : sheets[Number(position)];
    const place = sheet === undefined ? -1 : kept.indexOf(sheet);
    if (place === -1 || name.getAttribute('name')?.toLowerCase() === MARK) continue;
    name.setAttribute('localSheetId', String(sheets.length + place));
    name.textContent = renamed(name.textContent ?? '');
  }
}

const MARK = SHEET_MARK.toLowerCase();

interface Emptied {
  readonly sheet: ListedSheet;
  /** The empty part that the old tab is left with, and the link to it. */
  readonly part: string;
  readonly id: string;
}

function moveTabs(
  { root, sheets }: WorkbookPart,
  copies: ReadonlyMap<string, string>,
  emptied: readonly Emptied[],
): void {
  const list = childOf(root, 'sheets');
  if (list === undefined) return;
  const namespace = namespacesOf(list).relationships;
  const link = `${list.lookupPrefix(namespace) ?? 'r'}:id`;
  let number = Math.max(
    ...sheets.map(({ element }) => Number(element.getAttribute('sheetId') ?? 0)),
  );
  for (const { sheet, id } of emptied) {
    const name = copies.get(sheet.name) ?? sheet.name;
    const tab = createLike(list, 'sheet', { name, sheetId: String(++number) });
    if (sheet.state !== 'visible') tab.setAttribute('state', sheet.state);
    tab.setAttributeNS(namespace, link, sheet.relationshipId);
    list.appendChild(tab);
    sheet.element.setAttributeNS(namespace, link, id);
  }
}

/** The kept sheets and all that hangs on them, where a name in them has changed. */
function movedParts(
  source: Package,
  kept: readonly ListedSheet[],
  renamed: Renaming,
): ReadonlyMap<string, Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const sheets = new Set(kept.map(({ part }) => part));
  for (const part of below(source, sheets)) {
    const before = source.text(part);
    const after = renamed(sheets.has(part) ? unselected(before) : before);
    if (after !== before) written.set(part, new TextEncoder().encode(after));
  }
  return written;
}

/** Two selected tabs are a group, and what is typed into one goes into both. */
const unselected = (xml: string): string =>
  xml.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\s+tabSelected="(?:1|true)"/gu, '$1');

/** The parts themselves and the XML parts that they refer to, directly or not. */
function below(source: Package, parts: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(parts);
  // A set takes in what is added while it is walked.
  for (const part of found)
    for (const { target, isExternal } of relationshipsOf(source, part))
      if (!isExternal && target.endsWith('.xml') && source.find(target) !== undefined)
        found.add(target);
  return found;
}

const emptySheet = ({ root }: WorkbookPart): Uint8Array =>
  new TextEncoder().encode(
    `${DECLARATION}<worksheet xmlns="${namespacesOf(root).main}"><sheetData/></worksheet>`,
  );
