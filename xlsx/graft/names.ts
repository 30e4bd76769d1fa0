import { type Element } from '@xmldom/xmldom';

import { childOf, childrenOf, createLike, insertAfter } from '../xml/dom.ts';
import { mentionsSheet } from '../sheetName.ts';
import { type SheetScopedName } from '../write/render.ts';

/** What happens to the defined names of a workbook. */
export interface NameChanges {
  /** The new position of the sheet at an old one; nothing if its own names go away. */
  readonly moved: (position: number) => number | undefined;
  /** Sheets that are gone for good. */
  readonly removed: readonly string[];
  readonly added: readonly (SheetScopedName & { readonly position: number })[];
}

/**
 * Keeps the planner's names right and adds ours.
 *
 * Names that belong to one sheet carry its position, so each removed sheet shifts those behind it.
 */
export function changeNames(workbook: Element, changes: NameChanges): void {
  const names = childOf(workbook, 'definedNames');
  for (const name of childrenOf(names, 'definedName')) {
    const position = name.getAttribute('localSheetId');
    const moved = position === null ? undefined : changes.moved(Number(position));
    if (position !== null && moved === undefined) names?.removeChild(name);
    else if (moved !== undefined) name.setAttribute('localSheetId', String(moved));
    if (pointsAt(name, changes.removed)) name.textContent = '#REF!';
  }
  if (changes.added.length > 0) addNames(names ?? createNames(workbook), changes.added);
  // The schema allows no empty list.
  if (names !== undefined && childrenOf(names, 'definedName').length === 0) {
    workbook.removeChild(names);
  }
}

const pointsAt = (name: Element, sheets: readonly string[]): boolean =>
  sheets.some((sheet) => mentionsSheet(name.textContent ?? '', sheet));

function createNames(workbook: Element): Element {
  const names = createLike(workbook, 'definedNames');
  insertAfter(workbook, names, EARLIER);
  return names;
}

/** What the schema puts before the defined names. */
const EARLIER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

function addNames(names: Element, added: NameChanges['added']): void {
  for (const { name, formula, isHidden, position } of added) {
    const attributes = {
      name,
      localSheetId: String(position),
      ...(isHidden ? { hidden: '1' } : {}),
    };
    const element = createLike(names, 'definedName', attributes);
    element.textContent = formula;
    names.appendChild(element);
  }
}
