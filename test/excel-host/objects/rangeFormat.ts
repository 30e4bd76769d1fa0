import type { Area } from '../../../engine/model/grid.ts';
import { COLUMNS, isWholeColumns, isWholeRows, ROWS } from '../address.ts';
import { booleanOf, choiceOf, numberOf, textOf } from '../arguments.ts';
import { cellsIn } from '../cells.ts';
import { invalidArgument } from '../errors.ts';
import { clearFormats, colourOf } from '../formats.ts';
import { defineKind, type Property } from '../hostObject.ts';
import { refuseFormatting } from '../modes.ts';
import type { Json } from '../protocol.ts';
import type { SheetState } from '../workbook.ts';
import type { CellsState } from '../world.ts';
import { bordersKind } from './borders.ts';
import { lookAt } from './formatProperty.ts';

/** Points; what a new sheet has. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

/** How cells look: `range.format`. */
export const rangeFormatKind = defineKind<CellsState>({
  kind: 'RangeFormat',
  properties: {
    WrapText: lookAt('wrapText', false, (value) => booleanOf(value, 'wrapText')),
    HorizontalAlignment: lookAt('horizontalAlignment', 'General', (value) =>
      choiceOf(value, HORIZONTAL, 'horizontalAlignment'),
    ),
    VerticalAlignment: lookAt('verticalAlignment', 'Center', (value) =>
      choiceOf(value, VERTICAL, 'verticalAlignment'),
    ),
    IndentLevel: lookAt('indentLevel', 0, (value) => numberOf(value, 'indentLevel')),
    ShrinkToFit: lookAt('shrinkToFit', false, (value) => booleanOf(value, 'shrinkToFit')),
    TextOrientation: lookAt('textOrientation', 0, (value) => numberOf(value, 'textOrientation')),
    ReadingOrder: lookAt('readingOrder', 'Context', (value) => textOf(value, 'readingOrder')),
    ColumnWidth: sizeProperty('widths'),
    RowHeight: sizeProperty('heights'),
  },
  children: {
    Fill: (state) => rangeFillKind(state),
    Font: (state) => rangeFontKind(state),
    Borders: (state) => bordersKind(state),
    Protection: (state) => formatProtectionKind(state),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      for (const area of areas) autofitColumns(sheet, area);
      return undefined;
    },
    AutofitRows: ({ sheet, areas }) => {
      for (const area of areas) {
        for (let row = area.top; row <= Math.min(area.bottom, lastRow(sheet)); row++) {
          sheet.heights.delete(row);
        }
      }
      return undefined;
    },
  },
});

const rangeFillKind = defineKind<CellsState>({
  kind: 'RangeFill',
  properties: {
    Color: lookAt('fill.color', '#FFFFFF', colourOf),
    Pattern: lookAt('fill.pattern', 'None', (value) => textOf(value, 'pattern')),
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      refuseFormatting(sheet);
      for (const area of areas) clearFormats(sheet, area, (key) => key.startsWith('fill.'));
      return undefined;
    },
  },
});

const rangeFontKind = defineKind<CellsState>({
  kind: 'RangeFont',
  properties: {
    Name: lookAt('font.name', '等线', (value) => textOf(value, 'the font name')),
    Size: lookAt('font.size', 11, fontSize),
    Color: lookAt('font.color', '#000000', colourOf),
    Bold: lookAt('font.bold', false, (value) => booleanOf(value, 'bold')),
    Italic: lookAt('font.italic', false, (value) => booleanOf(value, 'italic')),
    Underline: lookAt('font.underline', 'None', (value) =>
      choiceOf(value, UNDERLINES, 'underline'),
    ),
    Strikethrough: lookAt('font.strikethrough', false, (value) =>
      booleanOf(value, 'strikethrough'),
    ),
  },
});

const formatProtectionKind = defineKind<CellsState>({
  kind: 'FormatProtection',
  properties: {
    Locked: lookAt('protection.locked', true, (value) => booleanOf(value, 'locked')),
    FormulaHidden: lookAt('protection.formulaHidden', false, (value) =>
      booleanOf(value, 'formulaHidden'),
    ),
  },
});

function fontSize(value: unknown): number {
  const size = numberOf(value, 'the font size');
  return size >= 1 && size <= 409 ? size : invalidArgument(`font size ${size}`);
}

/** Widths and heights belong to whole columns and rows, in points. */
function sizeProperty(which: 'widths' | 'heights'): Property<CellsState> {
  const isWidth = which === 'widths';
  const linesOf = (area: Area): readonly [number, number] =>
    isWidth ? [area.left, area.right] : [area.top, area.bottom];
  return {
    get: ({ sheet, areas }): Json => {
      const fallback = isWidth ? STANDARD_WIDTH : STANDARD_HEIGHT;
      const sizes = new Set<number>();
      for (const area of areas) {
        const [first, last] = linesOf(area);
        const known = [...sheet[which]].filter(([index]) => index >= first && index <= last);
        if (known.length < last - first + 1) sizes.add(fallback);
        for (const [, size] of known) sizes.add(size);
      }
      const [only = fallback] = sizes;
      return sizes.size > 1 ? null : only;
    },
    set: ({ sheet, areas }, value) => {
      refuseFormatting(sheet);
      const size = numberOf(value, isWidth ? 'columnWidth' : 'rowHeight');
      if (size < 0 || size > (isWidth ? 1_790 : 409.5)) invalidArgument(`a size of ${size}`);
      for (const area of areas) {
        const [first, last] = linesOf(area);
        const isAll = isWidth ? isWholeRows(area) : isWholeColumns(area);
        if (isAll) sheet[which].clear();
        for (let index = first; index <= last && !isAll; index++) sheet[which].set(index, size);
      }
    },
  };
}

/** A rough fit: two units for a wide character, one for others. */
function autofitColumns(sheet: SheetState, area: Area): void {
  const units = new Map<number, number>();
  const column: Area = { ...area, top: 0, bottom: ROWS - 1, right: Math.min(area.right, COLUMNS) };
  for (const { column: at, cell } of cellsIn(sheet, column)) {
    const length = Array.from(String(cell.value)).reduce(
      (sum, each) => sum + (/[\u2e80-\uffff]/u.test(each) ? 2 : 1),
      0,
    );
    units.set(at, Math.max(units.get(at) ?? 0, length));
  }
  for (const [at, length] of units) sheet.widths.set(at, Math.max(6, length * 5.25 + 3.75));
}

const lastRow = (sheet: SheetState): number => Math.max(-1, ...sheet.heights.keys());
