import { type Element } from '@xmldom/xmldom';

import { refuse } from '../refusal.ts';
import { childOf, elementsOf, parseXml } from '../xml/dom.ts';
import { CONTENT_TYPES, contentTypesOf } from './contentTypes.ts';
import { type Package } from './package.ts';
import { relationshipsOf, type Relationship } from './relationships.ts';

/** What a tab holds; only worksheets have cells. */
export type SheetType = 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';

/** One tab of the workbook, as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly type: SheetType;
  /** The part with its content. */
  readonly part: string;
  readonly relationshipId: string;
  readonly element: Element;
}

/** The part that lists the sheets, with what is needed to read or extend it. */
export interface WorkbookPart {
  readonly name: string;
  readonly contentType: string;
  readonly root: Element;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904, as in workbooks begun on old Macintoshes. */
  readonly isDate1904: boolean;
}

/** The namespaces of transitional and of strict files; those of drawings go on after a slash. */
export const NAMESPACES = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    drawing: 'http://purl.oclc.org/ooxml/drawingml',
  },
} as const;

/**
 * Finds and reads the workbook part of a package.
 *
 * @throws {RefusedFile} if the package is something else than a workbook
 */
export function readWorkbookPart(source: Package): WorkbookPart {
  const { name, contentType } = findMainPart(source);
  const root = parseXml(source.text(name), name);
  const relationships = relationshipsOf(source, name);
  return {
    name,
    contentType,
    root,
    relationships,
    sheets: listSheets(root, relationships),
    isDate1904: isTrue(childOf(root, 'workbookPr')?.getAttribute('date1904')),
  };
}

/** The namespaces of one edition. */
export type Namespaces = (typeof NAMESPACES)[keyof typeof NAMESPACES];

/** The namespaces a workbook uses, strict or transitional. */
export const namespacesOf = (root: Element): Namespaces =>
  root.namespaceURI === NAMESPACES.strict.main ? NAMESPACES.strict : NAMESPACES.transitional;

/** Whether an XML attribute says yes. */
export const isTrue = (value: string | null | undefined): boolean =>
  value === '1' || value === 'true';

function findMainPart(source: Package): { readonly name: string; readonly contentType: string } {
  if (source.find(CONTENT_TYPES) === undefined) refuse(withoutContentTypes(source));
  const main = relationshipsOf(source, '').find(({ kind }) => kind === 'officeDocument');
  const name = main?.target ?? 'xl/workbook.xml';
  const contentType = contentTypesOf(source)(name) ?? '';
  if (/sheet\.binary|xlsb/iu.test(contentType)) refuse('binaryWorkbook');
  if (/word|presentation|visio|drawing/iu.test(contentType)) refuse('notSpreadsheet');
  if (source.find(name) === undefined) refuse(main === undefined ? 'notSpreadsheet' : 'damaged');
  return { name, contentType };
}

function withoutContentTypes(source: Package): 'openDocument' | 'notSpreadsheet' {
  const isOpenDocument =
    source.find('mimetype') !== undefined && source.text('mimetype').includes('opendocument');
  return isOpenDocument && source.text('mimetype').includes('spreadsheet')
    ? 'openDocument'
    : 'notSpreadsheet';
}

function listSheets(root: Element, links: readonly Relationship[]): readonly ListedSheet[] {
  if (root.localName !== 'workbook') refuse('damaged');
  const listed = elementsOf(childOf(root, 'sheets')).map((element) => {
    const id = relationshipIdOf(element);
    const link = links.find((each) => each.id === id);
    if (link === undefined) return refuse('damaged');
    return {
      name: element.getAttribute('name') ?? '',
      state: stateOf(element.getAttribute('state')),
      type: typeOf(link.kind),
      part: link.target,
      relationshipId: id,
      element,
    };
  });
  return listed.length > 0 ? listed : refuse('damaged');
}

const relationshipIdOf = (element: Element): string =>
  element.getAttributeNS(NAMESPACES.transitional.relationships, 'id') ??
  element.getAttributeNS(NAMESPACES.strict.relationships, 'id') ??
  '';

const stateOf = (state: string | null): ListedSheet['state'] =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

function typeOf(kind: string): SheetType {
  if (kind === 'chartsheet' || kind === 'dialogsheet') return kind;
  return kind === 'worksheet' ? 'worksheet' : 'macrosheet';
}
