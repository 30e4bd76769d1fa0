import { type Element } from '@xmldom/xmldom';

import { namespacesOf, NAMESPACES } from '../archive/workbookPart.ts';
import { type Placement } from './plan.ts';

/**
 * Rendered sheets as parts of the original: with its style numbers, in its edition of the
 * namespaces (Excel refuses a transitional sheet in a strict workbook).
 */
export function sheetParts(
  workbook: Element,
  placements: readonly Placement[],
  styles: readonly number[],
): ReadonlyMap<string, Uint8Array> {
  const { main, relationships } = namespacesOf(workbook);
  const inEdition = (root: string): string =>
    root
      .replace(NAMESPACES.transitional.main, main)
      .replace(NAMESPACES.transitional.relationships, relationships);
  const bytesOf = (xml: string): Uint8Array =>
    new TextEncoder().encode(
      xml
        .replace(/<worksheet [^>]*>/u, inEdition)
        .replace(
          /(<c r="[A-Z]+\d+" s=")(\d+)/gu,
          (_, start: string, number: string) => `${start}${styles[Number(number)] ?? 0}`,
        ),
    );
  return new Map(placements.map(({ part, sheet }) => [part, bytesOf(sheet.xml)]));
}
