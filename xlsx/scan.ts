import { type Entry } from './archive/directory.ts';
import { contentTypesOf } from './archive/contentTypes.ts';
import { openPackage, type Package } from './archive/package.ts';
import {
  isTrue,
  namespacesOf,
  NAMESPACES,
  readWorkbookPart,
  type ListedSheet,
  type SheetType,
  type WorkbookPart,
} from './archive/workbookPart.ts';
import { FEATURES, type Feature, type FeatureKind } from './features.ts';
import { RefusedFile, type Refusal } from './refusal.ts';
import { childOf } from './xml/dom.ts';

/** One tab of a scanned workbook. */
export interface ScannedSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly type: SheetType;
}

/** What a workbook has, before a cell of it is read. */
export interface Scan {
  readonly kind: 'workbook';
  readonly format: 'xlsx' | 'xlsm' | 'xltx' | 'xltm';
  readonly sheets: readonly ScannedSheet[];
  /** What it has besides cells; only kinds that occur. */
  readonly features: readonly Feature[];
  readonly isDate1904: boolean;
  /** Saved as strict Open XML. */
  readonly isStrict: boolean;
  /** Its structure is protected: Excel would not let a person add sheets. */
  readonly isStructureLocked: boolean;
  /** Bytes of all parts, inflated. */
  readonly inflatedBytes: number;
}

/**
 * Looks into a file before it is read: whether it is a workbook at all, and what it has.
 *
 * The archive is weighed by its directory before anything is inflated, so that a bomb costs
 * nothing. What cannot be taken is data, not an exception: hosts show the refusal's words.
 */
export function scanPackage(bytes: Uint8Array): Scan | Refusal {
  try {
    const source = openPackage(bytes);
    return scanWorkbook(source, readWorkbookPart(source));
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
}

function scanWorkbook(source: Package, workbook: WorkbookPart): Scan {
  const protection = childOf(workbook.root, 'workbookProtection');
  return {
    kind: 'workbook',
    format: formatOf(workbook.contentType),
    sheets: workbook.sheets.map(({ name, state, type }) => ({ name, state, type })),
    features: findFeatures(source, workbook.sheets),
    isDate1904: workbook.isDate1904,
    isStrict: namespacesOf(workbook.root) === NAMESPACES.strict,
    isStructureLocked: isTrue(protection?.getAttribute('lockStructure')),
    inflatedBytes: source.entries.reduce((sum, entry) => sum + entry.size, 0),
  };
}

function formatOf(contentType: string): Scan['format'] {
  const isTemplate = /template/iu.test(contentType);
  if (/macroenabled/iu.test(contentType)) return isTemplate ? 'xltm' : 'xlsm';
  return isTemplate ? 'xltx' : 'xlsx';
}

function findFeatures(source: Package, sheets: readonly ListedSheet[]): readonly Feature[] {
  const contentTypeOf = contentTypesOf(source);
  const isMarked = (entry: Entry, kind: FeatureKind): boolean => {
    const { contentType, part } = FEATURES[kind];
    const type = contentTypeOf(entry.name)?.toLowerCase() ?? '';
    return contentType?.test(type) === true || part?.test(entry.name.toLowerCase()) === true;
  };
  const kinds = Object.keys(FEATURES) as FeatureKind[];
  return kinds.flatMap((kind) => {
    const { label, caution } = FEATURES[kind];
    const parts =
      kind === 'extensions'
        ? extendedSheets(source, sheets)
        : source.entries.filter((entry) => isMarked(entry, kind)).map(({ name }) => name);
    return parts.length > 0 ? [{ kind, label, parts, caution }] : [];
  });
}

/** Sheets with extension lists: formats newer than the format's first edition, by their text. */
const extendedSheets = (source: Package, sheets: readonly ListedSheet[]): readonly string[] =>
  sheets.map(({ part }) => part).filter((part) => /<(?:\w+:)?extLst\b/u.test(source.text(part)));
