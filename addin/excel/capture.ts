import type { Area, CellRef, CellValue, Sheet, SheetCell, StyleName } from '../../engine/index.ts';
import { TAB_COLOURS } from '../../xlsx/styles.ts';
import { rangeOf } from './areas.ts';
import { nameInExcel } from './chartSteps.ts';
import { inExcel } from './inExcel.ts';
import { layoutSteps } from './layoutSteps.ts';
import { styleLike } from './likeness.ts';
import { colourOf } from './looks.ts';
import { askForNote, listsOf, noteStep, readNote, type Note } from './note.ts';
import type { Step } from './pacing.ts';
import { capturePages, type Page } from './pages.ts';
import { areaOf, slices } from './rectangle.ts';
import { cellSteps, charactersOf, step } from './sheetSteps.ts';

/**
 * A sheet of ours as it was, so that it can be put back.
 *
 * Its cells have only looks of ours, so each is remembered as the style it is most like. Drop-down
 * lists and charts are those of its note; a chart that the planner has deleted stays away.
 */
export interface Captured {
  readonly sheet: Sheet;
  readonly note: Note;
  /** Absent on a computer without a printer. */
  readonly page: Page | undefined;
  /** Among the tabs, counted from 0. */
  readonly position: number;
}

/** Cells whose looks come out in one sync: each has about 300 bytes. */
const CELLS_PER_BLOCK = 5_000;
/** Excel tells of at most 512 merged areas at once. */
const ROWS_PER_MERGES = 250;
/** Of rows further down the height is estimated again. */
const ROWS_WITH_HEIGHT = 400;

const SIZE = 'rowIndex,columnIndex,rowCount,columnCount';
const MERGED = SIZE.replace(/\w+/gu, (property) => `areas/items/${property}`);
const LOOK: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, size: true, color: true, bold: true },
    horizontalAlignment: true,
  },
};

/** Remembers sheets of ours: two syncs for their outlines, one for pages, then cells by blocks. */
export async function capture(
  names: readonly string[],
  pauses?: readonly number[],
): Promise<readonly Captured[]> {
  if (names.length === 0) return [];
  const outlines = await inExcel((context) => outlinesOf(context, names), pauses);
  const pages = await capturePages(names, pauses);
  const rows = new Map<string, (readonly (SheetCell | null)[])[]>();
  for (const group of grouped(outlines.flatMap(blocksOf))) {
    const read = await inExcel((context) => cellsOf(context, group), pauses);
    group.forEach(({ name }, index) => {
      rows.set(name, [...(rows.get(name) ?? []), ...(read[index] ?? [])]);
    });
  }
  return outlines.map(({ used, position, note, ...sheet }) => ({
    position,
    note,
    page: pages.get(sheet.name),
    sheet: { ...sheet, rows: used === undefined ? [] : (rows.get(sheet.name) ?? []), print: PRINT },
  }));
}

const PRINT = { paper: 'A4', landscape: true } as const;

interface Block {
  readonly name: string;
  readonly area: Area;
}

function blocksOf({ name, used }: { name: string; used: Area | undefined }): readonly Block[] {
  if (used === undefined) return [];
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / (used.right + 1)));
  return slices({ ...used, top: 0, left: 0 }, rows).map((area) => ({ name, area }));
}

/** As many blocks together as one sync gives. */
function grouped(blocks: readonly Block[]): readonly Block[][] {
  const groups: Block[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    const { top, bottom, right } = block.area;
    const cells = (bottom - top + 1) * (right + 1);
    if (size + cells > CELLS_PER_BLOCK) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(block);
    size += cells;
  }
  return groups;
}

async function outlinesOf(context: Excel.RequestContext, names: readonly string[]) {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      name,
      sheet: sheet.load('position,tabColor'),
      used: sheet.getUsedRangeOrNullObject(false).load(SIZE),
      panes: sheet.freezePanes.getLocationOrNullObject().load(SIZE),
      filtered: sheet.autoFilter.getRangeOrNullObject().load(SIZE),
      charts: sheet.charts.load('items/name'),
      noted: askForNote(sheet),
    };
  });
  await context.sync();
  const details = asked.map(({ sheet, used }) => {
    const area = areaOf(used);
    const merged = slices(area, ROWS_PER_MERGES).map((part) =>
      rangeOf(sheet, part).getMergedAreasOrNullObject().load(MERGED),
    );
    return { ...sizesOf(sheet, area), merged };
  });
  await context.sync();
  return asked.map(({ name, sheet, used, panes, filtered, charts, noted }, index) => {
    const note = readNote(noted);
    const there = new Set(charts.items.map((chart) => chart.name));
    const { widths = [], heights = [], merged = [] } = details[index] ?? {};
    const frozen = areaOf(panes);
    return {
      name,
      position: sheet.position,
      note,
      charts: note.charts?.filter((chart) => there.has(nameInExcel(chart))),
      validations: note.validations,
      used: areaOf(used),
      merges: mergesOf(merged),
      frozen: frozen === undefined ? undefined : panesOf(frozen),
      filter: areaOf(filtered),
      widths: widths.map(({ columnWidth }) => charactersOf(columnWidth)),
      heights: Object.fromEntries(heights.map(({ rowHeight }, row) => [row, rowHeight])),
      tab: TABS.find((tab) => colourOf(TAB_COLOURS[tab]) === sheet.tabColor.toUpperCase()),
    };
  });
}

/** An area over the border of two parts is found in both. */
function mergesOf(merged: readonly Excel.RangeAreas[]): readonly Area[] {
  const areas = merged
    .filter((found) => !found.isNullObject)
    .flatMap((found) => found.areas.items.flatMap((range) => areaOf(range) ?? []));
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}

const TABS = ['input', 'result', 'check', 'record'] as const;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const panesOf = ({ bottom, right }: Area): NonNullable<Sheet['frozen']> => ({
  rows: bottom === LAST_ROW ? 0 : bottom + 1,
  columns: right === LAST_COLUMN ? 0 : right + 1,
});

function sizesOf(sheet: Excel.Worksheet, area: Area | undefined) {
  const columns = area === undefined ? 0 : area.right + 1;
  const rows = area === undefined ? 0 : Math.min(area.bottom + 1, ROWS_WITH_HEIGHT);
  return {
    widths: Array.from({ length: columns }, (_, column) =>
      sheet.getRangeByIndexes(0, column, 1, 1).format.load('columnWidth'),
    ),
    heights: Array.from({ length: rows }, (_, row) =>
      sheet.getRangeByIndexes(row, 0, 1, 1).format.load('rowHeight'),
    ),
  };
}

async function cellsOf(
  context: Excel.RequestContext,
  blocks: readonly Block[],
): Promise<readonly (readonly (readonly (SheetCell | null)[])[])[]> {
  const asked = blocks.map(({ name, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(name), area);
    range.load('values,formulas,valueTypes,numberFormat');
    return { range, looks: range.getCellProperties(LOOK) };
  });
  await context.sync();
  const known = new Map<string, StyleName | undefined>();
  return asked.map(({ range, looks }) => {
    const read = range as unknown as Loaded;
    return looks.value.map((row, index) =>
      row.map((properties, column): SheetCell | null => {
        const format = read.numberFormat[index]?.[column] ?? 'General';
        const key = JSON.stringify([properties.format, format]);
        if (!known.has(key)) known.set(key, styleLike(properties.format ?? {}, format));
        const look = { style: known.get(key), link: linkOf(properties.hyperlink) };
        return cellOf(contentsAt(read, index, column), look);
      }),
    );
  });
}

/** A range's rectangles as they are; their published types are of any. */
interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** A text that begins with an equals sign is its own value; a formula is not. */
function contentsAt(
  { values, formulas, valueTypes }: Loaded,
  row: number,
  column: number,
): Pick<SheetCell, 'value' | 'formula'> {
  const value = values[row]?.[column];
  const entry = formulas[row]?.[column];
  const isFormula = typeof entry === 'string' && entry.startsWith('=') && entry !== value;
  return {
    value: valueOf(value, valueTypes[row]?.[column]),
    formula: isFormula ? entry.slice(1) : undefined,
  };
}

const cellOf = (
  contents: Pick<SheetCell, 'value' | 'formula'>,
  look: Pick<SheetCell, 'style' | 'link'>,
): SheetCell | null =>
  contents.value === null && contents.formula === undefined && look.style === undefined
    ? null
    : { ...contents, ...look };

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** A link into the workbook; others are not ours. */
function linkOf(link: Excel.RangeHyperlink | null | undefined): CellRef | undefined {
  const parts = /^'?(.*?)'?!([A-Z]+)(\d+)$/u.exec(link?.documentReference ?? '');
  if (parts === null) return undefined;
  const [, sheet = '', letters = '', row = ''] = parts;
  const column = Array.from(letters).reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { sheet: sheet.replaceAll("''", "'"), row: Number(row) - 1, column: column - 1 };
}

/** Puts a sheet back as it was; the sheet has to be there and empty. Its charts come after all. */
export const restoreSteps = ({ sheet, note, position }: Captured): readonly Step[] => [
  ...cellSteps(sheet),
  ...layoutSteps(sheet, listsOf(note)),
  noteStep(sheet, listsOf(note)),
  step(sheet, 0, (worksheet) => {
    worksheet.position = position;
  }),
];

/** Empties a sheet of ours, but leaves it where it is, so that formulas go on pointing to it. */
export const emptyStep = (name: string): Step =>
  step({ name }, 1_500, (worksheet) => {
    const everything = worksheet.getRange();
    worksheet.autoFilter.remove();
    worksheet.freezePanes.unfreeze();
    everything.unmerge();
    everything.dataValidation.clear();
    everything.conditionalFormats.clearAll();
    everything.clear('All');
  });
