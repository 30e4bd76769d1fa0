import { localAddressOf, type Area, type CellValue, type Grid } from '../../engine/index.ts';
import { rangeOf } from './areas.ts';
import { inExcel } from './inExcel.ts';
import { askForMark, readMark } from './marker.ts';
import { areaOf, slices } from './rectangle.ts';
import { hostErrorAbout, officeCodeOf } from './trouble.ts';

/** Cells that come out in one sync; with their types about 1 MB. */
const CELLS_PER_SYNC = 60_000;
/** What Excel gives at most of one sheet. */
const CELLS_PER_SHEET = 5_000_000;

/** A sheet, where its values are, and what is merged. */
interface Outline {
  readonly name: string;
  readonly hidden: boolean;
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly mark: string | undefined;
}

/**
 * Every sheet of the workbook as a rectangle of values, the same as from its file.
 *
 * Whole blocks: one sync for the names, one for the sizes and merges, one for the values of an
 * ordinary workbook; more only where the values would not fit.
 *
 * @param isWanted reads some sheets only
 * @throws {HostError} while a cell is edited, or for a sheet that reaches too far
 */
export async function readGrids(
  pauses?: readonly number[],
  isWanted: (sheet: string) => boolean = () => true,
): Promise<readonly Grid[]> {
  const outlines = await inExcel((context) => outlinesOf(context, isWanted), pauses);
  for (const outline of outlines) refuseStray(outline);
  const blocks = blocksOf(outlines);
  const values: (readonly (readonly CellValue[])[])[] = [];
  for (const group of inSyncs(blocks)) values.push(...(await readBlocks(group, pauses)));
  return outlines.map((outline) => {
    const rows = blocks.flatMap(({ sheet }, index) =>
      sheet === outline.name ? (values[index] ?? []) : [],
    );
    return gridOf(outline, rows);
  });
}

async function outlinesOf(
  context: Excel.RequestContext,
  isWanted: (sheet: string) => boolean,
): Promise<readonly Outline[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const wanted = worksheets.items.filter(({ name }) => isWanted(name));
  const asked = wanted.map((sheet) => ({
    mark: askForMark(sheet),
    used: sheet.getUsedRangeOrNullObject(true).load(SIZE),
    merged: sheet.getRange().getMergedAreasOrNullObject().load(MERGED),
  }));
  try {
    await context.sync();
  } catch (error) {
    // Excel fails where a sheet has more than 512 merged areas: then they are asked for in parts.
    if (officeCodeOf(error) !== 'GeneralException') throw error;
    return outlinesInParts(context, wanted);
  }
  return wanted.map((sheet, index) => {
    const { used, merged, mark } = asked[index] ?? {};
    return {
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      used: used === undefined ? undefined : areaOf(used),
      merges: merged === undefined ? [] : mergesOf(merged),
      mark: readMark(mark),
    };
  });
}

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';
const MERGED =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';
const ROWS_PER_PART = 250;

async function outlinesInParts(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Outline[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(false).load(SIZE));
  const valued = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(SIZE));
  const marks = sheets.map(askForMark);
  await context.sync();
  const parts = sheets.map((sheet, index) => {
    const range = used[index];
    const area = range === undefined ? undefined : areaOf(range);
    return slices(area === undefined ? undefined : { ...area, top: 0 }, ROWS_PER_PART).map((part) =>
      rangeOf(sheet, part).getMergedAreasOrNullObject().load(MERGED),
    );
  });
  await context.sync();
  return sheets.map((sheet, index) => {
    const found = (parts[index] ?? []).flatMap(mergesOf);
    const range = valued[index];
    return {
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      used: range === undefined ? undefined : areaOf(range),
      // An area over the border of two parts is found in both.
      merges: [...new Map(found.map((area) => [JSON.stringify(area), area])).values()],
      mark: readMark(marks[index]),
    };
  });
}

const mergesOf = (merged: Excel.RangeAreas): readonly Area[] =>
  merged.isNullObject ? [] : merged.areas.items.flatMap((range) => areaOf(range) ?? []);

function refuseStray({ name, used }: Outline): void {
  if (used === undefined || cellsOf(used) <= CELLS_PER_SHEET) return;
  const last = localAddressOf({ row: used.bottom, column: used.right });
  throw hostErrorAbout('tooLarge', {
    'zh-CN': `工作表“${name}”的内容一直到 ${last}。`,
    'en-US': `Sheet “${name}” reaches ${last}.`,
  });
}

const cellsOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

interface Block {
  readonly sheet: string;
  readonly area: Area;
}

/** Whole rows of each sheet, as many as one sync gives. */
function blocksOf(outlines: readonly Outline[]): readonly Block[] {
  return outlines.flatMap(({ name, used }) => {
    if (used === undefined) return [];
    const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / (used.right - used.left + 1)));
    return slices(used, rows).map((area) => ({ sheet: name, area }));
  });
}

function inSyncs(blocks: readonly Block[]): readonly Block[][] {
  const groups: Block[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    if (size + cellsOf(block.area) > CELLS_PER_SYNC) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(block);
    size += cellsOf(block.area);
  }
  return groups;
}

/** Reads blocks in one sync; where their texts are too long for it, in halves. */
async function readBlocks(
  blocks: readonly Block[],
  pauses?: readonly number[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  try {
    return await inExcel(async (context) => {
      const ranges = blocks.map(({ sheet, area }) =>
        rangeOf(context.workbook.worksheets.getItem(sheet), area).load('values,valueTypes'),
      );
      await context.sync();
      return ranges.map(({ values, valueTypes }) =>
        (values as readonly (readonly unknown[])[]).map((row, index) =>
          row.map((value, column) => valueOf(value, valueTypes[index]?.[column])),
        ),
      );
    }, pauses);
  } catch (error) {
    const halves = isTooLarge(error) ? halvesOf(blocks) : undefined;
    if (halves === undefined) throw error;
    const [first, second] = halves;
    const upper = await readBlocks(first, pauses);
    const lower = await readBlocks(second, pauses);
    if (blocks.length > 1) return [...upper, ...lower];
    return [[...(upper[0] ?? []), ...(lower[0] ?? [])]];
  }
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'trouble' in error && error.trouble === 'tooLarge';

function halvesOf(
  blocks: readonly Block[],
): readonly [readonly Block[], readonly Block[]] | undefined {
  const [block] = blocks;
  if (block === undefined) return undefined;
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const { top, bottom } = block.area;
  if (top === bottom) return undefined;
  const middle = Math.floor((top + bottom) / 2);
  return [
    [{ ...block, area: { ...block.area, bottom: middle } }],
    [{ ...block, area: { ...block.area, top: middle + 1 } }],
  ];
}

function valueOf(value: unknown, type: Excel.RangeValueType | string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

/** Excel counts formulas with an empty result as used; rows and columns of nothing else are cut. */
function gridOf(outline: Outline, rows: readonly (readonly CellValue[])[]): Grid {
  const { name, hidden, merges, mark } = outline;
  const head = { sheet: name, hidden, merges, ...(mark === undefined ? {} : { mark }) };
  const shows = (value: CellValue | undefined): boolean =>
    value !== null && value !== '' && value !== undefined;
  const top = rows.findIndex((row) => row.some(shows));
  if (outline.used === undefined || top === -1) return { ...head, top: 0, left: 0, rows: [] };
  const bottom = lastIndexOf(rows, (row) => row.some(shows));
  const filled = rows.slice(top, bottom + 1);
  let left = Infinity;
  let right = -1;
  for (const row of filled) {
    const first = row.findIndex(shows);
    if (first === -1) continue;
    left = Math.min(left, first);
    right = Math.max(right, lastIndexOf(row, shows));
  }
  return {
    ...head,
    top: outline.used.top + top,
    left: outline.used.left + left,
    rows: filled.map((row) => row.slice(left, right + 1)),
  };
}

function lastIndexOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !holds(items[index] as Item)) index--;
  return index;
}
