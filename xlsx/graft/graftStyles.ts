import { type Package } from '../archive/package.ts';
import { type WorkbookPart } from '../archive/workbookPart.ts';
import { parseXml, xmlOf } from '../xml/dom.ts';
import { mergeStyles } from './mergeStyles.ts';
import { type NewLink } from './links.ts';
import { readStyleSheet } from './styleSheet.ts';

/** Our cell styles in the original's style sheet. */
export interface GraftedStyles {
  /** For each style number of our sheets the number in the original. */
  readonly numbers: readonly number[];
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly links: readonly NewLink[];
}

/** Where ExcelJS puts the style sheet. */
const OURS = 'xl/styles.xml';

/** Brings the styles of rendered sheets into a workbook; one without a style sheet gets ours. */
export function graftStyles(
  source: Package,
  workbook: WorkbookPart,
  rendered: Package,
): GraftedStyles {
  const ours = parseXml(rendered.text(OURS), OURS);
  const link = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (link === undefined || source.find(link.target) === undefined) {
    const part = freeName(source, workbook);
    return {
      numbers: readStyleSheet(ours, ours).styles.map((_style, index) => index),
      written: new Map([[part, rendered.read(OURS)]]),
      links: [{ kind: 'styles', part }],
    };
  }
  const theirs = parseXml(source.text(link.target), link.target);
  const before = xmlOf(theirs);
  const numbers = mergeStyles(theirs, ours);
  const after = xmlOf(theirs);
  const written = after === before ? [] : [[link.target, new TextEncoder().encode(after)] as const];
  return { numbers, written: new Map(written), links: [] };
}

function freeName(source: Package, workbook: WorkbookPart): string {
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  let name = `${folder}styles.xml`;
  for (let number = 2; source.find(name) !== undefined; number++) {
    name = `${folder}styles${number}.xml`;
  }
  return name;
}
