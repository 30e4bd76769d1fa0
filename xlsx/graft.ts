import type { Sheet } from '../engine/index.ts';
import { openPackage, type Package } from './archive/package.ts';
import { relationshipsPart } from './archive/relationships.ts';
import {
  namespacesOf,
  readWorkbookPart,
  type ListedSheet,
  type WorkbookPart,
} from './archive/workbookPart.ts';
import { chartParts, type ChartParts } from './charts/parts.ts';
import { outdatedChain } from './graft/calculationChain.ts';
import { graftStyles } from './graft/graftStyles.ts';
import { keepSheets } from './graft/keepSheets.ts';
import { changedLinks, withoutTitles, type NewLink } from './graft/links.ts';
import { orphansOf } from './graft/orphans.ts';
import { rebuild } from './graft/parts.ts';
import { planGraft, type GraftOptions, type GraftPlan } from './graft/plan.ts';
import { sheetParts } from './graft/sheetParts.ts';
import { changeWorkbook } from './graft/workbook.ts';
import { gridsIn } from './readGrids.ts';
import { earlierLists, isListsSheet } from './write/lists.ts';
import { renderSheets } from './write/render.ts';
import { serializeXml } from './xml/dom.ts';

/**
 * Adds sheets to a planner's workbook and leaves everything else as it is.
 *
 * Loading and saving a workbook through a library loses what the library does not know: pivot
 * tables, slicers, newer formats. So our sheets are rendered on their own and put into the original
 * package: its sheets, charts and macros stay byte for byte. Only the lists that must name the new
 * sheets change, and the style sheet, which grows.
 *
 * A sheet with the name of an earlier one of ours takes its place; a second run gives the same
 * bytes. Earlier sheets that are not written again go away, unless a formula of the planner's names
 * them. On request a sheet that is replaced is kept whole under another name.
 *
 * @throws {RefusedFile} if the original cannot be taken (`scanPackage` says so first), or has a sheet
 * of that name that is not ours
 * @throws {RangeError} if a name or a value is none that Excel holds
 */
export async function addSheets(
  original: Uint8Array,
  sheets: readonly Sheet[],
  options: GraftOptions,
): Promise<Uint8Array> {
  const { keep = new Map<string, string>() } = options;
  const source = openPackage(keepSheets(original, keep));
  const workbook = readWorkbookPart(source);
  const lists = earlierLists(gridsIn(source, workbook, isListsSheet));
  const rendered = await renderSheets(sheets, { isMarked: () => true, lists });
  const plan = planGraft({ source, workbook }, rendered.sheets, options);
  const styles = graftStyles(source, workbook, rendered.source);
  const emptied = emptiedSheets(plan);
  const chain = outdatedChain(source, workbook, emptied);
  const orphans = orphansOf(
    source,
    emptied.map(({ part }) => part),
  );
  const charts = newCharts({ source, workbook }, plan, orphans);
  const added = [...newSheets(plan), ...styles.links];
  const links = changedLinks(source, workbook, {
    removed: [...plan.removed.map(({ relationshipId }) => relationshipId), ...chain.ids],
    added,
  });
  changeWorkbook(workbook, plan);
  return rebuild(source, {
    written: new Map([
      ...sheetParts(workbook.root, plan.placements, styles.numbers),
      ...styles.written,
      ...withoutTitles(source),
      [relationshipsPart(workbook.name), links],
      [workbook.name, serializeXml(workbook.root)],
      ...charts.written,
    ]),
    types: new Map([
      ...added.map(({ part, kind }) => [part, `${TYPES}.${kind}+xml`] as const),
      ...charts.types,
    ]),
    removed: [...orphans, ...plan.removed.map(({ part }) => part), ...chain.parts],
  });
}

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const newSheets = (plan: GraftPlan): readonly NewLink[] =>
  plan.placements
    .filter(({ earlier }) => earlier === undefined)
    .map(({ part, relationshipId }) => ({ id: relationshipId, kind: 'worksheet', part }));

/** Our charts; what hung on earlier sheets of ours gives its names to the new parts. */
function newCharts(
  { source, workbook }: { readonly source: Package; readonly workbook: WorkbookPart },
  { placements }: GraftPlan,
  orphans: readonly string[],
): ChartParts {
  const free = new Set(orphans.map((name) => name.toLowerCase()));
  return chartParts(
    placements.map(({ part, sheet }) => ({ part, charts: sheet.charts })),
    {
      folder: workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1),
      namespaces: namespacesOf(workbook.root),
      isTaken: (name) => source.find(name) !== undefined && !free.has(name.toLowerCase()),
    },
  );
}

/** Earlier sheets of ours, whether they are written again or not. */
const emptiedSheets = ({ placements, removed }: GraftPlan): readonly ListedSheet[] => [
  ...removed,
  ...placements.flatMap(({ earlier }) => earlier ?? []),
];
