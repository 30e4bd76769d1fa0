import type { Area } from '../../../engine/model/grid.ts';
import { areaAt, columnsOf, doMeet, rowsOf } from '../address.ts';
import {
  booleanOf,
  isSame,
  plainOf,
  rangeOf,
  rowsOrOne,
  textIn,
  textOf,
  wholeOf,
} from '../arguments.ts';
import { putCell, valueAt } from '../cells.ts';
import { invalidArgument, itemNotFound, wrongSize } from '../errors.ts';
import { defineKind, type HostObject } from '../hostObject.ts';
import { refuseContents } from '../modes.ts';
import { shiftCells } from '../shift.ts';
import type { SheetState, TableState } from '../workbook.ts';
import type { TablePart, World } from '../world.ts';
import { countOf, lookups } from './collection.ts';

interface TablesPart {
  readonly world: World;
  readonly sheet?: SheetState;
}

const bodyOf = ({ area, hasTotals }: TableState): Area => ({
  ...area,
  top: area.top + 1,
  bottom: Math.max(area.top + 1, area.bottom - (hasTotals ? 1 : 0)),
});

const rowCount = (table: TableState): number => rowsOf(table.area) - 1 - (table.hasTotals ? 1 : 0);

const rangeIn = ({ world, sheet }: TablePart, area: Area): HostObject =>
  world.objects.range({ world, sheet, area });

/** One table with its header row. */
const tableKind = defineKind<TablePart>({
  kind: 'Table',
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ world, table }, value) => {
        const name = textOf(value, 'the table name');
        const others = allTables(world).filter((each) => each.table !== table);
        if (others.some((each) => isSame(each.table.name, name)))
          invalidArgument(`${name} is used`);
        table.name = name;
      },
    },
    Style: {
      get: ({ table }) => table.looks['Style'] ?? 'TableStyleMedium2',
      set: ({ table }, value) => {
        table.looks['Style'] = textOf(value, 'the style');
      },
    },
    ShowTotals: {
      get: ({ table }) => table.hasTotals,
      set: ({ table }, value) => {
        const hasTotals = booleanOf(value, 'showTotals');
        if (hasTotals === table.hasTotals) return;
        table.area = { ...table.area, bottom: table.area.bottom + (hasTotals ? 1 : -1) };
        table.hasTotals = hasTotals;
      },
    },
    ShowHeaders: look('ShowHeaders', true),
    ShowFilterButton: look('ShowFilterButton', true),
    ShowBandedRows: look('ShowBandedRows', true),
    ShowBandedColumns: look('ShowBandedColumns', false),
    HighlightFirstColumn: look('HighlightFirstColumn', false),
    HighlightLastColumn: look('HighlightLastColumn', false),
  },
  children: {
    Rows: (part) => tableRowsKind(part),
    Columns: (part) => tableColumnsKind(part),
    Worksheet: ({ world, sheet }) => world.objects.worksheet({ world, sheet }),
  },
  methods: {
    GetRange: (part) => rangeIn(part, part.table.area),
    GetHeaderRowRange: (part) => rangeIn(part, { ...part.table.area, bottom: part.table.area.top }),
    GetDataBodyRange: (part) => rangeIn(part, bodyOf(part.table)),
    GetTotalRowRange: (part) =>
      part.table.hasTotals
        ? rangeIn(part, { ...part.table.area, top: part.table.area.bottom })
        : itemNotFound('the total row'),
    Resize: (part, [range]) => {
      part.table.area = rangeOf(part.world, range, part.sheet).area;
      return undefined;
    },
    Delete: (part) => {
      rangeIn(part, part.table.area).call('Clear', []);
      forget(part);
      return undefined;
    },
    ConvertToRange: (part) => {
      forget(part);
      return rangeIn(part, part.table.area);
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
  },
});

const forget = ({ sheet, table }: TablePart): void => {
  sheet.tables = sheet.tables.filter((each) => each !== table);
};

function look(name: string, fallback: boolean) {
  return {
    get: ({ table }: TablePart) => table.looks[name] ?? fallback,
    set: ({ table }: TablePart, value: unknown) => {
      table.looks[name] = booleanOf(value, name);
    },
  };
}

const allTables = (world: World): readonly TablePart[] =>
  world.book.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ world, sheet, table })));

const tablesOf = ({ world, sheet }: TablesPart): readonly HostObject[] =>
  allTables(world)
    .filter((part) => sheet === undefined || part.sheet === sheet)
    .map((part) => tableKind(part));

/** `workbook.tables` or `worksheet.tables`. */
export const tablesKind = defineKind<TablesPart>({
  kind: 'TableCollection',
  properties: { Count: countOf(tablesOf) },
  items: tablesOf,
  methods: {
    ...lookups<TablesPart>({
      all: tablesOf,
      byKey: (part, key) =>
        tablesOf(part).find((each) => each.id === key || isSame(textIn(each, 'Name'), key)),
      what: 'table',
    }),
    Add: ({ world, sheet }, [address, hasHeaders]) => {
      const range = rangeOf(world, address, sheet ?? world.book.active);
      return addTable(range, booleanOf(hasHeaders, 'hasHeaders'));
    },
  },
});

function addTable(
  { world, sheet, area }: { world: World; sheet: SheetState; area: Area },
  hasHeaders: boolean,
): HostObject {
  refuseContents(sheet, area);
  const isTaken =
    sheet.tables.some((table) => doMeet(table.area, area)) ||
    sheet.merges.some((merge) => doMeet(merge, area));
  if (isTaken) invalidArgument("A table can't overlap another table or merged cells.");
  if (!hasHeaders) {
    shiftCells(sheet, { ...area, bottom: area.top }, 'Down');
    for (let column = area.left; column <= area.right; column++) {
      const value = `列${column - area.left + 1}`;
      putCell(sheet, { row: area.top, column }, { value });
    }
  }
  const number = allTables(world).length + 1;
  const table: TableState = {
    id: world.newId(),
    name: `表${number}`,
    area: hasHeaders ? area : { ...area, bottom: area.bottom + 1 },
    hasTotals: false,
    looks: {},
  };
  sheet.tables.push(table);
  return tableKind({ world, sheet, table });
}

type LinePart = TablePart & { readonly index: number };

const rowArea = ({ table, index }: LinePart): Area =>
  areaAt(table.area.top + 1 + index, table.area.left, [1, columnsOf(table.area)]);

const tableRowKind = defineKind<LinePart>({
  kind: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (part) => rangeIn(part, rowArea(part)).read('Values'),
      set: (part, value) => {
        rangeIn(part, rowArea(part)).write('Values', value);
      },
    },
  },
  methods: {
    GetRange: (part) => rangeIn(part, rowArea(part)),
    Delete: (part) => {
      deleteRows(part, part.index, 1);
    },
  },
});

const rowsIn = (part: TablePart): readonly HostObject[] =>
  Array.from({ length: rowCount(part.table) }, (_row, index) => tableRowKind({ ...part, index }));

const tableRowsKind = defineKind<TablePart>({
  kind: 'TableRowCollection',
  properties: { Count: countOf(rowsIn) },
  items: rowsIn,
  methods: {
    ...lookups<TablePart>({ all: rowsIn, byKey: () => undefined, what: 'row' }),
    Add: addRows,
    DeleteRowsAt: (part, [index, count]) => {
      deleteRows(part, wholeOf(index, 'the index', 0), wholeOf(count ?? 1, 'the count', 1));
    },
  },
});

function addRows(part: TablePart, [index, values]: readonly unknown[]): HostObject {
  const { sheet, table } = part;
  const width = columnsOf(table.area);
  const rows = rowsOrOne(values) ?? [new Array(width).fill(plainOf(values) ?? '')];
  if (rows.some((row) => row.length !== width)) wrongSize();
  const at = typeof index === 'number' && index >= 0 ? index : rowCount(table);
  const area = areaAt(table.area.top + 1 + at, table.area.left, [rows.length, width]);
  refuseContents(sheet, area);
  const { bottom } = table.area;
  shiftCells(sheet, area, 'Down');
  table.area = { ...table.area, bottom: bottom + rows.length };
  rangeIn(part, area).write('Values', rows);
  return tableRowKind({ ...part, index: at });
}

function deleteRows(part: TablePart, index: number, count: number): undefined {
  const { sheet, table } = part;
  if (index + count > rowCount(table)) itemNotFound(`row ${index + count - 1}`);
  const { bottom } = table.area;
  const area = areaAt(table.area.top + 1 + index, table.area.left, [count, columnsOf(table.area)]);
  shiftCells(sheet, area, 'Up');
  table.area = { ...table.area, bottom: bottom - count };
  return undefined;
}

const columnArea = ({ table, index }: LinePart): Area => ({
  ...table.area,
  left: table.area.left + index,
  right: table.area.left + index,
});

const headerOf = ({ sheet, table, index }: LinePart): string =>
  String(valueAt(sheet, table.area.top, table.area.left + index));

const tableColumnKind = defineKind<LinePart>({
  kind: 'TableColumn',
  id: ({ index }) => index + 1,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: headerOf,
      set: ({ sheet, table, index }, value) => {
        const at = { row: table.area.top, column: table.area.left + index };
        putCell(sheet, at, { value: textOf(value, 'the column name') });
      },
    },
    Values: {
      get: (part) => rangeIn(part, columnArea(part)).read('Values'),
      set: (part, value) => {
        rangeIn(part, columnArea(part)).write('Values', value);
      },
    },
  },
  methods: {
    GetRange: (part) => rangeIn(part, columnArea(part)),
    GetHeaderRowRange: (part) =>
      rangeIn(part, { ...columnArea(part), bottom: part.table.area.top }),
    GetDataBodyRange: (part) => {
      const { left, right } = columnArea(part);
      return rangeIn(part, { ...bodyOf(part.table), left, right });
    },
  },
});

const columnsIn = (part: TablePart): readonly HostObject[] =>
  Array.from({ length: columnsOf(part.table.area) }, (_column, index) =>
    tableColumnKind({ ...part, index }),
  );

const tableColumnsKind = defineKind<TablePart>({
  kind: 'TableColumnCollection',
  properties: { Count: countOf(columnsIn) },
  items: columnsIn,
  methods: {
    ...lookups<TablePart>({
      all: columnsIn,
      byKey: (part, key) =>
        columnsIn(part).find((each) => each.id === key || isSame(textIn(each, 'Name'), key)),
      what: 'column',
    }),
  },
});
