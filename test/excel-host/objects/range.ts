import type { Area } from '../../../engine/model/grid.ts';
import {
  addressIn,
  areaAt,
  boundsOf,
  columnsOf,
  COLUMNS,
  formatArea,
  intersectionOf,
  isWholeColumns,
  isWholeRows,
  onSheet,
  ROWS,
  rowsOf,
} from '../address.ts';
import { booleanOf, choiceOf, rangeOf, textOf, wholeOf } from '../arguments.ts';
import { cellAt, usedArea } from '../cells.ts';
import {
  formulaOf,
  readCells,
  readNumberFormats,
  readTexts,
  typeOf,
  writeContents,
  writeNumberFormats,
} from '../contents.ts';
import { ExcelError, itemNotFound, wrongSize } from '../errors.ts';
import { setFormat, uniformFormat } from '../formats.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { MERGED_AREAS_LIMIT } from '../limits.ts';
import { refuseFormatting, refuseUnless } from '../modes.ts';
import { shiftCells } from '../shift.ts';
import type { RangeState } from '../world.ts';
import { getCellProperties, setCellProperties, setLineProperties } from './cellProperties.ts';
import {
  areHidden,
  clear,
  copyFrom,
  hide,
  merge,
  readLink,
  select,
  writeLink,
} from './rangeEdits.ts';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './rangeFormat.ts';

type Arguments = readonly unknown[];

/** A rectangle of cells. */
export const rangeKind = defineKind<RangeState>({
  kind: 'Range',
  keepsReference: true,
  check: ({ sheet }) => {
    if (sheet.isDeleted) itemNotFound(`sheet ${sheet.name}`);
  },
  properties: {
    Address: { get: ({ sheet, area }) => addressIn(sheet.name, area) },
    AddressLocal: { get: ({ sheet, area }) => addressIn(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    CellCount: { get: ({ area }) => cellCount(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    Values: { get: (range) => readCells(range, (cell) => cell?.value ?? ''), set: setContents },
    Formulas: { get: (range) => readCells(range, formulaOf), set: setContents },
    FormulasLocal: { get: (range) => readCells(range, formulaOf), set: setContents },
    ValueTypes: { get: (range) => readCells(range, typeOf) },
    Text: { get: readTexts },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    RowHidden: {
      get: ({ sheet, area }) => areHidden(sheet.hiddenRows, area.top, area.bottom),
      set: ({ sheet, area }, value) => {
        refuseUnless(sheet, 'allowFormatRows');
        hide(sheet.hiddenRows, [area.top, area.bottom], booleanOf(value, 'rowHidden'));
      },
    },
    ColumnHidden: {
      get: ({ sheet, area }) => areHidden(sheet.hiddenColumns, area.left, area.right),
      set: ({ sheet, area }, value) => {
        refuseUnless(sheet, 'allowFormatColumns');
        hide(sheet.hiddenColumns, [area.left, area.right], booleanOf(value, 'columnHidden'));
      },
    },
    Hidden: {
      get: ({ sheet, area }) =>
        areHidden(sheet.hiddenRows, area.top, area.bottom) === true ||
        areHidden(sheet.hiddenColumns, area.left, area.right) === true,
    },
    Hyperlink: { get: readLink, set: writeLink },
    Style: {
      get: ({ sheet, area }) => uniformFormat(sheet, [area], ['style', 'Normal']),
      set: ({ sheet, area }, value) => {
        refuseFormatting(sheet);
        setFormat(sheet, area, ['style', textOf(value, 'the style')]);
      },
    },
    HasSpill: { get: () => false },
    Left: { get: ({ sheet, area }) => sum(sheet.widths, [0, area.left - 1], STANDARD_WIDTH) },
    Top: { get: ({ sheet, area }) => sum(sheet.heights, [0, area.top - 1], STANDARD_HEIGHT) },
    Width: { get: ({ sheet, area }) => sum(sheet.widths, [area.left, area.right], STANDARD_WIDTH) },
    Height: {
      get: ({ sheet, area }) => sum(sheet.heights, [area.top, area.bottom], STANDARD_HEIGHT),
    },
  },
  children: {
    Worksheet: ({ world, sheet }) => world.objects.worksheet({ world, sheet }),
    Format: (range) => range.world.objects.rangeFormat(cellsOf(range)),
    DataValidation: (range) => range.world.objects.dataValidation(cellsOf(range)),
    ConditionalFormats: (range) => range.world.objects.conditionalFormats(cellsOf(range)),
  },
  methods: {
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) =>
      rows === rowsOf(area) && columns === columnsOf(area) ? undefined : wrongSize(),
    GetCell: (range, [row, column]) =>
      at(range, [whole(row) + range.area.top, whole(column) + range.area.left], [1, 1]),
    GetRow: (range, [row]) =>
      at(range, [range.area.top + whole(row), range.area.left], [1, columnsOf(range.area)]),
    GetColumn: (range, [column]) =>
      at(range, [range.area.top, range.area.left + whole(column)], [rowsOf(range.area), 1]),
    GetLastRow: (range) => part(range, { ...range.area, top: range.area.bottom }),
    GetLastColumn: (range) => part(range, { ...range.area, left: range.area.right }),
    GetLastCell: (range) =>
      part(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
    GetEntireRow: (range) => part(range, { ...range.area, left: 0, right: COLUMNS - 1 }),
    GetEntireColumn: (range) => part(range, { ...range.area, top: 0, bottom: ROWS - 1 }),
    GetResizedRange: (range, [rows, columns]) =>
      resized(range, rowsOf(range.area) + whole(rows), columnsOf(range.area) + whole(columns)),
    GetAbsoluteResizedRange: (range, [rows, columns]) =>
      resized(range, whole(rows), whole(columns)),
    GetOffsetRange: (range, [rows, columns]) =>
      at(
        range,
        [range.area.top + whole(rows), range.area.left + whole(columns)],
        [rowsOf(range.area), columnsOf(range.area)],
      ),
    GetBoundingRect: (range, [other]) =>
      part(range, boundsOf(range.area, rangeOf(range.world, other, range.sheet).area)),
    GetIntersection: (range, args) => intersect(range, args) ?? itemNotFound('the intersection'),
    GetIntersectionOrNullObject: intersect,
    GetUsedRange: (range, args) =>
      used(range, args) ?? part(range, areaAt(range.area.top, range.area.left, [1, 1])),
    GetUsedRangeOrNullObject: used,
    GetMergedAreasOrNullObject: mergedAreas,
    GetSurroundingRegion: (range) => part(range, surroundingRegion(range)),
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    SetRowProperties: (range, args) => {
      setLineProperties(range, args, 'row');
    },
    SetColumnProperties: (range, args) => {
      setLineProperties(range, args, 'column');
    },
    Clear: clear,
    Delete: (range, [direction]) => {
      refuseUnless(range.sheet, 'allowDeleteRows');
      const shift = choiceOf(direction, ['Up', 'Left'], 'the shift');
      shiftCells(range.sheet, range.area, shift);
      range.world.emit.changed(range, { type: shift === 'Up' ? 'RowDeleted' : 'ColumnDeleted' });
      return undefined;
    },
    Insert: (range, [direction]) => {
      refuseUnless(range.sheet, 'allowInsertRows');
      const shift = choiceOf(direction, ['Down', 'Right'], 'the shift');
      shiftCells(range.sheet, range.area, shift);
      range.world.emit.changed(range, {
        type: shift === 'Down' ? 'RowInserted' : 'ColumnInserted',
      });
      return part(range, range.area);
    },
    Select: select,
    Merge: merge,
    Unmerge: ({ sheet, area }) => {
      refuseFormatting(sheet);
      sheet.merges = sheet.merges.filter((each) => intersectionOf(each, area) === null);
      return undefined;
    },
    CopyFrom: copyFrom,
    Calculate: () => undefined,
  },
});

const whole = (value: unknown): number => wholeOf(value, 'a count');

const cellCount = (area: Area): number => {
  const count = rowsOf(area) * columnsOf(area);
  return count > 2 ** 31 - 1 ? -1 : count;
};

const cellsOf = ({ world, sheet, area }: RangeState) => ({ world, sheet, areas: [area] });

const part = ({ world, sheet }: RangeState, area: Area): HostObject =>
  world.objects.range({ world, sheet, area: onSheet(area) });

const at = (
  range: RangeState,
  [row, column]: readonly [number, number],
  size: readonly [number, number],
): HostObject => part(range, areaAt(row, column, size));

const resized = (range: RangeState, rows: number, columns: number): HostObject =>
  at(range, [range.area.top, range.area.left], [rows, columns]);

function setContents(range: RangeState, value: unknown): void {
  const { sheet, area } = range;
  const isCell = cellCount(area) === 1;
  const before = isCell ? (cellAt(sheet, area.top, area.left)?.value ?? '') : undefined;
  writeContents(range, value);
  const after = isCell ? (cellAt(sheet, area.top, area.left)?.value ?? '') : undefined;
  range.world.emit.changed(range, { type: 'RangeEdited', before, after });
}

function intersect(range: RangeState, [other]: Arguments): HostObject | null {
  const second = rangeOf(range.world, other, range.sheet);
  const area = second.sheet === range.sheet ? intersectionOf(range.area, second.area) : null;
  return area === null ? null : part(range, area);
}

function used(range: RangeState, [isValuesOnly]: Arguments): HostObject | null {
  const area = usedArea(range.sheet, range.area, isValuesOnly === true);
  return area === null ? null : part(range, area);
}

function mergedAreas({ world, sheet, area }: RangeState): HostObject | null {
  const areas = sheet.merges.filter((merge) => intersectionOf(merge, area) !== null);
  if (areas.length > MERGED_AREAS_LIMIT) {
    throw new ExcelError('GeneralException', 'There was an internal error.', 500);
  }
  return areas.length === 0 ? null : world.objects.rangeAreas({ world, sheet, areas });
}

/** Grows while a neighbouring row or column holds something. */
function surroundingRegion({ sheet, area }: RangeState): Area {
  let region = area;
  for (;;) {
    const wider = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(ROWS - 1, region.bottom + 1),
      right: Math.min(COLUMNS - 1, region.right + 1),
    };
    const next = usedArea(sheet, wider, true);
    const grown = next === null ? region : boundsOf(region, next);
    if (formatArea(grown) === formatArea(region)) return region;
    region = grown;
  }
}

function sum(
  sizes: ReadonlyMap<number, number>,
  [first, last]: readonly [number, number],
  standard: number,
): number {
  let total = (last - first + 1) * standard;
  for (const [index, size] of sizes) {
    if (index >= first && index <= last) total += size - standard;
  }
  return total;
}
