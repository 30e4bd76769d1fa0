import type { Area, CellRef, CellValue, Sheet, SheetCell, StyleName } from '../../engine/index.ts';
import { STYLES, TAB_COLOURS } from '../../xlsx/styles.ts';
import { rangeOf } from './areas.ts';
import { inExcel } from './inExcel.ts';
import { layoutSteps } from './layoutSteps.ts';
import { colourOf, lookOf, type Look } from './looks.ts';
import { mark } from './marker.ts';
import type { Step } from './pacing.ts';
import { areaOf, slices } from './rectangle.ts';
import { cellSteps, charactersOf, step } from './sheetSteps.ts';

/**
 * A sheet of ours as it was, so that it can be put back.
 *
 * Its cells have only looks of ours, so each is remembered as the style it is most like. Drop-down
 * lists and the page layout are not remembered.
 */
export interface Captured {
  readonly sheet: Sheet;
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

/** Remembers a sheet of ours. */
export async function capture(name: string, pauses?: readonly number[]): Promise<Captured> {
  const { used, position, ...outline } = await inExcel(
    (context) => outlineOf(context, name),
    pauses,
  );
  const rows: (readonly (SheetCell | null)[])[] = [];
  if (used !== undefined) {
    const whole = { ...used, top: 0, left: 0 };
    const height = Math.max(1, Math.floor(CELLS_PER_BLOCK / (whole.right + 1)));
    for (const area of slices(whole, height))
      rows.push(...(await inExcel((context) => cellsOf(context, name, area), pauses)));
  }
  return { position, sheet: { name, rows, print: PRINT, ...outline } };
}

const PRINT = { paper: 'A4', landscape: true } as const;

async function outlineOf(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('position,tabColor');
  const used = sheet.getUsedRangeOrNullObject(false).load(SIZE);
  const panes = sheet.freezePanes.getLocationOrNullObject().load(SIZE);
  const filtered = sheet.autoFilter.getRangeOrNullObject().load(SIZE);
  await context.sync();
  const area = areaOf(used);
  const sizes = sizesOf(sheet, area);
  const merged = slices(area, ROWS_PER_MERGES).map((part) =>
    rangeOf(sheet, part).getMergedAreasOrNullObject().load(MERGED),
  );
  await context.sync();
  const merges = merged
    .filter((found) => !found.isNullObject)
    .flatMap((found) => found.areas.items.flatMap((range) => areaOf(range) ?? []));
  const frozen = areaOf(panes);
  return {
    position: sheet.position,
    used: area,
    merges: [...new Map(merges.map((merge) => [JSON.stringify(merge), merge])).values()],
    frozen: frozen === undefined ? undefined : panesOf(frozen),
    filter: areaOf(filtered),
    widths: sizes.widths.map(({ columnWidth }) => charactersOf(columnWidth)),
    heights: Object.fromEntries(sizes.heights.map(({ rowHeight }, row) => [row, rowHeight])),
    tab: TABS.find((tab) => colourOf(TAB_COLOURS[tab]) === sheet.tabColor.toUpperCase()),
  };
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
  name: string,
  area: Area,
): Promise<readonly (readonly (SheetCell | null)[])[]> {
  const range = rangeOf(context.workbook.worksheets.getItem(name), area);
  range.load('values,formulas,valueTypes,numberFormat');
  const looks = range.getCellProperties(LOOK);
  await context.sync();
  const known = new Map<string, StyleName | undefined>();
  const read = range as unknown as {
    readonly values: readonly (readonly unknown[])[];
    readonly formulas: readonly (readonly unknown[])[];
    readonly numberFormat: readonly (readonly string[])[];
  };
  return looks.value.map((row, index) =>
    row.map((properties, column): SheetCell | null => {
      const value = valueOf(read.values[index]?.[column], range.valueTypes[index]?.[column]);
      const entry = read.formulas[index]?.[column];
      const isFormula =
        typeof entry === 'string' &&
        entry.startsWith('=') &&
        entry !== read.values[index]?.[column];
      const format = read.numberFormat[index]?.[column] ?? 'General';
      const key = JSON.stringify([properties.format, format]);
      if (!known.has(key)) known.set(key, styleLike(properties.format ?? {}, format));
      const style = known.get(key);
      if (value === null && style === undefined && !isFormula) return null;
      const formula = isFormula ? entry.slice(1) : undefined;
      return { value, formula, style, link: linkOf(properties.hyperlink) };
    }),
  );
}

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

/** The style that a cell is most like; none if its font is not one of ours. */
function styleLike(
  format: Excel.CellPropertiesFormat,
  numberFormat: string,
): StyleName | undefined {
  let best: { readonly style: StyleName; readonly points: number } | undefined;
  for (const style of Object.keys(STYLES) as StyleName[]) {
    const points = likeness(lookOf(style), format, numberFormat);
    if (points > (best?.points ?? 0)) best = { style, points };
  }
  return best?.style;
}

function likeness(look: Look, format: Excel.CellPropertiesFormat, numberFormat: string): number {
  const { font = {}, fill, horizontalAlignment } = format;
  if (font.name !== look.font.name) return 0;
  const agreements = [
    font.size === look.font.size,
    font.bold === look.font.bold,
    font.color?.toUpperCase() === look.font.color,
    (fill?.color?.toUpperCase() ?? WHITE) === (look.fill ?? WHITE),
    horizontalAlignment === look.horizontal,
    numberFormat === (look.numberFormat ?? 'General'),
  ];
  return 1 + agreements.filter(Boolean).length;
}

const WHITE = '#FFFFFF';

/** Puts a sheet back as it was; the sheet has to be there and empty. */
export const restoreSteps = ({ sheet, position }: Captured): readonly Step[] => [
  ...cellSteps(sheet),
  ...layoutSteps(sheet, () => ''),
  step(sheet, 0, (worksheet) => {
    worksheet.position = position;
    mark(worksheet, sheet.name);
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
