import { type Package } from '../archive/package.ts';
import { type ListedSheet, type WorkbookPart } from '../archive/workbookPart.ts';
import { marksOf } from '../mark.ts';
import { refuse } from '../refusal.ts';
import { mentionsSheet } from '../sheetName.ts';
import { type RenderedSheet } from '../write/render.ts';
import { isListsSheet } from '../write/lists.ts';
import { unescapeXml } from '../xml/text.ts';

/** Where a sheet goes: into the place of an earlier one of its name, or to the end. */
export interface Placement {
  readonly sheet: RenderedSheet;
  readonly part: string;
  readonly relationshipId: string;
  /** The earlier sheet whose tab it takes over. */
  readonly earlier: ListedSheet | undefined;
}

/** How sheets are added to a workbook. */
export interface GraftOptions {
  /**
   * Names of sheets that earlier runs added: they may be replaced, or removed if not written again,
   * if they carry the mark of theirs.
   */
  readonly replace: readonly string[];
  /** Names of sheets that the planner filled in, and that are written anew with what he said. */
  readonly renew?: readonly string[] | undefined;
  /** Names under which earlier sheets are kept whole, by the names that they have. */
  readonly keep?: ReadonlyMap<string, string> | undefined;
}

/** What grafting will do to the list of sheets. */
export interface GraftPlan {
  readonly placements: readonly Placement[];
  /** Earlier sheets of ours that are not written again. */
  readonly removed: readonly ListedSheet[];
}

/**
 * Decides where each sheet goes.
 *
 * A sheet of an earlier run keeps its tab, its part and its identity, so links and formulas of the
 * planner that point at it go on working, and a second run changes nothing.
 *
 * @throws {RefusedFile} if a sheet's name belongs to a sheet that may not be replaced
 */
export function planGraft(
  context: { readonly source: Package; readonly workbook: WorkbookPart },
  sheets: readonly RenderedSheet[],
  { replace, renew = [] }: GraftOptions,
): GraftPlan {
  const { source, workbook } = context;
  const marks = marksOf(workbook);
  const ours = new Set(replace.map(folded));
  const renewed = new Set(renew.map(folded));
  const isOurs = (sheet: ListedSheet): boolean =>
    sheet.type === 'worksheet' &&
    (ours.has(folded(sheet.name)) || isListsSheet(sheet.name)) &&
    marks.get(sheet) === sheet.name;
  const mayBeReplaced = (sheet: ListedSheet): boolean =>
    isOurs(sheet) || (sheet.type === 'worksheet' && renewed.has(folded(sheet.name)));
  const newPart = partNamer(source, workbook.name);
  const newId = idNamer(workbook);
  const placements = sheets.map((sheet) => {
    const earlier = workbook.sheets.find(({ name }) => folded(name) === folded(sheet.name));
    if (earlier !== undefined && !mayBeReplaced(earlier))
      refuse('nameTaken', { 'zh-CN': earlier.name, 'en-US': earlier.name });
    const part = earlier?.part ?? newPart();
    return { sheet, earlier, part, relationshipId: earlier?.relationshipId ?? newId() };
  });
  refuseTwins(sheets);
  const kept = new Set(placements.map(({ earlier }) => earlier));
  const superfluous = workbook.sheets.filter((sheet) => isOurs(sheet) && !kept.has(sheet));
  const staying = workbook.sheets.filter((sheet) => !isOurs(sheet));
  return {
    placements,
    removed: superfluous.filter((sheet) => !isReferenced(source, staying, sheet.name)),
  };
}

const folded = (name: string): string => name.toLowerCase();

function refuseTwins(sheets: readonly RenderedSheet[]): void {
  const names = sheets.map(({ name }) => folded(name));
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new RangeError(`two sheets are named '${twin}'`);
}

/** A formula that names a sheet which is gone makes Excel repair the file: such a sheet stays. */
const isReferenced = (source: Package, sheets: readonly ListedSheet[], name: string): boolean =>
  sheets.some(({ part }) => mentionsSheet(unescapeXml(source.text(part)), name));

/** Names for new sheet parts, beside the workbook part and in no one's way. */
export function partNamer(source: Package, workbookPart: string): () => string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  let number = 0;
  return () => {
    let name: string;
    do name = `${folder}worksheets/sheet${++number}.xml`;
    while (source.find(name) !== undefined);
    return name;
  };
}

/** Ids for new links of the workbook, in no one’s way. */
export function idNamer(workbook: WorkbookPart): () => string {
  const taken = new Set(workbook.relationships.map(({ id }) => id));
  let number = 0;
  return () => {
    let id: string;
    do id = `rId${++number}`;
    while (taken.has(id));
    return id;
  };
}
