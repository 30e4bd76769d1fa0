import { localAddressOf, type CellRef, type Sheet } from '../../engine/index.ts';
import { quoteSheet } from '../../xlsx/sheetName.ts';
import { heightsOf } from '../../xlsx/write/heights.ts';
import { addressOfArea, joined, rangeOf, rectangles, runsOf } from './areas.ts';
import { entryOf } from './entry.ts';
import { applyLook, lookOf } from './looks.ts';
import { bytesOf, type Step } from './pacing.ts';

/** Bytes of one block of contents: what is left of a sync has room for other steps. */
const BYTES_PER_BLOCK = 500_000;

/** What a step costs beside its contents. */
const OVERHEAD = 600;
const LOOK_BYTES = 4_000;

/**
 * The contents of a sheet, and how its cells look, as steps.
 *
 * Links come first, for a new link changes text and font of its cell; merges after values, looks
 * last.
 */
export function cellSteps(sheet: Sheet): readonly Step[] {
  return [
    ...linkSteps(sheet),
    ...contentSteps(sheet),
    ...mergeSteps(sheet),
    ...lookSteps(sheet),
    ...formatSteps(sheet),
    ...widthSteps(sheet),
    ...heightSteps(sheet),
  ];
}

function linkSteps(sheet: Sheet): readonly Step[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Step[] => {
      if (cell?.link === undefined) return [];
      const documentReference = referenceTo(cell.link);
      return [
        step(sheet, bytesOf(documentReference), (worksheet) => {
          worksheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference };
        }),
      ];
    }),
  );
}

const referenceTo = (target: CellRef): string =>
  `${quoteSheet(target.sheet)}!${localAddressOf(target)}`;

/** Whole rows at once; a row is never split. */
function contentSteps(sheet: Sheet): readonly Step[] {
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  if (width === 0) return [];
  const steps: Step[] = [];
  let top = 0;
  let block: (string | number | boolean | null)[][] = [];
  let size = 0;
  const flush = (): void => {
    if (block.length === 0) return;
    const [entries, first] = [block, top];
    steps.push(
      step(sheet, size, (worksheet) => {
        worksheet.getRangeByIndexes(first, 0, entries.length, width).formulas = entries;
      }),
    );
    top += entries.length;
    block = [];
    size = 0;
  };
  for (const cells of sheet.rows) {
    const entries = Array.from({ length: width }, (_, column) => entryOf(cells[column] ?? null));
    const bytes = bytesOf(entries);
    if (size + bytes > BYTES_PER_BLOCK) flush();
    block.push(entries);
    size += bytes;
  }
  flush();
  return steps;
}

const mergeSteps = (sheet: Sheet): readonly Step[] =>
  (sheet.merges ?? [])
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) =>
      step(sheet, 0, (worksheet) => {
        rangeOf(worksheet, area).merge(false);
      }),
    );

/** One set of calls for all cells of a style: a few dozen, however long the sheet is. */
function lookSteps(sheet: Sheet): readonly Step[] {
  const styles = rectangles(sheet.rows, (row, column) => sheet.rows[row]?.[column]?.style);
  return [...styles].flatMap(([style, areas]) => {
    const look = lookOf(style);
    return SHAPES.flatMap((shape) => {
      const alike = areas.filter(
        ({ top, left, bottom, right }) =>
          top < bottom === shape.hasRows && left < right === shape.hasColumns,
      );
      return joined(alike.map(addressOfArea)).map((addresses) =>
        step(sheet, LOOK_BYTES, (worksheet) => {
          applyLook(worksheet.getRanges(addresses).format, look, shape);
        }),
      );
    });
  });
}

const SHAPES = [
  { hasRows: false, hasColumns: false },
  { hasRows: true, hasColumns: false },
  { hasRows: false, hasColumns: true },
  { hasRows: true, hasColumns: true },
] as const;

/** Several ranges together have no number format, so each rectangle is set for itself. */
function formatSteps(sheet: Sheet): readonly Step[] {
  const formats = rectangles(sheet.rows, (row, column) => {
    const style = sheet.rows[row]?.[column]?.style;
    return style === undefined ? undefined : lookOf(style).numberFormat;
  });
  return [...formats].flatMap(([format, areas]) =>
    areas.map((area) =>
      step(sheet, 0, (worksheet) => {
        // One value stands for all cells; the declared type knows only the rectangle.
        (rangeOf(worksheet, area) as { numberFormat: unknown }).numberFormat = format;
      }),
    ),
  );
}

/** Characters to points: seven pixels a digit and five of padding, 96 pixels an inch. */
const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 4) / 4;

/** The way back. */
export const charactersOf = (points: number): number =>
  Math.max(0, Math.round((points / 0.75 - 5) / 0.07) / 100);

function widthSteps(sheet: Sheet): readonly Step[] {
  return Array.from(
    runsOf(sheet.widths.length, (column) => sheet.widths[column]),
    ({ mark, left, right }) =>
      step(sheet, 0, (worksheet) => {
        const columns = worksheet.getRangeByIndexes(0, left, 1, right - left + 1);
        columns.getEntireColumn().format.columnWidth = pointsOf(mark);
      }),
  );
}

function heightSteps(sheet: Sheet): readonly Step[] {
  const heights = heightsOf(sheet);
  const rowsOf = new Map<number, string[]>();
  for (const { mark, left, right } of runsOf(heights.length, (row) => heights[row])) {
    rowsOf.set(mark, [...(rowsOf.get(mark) ?? []), `${left + 1}:${right + 1}`]);
  }
  return [...rowsOf].flatMap(([height, rows]) =>
    joined(rows).map((addresses) =>
      step(sheet, addresses.length, (worksheet) => {
        worksheet.getRanges(addresses).format.rowHeight = height;
      }),
    ),
  );
}

/** A step on a sheet of ours. */
export const step = (
  { name }: Pick<Sheet, 'name'>,
  bytes: number,
  run: (worksheet: Excel.Worksheet) => void,
): Step => ({
  bytes: bytes + OVERHEAD,
  run: (sheetOf) => {
    run(sheetOf(name));
  },
});
